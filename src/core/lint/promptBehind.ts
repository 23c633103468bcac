import type { Claim } from '../coverage/coverage';
import type { Block } from '../evidence/evidence';
import type { Fix, LintInput, Prompt } from './rule';

/** The fix that puts a reminder behind a claimed passage. None for table rows: a line between rows would end the table. */
export function promptBehind(
  { note, tag }: Claim,
  about: Prompt['about'],
  topics: readonly string[],
  texts: LintInput['texts'],
): readonly Fix[] {
  const last = note.blocks[tag.passage.last - 1];
  if (!last || last.kind === 'table-row' || last.kind === 'table-head') {
    return [];
  }
  const offset = Math.max(tag.passage.span.end, last.span.end, tag.span.end);
  const lineStart = lineStartIn(last, texts.get(note.uri) ?? '');
  const prompt: Prompt = { about, uri: note.uri, offset, lineStart, topics };
  return [{ title: { kind: 'add-prompt', about }, edits: [], prompt, preferred: false }];
}

/** The marks of lists, quotes and footnotes that a line begins with. */
const marks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\s]+\]:))*[ \t]*/;

/** What a line of its own begins with behind a block, so that it stays in the list or the quote, which would end there. */
function lineStartIn({ parents, span }: Block, text: string): string {
  if (parents.length === 0) {
    return '';
  }
  const line = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const [before = ''] = marks.exec(text.slice(line, span.end)) ?? [];
  return before.replace(/\[\^[^\]\s]+\]:[ \t]*/, '    ').replace(/[^>\s]/g, ' ');
}
