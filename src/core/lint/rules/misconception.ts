import type { Block, EvidenceNote, MisconceptionKind } from '../../evidence/evidence';
import { isQuoted } from '../eachBlock';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';

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
  checkNote(note, { texts }) {
    const found: RuleResult[] = [];
    for (const block of note.notable) {
      if (block.kind === 'heading' || isQuoted(block)) {
        continue; // A heading may be the question, a quote is somebody else's opinion.
      }
      if (block.facts.misconceptions.length > 0 && isInTableOfMyths(note, block, texts.get(note.uri) ?? '')) {
        continue;
      }
      for (const { kind, words, span } of block.facts.misconceptions) {
        found.push({
          problem: { code: 'misconception', uri: note.uri, span, mistake: kind, written: words },
          ...(unsure.has(kind) && { atMost: 'information' as const }),
        });
      }
    }
    return found;
  },
});

/** Whether a block is a row of a table with "Myth" or "True or false" at the head of a column. */
function isInTableOfMyths({ blocks }: EvidenceNote, { parents }: Block, text: string): boolean {
  const table = parents.find(({ kind }) => kind === 'table');
  const head = table && blocks[table.first];
  return head !== undefined && ofMyths.test(text.slice(head.span.start, head.span.end));
}

const ofMyths = /\b(?:myths?|misconceptions?|common mistakes?|false|disagree)\b/i;
