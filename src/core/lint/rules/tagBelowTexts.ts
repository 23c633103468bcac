import type { EvidenceNote, Tag } from '../../evidence/evidence';
import { noteRule } from '../noteRule';
import type { Fix, RuleResult } from '../rule';

/** So many words that nothing claims are more than a line that leads up to what the tag covers. */
const fewestWords = 8;

/**
 * A tag that stands alone at the end of a section, as one line does under several answers of a workbook, and covers only
 * the last of them. Reported only where nothing else in the section has a tag, or where each tag in it stands so.
 */
export const tagBelowTexts = noteRule({
  code: 'tag-below-texts',
  severity: 'information',
  knows: () => [],
  checkNote(note, { texts }) {
    const found: RuleResult[] = [];
    if (!note.tags.some(({ passage }) => passage.kind === 'block')) {
      return found;
    }
    const { blocks, tags } = note;
    const isClaimed = claimedBlocksOf(note);
    let next = 0;
    for (let first = 0; first < blocks.length;) {
      const heading = blocks[first]?.kind === 'heading' ? first : undefined;
      const start = heading === undefined ? first : first + 1;
      let end = start;
      while (end < blocks.length && blocks[end]?.kind !== 'heading') {
        end++;
      }
      // In order: each part has its own few of maybe thousands.
      const inPart: Tag[] = [];
      for (let tag = tags[next]; tag && tag.block < end; tag = tags[++next]) {
        if (tag.block >= start) {
          inPart.push(tag);
        }
      }
      if (inPart.length > 0) {
        const part = { heading, start, end, tags: inPart, isClaimed };
        findIn(note, part, texts.get(note.uri) ?? '', found);
      }
      first = end;
    }
    return found;
  },
});

/** The blocks `[start, end)` between two headings. */
interface Part {
  readonly heading: number | undefined;
  readonly start: number;
  readonly end: number;
  /** The tags in these blocks, in order. */
  readonly tags: readonly Tag[];
  /** By block of the whole note, whether a tag covers it. */
  readonly isClaimed: readonly boolean[];
}

/** By block, whether a tag covers it, with one look at each tag and each block. */
function claimedBlocksOf({ blocks, tags }: EvidenceNote): boolean[] {
  const changes = new Int32Array(blocks.length + 1);
  for (const { passage } of tags) {
    if (passage.first < passage.last) {
      changes[passage.first] = (changes[passage.first] ?? 0) + 1;
      changes[passage.last] = (changes[passage.last] ?? 0) - 1;
    }
  }
  let open = 0;
  return blocks.map((_, at) => (open += changes[at] ?? 0) > 0);
}

function findIn(note: EvidenceNote, part: Part, text: string, into: RuleResult[]): void {
  const places = tagsBelow(note, part);
  const leftOut = places.map(({ start, covered }) => textsLeftOut(note, part, start, covered, text));
  if (
    leftOut.some((texts, index) => !isMuch(note, texts, places[index]?.covered ?? 0, places[index]?.at ?? 0))
  ) {
    return;
  }
  for (const [index, { at }] of places.entries()) {
    const span = note.blocks[at]?.span;
    if (span) {
      const intoHeading = places.length === 1 ? moveIntoHeading(note, part, at, text) : [];
      const fixes = intoHeading.length > 0 ? intoHeading : tagEach(note, leftOut[index] ?? [], at, text);
      const problem = {
        code: 'tag-below-texts' as const,
        uri: note.uri,
        span,
        isForHeading: intoHeading.length > 0,
      };
      into.push({ problem, fixes });
    }
  }
}

/** A line of nothing but tags, the blocks `[start, at)` above it up to the line before, and the first that it covers. */
interface TagBelow {
  readonly start: number;
  readonly at: number;
  readonly covered: number;
}

/** The lines of tags in a part, if it has no other tags and the last stands at its end. */
function tagsBelow({ blocks }: EvidenceNote, { start, end, tags }: Part): TagBelow[] {
  const found: TagBelow[] = [];
  let last = start;
  for (const { block: at, passage } of tags) {
    if (at + 1 !== last) {
      const block = blocks[at];
      if (passage.kind !== 'block' || block?.kind !== 'paragraph' || block.parents.length > 0) {
        return [];
      }
      found.push({ start: last, at, covered: passage.first });
      last = at + 1;
    }
  }
  const isAtEnd = blocks.slice(last, end).every(({ isBare, kind }) => isBare || kind === 'rule');
  return isAtEnd ? found : [];
}

