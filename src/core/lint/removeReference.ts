import type { Tag, TagReference } from '../evidence/evidence';
import type { Span, TextEdit } from '../text';
import type { Fix } from './rule';

/**
 * The fix that takes one reference out of its tag or of the front matter, or none for a tag that is a link's text: that
 * cannot go without its link. `text` is the whole file.
 */
export function removalOf(
  uri: string,
  tag: Tag,
  reference: TagReference,
  text: string,
  preferred: boolean,
): readonly Fix[] {
  const isLinkText = tag.passage.kind === 'attachment' && tag.references.length === 1;
  const span = tag.origin === 'text' ? spanInTag(tag, reference, text) : spanInFrontMatter(tag.span, text);
  const edits: readonly TextEdit[] = [{ uri, span, newText: '' }];
  return isLinkText ? [] : [{ title: { kind: 'remove-tag' }, edits, preferred }];
}

/** The reference with its comma; the whole tag if it has no other. */
function spanInTag({ references, span }: Tag, reference: TagReference, text: string): Span {
  const index = references.indexOf(reference);
  const next = references[index + 1];
  const previous = references[index - 1];
  if (next) {
    return { start: reference.span.start, end: next.span.start };
  }
  if (previous) {
    return { start: endOf(previous), end: endOf(reference) };
  }
  // The space before it would be one too many, or the last thing in its line.
  const isAlone =
    text.charAt(span.start - 1) === ' ' && /^(?:[\s.,;:!?)]|$)/.test(text.slice(span.end, span.end + 1));
  return { start: span.start - (isAlone ? 1 : 0), end: span.end };
}

function endOf({ span, planned }: TagReference): number {
  return span.end + (planned ? 1 : 0);
}

/** An entry of `criteria:` with its quotes and its comma, or with the whole line that it has to itself. */
function spanInFrontMatter(entry: Span, text: string): Span {
  let { start, end } = entry;
  const quote = text.charAt(start - 1);
  if ((quote === '"' || quote === "'") && text.charAt(end) === quote) {
    start -= 1;
    end += 1;
  }
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const before = text.slice(lineStart, start);
  const behind = /^[^\r\n]*(?:\r\n?|\n)?/.exec(text.slice(end))?.[0] ?? '';
  if (/^[ \t]*-[ \t]+$/.test(before) && behind.trim() === '') {
    return { start: lineStart, end: end + behind.length };
  }
  const comma = /^[ \t]*,[ \t]*/.exec(behind)?.[0];
  if (comma !== undefined) {
    return { start, end: end + comma.length };
  }
  return { start: start - (/,[ \t]*$/.exec(before)?.[0].length ?? 0), end };
}
