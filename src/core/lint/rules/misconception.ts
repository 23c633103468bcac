import type { MisconceptionKind } from '../../evidence/evidence';
import { isQuoted } from '../eachBlock';
import { noteRule } from '../noteRule';

/** Mistakes whose words may be meant in another sense: advice, no warning. */
const unsure: ReadonlySet<MisconceptionKind> = new Set([
  'sympathy',
  'consent',
  'sharing-freely',
  'code-as-law',
  'same-treatment',
  'solution-first',
  'unnamed-procedure',
  'general-communication',
  'support-only',
  'said-aloud',
]);

/** A common mistake about customer service is asserted as true. */
export const misconception = noteRule({
  code: 'misconception',
  severity: 'information',
  knows: () => [],
  *checkNote(note) {
    for (const block of note.notable) {
      if (block.kind === 'heading' || isQuoted(block)) {
        continue; // A heading may be the question, a quote is somebody else's opinion.
      }
      for (const { kind, words, span } of block.facts.misconceptions) {
        yield {
          problem: { code: 'misconception', uri: note.uri, span, mistake: kind, written: words },
          ...(unsure.has(kind) && { atMost: 'information' as const }),
        };
      }
    }
  },
});
