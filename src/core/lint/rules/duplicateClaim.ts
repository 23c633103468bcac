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
    resolveNote(note, coverage.index).claims.forEach(({ claims }) => {
      // Most are claimed once in a file.
      const seen = claims.length > 1 ? new Set<string>() : undefined;
      for (const claim of claims) {
        const { reference } = claim;
        const passage = seen ? passageOf(claim) : '';
        if (!seen?.has(passage)) {
          needed.add(reference);
        } else if (reference.lastNumber === undefined) {
          found.push(duplicate(claim, text, coverage));
        } else {
          ranges.set(reference, claim);
        }
        seen?.add(passage);
      }
    });
    for (const [reference, claim] of ranges) {
      if (!needed.has(reference)) {
        found.push(duplicate(claim, text, coverage));
      }
    }
    return found;
  },
});

/** What tells passages apart: a plan is another than what is there. */
function passageOf({ tag: { passage }, planned }: Claim): string {
  const { first, last, attachment = '', kind } = passage;
  return `${planned ? '?' : ''}${kind === 'attachment' ? attachment : `${first} ${last}`}`;
}

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
