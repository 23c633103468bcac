import type { Phrase } from './dictionary';
import type { Stem } from './lexicon';
import { Nearby } from './nearby';
import { hashWords, splitWords, withEndings } from './splitWords';
import { hashWord } from './wordHashes';

/** So many phrases one entry of the vocabulary may stand for: no catalogue can make the dictionary grow without end. */
const mostPhrases = 1000;

/** Takes a phrase; one of a single word that is also written as another word is given once for each. */
type AddPhrase = (phrase: Phrase, firstHash?: number) => void;

/** An entry of the vocabulary: words, `/` between words of which one stands there, `…` where other words may stand. */
export function addConcept(
  id: string,
  name: number,
  entry: string,
  add: AddPhrase,
  stems: Stem[],
  followers: Set<string>,
): void {
  const [words = '', nearby] = entry.split(/\s*(?:…|\.\.\.)\s*/);
  const near = nearby === undefined ? undefined : new Nearby(name, nearby.split('/'));
  near?.words.forEach((word) => followers.add(word));
  const addHashes = (hashes: readonly number[], exact?: string): void =>
    add({ kind: 'concept', id, name, hashes, near, exact, laws: [] });
  const choices = words.trim().split(/\s+/);
  const [only = ''] = choices;
  if (choices.length > 1) {
    for (const hashes of rowsOf(choices)) {
      addHashes(hashes);
    }
    return;
  }
  for (const word of only.split('/', mostPhrases)) {
    const parts = splitWords(word);
    const single = parts[0];
    if (single === undefined) {
      continue;
    }
    if (parts.length > 1) {
      addHashes(parts.map(hashWord));
    } else if (word.endsWith('*') && near === undefined) {
      stems.push({ letters: single.toLowerCase(), name });
    } else if (/^[A-Z]{2,}$/.test(word)) {
      // A word in capitals is a name: "LAST" is not "last".
      addHashes([hashWord(single)], single);
    } else {
      const hashes = withEndings(single);
      const phrase: Phrase = {
        kind: 'concept',
        id,
        name,
        hashes: hashes.slice(0, 1),
        near,
        exact: undefined,
        laws: [],
      };
      for (let at = 0; at < hashes.length; at++) {
        add(phrase, hashes[at]);
      }
    }
  }
}

/** "bad/good name" is "bad name" and "good name": the hashes of each, and of no more than there may be. */
function rowsOf(choices: readonly string[]): readonly (readonly number[])[] {
  let rows: (readonly number[])[] = [[]];
  for (const choice of choices) {
    const words = choice.split('/', Math.max(1, Math.floor(mostPhrases / rows.length))).map(hashWords);
    const [only] = words;
    rows =
      only && words.length === 1
        ? rows.map((row) => row.concat(only))
        : rows.flatMap((row) => words.map((word) => row.concat(word)));
  }
  return rows.filter(({ length }) => length > 0);
}
