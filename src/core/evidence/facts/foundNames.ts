import { isLabelledOther } from './formLabels';
import { isKnownPerson } from './knownPeople';
import { isInPublicLife } from './publicPeople';

/** A name in a text: the whole of it, or a surname with a title or a given name alone. */
export interface FoundName {
  readonly kind: 'name' | 'part-name';
  readonly start: number;
  readonly text: string;
  /** It is a whole name, and only words further off tell of somebody who is served. */
  readonly isLikely?: true;
}

/** Takes out who works here, is of the writer's own or in public life, also where the text names them once more. */
export function takeOutKnown(prose: string, found: FoundName[], others: readonly FoundName[]): void {
  if (found.length === 0) {
    return;
  }
  const names = new Set(found.map(({ text }) => text));
  const known = new Set<string>();
  for (const { start, text } of [...found, ...others]) {
    const end = start + text.length;
    if (names.has(text) && !known.has(text)) {
      const written = prose.slice(Math.max(0, start - 80), start);
      const before = withoutTitle(written);
      const behind = prose.slice(end, end + 80);
      if (
        isLabelledOther(before, behind) ||
        isKnownPerson(before, behind.slice(0, 60)) ||
        isInPublicLife(written, behind)
      ) {
        known.add(text);
      }
    }
  }
  let kept = 0;
  for (const name of found) {
    if (!known.has(name.text)) {
      found[kept++] = name;
    }
  }
  found.length = kept;
}

/** "My manager Mr John Smith": the title is no word that says who it is. */
export function withoutTitle(before: string): string {
  return before.replace(/\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/, '');
}
