import { usualKeywords, type TagKeywords } from '../../core/catalogue/tagKeywords';
import { findUnfinishedFrontMatter } from '../../core/evidence/findFrontMatter';
import { readBlocks } from '../../core/evidence/readBlocks';
import { readFrontMatter } from '../../core/evidence/readFrontMatter';
import type { Span } from '../../core/text';
import { findFrontMatterContext } from './frontMatterContext';

/** A place where a reference can be written, with what stands there already. */
export interface TagContext {
  /** What a completion replaces: `comp` of `[AC 1.1, comp`, up to the end of the word under the cursor. */
  readonly span: Span;
  /** What has been typed of it. */
  readonly typed: string;
  /** What has to stand around the reference. */
  readonly before: string;
  readonly after: string;
}

/** An unfinished tag up to the cursor, over one line end at most. No part can match where its neighbour does. */
const openTag = /\\?\[([A-Za-z]{2,8})[ \t\u00a0]+([^[\]\r\n]*(?:\r\n?|\n)?[^[\]\r\n]*)$/i;
/** What may follow the cursor inside a tag: the rest of the word, and more references. */
const restOfTag = /^([\w./?-]*)(?:[ \t]*,[^[\]\r\n]*)?[ \t]*(\\?\])?/;

/** The reference that is being written at an offset of an evidence file, or undefined where none can be. */
export function findTagContext(
  text: string,
  offset: number,
  keywords = usualKeywords,
): TagContext | undefined {
  const { bodyStart } = readFrontMatter({ uri: '', text });
  return offset < bodyStart || findUnfinishedFrontMatter(text, offset) !== undefined
    ? findFrontMatterContext(text, offset, keywords)
    : inBody(text, offset, bodyStart, keywords);
}

function inBody(
  text: string,
  offset: number,
  bodyStart: number,
  keywords: TagKeywords,
): TagContext | undefined {
  const open = openTag.exec(text.slice(Math.max(bodyStart, offset - 400), offset));
  const [whole = '', keyword = '', references = ''] = open ?? [];
  if (!keywords.has(keyword.toUpperCase())) {
    return undefined;
  }
  const start = offset - whole.length;
  if (!isProse(text, start + whole.indexOf('['), bodyStart)) {
    return undefined;
  }
  const typed = references.slice(references.lastIndexOf(',') + 1).trimStart();
  if (/[\r\n]/.test(typed)) {
    return undefined; // A tag goes over a line end behind a comma only.
  }
  const [, word = '', bracket] = restOfTag.exec(text.slice(offset, offset + 400)) ?? [];
  const span = { start: offset - typed.length, end: offset + word.replace(/\?$/, '').length };
  const needsSpace = references.endsWith(',');
  return { span, typed, before: needsSpace ? ' ' : '', after: bracket === undefined ? ']' : '' };
}

/** Whether a character is prose: code, comments and HTML tags are not, and hold no tags. */
function isProse(text: string, at: number, bodyStart: number): boolean {
  const block = readBlocks(text, bodyStart).find(({ span }) => span.start <= at && at < span.end);
  return block?.prose.charAt(at - block.span.start) === '[';
}