/** The blocks `[start, end)` that nothing claims and that are somebody's own words. */
function textsLeftOut(
  { blocks }: EvidenceNote,
  { isClaimed }: Part,
  start: number,
  end: number,
  text: string,
): number[] {
  const texts: number[] = [];
  for (let at = start; at < end; at++) {
    const block = blocks[at];
    if (block && !isClaimed[at] && block.facts.words > 0 && block.kind !== 'code') {
      const written = text.slice(block.span.start, block.span.end);
      if (!isPrompt(written) && !isForm(written)) {
        texts.push(at);
      }
    }
  }
  return texts;
}

/** Whether it is too much to be a line that leads up to the covered blocks: before a table or a list there may be more. */
function isMuch({ blocks }: EvidenceNote, texts: readonly number[], covered: number, at: number): boolean {
  const wordsOf = (all: readonly number[]): number =>
    all.reduce((sum, each) => sum + (blocks[each]?.facts.words ?? 0), 0);
  const first = blocks[covered];
  const isPlain = first?.kind === 'paragraph' && first.parents.length === 0 && first.facts.words > 0;
  const words = wordsOf(texts);
  if (isPlain || words < fewestWords) {
    return words >= fewestWords;
  }
  return words > wordsOf(Array.from({ length: at - covered }, (_, index) => covered + index));
}

/** A question or an instruction of a worksheet: in italics or bold, with its mark, or with the verb that begins one. */
const promptMarks = /^(?:(\*|_)(?!\1)[^]*[^*_]\1|(?:\*\*|__)[^*_]*(?:\*\*|__))$|[?:][*_\s]*$/;
const promptVerb =
  /^(?:[*_\s>]|Q?\d{1,2}[.):]|\(?[a-z][.)])*(?:Analyse|Answer|Compare|Complete|Define|Demonstrate|Describe|Discuss|Evaluate|Explain|Give|Identify|List|Name|Outline|Please|Say|State|Summarise|Tell|Think|Use|Write)\b/;

function isPrompt(written: string): boolean {
  return promptMarks.test(written) || promptVerb.test(written);
}

/** Whether each of its lines is a field of a form with its few words: `Name: Sam Jones`. */
function isForm(written: string): boolean {
  return written.split(/\r\n?|\n/).every((line) => /^[*_>\s]*[A-Z][^:.?!]{0,30}:[^.?!]{0,60}$/.test(line));
}

/** Where the heading's section has nothing else in it, the tag may stand in it and cover all. */
function moveIntoHeading(
  note: EvidenceNote,
  { heading, end }: Part,
  at: number,
  text: string,
): readonly Fix[] {
  const { uri, blocks } = note;
  const [above, label, before] = [blocks[heading ?? -1], blocks[at], blocks[at - 1]];
  const next = blocks[end];
  if (!above || !label || !before || (next && next.level > above.level) || above.parents.length > 0) {
    return [];
  }
  const tag = text.slice(label.span.start, label.span.end).replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ');
  const edits = [
    { uri, span: { start: above.span.end, end: above.span.end }, newText: ` ${tag}` },
    { uri, span: { start: startOfGap(text, label.span.start), end: label.span.end }, newText: '' },
  ];
  return [{ title: { kind: 'move-tag-up' }, edits, preferred: true }];
}

/** Puts the tag at the end of each paragraph that is left out. Behind anything else, only its writer knows where. */
function tagEach(
  { uri, blocks }: EvidenceNote,
  texts: readonly number[],
  at: number,
  text: string,
): readonly Fix[] {
  const label = blocks[at];
  const areParagraphs = texts.every((each) => {
    const block = blocks[each];
    return block?.kind === 'paragraph' && block.parents.length === 0;
  });
  if (!label || !areParagraphs) {
    return [];
  }
  const tag = text.slice(label.span.start, label.span.end).replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ');
  const edits = texts.map((each) => {
    const end = blocks[each]?.span.end ?? 0;
    return { uri, span: { start: end, end }, newText: ` ${tag}` };
  });
  return [{ title: { kind: 'tag-each-text' }, edits, preferred: true }];
}

/** Where the empty lines begin that stand above a place. */
function startOfGap(text: string, place: number): number {
  let at = place;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) {
    at--;
  }
  return at;
}
