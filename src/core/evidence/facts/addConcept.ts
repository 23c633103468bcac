import { addToList } from '../../addToList';
import type { Phrase } from './dictionary';
import type { KnownWords } from './knownWords';
import { nameBit, Nearby } from './nearby';
import { hashWords, splitWords } from './splitWords';
import { hashWord } from './wordHashes';

/** So many phrases one entry of the vocabulary may stand for: no catalogue can make the dictionary grow without end. */
const mostPhrases = 1000;

/** An entry of the vocabulary: words, `/` between words of which one stands there, `…` where other words may stand. */
export function addConcept(id: string, name: number, entry: string, known: KnownWords): void {
  const [words = '', nearby] = hasTwoSides.test(entry) ? entry.split(/\s*(?:…|\.\.\.)\s*/) : [entry];
  const near = nearby === undefined ? undefined : new Nearby(name, nearby.split('/'));
  for (const word of near?.words ?? []) {
    known.secondSides.set(word, (known.secondSides.get(word) ?? 0) | nameBit(name));
  }
  const phrase = (hashes: readonly number[], exact?: string): Phrase => ({
    kind: 'concept',
    id,
    name,
    hashes,
    near,
    exact,
    laws: [],
  });
  const written = words.trim().replace(unevenSpace, ' ');
  if (written.includes(' ')) {
    let rows: readonly (readonly number[])[] | undefined;
    const allRows = () => (rows ??= rowsOf(written.split(' ')));
    for (const first of firstWordsOf(written) ?? new Set(allRows().map(([hash = 0]) => hash))) {
      known.addPhrase(first, (hash) => allRows().flatMap((row) => (row[0] === hash ? [phrase(row)] : [])));
    }
    return;
  }
  for (const word of written.split('/', mostPhrases)) {
    const parts = splitWords(word);
    const single = parts[0];
    if (single === undefined) {
      continue;
    }
    const hash = hashWord(single);
    if (parts.length > 1) {
      known.addPhrase(hash, phrase(parts.map(hashWord)));
    } else if (word.endsWith('*') && near === undefined) {
      known.beginnings.add(single.toLowerCase(), name);
    } else if (/^[A-Z]{2,}$/.test(word)) {
      // A word in capitals is a name: "LAST" is not "last".
      known.addPhrase(hash, phrase([hash], single));
    } else if (near) {
      addToList(known.firstSides, hash, near);
    } else {
      addToList(known.names, hash, name);
    }
  }
}

const hasTwoSides = /…|\.\.\./;
const unevenSpace = /\s{2,}|[^\S ]/g;

/** The hashes of the words that an entry of several words may begin with; undefined where they are not plain to see. */
function firstWordsOf(entry: string): ReadonlySet<number> | undefined {
  const first = /^[A-Za-z0-9]+(?:\/[A-Za-z0-9]+)*(?= )/.exec(entry)?.[0];
  return first === undefined ? undefined : new Set(first.split('/').map(hashWord));
}

/** "bad/good name" is "bad name" and "good name": the hashes of each, and of no more than there may be. */
function rowsOf(choices: readonly string[]): readonly (readonly number[])[] {
  let rows: (readonly number[])[] = [[]];
  for (const choice of choices) {
    const words = choice.split('/', Math.max(1, Math.floor(mostPhrases / rows.length))).map(hashWords);
    const longer: (readonly number[])[] = [];
    for (const row of rows) {
      for (const word of words) {
        longer.push(row.concat(word));
      }
    }
    rows = longer;
  }
  return rows.filter(({ length }) => length > 0);
}
