import { addToList } from '../addToList';
import { matchesIn } from '../matchesIn';
import type { TextEdit } from '../text';
import { foundOncePerNote } from './eachBlock';
import { nameKey } from './ownPeople';
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
    facts.personalData.flatMap(({ kind, text }) => (kind === 'name' ? [nameKey(text)] : [])),
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
  const names = namesByFirstWord(pseudonyms.keys());
  for (const [uri, text] of texts) {
    let done = 0;
    for (const { 0: whole, 2: first = '', index: start } of matchesIn(text, firstWord)) {
      const behind = start + whole.length;
      const found = start < done ? undefined : findName(names.get(nameKey(first)), text, behind);
      const to = found && pseudonyms.get(found.name);
      if (found && to !== undefined && !isInTarget(text, start)) {
        done = found.end;
        addToList(editsOf, found.name, { uri, span: { start, end: done }, newText: to });
      }
    }
  }
  return editsOf;
}

/** By the first word of each, those with the most words before the others. */
function namesByFirstWord(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.split(' ').length - a.split(' ').length)) {
    addToList(byFirst, name.split(' ')[0] ?? '', name);
  }
  return byFirst;
}

/** A word of a name, with the title before it if there is one. */
const firstWord =
  /(?<![\p{L}\p{M}\p{N}])((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?)([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/gu;
/** The next one: names go on behind the end of a line, and in a quote behind its mark. */
const nextWord = /(?:[ \u00a0]|[ \t]{0,9}(?:\r\n?|\n)[ \t>]{0,9})([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/uy;

/** The first of some names that goes on behind its first word. The "'s" of what is theirs is no part of it. */
function findName(
  names: readonly string[] = [],
  text: string,
  behindFirst: number,
): { readonly name: string; readonly end: number } | undefined {
  for (const name of names) {
    const rest = name.split(' ').slice(1);
    let end = behindFirst;
    const fits = rest.every((word, index) => {
      nextWord.lastIndex = end;
      const [whole = '', written = ''] = nextWord.exec(text) ?? [];
      const isTheirs = index === rest.length - 1 && nameKey(written) === `${word}'s`;
      end += whole.length - (isTheirs ? 2 : 0);
      return isTheirs || nameKey(written) === word;
    });
    if (fits) {
      return { name, end };
    }
  }
  return undefined;
}

/** Whether an offset is in the target of a link or an image: the file keeps its name, and so must the link. */
function isInTarget(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestTarget), offset);
  const open = before.lastIndexOf('](');
  return open >= 0 && !/[)\r\n]/.test(before.slice(open));
}

/** Longer targets are hardly names of files. */
const longestTarget = 400;

/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : lettersOf(Math.floor(number / 26) - 1) + last;
}
