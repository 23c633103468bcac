import { Keeper } from '../keeper';
import type { Problem, Read } from '../problem';
import type { SourceText, Span } from '../text';
import type { Block, EvidenceNote, Facts, FileLink, Passage, Tag, TagReference } from './evidence';
import { notableOf, situationsOf, withLaws } from './blockLists';
import { createSeeker } from './createSeeker';
import type { Dictionary } from './facts/dictionary';
import type { DraftMemory } from './facts/draftMemory';
import { namesOrganisation } from './facts/namesOrganisation';
import { noFacts, findFacts } from './facts/findFacts';
import { settleFacts, type DraftFacts } from './facts/settleFacts';
import { findLinks, scheme, WrittenLink } from './findLinks';
import { findPassage, passage } from './findPassage';
import { blank } from './maskInline';
import { mayHoldTagWord } from './mayHoldTagWord';
import { computeOutline, type Outline } from './outline';
import { proseOf, readBlocks } from './readBlocks';
import { readFrontMatter, type FrontMatterClaim } from './readFrontMatter';
import { headingWords, saysNothing, tagBlocks, type LinkedTag, type TaggedBlock } from './tagBlocks';

/**
 * Reads one evidence file whole: front matter, blocks, tags with their passages, facts. Never throws.
 * `memory` has what the file said before, where somebody is writing in it.
 */
export function readNote(
  source: SourceText,
  dictionary: Dictionary,
  memory?: DraftMemory,
): Read<EvidenceNote> {
  const { text, uri } = source;
  const { frontMatter, claims, bodyStart, problems } = readFrontMatter(source, dictionary.keywords);
  const tagged = tagBlocks(text, bodyStart, readBlocks(text, bodyStart), dictionary.keywords);
  const firstHeading = tagged.find(({ block }) => block.kind === 'heading');
  const title =
    frontMatter.title ?? (firstHeading && (headingWords(text, firstHeading) || undefined)) ?? fileName(uri);

  const outline = computeOutline(text, tagged, title);
  const file = passage(tagged, outline, 'file', 0, tagged.length);
  const whole: Passage = { ...file, span: { start: bodyStart, end: text.length }, heading: title };
  const drafts = memory
    ? memory.draftsOf(
        tagged.map((each) => ({ prose: withoutTags(each), start: each.block.span.start })),
        dictionary,
      )
    : draftsOf(tagged, dictionary);
  const blocks = blocksOf(text, tagged, settleFacts(drafts, tagged, dictionary));
  const tags = claims.map((claim) => ofWhole(claim, whole));
  const links: FileLink[] = [];
  addTagsAndLinks(text, tagged, outline, tags, links);
  const note = new Note(
    uri,
    text,
    title,
    frontMatter,
    bodyStart,
    blocks.slice(),
    notableOf(blocks).slice(),
    tags.slice(),
    dictionary.keywords,
    links.slice(),
    wordsOf(blocks),
    mayHoldTagWord(text, tagged, drafts),
  );
  return new ReadNote(note, isEmpty(text, bodyStart) ? [...problems, emptyProblem(uri)] : problems);
}

class NoteTag implements Tag {
  constructor(
    readonly span: Tag['span'],
    readonly origin: Tag['origin'],
    readonly references: Tag['references'],
    readonly passage: Tag['passage'],
    readonly block: Tag['block'],
  ) {}
}

class ReadNote implements Read<EvidenceNote> {
  constructor(
    readonly value: EvidenceNote,
    readonly problems: readonly Problem[],
  ) {}
}

class Note extends Keeper implements EvidenceNote {
  readonly #withLaws: EvidenceNote['withLaws'];
  readonly #situations: EvidenceNote['situations'];

  constructor(
    readonly uri: EvidenceNote['uri'],
    private readonly text: string,
    readonly title: EvidenceNote['title'],
    readonly frontMatter: EvidenceNote['frontMatter'],
    readonly bodyStart: EvidenceNote['bodyStart'],
    readonly blocks: EvidenceNote['blocks'],
    readonly notable: EvidenceNote['notable'],
    readonly tags: EvidenceNote['tags'],
    readonly keywords: EvidenceNote['keywords'],
    readonly links: EvidenceNote['links'],
    readonly words: EvidenceNote['words'],
    readonly mayHoldTagWord: EvidenceNote['mayHoldTagWord'],
  ) {
    super();
    // Now, and not when they are asked for: all that the blocks lead to is still at hand.
    this.#withLaws = withLaws(blocks).slice();
    this.#situations = situationsOf(blocks).slice();
  }

  get withLaws(): EvidenceNote['withLaws'] {
    return this.#withLaws;
  }

  get situations(): EvidenceNote['situations'] {
    return this.#situations;
  }

  namesOrganisation(first: number, last: number): boolean {
    return this.blocks
      .slice(first, last)
      .some((block) => block.facts.words > 0 && namesOrganisation(proseOf(this.text, block)));
  }
}

/** A class and no literal, as `BlockFacts` is and for the same reason. */
class NoteBlock implements Block {
  constructor(
    readonly kind: Block['kind'],
    readonly span: Span,
    readonly line: number,
    readonly level: number,
    readonly parents: Block['parents'],
    readonly facts: Facts,
    readonly isBare: boolean,
  ) {}
}

