import type { Criterion } from '../catalogue/catalogue';
import type { Coverage } from '../coverage/coverage';
import { resolveNote } from '../coverage/resolveNote';
import type { EvidenceNote } from '../evidence/evidence';
import { matchReference } from '../evidence/findTags';
import { findNumberedParts } from './numberedParts';
import type { RuleResult } from './rule';

/** The headings, and lines that stand for one, with the number of a criterion that nothing claims. */
export function findPartsWithoutTag(
  note: EvidenceNote,
  text: string,
  coverage: Coverage,
  others: readonly RuleResult[],
): readonly RuleResult[] {
  const { blocks, tags, frontMatter } = note;
  const criteriaOf = (number: string): readonly Criterion[] => {
    const reference = matchReference(number, 0)?.reference;
    return reference ? coverage.index.resolve(reference, frontMatter.unit) : [];
  };
  const parts = findNumberedParts(note, text, criteriaOf);
  if (parts.length === 0) {
    return [];
  }
  const { claims } = resolveNote(note, coverage.index);
  // Who tags other parts with other numbers counts chapters.
  const ownTags = parts.filter(({ number, block }, index) => {
    const end = parts[index + 1]?.block ?? blocks.length;
    return criteriaOf(number).some(({ key }) =>
      claims.get(key)?.claims.some(({ tag }) => tag.block >= block && tag.block < end),
    );
  });
  if (tags.length > 0 && ownTags.length === 0) {
    return [];
  }
  return parts.flatMap(({ block: at, number, span }): RuleResult[] => {
    const block = blocks[at];
    const below = blocks[at + 1];
    const hasText = below !== undefined && below.kind !== 'heading' && below.facts.words > 0;
    const isOther = others.some(
      ({ problem }) =>
        block && problem.span.start >= block.span.start && problem.span.start <= block.span.end,
    );
    if (!block || !hasText || isOther || criteriaOf(number).some(({ key }) => claims.has(key))) {
      return [];
    }
    const canonical = `[AC ${number}]`;
    const isHeading = block.kind === 'heading';
    const end = block.span.end;
    const edits = [{ uri: note.uri, span: { start: end, end }, newText: ` ${canonical}` }];
    // Underlined, or with marks at its end, it has another end.
    const isPlain = isHeading && !/[\r\n]|#$/.test(text.slice(block.span.start, end));
    return [
      {
        problem: {
          code: 'criterion-without-tag',
          uri: note.uri,
          span,
          written: number,
          canonical,
          isAbove: !isHeading,
          isOnlyNumber: true,
        },
        fixes: isPlain
          ? [{ title: { kind: 'change-text', to: `${number} … ${canonical}` }, edits, preferred: true }]
          : [],
      },
    ];
  });
}
