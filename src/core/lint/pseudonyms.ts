import type { TextEdit } from '../text';
import { notableBlocks } from './eachBlock';
import type { Fix, LintInput } from './rule';

/**
 * A pseudonym for each person who is named, by the name in small letters: "Customer A" for the first, and so on, in
 * the order of the evidence. Letters that the learner uses already are left out.
 */
export function pseudonymsOf(
  input: Pick<LintInput, 'notes' | 'texts'>,
  next = createPseudonyms(input.texts),
): ReadonlyMap<string, string> {
  const pseudonyms = new Map<string, string>();
  for (const { block } of notableBlocks(input.notes)) {
    for (const { kind, text } of block.facts.personalData) {
      const key = text.toLowerCase();
      if (kind === 'name' && !pseudonyms.has(key)) {
        pseudonyms.set(key, next());
      }
    }
  }
  return pseudonyms;
}

/** Gives one pseudonym after the other that the texts do not have yet. */
export function createPseudonyms(texts: ReadonlyMap<string, string>): () => string {
  const used = new Set<string>();
  for (const text of texts.values()) {
    for (let at = text.indexOf('Customer '); at !== -1; at = text.indexOf('Customer ', at + 9)) {
      const letters = /^[A-Z]{1,2}\b/.exec(text.slice(at + 9, at + 12))?.[0];
      if (letters !== undefined) {
        used.add(letters);
      }
    }
  }
  let next = 0;
  return () => {
    while (used.has(lettersOf(next))) {
      next++;
    }
    return `Customer ${lettersOf(next++)}`;
  };
}

/**
 * For each person who is named, by the name in small letters, the fix that writes the pseudonym in every file. Nothing
 * keeps the name. One pass over the texts serves all names.
 */
export function replacementsOf(input: Pick<LintInput, 'notes' | 'texts'>): ReadonlyMap<string, Fix> {
  const pseudonyms = pseudonymsOf(input);
  const editsOf = new Map<string, TextEdit[]>();
  for (const [uri, text] of input.texts) {
    name.lastIndex = 0;
    for (let match = name.exec(text); match; match = name.exec(text)) {
      const [whole, title = '', first = '', last = ''] = match;
      const key = `${first} ${last}`.toLowerCase();
      const to = pseudonyms.get(key);
      if (to !== undefined) {
        const edits = editsOf.get(key) ?? [];
        editsOf.set(key, edits);
        const start = match.index;
        edits.push({ uri, span: { start, end: start + whole.length }, newText: to });
      } else {
        // The second word may be the first of a name.
        name.lastIndex = match.index + title.length + first.length;
      }
    }
  }
  return new Map(
    [...pseudonyms].map(([key, to]) => [
      key,
      { title: { kind: 'replace-person', name: key, to }, edits: editsOf.get(key) ?? [], preferred: true },
    ]),
  );
}

/** Two words side by side, with the title before them if there is one. */
const name = /(?<![\p{L}\p{N}'’-])((?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?([\p{L}'’]+) ([\p{L}'’-]+)/gu;

/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : lettersOf(Math.floor(number / 26) - 1) + last;
}
