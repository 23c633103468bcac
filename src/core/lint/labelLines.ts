import { usualKeywords, type TagKeywords } from '../catalogue/tagKeywords';
import type { Block } from '../evidence/evidence';
import { proseOf } from '../evidence/readBlocks';
import { isDigit, type BareTag } from './bareTags';
import { readReferences } from './nearTags';

/** So long a label may be. */
const longest = 120;
/** So many marks may stand behind its last number. */
const mostMarks = 8;

const outcome = '(?:(?:LO|learning outcome) ?\\d{1,2}[ \\t.,:;/\u2013-]{1,3})?';
const word =
  "(?:(?:assessment |unit )?criteri(?:on|a)|AC['’]?s?)" +
  '(?: (?:met|covered|achieved|addressed|evidenced|claimed|shown|ref(?:erence)?s?|numbers?|nos?\\.?))?';
const linking =
  '(?:(?:this |it )?(?:links?(?: back)? to|linked to|relates? to|(?:is )?evidence (?:for|of|towards)|evidences|covers|meets|addresses)' +
  '[ \\t]*[:*_]{0,4}[ \\t]*(?:the )?)';
/** What stands before the numbers: `**Criteria met:** `, `Evidence for LO2, AC `, `(criterion `. */
const label = new RegExp(
  `[ \\t>*_\\\\([]{0,12}${outcome}(?:${linking}${outcome}(?:${word})?|${word})[ \\t]*[*_]{0,3}[ \\t]*[:=\u2013\u2014-]?[ \\t]*[*_]{0,3}[ \\t]*`,
  'iy',
);
const marksBehind = /(?:[ \t*_.]|\\?[)\]])*$/y;

/** Whether a text may end in the number of a criterion, by a look at a few characters. `end` is where it ends. */
export function mayEndInNumber(text: string, end: number): boolean {
  let at = end - 1;
  while (at > end - mostMarks && isMarkBehind(text.charCodeAt(at))) {
    at--;
  }
  if (!isDigit(text.charCodeAt(at))) {
    return false;
  }
  // Most of those end in a tag.
  const near = text.slice(Math.max(0, at - longest), at);
  return text.charAt(at + 1) !== ']' || !near.startsWith('[AC ', near.lastIndexOf('['));
}

/** Whether a mark that may stand behind the last number: a full stop, a bracket, emphasis, a backslash or a space. */
function isMarkBehind(code: number): boolean {
  return (
    code === 46 || code === 41 || code === 93 || code === 42 || code === 95 || code === 92 || code === 32
  );
}

/**
 * The criteria that a text names at its end by a word of people's own: `Criteria met: 1.1, 2.1` on a line, `(criterion
 * 1.1)`, or `This meets criterion 1.1.` as the last sentence.
 */
export function findLabelAtEnd(text: string, keywords: TagKeywords = usualKeywords): BareTag | undefined {
  const from = Math.max(0, text.length - longest);
  const line = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  if (line >= from) {
    const found = labelAt(text, line, keywords);
    if (found) {
      const isAlone = line === 0;
      // Else the line goes on with the sentence of the one before.
      return isAlone ||
        /[.!?:)\]”"’\\][*_]{0,3} *\r?\n$|  \r?\n$/.test(text.slice(Math.max(0, line - 8), line))
        ? {
            span: { start: line + startOfWords(text.slice(line)), end: text.length },
            tag: found.tag,
            place: isAlone ? 'before' : 'behind',
            isAlone,
          }
        : undefined;
    }
  }
  const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (bracket > from) {
    const start = text.charAt(bracket - 1) === '\\' ? bracket - 1 : bracket;
    const found = labelAt(text, start, keywords);
    const close = found ? text.slice(found.end).search(/[)\]]/) : -1;
    if (found && close >= 0 && /\S\s[*_]{0,3}$/.test(text.slice(Math.max(0, start - 8), start))) {
      return { span: { start, end: found.end + close + 1 }, tag: found.tag, place: 'behind', isAlone: false };
    }
  }
  const sentence = Math.max(...['. ', '! ', '? '].map((mark) => text.lastIndexOf(mark, text.length - 3))) + 2;
  const found = sentence > Math.max(1, from) ? labelAt(text, sentence, keywords) : undefined;
  return (
    found && { span: { start: found.start, end: found.end }, tag: found.tag, place: 'behind', isAlone: false }
  );
}

/** Spaces and marks of a quote are no words. */
function startOfWords(line: string): number {
  return /^[ \t>]*/.exec(line)?.[0].length ?? 0;
}

/** The label that begins exactly at an index and ends with the text, and where its numbers are. */
function labelAt(
  text: string,
  at: number,
  keywords: TagKeywords,
): { readonly tag: string; readonly start: number; readonly end: number } | undefined {
  label.lastIndex = at;
  if (!label.test(text)) {
    return undefined;
  }
  const start = label.lastIndex;
  const { references, end } = readReferences(text, start, keywords);
  marksBehind.lastIndex = end;
  const isMeant = references.length > 0 && references.every((each) => each.includes('.'));
  return isMeant && marksBehind.test(text) ? { tag: `[AC ${references.join(', ')}]`, start, end } : undefined;
}

/** The head of a column whose cells are numbers of criteria. */
const columnHead =
  /^[*_ \t]*(?:LOs? ?(?:\/|&|and) ?)?(?:(?:assessment |unit )?criteri(?:on|a)|ACs?|AC['’]s)(?: (?:met|covered|achieved|addressed|evidenced|claimed|shown|ref(?:erence)?s?|numbers?|nos?\.?))?[*_ \t]*$/i;
const numbersOfCell =
  /^[*_ \t]*\\?[[(]?(\d{1,2}\.\d{1,2}(?:(?:, ?|\/| ?& ?| and )\d{1,2}\.\d{1,2}){0,7})\\?[\])]?[*_ \t]*$/;

/** Words of `columnHead`: most tables have none. */
const mayBeColumnHead = /criteri|AC/i;

/** The number of the column that a table's head names for criteria, counted from its borders; -1 without one. */
export function columnOfCriteria(text: string, head: Block): number {
  return mayBeColumnHead.test(text.slice(head.span.start, head.span.end))
    ? cellsOf(proseOf(text, head)).findIndex((cell) => columnHead.test(cell.text))
    : -1;
}

/** The numbers of criteria that are all there is in one cell of a row. */
export function findNumbersInCell(row: string, column: number): BareTag | undefined {
  const cell = cellsOf(row)[column];
  const numbers = cell && numbersOfCell.exec(cell.text)?.[1];
  if (!numbers) {
    return undefined;
  }
  const start = cell.start + cell.text.search(/\S/);
  const tag = `[AC ${numbers.split(/, ?|\/| ?& ?| and /).join(', ')}]`;
  return { span: { start, end: start + cell.text.trim().length }, tag, place: 'cell', isAlone: false };
}

/** The cells of a line of a table, without the empty ones outside its first and last border. */
function cellsOf(line: string): readonly { readonly text: string; readonly start: number }[] {
  const cells: { readonly text: string; readonly start: number }[] = [];
  let start = 0;
  for (const part of line.split('|')) {
    cells.push({ text: part, start });
    start += part.length + 1;
  }
  return cells[0]?.text.trim() === '' ? cells.slice(1) : cells;
}
