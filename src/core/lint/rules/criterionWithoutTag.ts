import type { Coverage } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { Block, EvidenceNote } from '../../evidence/evidence';
import { matchTag } from '../../evidence/findTags';
import { proseOf } from '../../evidence/readBlocks';
import { findBareTags, findNumbersAtEnd, mayEndInNumbers, type BareTag } from '../bareTags';
import { definedLabels } from '../definedLabels';
import { nearTagPlaces } from '../nearTags';
import { noteRule } from '../noteRule';
import { mayHoldRemark, remarkBlocksOf, saysNotYet } from '../remarks';
import type { RuleResult } from '../rule';

/** So many words besides it make a row of a table somebody's evidence; a row with fewer only lists where it is. */
const fewestWordsOfRow = 8;

/**
 * A criterion that stands where its tag would, as "AC 1.1" does in front of an answer in a workbook, and that nothing in
 * the file is tagged with.
 */
export const criterionWithoutTag = noteRule({
  code: 'criterion-without-tag',
  severity: 'information',
  knows: ({ coverage }) => [coverage.index],
  checkNote(note, { texts, coverage }) {
    const text = texts.get(note.uri) ?? '';
    const places = nearTagPlaces(text, note.keywords);
    const results: RuleResult[] = [];
    let next = 0;
    for (let at = 0; at < note.blocks.length; at++) {
      const block = note.blocks[at];
      const { start = 0, end = 0 } = block?.span ?? {};
      while ((places[next] ?? end) < start) {
        next++;
      }
      const hasKeyword = (places[next] ?? end) < end;
      const endsInNumbers =
        (block?.kind === 'paragraph' || block?.kind === 'heading') && mayEndInNumbers(text, end);
      if (block && (hasKeyword || endsInNumbers)) {
        results.push(...findIn(note, block, at, { text, hasKeyword, endsInNumbers }, coverage));
      }
    }
    return results.length === 0 ? results : withoutRemarks(withoutLinks(results, text), note, text);
  },
});

function findIn(
  note: EvidenceNote,
  block: Block,
  at: number,
  { text, hasKeyword, endsInNumbers }: { text: string; hasKeyword: boolean; endsInNumbers: boolean },
  coverage: Coverage,
): readonly RuleResult[] {
  const { kind, span, facts } = block;
  if (kind === 'code' || kind === 'html' || (kind === 'table-row' && facts.words < fewestWordsOfRow)) {
    return [];
  }
  const prose = proseOf(text, block);
  const labels = hasKeyword
    ? findBareTags(prose, {
        isHeading: kind === 'heading',
        mayHaveCells: kind === 'table-row' || kind === 'table-head',
        keywords: note.keywords,
      })
    : [];
  const atEnd = endsInNumbers ? findNumbersAtEnd(prose) : undefined;
  return [...labels, ...(atEnd ? [atEnd] : [])].flatMap((found): RuleResult[] => {
    if (!hasText(note, at, found) || !isOpen(note, found, coverage)) {
      return [];
    }
    const place = { start: span.start + found.span.start, end: span.start + found.span.end };
    const whole = text.slice(place.start, place.end);
    const written = found === atEnd ? whole : whole.replace(/[\s:.)\u2013\u2014-]+$/, '');
    // By itself in the middle of a section, a tag would count for the text above it.
    const isAbove = found.isAlone && kind !== 'heading' && note.blocks[at - 1]?.kind !== 'heading';
    const edits = [{ uri: note.uri, span: place, newText: found.tag }];
    return [
      {
        problem: {
          code: 'criterion-without-tag',
          uri: note.uri,
          span: place,
          written,
          canonical: found.tag,
          isAbove,
        },
        fixes: isAbove ? [] : [{ title: { kind: 'change-text', to: found.tag }, edits, preferred: true }],
      },
    ];
  });
}

/** Without `[1.1]` where that is the label of a link. */
function withoutLinks(results: readonly RuleResult[], text: string): readonly RuleResult[] {
  const defined = definedLabels(text);
  return results.filter(
    ({ problem: { span } }) => !defined.has(text.slice(span.start + 1, span.end - 1).toLowerCase()),
  );
}

/** Without what says that a criterion is not met yet, or what an assessor wrote. */
function withoutRemarks(
  results: readonly RuleResult[],
  note: EvidenceNote,
  text: string,
): readonly RuleResult[] {
  const remarks = mayHoldRemark(text) ? remarkBlocksOf(note, text) : [];
  return results.filter(({ problem: { span } }) => {
    // A label's colon or dash is a part of it.
    const end = span.end - (/[:.)\u2013\u2014-]*$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
    const block = note.blocks.findIndex((each) => span.start < each.span.end);
    return !remarks[block] && !saysNotYet(text, { start: span.start, end });
  });
}

/** Whether there is something that it may be meant for: a list of criteria is no evidence. */
function hasText({ blocks }: EvidenceNote, at: number, { isAlone }: BareTag): boolean {
  const block = blocks[at];
  if (block?.kind !== 'heading' && !isAlone) {
    return true;
  }
  const below = blocks[at + 1];
  return (
    below !== undefined && below.kind !== 'heading' && below.facts.words > 0 && block?.parents.length === 0
  );
}

/** Whether all its criteria are there to be claimed, and nothing in the file claims one of them. */
function isOpen(note: EvidenceNote, { tag }: BareTag, { index }: Coverage): boolean {
  const { claims } = resolveNote(note, index);
  const references = matchTag(tag, 0, note.keywords)?.references ?? [];
  return (
    references.length > 0 &&
    references.every((reference) => {
      const meant = index.resolve(reference, note.frontMatter.unit);
      return meant.length > 0 && meant.every(({ key }) => !claims.has(key));
    })
  );
}
