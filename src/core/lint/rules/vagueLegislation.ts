import type { Criterion } from '../../catalogue/catalogue';
import type { Block, EvidenceNote } from '../../evidence/evidence';
import { findVagueLaw } from '../../evidence/facts/findVagueLaw';
import { proseOf } from '../../evidence/readBlocks';
import type { Span } from '../../text';
import { claimedInNote, foundOncePerNote } from '../eachBlock';
import { noteRule } from '../noteRule';
import { criteriaLacking } from '../openRequirements';
import { nameOf } from '../referenceNames';
import type { LintInput, RuleResult } from '../rule';

/** A passage claimed for a criterion that needs a law by name points at law without saying which. */
export const vagueLegislation = noteRule({
  code: 'vague-legislation',
  severity: 'information',
  knows: (input) => [input.coverage.index, ...lackingLaws(input)],
  checkNote(note, input) {
    const found: RuleResult[] = [];
    const text = input.texts.get(note.uri) ?? '';
    for (const { block, criterion } of claimedInNote(note, lackingLaws(input), input.coverage, mayBeVague)) {
      const span = vagueLawsOf(note, input.texts)(block);
      const written = span && text.slice(span.start, span.end);
      if (span && written && !refersBack(written, span.start, note)) {
        const name = nameOf(criterion, input.coverage);
        found.push({ problem: { code: 'vague-legislation', uri: note.uri, span, criterion: name, written } });
      }
    }
    return found;
  },
});

function mayBeVague({ facts }: Block): boolean {
  return facts.mayPointAtLaw && facts.slips.length === 0;
}

/** Where a block points at law without saying which, such as "the law says". */
export function vagueLawIn(block: Block, text: string): Span | undefined {
  return findVagueLaw(proseOf(text, block), block.span.start);
}

/**
 * Says so of the blocks of a note, and looks at each once. Looked for here and not with the other facts: few criteria
 * lack a law, and few blocks are claimed for those.
 */
const vagueLawsOf = foundOncePerNote((_, text) => {
  const found = new Map<Block, Span | undefined>();
  return (block: Block): Span | undefined => {
    if (!found.has(block)) {
      found.set(block, vagueLawIn(block, text));
    }
    return found.get(block);
  };
});

/** "Under the Act", where a law was named before. */
export function refersBack(written: string, start: number, { blocks }: EvidenceNote): boolean {
  return (
    /\bact\b/i.test(written) &&
    blocks.some(({ facts }) => [...facts.laws, ...facts.slips].some(({ span }) => span.start < start))
  );
}

/** The claimed criteria that need more laws by name. Nothing is said while a law may stand in what could not be read. */
function lackingLaws({ library, coverage }: LintInput): readonly Criterion[] {
  return library.isWhole ? criteriaLacking.legislation(coverage) : [];
}
