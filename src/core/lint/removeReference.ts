import type { Tag, TagReference } from '../evidence/evidence';
import { startOfLine, type Span, type TextEdit } from '../text';
import type { Fix } from './rule';

/**
 * The fix that takes one reference out of its tag or of the front matter, or none for an entry that others share by an
 * alias. `text` is the whole file.
 */
export function removalOf(
  uri: string,
  tag: Tag,
  reference: TagReference,
  text: string,
  preferred: boolean,
): readonly Fix[] {
  const isLinkText = tag.passage.kind === 'attachment' && tag.references.length === 1;
  // What has an anchor is there for others too.
  const isShared = tag.origin === 'front-matter' && /&\S+[ \t]+["']?$/.test(lineBefore(text, tag.span.start));
  const edit = isLinkText
    ? nameLink(uri, tag, text)
    : tag.origin === 'text'
      ? { uri, span: spanInTag(tag, reference, text), newText: '' }
      : takeOutEntry(uri, tag.span, text);
  return isShared ? [] : [{ title: { kind: 'remove-tag' }, edits: [edit], preferred }];
}

/** Takes a tag that is the words of a link away: the link stays, and the name of its file becomes its words. */
export function nameLink(uri: string, { span, passage }: Tag, text: string): TextEdit {
  const name = (passage.attachment ?? '').split('/').pop() ?? '';
  const written = text.slice(span.start, span.end);
  const start = span.start + written.indexOf('[') + 1;
  const end = span.end - (written.endsWith('\\]') ? 2 : 1);
  return { uri, span: { start, end }, newText: name.replace(/[[\]]/g, '') };
}

/** The reference with its comma; the whole tag if it has no other. */
function spanInTag(tag: Tag, reference: TagReference, text: string): Span {
  const { references, span } = tag;
  const index = references.indexOf(reference);
  const next = references[index + 1];
  const previous = references[index - 1];
  if (next) {
    return { start: reference.span.start, end: next.span.start };
  }
  if (previous) {
    return { start: endOf(tag, previous), end: endOf(tag, reference) };
  }
  return withSpace(span, text);
}

/**
 * A tag with what would be one too many without it: its whole line where nothing else stands there, as an empty one would
 * part the text above from the text below, or the space on one side of it.
 */
export function withSpace({ start, end }: Span, text: string): Span {
  // Only what touches the tag is looked at: a line may hold thousands of tags.
  const first = startOfRun(text, start, ' \t>');
  if (first === 0 || '\r\n'.includes(text.charAt(first - 1))) {
    restOfLine.lastIndex = end;
    const rest = restOfLine.exec(text);
    return rest ? { start: first, end: end + rest[0].length } : { start, end: endOfRun(text, end, ' \t') };
  }
  const isBeforeWord = /^[\p{L}\p{N}([<`]/u.test(text.slice(end, end + 2));
  return { start: isBeforeWord ? start : startOfRun(text, start, ' \t\u00a0'), end };
}

/** Nothing but spaces up to the end of a line, and that end. */
const restOfLine = /[ \t]*(?:\r\n?|\n|$)/y;

/** Where the run of some characters begins that ends at an offset. */
function startOfRun(text: string, offset: number, characters: string): number {
  let at = offset;
  while (at > 0 && characters.includes(text.charAt(at - 1))) {
    at--;
  }
  return at;
}

/** Where the run of some characters ends that begins at an offset. */
function endOfRun(text: string, offset: number, characters: string): number {
  let at = offset;
  while (at < text.length && characters.includes(text.charAt(at))) {
    at++;
  }
  return at;
}

/** The offset behind a reference and its question mark. In front matter, where each stands alone, YAML may escape that. */
export function endOf({ origin, span: whole }: Tag, { span, planned }: TagReference): number {
  return origin === 'front-matter' ? whole.end : span.end + (planned ? 1 : 0);
}

/** Takes one entry out of `criteria:`, in whichever of YAML's ways it is written: with its quotes and its comma, or its line. */
export function takeOutEntry(uri: string, entry: Span, text: string): TextEdit {
  const { start, end } = withMarks(entry, text);
  const before = lineBefore(text, start);
  const behind = /^[^\r\n]*(?:\r\n?|\n)?/.exec(text.slice(end))?.[0] ?? '';
  const next = /^[ \t]*[,;][ \t]*/.exec(behind);
  if (next) {
    return { uri, span: { start, end: end + next[0].length }, newText: '' };
  }
  const previous = /[,;]\s*$/.exec(text.slice(0, start));
  if (previous) {
    return { uri, span: { start: previous.index, end }, newText: '' };
  }
  if (/^[ \t]*-[ \t]+$/.test(before) && behind.trim() === '') {
    return { uri, span: { start: start - before.length, end: end + behind.length }, newText: '' };
  }
  const isAlone = /^[ \t]*["']?criteria["']?[ \t]*:[ \t]*$/.test(before) && behind.trim() === '';
  return { uri, span: { start, end }, newText: isAlone ? '[]' : '' };
}

/** An entry with the keyword, the brackets and the quotes around it. */
function withMarks(entry: Span, text: string): Span {
  let { start, end } = entry;
  // A word before a number is the keyword of a tag.
  start -= /(?<![\w-])[A-Za-z]{2,8}[ \t]+$/.exec(lineBefore(text, start))?.[0].length ?? 0;
  if (/["']\[$/.test(text.slice(start - 2, start)) && /^\]["']/.test(text.slice(end, end + 2))) {
    start -= 1;
    end += 1;
  }
  const quote = text.charAt(start - 1);
  const isQuoted = (quote === '"' || quote === "'") && text.charAt(end) === quote;
  return isQuoted ? { start: start - 1, end: end + 1 } : { start, end };
}

/** What stands before an offset in its line. */
function lineBefore(text: string, offset: number): string {
  return text.slice(startOfLine(text, offset), offset);
}
