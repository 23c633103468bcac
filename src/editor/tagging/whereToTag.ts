import { usualKeywords, type TagKeywords } from '../../core/catalogue/tagKeywords';
import { readBlocks, type RawBlock } from '../../core/evidence/readBlocks';
import { readFrontMatter } from '../../core/evidence/readFrontMatter';
import { tagBlocks, type TaggedBlock } from '../../core/evidence/tagBlocks';
import { findLineStarts, lineOfOffset, type Span } from '../../core/text';

/** Where references go to tag what stands at a place, and what has to stand around them. */
export interface TagPlace {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  /** The block that is tagged. */
  readonly block: Span;
}

/** Finds where to tag the block on the line of an offset, else the block just before it. */
export function findTagPlace(text: string, offset: number, keywords = usualKeywords): TagPlace | undefined {
  const { bodyStart } = readFrontMatter({ uri: '', text });
  if (offset < bodyStart) {
    return undefined;
  }
  const tagged = tagBlocks(text, bodyStart, readBlocks(text, bodyStart), keywords);
  const lineStarts = findLineStarts(text);
  const line = lineOfOffset(lineStarts, offset);
  const end = lineStarts[line + 1] ?? text.length + 1;
  const block = tagged.filter((each) => each.block.span.start < end).pop();
  const extended = block && extendTag(block);
  const place = block && (extended ?? newTag(text, block.block));
  const isSure = extended !== undefined || !block || !mayHide.has(block.block.kind);
  return place && (isSure || isRead(place, text, bodyStart, keywords)) ? place : undefined;
}

/** Code that nothing ends goes on behind it, and a row may have more cells than its table. */
const mayHide: ReadonlySet<RawBlock['kind']> = new Set(['code', 'table-row']);

/** Whether a tag would be read where it is put. */
function isRead(
  { offset, before, after }: TagPlace,
  text: string,
  bodyStart: number,
  keywords: TagKeywords,
): boolean {
  const written = `${text.slice(0, offset)}${before}1.1${after}${text.slice(offset)}`;
  return tagBlocks(written, bodyStart, readBlocks(written, bodyStart), keywords).some(({ block, tags }) =>
    tags.some(({ start }) => block.span.start + start === offset + before.indexOf('[')),
  );
}

/** A tag that is there already takes more references: two tags side by side would say the same in more words. */
function extendTag({ block, tags }: TaggedBlock): TagPlace | undefined {
  const last = tags.filter(({ target }) => !target).pop();
  const reference = last?.references[last.references.length - 1];
  if (!reference) {
    return undefined;
  }
  const offset = block.span.start + reference.span.end + (reference.planned ? 1 : 0);
  return { offset, before: ', ', after: '', block: block.span };
}

function newTag(text: string, { kind, span, parents }: RawBlock): TagPlace | undefined {
  const written = text.slice(span.start, span.end);
  const at = (length: number): TagPlace => ({
    offset: span.start + length,
    before: ' [AC ',
    after: ']',
    block: span,
  });
  switch (kind) {
    case 'paragraph':
      return at(written.length);
    case 'heading':
      // A heading may be underlined.
      return at(written.replace(/(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*$/, '').trimEnd().length);
    case 'table-row':
      return at(written.replace(/\s*(?<!\\)\|\s*$/, '').length);
    case 'code': {
      const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
      const before = `${lineEnd}${lineEnd}[AC `;
      // In a list or a quote the line below would need the same marks.
      return parents.length > 0 ? undefined : { ...at(written.length), before };
    }
    default:
      return undefined;
  }
}
