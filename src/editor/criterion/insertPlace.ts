import { usualKeywords } from '../../core/catalogue/tagKeywords';
import { readBlocks } from '../../core/evidence/readBlocks';
import { readFrontMatter } from '../../core/evidence/readFrontMatter';
import { tagBlocks, type TaggedBlock } from '../../core/evidence/tagBlocks';
import type { TextEdit } from '../../core/text';

/** Puts a tag for a criterion at the cursor, or into the tag that is there. Undefined where no tag would count. */
export function insertTagAt(
  uri: string,
  text: string,
  offset: number,
  reference: string,
  keywords = usualKeywords,
): TextEdit | undefined {
  const { bodyStart } = readFrontMatter({ uri, text });
  if (offset < bodyStart) {
    return undefined;
  }
  const tagsIn = (written: string): readonly TaggedBlock[] =>
    tagBlocks(written, bodyStart, readBlocks(written, bodyStart), keywords);
  const there = tagsIn(text);
  const into = tagAt(text, there, offset);
  if (into) {
    return { uri, span: { start: into.end, end: into.end }, newText: `, ${reference}` };
  }
  // In the middle of a word it goes behind the word.
  const at =
    offset + (/^[\p{L}\p{N}]+/u.exec(isInWord(text, offset) ? text.slice(offset) : '')?.[0].length ?? 0);
  const before = at > 0 && !/[\s([|]/.test(text.charAt(at - 1)) ? ' ' : '';
  const after = /[\p{L}\p{N}[]/u.test(text.charAt(at)) ? ' ' : '';
  const newText = `${before}[AC ${reference}]${after}`;
  const written = text.slice(0, at) + newText + text.slice(at);
  const tagStart = at + before.length;
  const now = tagsIn(written);
  const holder = now.find(({ block, tags }) => tags.some((tag) => block.span.start + tag.start === tagStart));
  // In the middle of a mark of Markdown it would take other tags away, or make a paragraph of a heading.
  const kinds = kindsOf(there);
  const isSame =
    holder && (kindsOf(now) === kinds || kindsOf(now.filter((each) => each !== holder)) === kinds);
  return isSame === true && countTags(now) === countTags(there) + 1
    ? { uri, span: { start: at, end: at }, newText }
    : undefined;
}

function kindsOf(tagged: readonly TaggedBlock[]): string {
  return tagged.map(({ block }) => block.kind).join(' ');
}

function countTags(tagged: readonly TaggedBlock[]): number {
  return tagged.reduce((sum, { tags }) => sum + tags.length, 0);
}

function isInWord(text: string, offset: number): boolean {
  return offset > 0 && /[\p{L}\p{N}]/u.test(text.charAt(offset - 1));
}

/** Where another reference goes in the tag at the cursor, or just before it. */
function tagAt(
  text: string,
  tagged: readonly TaggedBlock[],
  offset: number,
): { readonly end: number } | undefined {
  for (const { block, tags } of tagged) {
    for (const tag of tags) {
      const [start, end] = [block.span.start + tag.start, block.span.start + tag.end];
      const last = tag.references[tag.references.length - 1];
      const isHere = start < offset && (offset <= end || /^[ \t]*$/.test(text.slice(end, offset)));
      if (isHere && last && !(tag.target && offset > end)) {
        return { end: block.span.start + last.span.end + (last.planned ? 1 : 0) };
      }
    }
  }
  return undefined;
}
