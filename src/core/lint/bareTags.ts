import { usualKeywords, type TagKeywords } from '../catalogue/tagKeywords';
import { matchesIn } from '../matchesIn';
import type { Span } from '../text';
import { keywordPattern } from './keywordPatterns';
import { lengthOfOutcome, readReferences } from './nearTags';

/** A criterion that stands where a tag would, without brackets. */
export interface BareTag {
  readonly span: Span;
  /** What it would be as a tag. */
  readonly tag: string;
  /** Where it stands: in front of the text, behind it, or in a cell of its own. */
  readonly place: 'before' | 'behind' | 'cell';
  /** Whether there is nothing else in the text. */
  readonly isAlone: boolean;
}

/** Marks and spaces that may stand in front of a label. */
const before = '#>*_ \t\u00a0\r\n';
/** What a text begins with that begins with a label: the mark of a heading, a quote or an item of a list. */
const beginning = /^(?:[#>*_\s]|[-+](?=\s)|\d{1,9}[.)](?=\s))*$/;
/** It is no longer than this. */
const longestBeginning = 100;
/** What closes a label that stands in front: a mark, the end of its line, or a word that begins something. */
const closesLabel =
  /[*_]{1,3}(?=\s)|[*_]{0,3}[ \t\u00a0]{0,3}(?:[:.)\u2013\u2014](?=[\s*_]|$)|-(?=[ \t])|(?=[\r\n]|$))|[ \t\u00a0]{1,3}[*_"'“‘(]{0,3}(?=[A-Z])/y;
/** The colon or the dot of a label, which a tag has no use for: before a colon it would be none. */
const mark = /[*_]{0,3}[ \t\u00a0]{0,3}([:.)\u2013\u2014]|-(?=[ \t]))/y;
const rest = /[\s*_.]*$/y;
const restOfCell = /[ \t*_.]*(?=\||[\r\n]|$)/y;

/**
 * The criteria in a text that stand as labels do, without the brackets of a tag. `text` should have code and comments
 * blanked out already. `mayHaveCells` says that it is a row of a table, and `isHeading` that all of it is a label.
 */
export function findBareTags(
  text: string,
  { isHeading = false, mayHaveCells = false, keywords = usualKeywords as TagKeywords } = {},
): BareTag[] {
  const found: BareTag[] = [];
  for (const { 0: written, index } of matchesIn(text, keywordPattern(keywords))) {
    const { references, end } = readReferences(text, index + written.length, keywords);
    if (references.length === 0 || text.charAt(index - 1) === '[') {
      continue;
    }
    const start = index - lengthOfOutcome(text, index);
    const place = placeOf(text, start, end, isHeading, mayHaveCells);
    if (place) {
      const keyword = keywords.has(written.toUpperCase()) ? written.toUpperCase() : 'AC';
      mark.lastIndex = end;
      const closer = place === 'before' ? (mark.exec(text)?.[0].length ?? 0) : 0;
      const isMarked = closer > 0 && !/[*_]/.test(text.slice(end, end + closer));
      found.push({
        span: { start, end: isMarked ? end + closer : end },
        tag: `[${keyword} ${references.join(', ')}]`,
        place,
        isAlone: place === 'before' && isAtEnd(text, end + closer),
      });
    }
  }
  return found;
}

/** `[1.1]`, `[P1]` or `(PCS/1.1, 1.2)` at the end of a text: numbers that nobody says what they are. */
const numbersAtEnd =
  /\\?[[(]((?:(?!criteri|AC )[A-Za-z][\w-]{0,40}(?:\/| (?=\d)))?(?!AC)(?:[A-Z]{1,2}\d{1,3}|\d{1,3}\.\d{1,3})(?:(?:, ?|\/| ?& ?| and )(?:[A-Z]{1,2}\d{1,3}|\d{1,3}\.\d{1,3})){0,5})\\?[\])][\s*_.]{0,8}$/i;
const longestNumbers = 100;
/** What is looked at before its bracket. */
const longestGap = 16;
/** So many marks may stand behind its bracket, or so many spaces where a link is blanked out. */
const longestGapBehind = 8;
/** So many of the marks are looked at here. */
const mostMarks = 5;

/**
 * Whether a text may end as `numbersAtEnd` does, by a look at a few characters: every block is asked, and many end in a
 * tag. `end` is where it ends.
 */
export function mayEndInNumbers(text: string, end: number): boolean {
  let at = end - 1;
  while (at > end - mostMarks && isMark(text.charCodeAt(at))) {
    at--;
  }
  const closer = text.charCodeAt(at);
  if (closer !== 93 && closer !== 41) {
    return false;
  }
  let start = at - 1;
  while (start > at - longestNumbers && !'[('.includes(text.charAt(start))) {
    start--;
  }
  // A link ends in a bracket too: one that is longer than the gap behind numbers ends in no number.
  const endsInDigit = isDigit(text.charCodeAt(text.charCodeAt(at - 1) === 92 ? at - 2 : at - 1));
  if (!endsInDigit && at - start > longestGapBehind) {
    return false;
  }
  const numbers = text.slice(start + 1, at);
  return /^(?:(?:[A-Za-z][\w-]* )?\d|[A-Za-z]{1,2}\d)/.test(numbers)
    ? !numbers.startsWith('AC ')
    : numbers.includes('/') && !numbers.startsWith('AC ');
}

/** Whether a mark of emphasis or a full stop. */
function isMark(code: number): boolean {
  return code === 46 || code === 42 || code === 95;
}

/** Whether the code of a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The numbers in brackets at the end of a text, which are no tag for want of their keyword. */
export function findNumbersAtEnd(text: string): BareTag | undefined {
  const from = Math.max(0, text.length - longestNumbers);
  const found = numbersAtEnd.exec(text.slice(from));
  const start = from + (found?.index ?? 0);
  const isAlone = /^[\s>*_#]*$/.test(text.slice(0, Math.min(start, longestBeginning)));
  const before = text.slice(Math.max(0, start - longestGap), start);
  // The list of a lost front matter is none.
  if (!found || !(isAlone || /\S\s{1,8}[*_]{0,3}$/.test(before)) || /^criteria:/m.test(before)) {
    return undefined;
  }
  const [whole, numbers = ''] = found;
  return {
    span: { start, end: start + whole.search(/[\])]/) + 1 },
    tag: `[AC ${numbers
      .replace(/^([A-Za-z][\w-]*) /, '$1/')
      .split(/, ?|(?<=\.\d{1,3})\/| ?& ?| and /)
      .join(', ')}]`,
    place: isAlone ? 'before' : 'behind',
    isAlone,
  };
}

function placeOf(
  text: string,
  start: number,
  end: number,
  isHeading: boolean,
  mayHaveCells: boolean,
): BareTag['place'] | undefined {
  if (!mayHaveCells && start <= longestBeginning && beginning.test(text.slice(0, start))) {
    closesLabel.lastIndex = end;
    return isHeading || closesLabel.test(text) ? 'before' : undefined;
  }
  const gap = startOfGap(text, start);
  if (mayHaveCells) {
    restOfCell.lastIndex = end;
    return text.charAt(gap - 1) === '|' && restOfCell.test(text) ? 'cell' : undefined;
  }
  return gap < start && /[.!?"”’)]/.test(text.charAt(gap - 1)) && isAtEnd(text, end) ? 'behind' : undefined;
}

/** Where the spaces and marks begin that stand in front of an index. */
function startOfGap(text: string, index: number): number {
  let at = index;
  while (at > 0 && before.includes(text.charAt(at - 1))) {
    at--;
  }
  return at;
}

function isAtEnd(text: string, at: number): boolean {
  rest.lastIndex = at;
  return rest.test(text);
}
