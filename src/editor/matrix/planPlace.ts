import { applyEdits, type TextEdit } from '../../core/text';
import { findTagPlace } from '../tagging/whereToTag';
import { readTaggedBlocks } from './readTaggedBlocks';

/**
 * The edit that plans a criterion in an evidence file: `[AC 2.1?]` on a line of its own at the end, or one more
 * reference in the plans that stand there. Undefined where a tag at the end would not be read as one, as in a code
 * block that is left open.
 */
export function planEdit(uri: string, text: string, name: string): TextEdit | undefined {
  const planned = `${name}?`;
  const last = readTaggedBlocks(text).pop();
  const extended = last?.isTagsOnly === true ? findTagPlace(text, text.length) : undefined;
  const edit = extended
    ? insertion(uri, extended.offset, `${extended.before}${planned}${extended.after}`)
    : appended(uri, text, `[AC ${planned}]`);
  return countPlans(applyEdits(text, [edit])) > countPlans(text) ? edit : undefined;
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

function countPlans(text: string): number {
  return readTaggedBlocks(text)
    .flatMap(({ tags }) => tags)
    .flatMap(({ references }) => references)
    .filter((reference) => reference.planned).length;
}
