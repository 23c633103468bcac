import type { EvidenceNote, PersonalDataMention } from '../../evidence/evidence';
import { personalDataIn } from '../../evidence/facts/personalDataIn';
import { isPictureInText } from '../pictureInText';
import type { Snapshot } from '../../snapshot';

type PersonalDatum = Pick<PersonalDataMention, 'kind' | 'text'>;

/**
 * Every personal detail in a portfolio, each once: those that the lint rule reports, and those where the rule does not
 * look, because a finding there would help nobody: in code, titles, descriptions of images and names of files.
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
  }
  return [...found.values()];
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
