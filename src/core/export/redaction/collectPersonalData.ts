import type { EvidenceNote, PersonalDataMention } from '../../evidence/evidence';
import { isOfColleague } from '../../evidence/facts/nameContexts';
import { personalDataIn } from '../../evidence/facts/personalDataIn';
import { matchesIn } from '../../matchesIn';
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
  return [...found.values()];
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
      .map(({ 0: name }) => ({ kind: 'part-name' as const, text: name.replace(/['’]s$/, '') })),
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
