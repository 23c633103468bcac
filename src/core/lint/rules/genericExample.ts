import type { Block } from '../../evidence/evidence';
import { claimedInNote } from '../eachBlock';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';
import { criteriaLacking } from '../openRequirements';
import { nameOf } from '../referenceNames';

/** A passage claimed for a criterion that needs an example announces one, and nothing concrete follows. */
export const genericExample = noteRule({
  code: 'generic-example',
  severity: 'information',
  knows: ({ coverage }) => [coverage.index, ...criteriaLacking.example(coverage)],
  checkNote(note, { coverage, texts }) {
    const found: RuleResult[] = [];
    const text = texts.get(note.uri) ?? '';
    const lacking = criteriaLacking.example(coverage);
    for (const { block, criterion } of claimedInNote(note, lacking, coverage, isGeneric)) {
      const [span] = block.facts.exampleWords;
      if (span) {
        const written = text.slice(span.start, span.end);
        const name = nameOf(criterion, coverage);
        found.push({ problem: { code: 'generic-example', uri: note.uri, span, criterion: name, written } });
      }
    }
    return found;
  },
});

/** Whether a block has words that announce an example, and none. */
function isGeneric({ facts }: Block): boolean {
  return facts.exampleWords.length > 0 && facts.examples.length === 0;
}
