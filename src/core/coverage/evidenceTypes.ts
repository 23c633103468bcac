import type { EvidenceType, Library } from '../catalogue/catalogue';
import { nearestWord } from '../nearestWord';

/** The kind of evidence that somebody means by a code, a name, or what else people call it. */
export function evidenceTypeOf(written: string, { vocabulary }: Library): EvidenceType | undefined {
  const wanted = comparableType(written);
  return vocabulary.evidenceTypes.find((type) =>
    namesOf(type).some((name) => comparableType(name) === wanted),
  );
}

/** The name that is surely meant by one with a slip in it, such as "reflectve account". */
export function nearestTypeName(written: string, { vocabulary }: Library): string | undefined {
  if (written.trim().length < fewestLetters) {
    return undefined;
  }
  const names = vocabulary.evidenceTypes.flatMap(({ name, aliases }) => [name, ...aliases]);
  return nearestWord(comparableType(written), names);
}

/** In fewer letters, one slip makes another word. */
const fewestLetters = 6;

function namesOf({ code, name, aliases }: EvidenceType): readonly string[] {
  return [code, name, ...aliases];
}

/** "Witness testimonies (Carol)" as "witness testimony". */
function comparableType(type: string): string {
  return type
    .replace(/\(.*$/s, '')
    .replace(/’/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
}
