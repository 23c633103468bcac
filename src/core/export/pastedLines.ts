import type { InlineNode } from './contentBlock';
import { splitLines, trimSpace } from './figures';
import { plainText } from './plainText';

/** Letters that count, as `a)`, `(b)` or `iii.`: no list in Markdown, which counts in figures alone. */
const countingMark = /^\s*\(?([a-z]|[ivx]{2,4})[).]\s/i;

const counts: readonly (readonly string[])[] = [
  [...'abcdefghijklmnopqrstuvwxyz'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'],
];

/** How a line begins that says something by itself: `From:` in an e-mail, `Q:`, or `[14/09/2026, 10:42]` in a chat. */
const label =
  /^\s*(?:\p{Lu}[\p{L}\p{N} .'’/&()-]{0,28}:(?:\s|$)|\[?(?:\d{1,2}:\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?!\p{N}))/u;

/** A line of a letter that stands alone. */
const salutation =
  /^(?:Dear \p{Lu}[^.,:;!?]*,?|(?:Hi|Hello|Good (?:morning|afternoon)|(?:Kind|Kindest|Best|Warm|Many)? ?[Rr]egards|(?:Many |With )?[Tt]hanks|Best wishes|Yours (?:sincerely|faithfully|truly))\b[^.,:;!?]{0,30},)$/u;

/**
 * The same words, with a line for each that counts in letters or that begins with a label. To Markdown they are one
 * paragraph, and e-mails, chats and interviews that are pasted into evidence would run together.
 */
export function breakPastedLines(content: readonly InlineNode[]): readonly InlineNode[] {
  const lines = splitLines(content);
  if (lines.length < 2) {
    return content;
  }
  const marks = lines.map(([first]) =>
    first?.kind === 'text' ? countingMark.exec(first.text)?.[1]?.toLowerCase() : undefined,
  );
  const counted = marks.filter((mark) => mark !== undefined);
  const isCounted =
    counted.length >= 2 && counts.some((count) => counted.every((mark, index) => mark === count[index]));
  const begins = isCounted
    ? marks.map((mark) => mark !== undefined)
    : lines.map((line) => label.test(plainText(line).slice(0, 40)));
  const areBegun = begins.filter(Boolean).length > 1;
  const stands = lines.map(
    (line, index) =>
      index < lines.length - 1 && ((areBegun && begins[index + 1] === true) || isSalutation(line)),
  );
  return stands.includes(true)
    ? lines.flatMap((line, index) => (stands[index] ? [...trimEnd(line), { kind: 'break' as const }] : line))
    : content;
}

function isSalutation(line: readonly InlineNode[]): boolean {
  const words = plainText(line);
  return words.length < 60 && salutation.test(words);
}

/** Without the end of the line that the last words stood on. */
export function trimEnd(nodes: readonly InlineNode[]): InlineNode[] {
  const trimmed = trimSpace(nodes);
  const last = trimmed.pop();
  return last === undefined
    ? []
    : [...trimmed, last.kind === 'text' ? { kind: 'text', text: last.text.trimEnd() } : last];
}
