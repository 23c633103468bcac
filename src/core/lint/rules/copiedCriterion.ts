import type { BlockRange } from '../../coverage/coverage';
import type { EvidenceNote } from '../../evidence/evidence';
import type { Span } from '../../text';
import { foundOncePerNote } from '../eachBlock';
import type { Rule } from '../rule';

/** So many words in a row, taken from the criterion itself, are no chance. */
const run = 8;

/** A claimed passage repeats the words of its criterion instead of showing that it is met. */
export const copiedCriterion: Rule = {
  code: 'copied-criterion',
  severity: 'information',
  *check({ coverage, texts }) {
    for (const { criterion, covered } of coverage.byCriterion.values()) {
      const words = criterion.statement.split(/\s+/);
      if (covered.length === 0 || words.length < run + 1) {
        continue;
      }
      // Not from the first word on: it may have lost its capital.
      const found = findInClaims(words.slice(1, run + 1).join(' '), covered, texts);
      if (found) {
        yield { problem: { code: 'copied-criterion', ...found, criterion: criterion.number } };
      }
    }
  },
};

/** Where phrases stand in a text, looked for once as long as the text is the same. */
const placesIn = foundOncePerNote((_, text) => {
  const places = new Map<string, readonly number[]>();
  return (phrase: string): readonly number[] => {
    let found = places.get(phrase);
    if (!found) {
      found = findAll(text, phrase);
      places.set(phrase, found);
    }
    return found;
  };
});

/** The first place of a phrase in what is claimed. Places and claimed stretches both stand in order: each is seen once. */
function findInClaims(
  phrase: string,
  covered: readonly BlockRange[],
  texts: ReadonlyMap<string, string>,
): { readonly uri: string; readonly span: Span } | undefined {
  let last: EvidenceNote | undefined;
  let places: readonly number[] = [];
  let next = 0;
  for (const range of covered) {
    const { note } = range;
    if (note !== last) {
      last = note;
      places = placesIn(note, texts)(phrase);
      next = 0;
    }
    if (next >= places.length) {
      continue;
    }
    const first = note.blocks[range.first]?.span.start ?? Infinity;
    const end = note.blocks[range.last - 1]?.span.end ?? 0;
    while ((places[next] ?? Infinity) < first) {
      next++;
    }
    const start = places[next];
    if (start !== undefined && start + phrase.length <= end) {
      return { uri: note.uri, span: { start, end: start + phrase.length } };
    }
  }
  return undefined;
}

function findAll(text: string, phrase: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
    found.push(at);
  }
  return found;
}
