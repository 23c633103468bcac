import type { Claim } from '../../coverage/coverage';
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
    for (const { criterion, claims } of coverage.byCriterion.values()) {
      const words = criterion.statement.split(/\s+/);
      if (claims.length === 0 || words.length < run + 1) {
        continue;
      }
      // Not from the first word on: it may have lost its capital.
      const found = findInClaims(words.slice(1, run + 1).join(' '), claims, texts);
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

/** The first place of a phrase in claimed passages. */
function findInClaims(
  phrase: string,
  claims: readonly Claim[],
  texts: ReadonlyMap<string, string>,
): { readonly uri: string; readonly span: Span } | undefined {
  let last: EvidenceNote | undefined;
  for (const { note } of claims) {
    if (note === last) {
      continue;
    }
    last = note;
    const places = placesIn(note, texts)(phrase);
    const own = places.length > 0 ? claims.filter((claim) => claim.note === note) : [];
    const start = places.find((place) =>
      own.some(({ tag: { passage } }) => {
        return passage.span.start <= place && place + phrase.length <= passage.span.end;
      }),
    );
    if (start !== undefined) {
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
