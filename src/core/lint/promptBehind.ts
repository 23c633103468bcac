import type { Claim } from '../coverage/coverage';
import type { Block } from '../evidence/evidence';
import { startOfLine } from '../text';
import type { Fix, LintInput, Prompt } from './rule';

/** The fix that puts a reminder behind a claimed passage. None for table rows: a line between rows would end the table. */
export function promptBehind(
  { note, tag }: Claim,
  about: Prompt['about'],
  topics: readonly string[],
  texts: LintInput['texts'],
): readonly Fix[] {
  const passage = note.blocks[tag.passage.last - 1];
  // Tags in a paragraph of their own stand behind what they are for.
  const tags = note.blocks[tag.block];
  const last = passage && tags && tags.span.end > passage.span.end ? tags : passage;
  if (!last || last.kind === 'table-row' || last.kind === 'table-head') {
    return [];
  }
  const text = texts.get(note.uri) ?? '';
  const offset = last.kind === 'heading' ? endOfHeading(last, text) : last.span.end;
  const lineStart = lineStartIn(last, text);
  const prompt: Prompt = { about, uri: note.uri, offset, lineStart, topics };
  return [{ title: { kind: 'add-prompt', about }, edits: [], prompt, preferred: false }];
}

/** What stands behind the words of a heading: the rest of its line, and the line that underlines it. */
const restOfLine = /[^\r\n]*/y;
const restOfHeading = /[^\r\n]*(?:(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*(?=[\r\n]|$))?/y;

function endOfHeading({ span }: Block, text: string): number {
  const isMarked = text.slice(startOfLine(text, span.start), span.start).includes('#');
  const rest = isMarked ? restOfLine : restOfHeading;
  rest.lastIndex = span.end;
  return span.end + (rest.exec(text)?.[0].length ?? 0);
}

/** The marks of lists, quotes and footnotes that a line begins with. */
const marks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\s]+\]:))*[ \t]*/;

/** What a line of its own begins with behind a block, so that it stays in the list or the quote, which would end there. */
function lineStartIn({ parents, span }: Block, text: string): string {
  if (parents.length === 0) {
    return '';
  }
  const [before = ''] = marks.exec(text.slice(startOfLine(text, span.start), span.end)) ?? [];
  return before.replace(/\[\^[^\]\s]+\]:[ \t]*/, '    ').replace(/[^>\s]/g, ' ');
}
