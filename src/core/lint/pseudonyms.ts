import { addToList } from '../addToList';
import type { EvidenceNote, PersonalDataMention } from '../evidence/evidence';
import type { TextEdit } from '../text';
import { detailsOutsideText } from './detailsOutsideText';
import { foundOncePerNote } from './eachBlock';
import { findPeople, namesByFirstWords } from './findPeople';
import { namePartsOf } from './nameParts';
import { isOwnPerson, nameKey } from './ownPeople';
import type { LintInput } from './rule';

type Named = Pick<LintInput, 'portfolio' | 'notes' | 'texts'>;

/**
 * A pseudonym for each person who is named, by the name in small letters: "Customer A" for the first, and so on, in
 * the order of the evidence. Letters that the learner uses already are left out, and so are the portfolio's own people.
 */
export function pseudonymsOf(input: Named, next = createPseudonyms(input)): ReadonlyMap<string, string> {
  const pseudonyms = new Map<string, string>();
  for (const note of input.notes) {
    for (const key of namesIn(note, input.texts)) {
      if (!pseudonyms.has(key) && !isOwnPerson(key, input.portfolio)) {
        pseudonyms.set(key, next());
      }
    }
  }
  return pseudonyms;
}

/** The whole names of people in a note, in small letters. */
function namesIn(note: EvidenceNote, texts: LintInput['texts']): readonly string[] {
  return [...namesInText(note, texts), ...detailsOutsideText(note, texts).flatMap(nameIn)];
}

const namesInText = foundOncePerNote(({ notable }): readonly string[] =>
  notable.flatMap(({ facts }) => facts.personalData.flatMap(nameIn)),
);

function nameIn({ kind, text }: PersonalDataMention): readonly string[] {
  return kind === 'name' ? [nameKey(text)] : [];
}

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

/** What replaces the people of a portfolio, as long as it is about these people itself. */
interface Replacements {
  readonly portfolio: LintInput['portfolio'];
  readonly byName: ReadonlyMap<string, Replacement>;
}

/** Worked out once for all people of a portfolio, when somebody asks for the first of them. */
const replacementsOfNotes = new WeakMap<LintInput['notes'], Replacements>();

/** For each person who is named, by the name in small letters, what replaces them in every file. Nothing keeps the name. */
export function replacementsOf(input: Named): ReadonlyMap<string, Replacement> {
  const known = replacementsOfNotes.get(input.notes);
  if (known?.portfolio === input.portfolio) {
    return known.byName;
  }
  const pseudonyms = pseudonymsOf(input);
  const found = findEdits(pseudonyms, input);
  const byName = new Map([...pseudonyms].map(([key, to]) => [key, { to, edits: found.get(key) ?? [] }]));
  replacementsOfNotes.set(input.notes, { portfolio: input.portfolio, byName });
  return byName;
}

/**
 * A part of a name is replaced only in a file that has the whole of it: in another, "Janet" may be anybody. Where
 * somebody else goes by it too it stays, as nobody but the learner knows who is meant.
 */
function findEdits(
  pseudonyms: ReadonlyMap<string, string>,
  input: Named,
): ReadonlyMap<string, readonly TextEdit[]> {
  const editsOf = new Map<string, TextEdit[]>();
  const names = namesByFirstWords(pseudonyms.keys());
  const { parts, sayWho } = namePartsOf(pseudonyms.keys(), input);
  for (const [uri, text] of input.texts) {
    const found = findPeople(text, names, parts, sayWho);
    const whole = new Set(found.flatMap(({ name, isWhole }) => (isWhole ? [name] : [])));
    for (const { name, start, end, isFamily } of found) {
      const to = pseudonyms.get(name);
      if (to !== undefined && whole.has(name)) {
        addToList(editsOf, name, { uri, span: { start, end }, newText: isFamily ? `${to} family` : to });
      }
    }
  }
  return editsOf;
}

/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + (number % 26));
  return number < 26 ? last : lettersOf(Math.floor(number / 26) - 1) + last;
}
