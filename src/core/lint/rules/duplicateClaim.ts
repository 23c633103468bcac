import type { Claim, Coverage } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { TagReference } from '../../evidence/evidence';
import { noteRule } from '../noteRule';
import { nameOf, writtenReference } from '../referenceNames';
import { removalOf } from '../removeReference';
import type { RuleResult } from '../rule';

/** The same passage is claimed for the same criterion twice: the second tag adds nothing. A plan is no claim. */
export const duplicateClaim = noteRule({
  code: 'duplicate-claim',
  severity: 'information',
  knows: ({ coverage }) => [coverage.index],
  checkNote(note, { coverage, texts }) {
    const found: RuleResult[] = [];
    const text = texts.get(note.uri) ?? '';
    // A range counts for many criteria, and adds nothing only if it adds none of them.
    const ranges = new Map<TagReference, Claim>();
    const needed = new Set<TagReference>();
    for (const { claims } of resolveNote(note, coverage.index).claims.values()) {
      const seen = new Set<string>();
      for (const claim of claims) {
        const { tag, reference, planned } = claim;
        const { first, last, attachment = '', kind } = tag.passage;
        const passage = `${planned ? '?' : ''}${kind === 'attachment' ? attachment : `${first} ${last}`}`;
        if (!seen.has(passage)) {
          needed.add(reference);
        } else if (reference.lastNumber === undefined) {
          found.push(duplicate(claim, text, coverage));
        } else {
          ranges.set(reference, claim);
        }
        seen.add(passage);
      }
    }
    for (const [reference, claim] of ranges) {
      if (!needed.has(reference)) {
        found.push(duplicate(claim, text, coverage));
      }
    }
    return found;
  },
});

function duplicate(
  { criterion, note: { uri }, tag, reference }: Claim,
  text: string,
  coverage: Coverage,
): RuleResult {
  const name = reference.lastNumber === undefined ? nameOf(criterion, coverage) : writtenReference(reference);
  return {
    problem: { code: 'duplicate-claim', uri, span: reference.span, criterion: name },
    fixes: removalOf(uri, tag, reference, text, true),
  };
}
