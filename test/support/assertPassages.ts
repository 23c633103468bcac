import { strict as assert } from 'node:assert';
import type { PassageKind, Tag } from '../../src/core/evidence/evidence';
import { noteOf } from './portfolio';

/** A tag as it stands in the text, and the passage that it covers: its kind and its exact text. */
export type TagAndPassage = readonly [tag: string, kind: PassageKind, passage: string];

/** Compares the tags of a note and what each covers, in order, with a list. */
export function assertPassages(markdown: string, expected: readonly TagAndPassage[]): void {
  assert.deepEqual(passagesIn(markdown), expected);
}

/** The tags of a note in order, with the passage of each. */
export function passagesIn(markdown: string): TagAndPassage[] {
  return noteOf(markdown).tags.map((tag) => [
    cut(markdown, tag),
    tag.passage.kind,
    cut(markdown, tag.passage),
  ]);
}

/** The tags of a note as they are written. */
export function tagsIn(markdown: string): string[] {
  return noteOf(markdown).tags.map((tag) => cut(markdown, tag));
}

function cut(text: string, { span }: Pick<Tag, 'span'>): string {
  return text.slice(span.start, span.end);
}
