import { usualKeywords, type TagKeywords } from '../../core/catalogue/tagKeywords';
import { applyEdits, type TextEdit } from '../../core/text';
import { findTagPlace } from '../tagging/whereToTag';
import { readTaggedBlocks } from './readTaggedBlocks';

/**
 * The edit that plans a criterion in an evidence file: `[AC 2.1?]` on a line of its own at the end, or one more
 * reference in the plans that stand there. Undefined where a tag at the end would not be read as one, as in a code
 * block that is left open.
 */
export function planEdit(
  uri: string,
  text: string,
  name: string,
  keywords = usualKeywords,
): TextEdit | undefined {
  const planned = `${name}?`;
  const last = readTaggedBlocks(text, keywords).pop();
  const extended = last?.isTagsOnly === true ? findTagPlace(text, text.length, keywords) : undefined;
  const edit = extended
    ? insertion(uri, extended.offset, `${extended.before}${planned}${extended.after}`)
    : appended(uri, text, `[AC ${planned}]`);
  const isRead = countPlans(applyEdits(text, [edit]), keywords) > countPlans(text, keywords);
  return isRead ? edit : undefined;
}

function appended(uri: string, text: string, tag: string): TextEdit {
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const end = text.trimEnd().length;
  const before = end === 0 ? '' : `${lineEnd}${lineEnd}`;
  const after = /^[ \t]*[\r\n]/.test(text.slice(end)) ? '' : lineEnd;
  return insertion(uri, end, `${before}${tag}${after}`);
}

function insertion(uri: string, offset: number, newText: string): TextEdit {
  return { uri, span: { start: offset, end: offset }, newText };
}

function countPlans(text: string, keywords: TagKeywords): number {
  return readTaggedBlocks(text, keywords)
    .flatMap(({ tags }) => tags)
    .flatMap(({ references }) => references)
    .filter((reference) => reference.planned).length;
}