// Each in a loop of its own: V8 compiles a loop with all that is called in it, and one that does many things again and
// again, as each of them turns out to be otherwise.
function blocksOf(text: string, tagged: readonly TaggedBlock[], settled: readonly Facts[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < tagged.length; index++) {
    const each = tagged[index];
    if (each) {
      const { kind, span, line, level, parents } = each.block;
      const facts = settled[index] ?? noFacts;
      const isBare = facts.words === 0 && saysNothing(text, each);
      blocks.push(new NoteBlock(kind, span, line, level, parents, facts, isBare));
    }
  }
  return blocks;
}

function wordsOf(blocks: readonly Block[]): number {
  let words = 0;
  for (let index = 0; index < blocks.length; index++) {
    words += blocks[index]?.facts.words ?? 0;
  }
  return words;
}

function ofWhole({ span, references }: FrontMatterClaim, passage: Passage): Tag {
  return { span, origin: 'front-matter', references, passage, block: -1 };
}

/** Adds the tags of all blocks, and the files that they name. */
function addTagsAndLinks(
  text: string,
  tagged: readonly TaggedBlock[],
  outline: Outline,
  tags: Tag[],
  links: FileLink[],
): void {
  const holdsTarget = createSeeker(text, ['](']);
  for (let index = 0; index < tagged.length; index++) {
    const each = tagged[index];
    if (!each) {
      break;
    }
    if (each.block.kind !== 'code' && holdsTarget(each.block.span)) {
      findLinks(text, each.block, links);
    }
    if (each.tags.length > 0) {
      addTags(text, tagged, outline, index, tags, links);
    }
  }
}

/** Filled one by one: V8 makes lists of another kind of `map` once it has compiled it, and then all that read them anew. */
function draftsOf(tagged: readonly TaggedBlock[], dictionary: Dictionary): DraftFacts[] {
  const drafts: DraftFacts[] = [];
  for (let at = 0; at < tagged.length; at++) {
    const each = tagged[at];
    if (each) {
      drafts.push(findFacts(withoutTags(each), each.block.span.start, dictionary));
    }
  }
  return drafts;
}

/** The prose with its tags blanked out: "AC" and its numbers are no words of the learner's. */
function withoutTags({ block, tags }: TaggedBlock): string {
  if (tags.length === 0) {
    return block.prose;
  }
  let result = '';
  let at = 0;
  for (const tag of tags) {
    result += block.prose.slice(at, tag.start) + blank(block.prose.slice(tag.start, tag.end));
    at = tag.end;
  }
  return result + block.prose.slice(at);
}

/** Adds the tags of one block, and the files that they name as links do. */
function addTags(
  text: string,
  tagged: readonly TaggedBlock[],
  outline: Outline,
  index: number,
  into: Tag[],
  links: FileLink[],
): void {
  for (const tag of tagged[index]?.tags ?? []) {
    const read = toTag(tagged, outline, index, tag);
    into.push(read);
    addReferenceLink(text, read, links);
  }
}

function toTag(tagged: readonly TaggedBlock[], outline: Outline, index: number, tag: LinkedTag): Tag {
  const offset = tagged[index]?.block.span.start ?? 0;
  const span = { start: tag.start + offset, end: tag.end + offset };
  const references: TagReference[] = [];
  for (let at = 0; at < tag.references.length; at++) {
    const reference = tag.references[at];
    if (reference) {
      references.push(moved(reference, offset));
    }
  }
  const covered: Passage = tag.target
    ? {
        ...passage(tagged, outline, 'attachment', index, index + 1),
        span: { start: span.start, end: tag.target.end + offset },
        attachment: tag.target.path,
      }
    : (findPassage(tagged, outline, index) ?? passage(tagged, outline, 'paragraph', index, index + 1));
  return new NoteTag(span, 'text', references.slice(), covered, index);
}

/** `[AC 2.4][log]` names a file too; where its definition stands says nothing of who uses it. */
function addReferenceLink(
  text: string,
  { span, passage: { kind, attachment: path, span: link } }: Tag,
  into: FileLink[],
): void {
  if (kind === 'attachment' && path !== undefined && text.charCodeAt(span.end) === 91 && !scheme.test(path)) {
    into.push(new WrittenLink('link', path, text.slice(span.start + 1, span.end - 1), link));
  }
}

function moved(reference: TagReference, by: number): TagReference {
  const { span, numberSpan, qualification, unit, number, lastNumber, planned } = reference;
  return {
    span: shift(span, by),
    numberSpan: shift(numberSpan, by),
    qualification,
    unit,
    number,
    lastNumber,
    planned,
  };
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function isEmpty(text: string, bodyStart: number): boolean {
  return !/\S/.test(bodyStart === 0 ? text : text.slice(bodyStart));
}

function emptyProblem(uri: string): Problem {
  return { code: 'evidence-empty', uri, span: { start: 0, end: 0 } };
}

/** `refund-at-the-till` for `…/refund-at-the-till.md`. */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
