import type { Coverage } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { Block, EvidenceNote } from '../../evidence/evidence';
import { findTags, matchTag } from '../../evidence/findTags';
import { proseOf } from '../../evidence/readBlocks';
import { findBareTags, findNumbersAtEnd, mayEndInNumbers, type BareTag } from '../bareTags';
import { definedLabels } from '../definedLabels';
import { columnOfCriteria, findLabelAtEnd, findNumbersInCell, mayEndInNumber } from '../labelLines';
import { nearTagPlaces } from '../nearTagPlaces';
import { findNearTags } from '../nearTags';
import { noteRule } from '../noteRule';
import { findPartsWithoutTag } from '../partsWithoutTag';
import { remarksIn, saysDecided, saysNotYet } from '../remarks';
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
    const places = nearTagPlaces(note, text);
    const results: RuleResult[] = [];
    let next = 0;
    let column = -1;
    for (let at = 0; at < note.blocks.length; at++) {
      const block = note.blocks[at];
      if (!block) {
        break;
      }
      const { start, end } = block.span;
      while ((places[next] ?? end) < start) {
        next++;
      }
      const hasKeyword = (places[next] ?? end) < end;
      const { kind } = block;
      const endsInNumbers = (kind === 'paragraph' || kind === 'heading') && mayEndInNumbers(text, end);
      const endsInNumber = kind === 'paragraph' && mayEndInNumber(text, end);
      if (kind === 'table-head') {
        column = columnOfCriteria(text, block);
      }
      const inColumn = kind === 'table-row' ? column : -1;
      if (hasKeyword || endsInNumbers || endsInNumber || inColumn >= 0) {
        const look = { text, hasKeyword, endsInNumbers, endsInNumber, column: inColumn };
        results.push(...findIn(note, at, look, coverage));
      }
    }
    results.push(...findPartsWithoutTag(note, text, coverage, results));
    return results.length === 0 ? results : withoutRemarks(withoutLinks(results, text), note, text);
  },
});

/** The text of a file, and what a look at a few characters says of one of its blocks. */
interface Look {
  readonly text: string;
  readonly hasKeyword: boolean;
  readonly endsInNumbers: boolean;
  readonly endsInNumber: boolean;
  /** The column for criteria, if it is a row of a table that has one; else -1. */
  readonly column: number;
}

function findIn(note: EvidenceNote, at: number, look: Look, coverage: Coverage): readonly RuleResult[] {
  const { text } = look;
  const block = note.blocks[at];
  if (
    !block ||
    block.kind === 'code' ||
    block.kind === 'html' ||
    (block.kind === 'table-row' && block.facts.words < fewestWordsOfRow)
  ) {
    return [];
  }
  const { kind, span } = block;
  const prose = proseOf(text, block);
  const labels = look.hasKeyword ? labelsIn(prose, kind, note) : [];
  const numbers = look.endsInNumbers ? findNumbersAtEnd(prose) : undefined;
  const label = labels.length === 0 && !numbers ? labelIn(prose, look, note) : undefined;
  return [...labels, numbers, label].flatMap((found): RuleResult[] => {
    const standing = found && standingOf(note, at, found, prose, text);
    if (!found || !standing || !isOpen(note, found, coverage)) {
      return [];
    }
    const place = { start: span.start + found.span.start, end: span.start + found.span.end };
    const whole = text.slice(place.start, place.end);
    const isInBrackets = /^\\?[[(]/.test(whole);
    const written = isInBrackets ? whole : whole.replace(/[*_]+|[\s:.)\u2013\u2014-]+$/g, '');
    const isAbove = standing === 'above';
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
          isOnlyNumber: false,
        },
        fixes: isAbove ? [] : [{ title: { kind: 'change-text', to: found.tag }, edits, preferred: true }],
      },
    ];
  });
}

/** What names criteria by another word than a tag's, or in a column of its own; not what is nearly a tag. */
function labelIn(
  prose: string,
  { endsInNumber, hasKeyword, column }: Look,
  note: EvidenceNote,
): BareTag | undefined {
  const found =
    column >= 0
      ? findNumbersInCell(prose, column)
      : endsInNumber
        ? findLabelAtEnd(prose, note.keywords)
        : undefined;
  const isTag = found && findTags(prose.slice(found.span.start, found.span.end), note.keywords).length > 0;
  const isNear =
    found &&
    hasKeyword &&
    findNearTags(prose, note.keywords).some(
      ({ span }) => span.start < found.span.end && span.end > found.span.start,
    );
  return isTag || isNear ? undefined : found;
}

