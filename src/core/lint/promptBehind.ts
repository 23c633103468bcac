import type { Claim } from '../coverage/coverage';
import type { Fix, Prompt } from './rule';

/** The fix that puts a reminder behind a claimed passage. None for table rows: a line between rows would end the table. */
export function promptBehind(
  claim: Claim,
  about: Prompt['about'],
  topics: readonly string[],
): readonly Fix[] {
  const { note, tag } = claim;
  const last = note.blocks[tag.passage.last - 1];
  if (!last || last.kind === 'table-row' || last.kind === 'table-head') {
    return [];
  }
  const offset = Math.max(tag.passage.span.end, last.span.end, tag.span.end);
  const prompt: Prompt = { about, uri: note.uri, offset, topics };
  return [{ title: { kind: 'add-prompt', about }, edits: [], prompt, preferred: false }];
}
