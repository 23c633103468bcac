import { claimedBlocks } from '../eachBlock';
import { openRequirements } from '../openRequirements';
import type { Rule } from '../rule';

/** A passage claimed for a criterion that needs an example announces one, and nothing concrete follows. */
export const genericExample: Rule = {
  code: 'generic-example',
  severity: 'information',
  *check({ coverage, texts }) {
    for (const { coverage: criterion, state } of openRequirements(coverage, 'example')) {
      if (state.found > 0) {
        continue;
      }
      for (const { note, block } of claimedBlocks(criterion)) {
        const [span] = block.facts.exampleWords;
        if (span && block.facts.examples.length === 0) {
          const written = texts.get(note.uri)?.slice(span.start, span.end) ?? '';
          const { number } = criterion.criterion;
          yield { problem: { code: 'generic-example', uri: note.uri, span, criterion: number, written } };
        }
      }
    }
  },
};
