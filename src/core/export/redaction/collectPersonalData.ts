import type { EvidenceNote, PersonalDataMention } from '../../evidence/evidence';
import { isGivenName } from '../../evidence/facts/givenNames';
import { isOfColleague } from '../../evidence/facts/nameContexts';
import { isNoName } from '../../evidence/facts/noNames';
import { personalDataIn } from '../../evidence/facts/personalDataIn';
import { matchesIn } from '../../matchesIn';
import { partKey } from '../../lint/nameParts';
import { isPictureInText } from '../pictureInText';
import type { Snapshot } from '../../snapshot';

type PersonalDatum = Pick<PersonalDataMention, 'kind' | 'text'>;

/**
 * Every personal detail in a portfolio, each once: those that the lint rule reports, and those where the rule does not
 * look, because a finding there would help nobody: in code, titles, descriptions of images and names of files. And names
 * with a title that are written in small letters or with more than a surname, which the rule might be wrong about: it
 * is better that a copy without names has one too few.
 */
export function collectPersonalData({ notes, texts }: Snapshot): PersonalDatum[] {
  const found = new Map<string, PersonalDatum>();
  const add = ({ kind, text }: PersonalDatum): void => {
    const key = `${kind} ${text}`;
    if (!found.has(key)) {
      found.set(key, { kind, text });
    }
  };
  for (const note of notes) {
    note.notable.forEach(({ facts }) => facts.personalData.forEach(add));
  }
  for (const note of notes) {
    for (const text of otherTexts(note, texts.get(note.uri) ?? '')) {
      personalDataIn(text).forEach(add);
    }
    titledNamesIn(texts.get(note.uri) ?? '').forEach(add);
  }
  const known = [...found.values()];
  for (const text of texts.values()) {
    namesWithSurnames(text, known).forEach(add);
  }
  return [...found.values()];
}

const withTitle = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? (?:.* )?([^ ]+)$/i;
const beforeSurname =
  /(?<![\p{L}\p{M}\p{N}'’-])(\p{Lu}[\p{L}\p{M}’'-]{1,30})(?= (\p{Lu}[\p{L}\p{M}’'-]{1,30}))/gu;

/** "Gosia Nowak" where "Mr Nowak" gave the surname away: else the copy would still say "Gosia". */
function namesWithSurnames(text: string, known: readonly PersonalDatum[]): readonly PersonalDatum[] {
  const surnames = new Set(
    known.flatMap(({ kind, text: name }) => (kind === 'part-name' ? surnameIn(name) : [])),
  );
  if (surnames.size === 0) {
    return [];
  }
  return matchesIn(text, beforeSurname).flatMap(({ 1: first = '', 2: behind = '', index }) => {
    const surname = behind.replace(/['’]s?$/, '');
    const isName =
      surnames.has(partKey(surname)) &&
      !isNoName(first) &&
      !isOfColleague(text.slice(Math.max(0, index - 60), index)) &&
      (isGivenName(first) || (isInSentence(text, index) && !text.includes(` ${first.toLowerCase()}`)));
    return isName ? [{ kind: 'name' as const, text: `${first} ${surname}` }] : [];
  });
}

function surnameIn(name: string): readonly string[] {
  const surname = partKey(withTitle.exec(name)?.[1] ?? '');
  return surname.length > 1 ? [surname] : [];
}

/** Whether a small word stands before a place, so that a capital there is that of a name. */
function isInSentence(text: string, index: number): boolean {
  return /\p{Ll},? $/u.test(text.slice(Math.max(0, index - 3), index));
}

/** `mrs patterson`, `MR KHAN`: no other word begins with this title. */
const titleInSmall =
  /(?<![\p{L}\p{M}\p{N}])(?:mrs?|MRS?)\.? (?!(?:and|or|who|to)\b)\p{L}[\p{L}\p{M}’'-]{2,30}/gu;
/** `Mr. J. Smith`, `Mrs al-Hassan`, `Mr de Souza`. */
const titleAndMore =
  /(?<![\p{L}\p{M}\p{N}])(?:Mrs?|Ms|Miss|Mx|Dr)\.? (?:(?:\p{Lu}\.? ){1,3}|(?:al|el)-|(?:de|da|van|von|bin|ap) )\p{Lu}[\p{L}\p{M}’'-]{1,30}/gu;

function titledNamesIn(text: string): readonly PersonalDatum[] {
  return [titleInSmall, titleAndMore].flatMap((pattern) =>
    matchesIn(text, pattern)
      .filter(({ index }) => !isOfColleague(text.slice(Math.max(0, index - 60), index)))
      .map(({ 0: name }) => ({ kind: 'part-name' as const, text: name.replace(/['’]s$/i, '') })),
  );
}

function otherTexts(note: EvidenceNote, text: string): string[] {
  const { title, evidence, type } = note.frontMatter;
  return [
    ...[title, evidence, type].filter((value) => value !== undefined),
    note.title,
    ...note.blocks.map(({ span }) => text.slice(span.start, span.end)),
    ...note.links.flatMap(({ path, alt }) => (isPictureInText(path) ? [alt] : [alt, wordsOfPath(path)])),
  ];
}

/** `photos/Bethany-Marlowe.jpg` as words. */
function wordsOfPath(path: string): string {
  const name = path.split(/[\\/]/).pop() ?? path;
  return decode(name)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_.+]/g, ' ');
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A lone `%` is part of the name.
  }
}
