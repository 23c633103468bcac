import type { TextEdit } from '../text';
import { foundOncePerNote } from './eachBlock';
import type { LintInput } from './rule';

/**
 * A pseudonym for each person who is named, by the name in small letters: "Customer A" for the first, and so on, in
 * the order of the evidence. Letters that the learner uses already are left out.
 */
export function pseudonymsOf(
  input: Pick<LintInput, 'notes' | 'texts'>,
  next = createPseudonyms(input),
): ReadonlyMap<string, string> {
  const pseudonyms = new Map<string, string>();
  for (const note of input.notes) {
    for (const key of namesIn(note, input.texts)) {
      if (!pseudonyms.has(key)) {
        pseudonyms.set(key, next());
      }
    }
  }
  return pseudonyms;
}

/** The whole names of people in a note, in small letters. */
const namesIn = foundOncePerNote(({ notable }): readonly string[] =>
  notable.flatMap(({ facts }) =>
    facts.personalData.flatMap(({ kind, text }) => (kind === 'name' ? [text.toLowerCase()] : [])),
  ),
);

/** The letters behind "Customer " in a note. */
const lettersIn = foundOncePerNote((_, text): readonly string[] => {
  const letters: string[] = [];
  for (let at = text.indexOf('Customer '); at !== -1; at = text.indexOf('Customer ', at + 9)) {
    const found = /^[A-Z]{1,2}\b/.exec(text.slice(at + 9, at + 12))?.[0];
    if (found !== undefined) {
      letters.push(found);
    }
  }
  return letters;
});

/** Gives one pseudonym after the other that the evidence does not have yet. */
export function createPseudonyms({ notes, texts }: Pick<LintInput, 'notes' | 'texts'>): () => string {
  const used = new Set(notes.flatMap((note) => lettersIn(note, texts)));
  let next = 0;
  return () => {
    while (used.has(lettersOf(next))) {
      next++;
    }
    return `Customer ${lettersOf(next++)}`;
  };
}

/** What a person is called instead, and the edits that write it in every file. */
export interface Replacement {
  readonly to: string;
  readonly edits: readonly TextEdit[];
}

/** Worked out once for all people of a portfolio, when somebody asks for the first of them. */
const replacementsOfNotes = new WeakMap<LintInput['notes'], ReadonlyMap<string, Replacement>>();

/** For each person who is named, by the name in small letters, what replaces them in every file. Nothing keeps the name. */
export function replacementsOf(input: Pick<LintInput, 'notes' | 'texts'>): ReadonlyMap<string, Replacement> {
  let replacements = replacementsOfNotes.get(input.notes);
  if (!replacements) {
    const pseudonyms = pseudonymsOf(input);
    const found = findEdits(pseudonyms, input.texts);
    replacements = new Map([...pseudonyms].map(([key, to]) => [key, { to, edits: found.get(key) ?? [] }]));
    replacementsOfNotes.set(input.notes, replacements);
  }
  return replacements;
}

function findEdits(
  pseudonyms: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly TextEdit[]> {
  const editsOf = new Map<string, TextEdit[]>();
  for (const [uri, text] of texts) {
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
  return editsOf;
}

/** Two words side by side, with the title before them if there is one. */
const name = /(?<![\p{L}\p{N}'’-])((?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?([\p{L}'’]+) ([\p{L}'’-]+)/gu;

/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : lettersOf(Math.floor(number / 26) - 1) + last;
}
