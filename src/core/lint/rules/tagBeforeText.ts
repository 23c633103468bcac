import type { EvidenceNote } from '../../evidence/evidence';
import { noteRule } from '../noteRule';
import type { Span } from '../../text';
import type { Fix, RuleResult } from '../rule';

/**
 * Tags that stand alone above their texts, one after the other: each but the first covers the text of the one before it.
 * Reported only where the first stands under a heading or opens the file, and the last text has no tag behind it.
 */
export const tagBeforeText = noteRule({
  code: 'tag-before-text',
  severity: 'information',
  knows: () => [],
  checkNote(note, { texts }) {
    const found: RuleResult[] = [];
    addQuestions(note, texts, found);
    if (!note.tags.some(({ passage }) => passage.kind === 'block')) {
      return found;
    }
    const tagged = new Set(note.tags.map(({ block }) => block));
    for (let first = 0; first < note.blocks.length;) {
      const start = isHeading(note, first) ? first + 1 : first;
      let end = start;
      while (end < note.blocks.length && !isHeading(note, end)) {
        end++;
      }
      for (const at of labelsOf(note, tagged, start, end)) {
        const span = note.blocks[at]?.span;
        if (span) {
          const fixes = moveDown(note, tagged, at, end, texts.get(note.uri) ?? '');
          found.push({ problem: { code: 'tag-before-text', uri: note.uri, span, isQuestion: false }, fixes });
        }
      }
      first = end;
    }
    return found;
  },
});

function isHeading({ blocks }: EvidenceNote, at: number): boolean {
  return blocks[at]?.kind === 'heading';
}

/** Whether a block is a paragraph of nothing but tags. */
function isAlone({ blocks }: EvidenceNote, tagged: ReadonlySet<number>, at: number): boolean {
  const block = blocks[at];
  return (
    tagged.has(at) && block?.kind === 'paragraph' && block.facts.words === 0 && block.parents.length === 0
  );
}

/** The blocks of tags in a section that are surely meant for the text below each, but for the first. */
function labelsOf(note: EvidenceNote, tagged: ReadonlySet<number>, start: number, end: number): number[] {
  const labels: number[] = [];
  for (let at = start; at < end; at++) {
    if (isAlone(note, tagged, at)) {
      labels.push(at);
    } else if (tagged.has(at)) {
      return []; // Who puts tags at the end of a text as well knows what each covers.
    }
  }
  const areAbove = labels[0] === start && labels.every((at, index) => at + 1 < (labels[index + 1] ?? end));
  return areAbove ? labels.slice(1) : [];
}

/** A question has no more words. */
const mostWords = 40;
/** A line all in bold, and what begins as an instruction of a worksheet does. */
const bold = /^(\*\*|__)[^*_\r\n]+\1\s*(?:\[[^\][]*\])?$/;
const instruction =
  /^[*_\s]*(?:\[[^\][]*\])?[*_\s:.\u2013\u2014-]*(?:\d[\d.]*[ \t]+)?(?:Analyse|Assess|Compare|Define|Demonstrate|Describe|Discuss|Evaluate|Explain|Identify|Justify|Outline|Summarise)\b(?![^]*\b(?:I|we|my|our)\b)(?![^]*[.!?]\s+[A-Z])/;

/** Tags in the question or the instruction that an answer without a tag stands below. */
function addQuestions(note: EvidenceNote, texts: ReadonlyMap<string, string>, into: RuleResult[]): void {
  const { uri, blocks, tags } = note;
  let passages: Int32Array | undefined;
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index];
    const at = tag?.block ?? -1;
    const [block, below] = [blocks[at], blocks[at + 1]];
    const isShort =
      tag?.passage.kind === 'paragraph' && block?.kind === 'paragraph' && block.facts.words < mostWords;
    if (!tag || !isShort || !isAnswer(below) || tags[index - 1]?.block === at) {
      continue;
    }
    const next = tags[index + 1]?.block ?? blocks.length;
    const text = texts.get(uri) ?? '';
    const written = text.slice(block.span.start, block.span.end);
    if (
      next > at + 1 &&
      block.facts.words > 0 &&
      block.parents.length === 0 &&
      (bold.test(written) || instruction.test(written)) &&
      (passages ??= countPassages(note))[at + 1] === 0
    ) {
      const fixes = moveBehind(note, tag.span, at, next, text);
      into.push({ problem: { code: 'tag-before-text', uri, span: tag.span, isQuestion: true }, fixes });
    }
  }
}

/** For each block, how many passages hold it, in one pass over all tags. */
function countPassages({ blocks, tags }: EvidenceNote): Int32Array {
  const counts = new Int32Array(blocks.length + 1);
  const add = (at: number, count: number): void => {
    counts[at] = (counts[at] ?? 0) + count;
  };
  for (const { passage } of tags) {
    if (passage.first < passage.last) {
      add(passage.first, 1);
      add(passage.last, -1);
    }
  }
  for (let at = 1; at < counts.length; at++) {
    add(at, counts[at - 1] ?? 0);
  }
  return counts;
}

function isAnswer(block: EvidenceNote['blocks'][number] | undefined): boolean {
  return block?.kind === 'paragraph' && block.facts.words > 0 && block.parents.length === 0;
}

/** Puts the tag of a question at the end of its answer, where that is one paragraph. */
function moveBehind(
  { uri, blocks }: EvidenceNote,
  tag: Span,
  at: number,
  next: number,
  text: string,
): readonly Fix[] {
  const [answer, behind] = [blocks[at + 1], blocks[at + 2]];
  if (!answer || (behind && behind.kind !== 'heading' && at + 2 < next)) {
    return [];
  }
  // With the space on one side of it.
  const spaces = /^[ \t]*/.exec(text.slice(tag.end, tag.end + 8))?.[0].length ?? 0;
  const before = spaces === 0 && text.charAt(tag.start - 1) === ' ' ? 1 : 0;
  const edits = [
    { uri, span: { start: tag.start - before, end: tag.end + spaces }, newText: '' },
    {
      uri,
      span: { start: answer.span.end, end: answer.span.end },
      newText: ` ${text.slice(tag.start, tag.end)}`,
    },
  ];
  return [{ title: { kind: 'move-tag-down' }, edits, preferred: true }];
}

/** Puts a tag at the end of the one paragraph below it. Over several, only its writer knows where it belongs. */
function moveDown(
  { uri, blocks }: EvidenceNote,
  tagged: ReadonlySet<number>,
  at: number,
  end: number,
  text: string,
): readonly Fix[] {
  const [label, below] = [blocks[at], blocks[at + 1]];
  const isOnly = at + 2 === end || tagged.has(at + 2);
  if (!label || !isOnly || below?.kind !== 'paragraph' || below.parents.length > 0) {
    return [];
  }
  const tag = text.slice(label.span.start, label.span.end);
  const edits = [
    { uri, span: { start: label.span.start, end: below.span.start }, newText: '' },
    { uri, span: { start: below.span.end, end: below.span.end }, newText: ` ${tag}` },
  ];
  return [{ title: { kind: 'move-tag-down' }, edits, preferred: true }];
}
