import type { Criterion } from '../../catalogue/catalogue';
import { claimedInNote } from '../eachBlock';
import { noteRule } from '../noteRule';
import { openRequirements } from '../openRequirements';
import type { LintInput } from '../rule';

/** A passage claimed for a criterion that needs a law by name points at law without saying which. */
export const vagueLegislation = noteRule({
  code: 'vague-legislation',
  severity: 'information',
  knows: (input) => [input.coverage.index, ...lackingLaws(input)],
  *checkNote(note, input) {
    if (!note.blocks.some(({ facts }) => facts.vagueLaw)) {
      return; // As in most notes.
    }
    const text = input.texts.get(note.uri) ?? '';
    for (const { block, criterion } of claimedInNote(note, lackingLaws(input), input.coverage)) {
      const span = block.facts.vagueLaw;
      if (span && block.facts.slips.length === 0) {
        const written = text.slice(span.start, span.end);
        const { number } = criterion;
        yield { problem: { code: 'vague-legislation', uri: note.uri, span, criterion: number, written } };
      }
    }
  },
});

const lackingIn = new WeakMap<LintInput, readonly Criterion[]>();

/**
 * The claimed criteria that need more laws by name. Nothing is said while a law may stand in what could not be read.
 * Looked for once, and not for each note.
 */
function lackingLaws(input: LintInput): readonly Criterion[] {
  let lacking = lackingIn.get(input);
  if (!lacking) {
    lacking = [...(input.library.isWhole ? openRequirements(input.coverage, 'legislation') : [])]
      .filter(({ state }) => state.found < state.needed || state.missing.length > 0)
      .map((open) => open.coverage.criterion);
    lackingIn.set(input, lacking);
  }
  return lacking;
}
