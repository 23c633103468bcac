import type { Phrase } from './dictionary';
import type { Stem } from './lexicon';
import { Nearby } from './nearby';
import { splitWords, withEndings } from './splitWords';
import { hashWord } from './words';

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
  for (const phrase of choicesOf(words)) {
    addWords(id, name, phrase, near, add, stems);
  }
}

/** "bad/good name" is "bad name" and "good name". */
function choicesOf(words: string): readonly string[] {
  if (!words.includes('/')) {
    return [words];
  }
  let phrases = [''];
  for (const choice of words.split(/\s+/)) {
    const each = choice.split('/', Math.max(1, Math.floor(mostPhrases / phrases.length)));
    phrases = phrases.flatMap((begun) => each.map((word) => `${begun} ${word}`));
  }
  return phrases;
}

function addWords(
  id: string,
  name: number,
  word: string,
  near: Nearby | undefined,
  add: AddPhrase,
  stems: Stem[],
): void {
  const parts = splitWords(word);
  const single = parts[0];
  if (single === undefined) {
    return;
  }
  if (word.endsWith('*') && parts.length === 1 && near === undefined) {
    stems.push({ letters: single.toLowerCase(), name });
    return;
  }
  // A word in capitals is a name: "LAST" is not "last".
  const exact = parts.length === 1 && /^\s*[A-Z]{2,}\s*$/.test(word) ? single : undefined;
  if (parts.length > 1 || exact !== undefined) {
    add({ kind: 'concept', id, name, hashes: parts.map(hashWord), near, exact, laws: [] });
    return;
  }
  const hashes = withEndings(single);
  const phrase: Phrase = { kind: 'concept', id, name, hashes: hashes.slice(0, 1), near, exact, laws: [] };
  for (let at = 0; at < hashes.length; at++) {
    add(phrase, hashes[at]);
  }
}
