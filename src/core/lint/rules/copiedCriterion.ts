import type { Claim } from '../../coverage/coverage';
import type { Span } from '../../text';
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

/** The first place of a phrase in claimed passages. Each text is searched once, however many claims it holds. */
function findInClaims(
  phrase: string,
  claims: readonly Claim[],
  texts: ReadonlyMap<string, string>,
): { readonly uri: string; readonly span: Span } | undefined {
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = claimsOf.get(claim.note.uri);
    if (list) {
      list.push(claim);
    } else {
      claimsOf.set(claim.note.uri, [claim]);
    }
  }
  for (const [uri, list] of claimsOf) {
    const text = texts.get(uri) ?? '';
    for (
      let start = text.indexOf(phrase);
      start !== -1;
      start = text.indexOf(phrase, start + phrase.length)
    ) {
      const end = start + phrase.length;
      if (list.some(({ tag }) => tag.passage.span.start <= start && end <= tag.passage.span.end)) {
        return { uri, span: { start, end } };
      }
    }
  }
  return undefined;
}
