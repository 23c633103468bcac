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
      const phrase = words.slice(1, run + 1).join(' ');
      for (const { note, tag } of claims) {
        const { start, end } = tag.passage.span;
        const text = texts.get(note.uri) ?? '';
        const at = text.indexOf(phrase, start);
        if (at !== -1 && at + phrase.length <= end) {
          const span = { start: at, end: at + phrase.length };
          yield { problem: { code: 'copied-criterion', uri: note.uri, span, criterion: criterion.number } };
          break;
        }
      }
    }
  },
};
