import type { Criterion } from '../../catalogue/catalogue';
import type { Coverage } from '../../coverage/coverage';
import { claimedInNote } from '../eachBlock';
import { noteRule } from '../noteRule';
import { openRequirements } from '../openRequirements';

/** A passage claimed for a criterion that needs an example announces one, and nothing concrete follows. */
export const genericExample = noteRule({
  code: 'generic-example',
  severity: 'information',
  knows: ({ coverage }) => [coverage.index, ...lackingExamples(coverage)],
  *checkNote(note, { coverage, texts }) {
    const text = texts.get(note.uri) ?? '';
    for (const { block, criterion } of claimedInNote(note, lackingExamples(coverage), coverage)) {
      const [span] = block.facts.exampleWords;
      if (span && block.facts.examples.length === 0) {
        const written = text.slice(span.start, span.end);
        const { number } = criterion;
        yield { problem: { code: 'generic-example', uri: note.uri, span, criterion: number, written } };
      }
    }
  },
});

const lackingIn = new WeakMap<Coverage, readonly Criterion[]>();

/** The claimed criteria that need an example and have none at all. Looked for once, and not for each note. */
function lackingExamples(coverage: Coverage): readonly Criterion[] {
  let lacking = lackingIn.get(coverage);
  if (!lacking) {
    lacking = [...openRequirements(coverage, 'example')]
      .filter(({ state }) => state.found === 0)
      .map((open) => open.coverage.criterion);
    lackingIn.set(coverage, lacking);
  }
  return lacking;
}
