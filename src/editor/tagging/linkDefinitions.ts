import { usualKeywords } from '../../core/catalogue/tagKeywords';
import { readBlocks } from '../../core/evidence/readBlocks';
import { matchTag } from '../../core/evidence/findTags';
import type { TagReference } from '../../core/evidence/evidence';
import type { Span } from '../../core/text';

/** `[AC 1.1]: ../portfolio.yaml "Define customer service"`, which makes the tag a link. */
export interface TagDefinition {
  /** `[AC 1.1]`, as written. */
  readonly label: string;
  /** The whole line, without its end. */
  readonly span: Span;
  readonly references: readonly TagReference[];
}

const definition = /^ {0,3}(\[[A-Za-z]{2,8}[ \t]+[^[\]\r\n]+\]):[^\r\n]*/gim;

/** The link definitions of tags in an evidence file. What looks like one in code or in a paragraph is none. */
export function findTagDefinitions(
  text: string,
  bodyStart: number,
  keywords = usualKeywords,
): readonly TagDefinition[] {
  const found = [...text.matchAll(definition)].filter(({ index }) => index >= bodyStart);
  if (found.length === 0) {
    return [];
  }
  const blocks = readBlocks(text, bodyStart);
  return found.flatMap(({ index, 0: line, 1: label = '' }) => {
    const start = index + line.indexOf('[');
    const tag = matchTag(`${text.slice(0, start)}${label}`, start, keywords);
    const isInBlock = blocks.some(({ span }) => span.start <= start && start < span.end);
    return tag && !isInBlock
      ? [{ label, span: { start: index, end: index + line.length }, references: tag.references }]
      : [];
  });
}
