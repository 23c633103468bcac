import type { Claim } from '../coverage/coverage';
import type { Block } from '../evidence/evidence';
import { startOfLine } from '../text';
import type { Fix, LintInput, Prompt } from './rule';

/**
 * The fix that puts a reminder where what is written in its place is a part of the claimed passage: at the end of the
 * paragraph where a tag covers that alone, else on lines of its own. None where there is no such place, as behind a
 * table, and none where a comment stands there already.
 */
export function promptBehind(
  { note, tag }: Claim,
  about: Prompt['about'],
  topics: readonly string[],
  texts: LintInput['texts'],
): readonly Fix[] {
  const { kind, last: end } = tag.passage;
  const last = note.blocks[end - 1];
  if (!last || last.kind === 'table-row' || last.kind === 'table-head') {
    return [];
  }
  const text = texts.get(note.uri) ?? '';
  const isInline = kind === 'paragraph' || kind === 'block' || kind === 'attachment';
  if (isInline && (last.kind !== 'paragraph' || text.slice(0, last.span.end).endsWith('-->'))) {
    return [];
  }
  if (!isInline && last.kind === 'html' && text.slice(last.span.start, last.span.end).startsWith('<!--')) {
    return [];
  }
  const offset = last.kind === 'heading' ? endOfHeading(last, text) : last.span.end;
  const lineStart = isInline ? undefined : lineStartIn(last, text);
  const isAboveRule = ruleBelow.test(text.slice(offset, offset + farBelow));
  const prompt: Prompt = { about, uri: note.uri, offset, lineStart, isAboveRule, topics };
  return [{ title: { kind: 'add-prompt', about }, edits: [], prompt, preferred: false }];
}

/** A line that would underline the words before it. */
const ruleBelow = /^(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/;
const farBelow = 80;

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
