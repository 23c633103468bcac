import { notableBlocks } from './eachBlock';
import type { LintInput } from './rule';

/**
 * A pseudonym for each person who is named, by the name in small letters: "Customer A" for the first, and so on, in
 * the order of the evidence. Letters that the learner uses already are left out.
 */
export function pseudonymsOf({
  notes,
  texts,
}: Pick<LintInput, 'notes' | 'texts'>): ReadonlyMap<string, string> {
  const used = new Set<string>();
  for (const text of texts.values()) {
    for (let at = text.indexOf('Customer '); at !== -1; at = text.indexOf('Customer ', at + 9)) {
      const letters = /^[A-Z]{1,2}\b/.exec(text.slice(at + 9, at + 12))?.[0];
      if (letters !== undefined) {
        used.add(letters);
      }
    }
  }
  const pseudonyms = new Map<string, string>();
  let next = 0;
  for (const { block } of notableBlocks(notes)) {
    for (const { kind, text } of block.facts.personalData) {
      const key = text.toLowerCase();
      if (kind !== 'name' || pseudonyms.has(key)) {
        continue;
      }
      while (used.has(lettersOf(next))) {
        next++;
      }
      pseudonyms.set(key, `Customer ${lettersOf(next++)}`);
    }
  }
  return pseudonyms;
}

/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : lettersOf(Math.floor(number / 26) - 1) + last;
}