function labelsIn(prose: string, kind: Block['kind'], { keywords }: EvidenceNote): readonly BareTag[] {
  return findBareTags(prose, {
    isHeading: kind === 'heading',
    mayHaveCells: kind === 'table-row' || kind === 'table-head',
    keywords,
  });
}

/** Without `[1.1]` where that is the label of a link. */
function withoutLinks(results: readonly RuleResult[], text: string): readonly RuleResult[] {
  const defined = definedLabels(text);
  return results.filter(
    ({ problem: { span } }) =>
      !defined.has(
        text
          .slice(span.start, span.end)
          .replace(/^\\?[[(]|\\?[\])]$/g, '')
          .toLowerCase(),
      ),
  );
}

/** Without what says that a criterion is not met yet, or what an assessor wrote. */
function withoutRemarks(
  results: readonly RuleResult[],
  note: EvidenceNote,
  text: string,
): readonly RuleResult[] {
  const isRemark = remarksIn(note, text);
  let block = 0;
  let last = 0;
  return results.filter(({ problem: { span } }) => {
    // All but the parts, which come last, are in the order of the text.
    block = span.start < last ? 0 : block;
    last = span.start;
    while (span.start >= (note.blocks[block]?.span.end ?? Infinity)) {
      block++;
    }
    // A label's colon or dash is a part of it.
    const end = span.end - (/[:.)\u2013\u2014-]*$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
    const label = { start: span.start, end };
    return !isRemark(block) && !saysNotYet(text, label) && !saysDecided(text, label);
  });
}

/**
 * What a tag would do in its place: cover the text that it is surely meant for, or, as it stands by itself above that
 * text, something else. Undefined where there is no such text: a list of criteria is no evidence.
 */
function standingOf(
  note: EvidenceNote,
  at: number,
  found: BareTag,
  prose: string,
  text: string,
): 'here' | 'above' | undefined {
  const { blocks } = note;
  const [above, block, below] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  const hasBelow = below !== undefined && below.kind !== 'heading' && below.facts.words > 0;
  if (block?.kind === 'heading') {
    return hasBelow && block.parents.length === 0 ? 'here' : undefined;
  }
  if (!found.isAlone) {
    const isQuestion = found.place === 'before' && block?.kind === 'paragraph' && isPrompt(prose, found);
    return isQuestion && hasBelow && below.kind !== 'table-row' ? 'above' : 'here';
  }
  if (block?.parents.length !== 0) {
    return undefined;
  }
  if (hasBelow) {
    // By itself in the middle of a section, a tag would count for the text above it.
    return above?.kind === 'heading' ? 'here' : 'above';
  }
  const isLast = below === undefined || below.kind === 'heading';
  return isLast &&
    above &&
    above.kind !== 'heading' &&
    above.facts.words > 0 &&
    !beginsWithLabel(note, at, text)
    ? 'here'
    : undefined;
}

/** Whether the section of a block begins with a label that stands by itself: then each label is for the text below it. */
function beginsWithLabel(note: EvidenceNote, at: number, text: string): boolean {
  let first = at;
  while (first > 0 && note.blocks[first - 1]?.kind !== 'heading') {
    first--;
  }
  const block = note.blocks[first];
  if (block?.kind !== 'paragraph') {
    return false;
  }
  const prose = proseOf(text, block);
  const isAlone = ({ isAlone }: BareTag): boolean => isAlone;
  return (
    labelsIn(prose, block.kind, note).some(isAlone) ||
    [findNumbersAtEnd(prose), findLabelAtEnd(prose, note.keywords)].some((each) => each && isAlone(each))
  );
}

/** What begins a question or an instruction of a worksheet. */
const promptVerb =
  /^[\s*_:.)\u2013\u2014-]*(?:Analyse|Apply|Assess|Compare|Define|Demonstrate|Describe|Discuss|Evaluate|Explain|Give|How|Identify|Justify|List|Name|Outline|Show|State|Summarise|What|Why)\b/i;
/** It has no more characters than this. */
const longestPrompt = 300;

/** Whether a paragraph with a label in front is the question, and not the answer: `AC 1.1 Explain what service is`. */
function isPrompt(prose: string, { span }: BareTag): boolean {
  const rest = prose.slice(span.end);
  if (rest.length > longestPrompt) {
    return false;
  }
  const isBold = /^(\*\*|__)[^*_]*(?:\*\*|__)[ \t]*$/.test(prose);
  // A first line of its own, with a title below: more than one sentence is an answer.
  const isTitle = /^[ \t*_:]*\r?\n[^\r\n.!?]{1,80}[*_:]*$/.test(rest);
  return isBold || isTitle || (promptVerb.test(rest) && !/[.!?] +[A-Z]/.test(rest) && !/\bI\b/.test(rest));
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
