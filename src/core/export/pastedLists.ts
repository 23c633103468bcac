import type { ContentBlock, InlineNode } from './contentBlock';
import { splitLines, trimSpace } from './figures';

/** Bullets as word processors, chats and web pages write them: signs that mean nothing in Markdown. */
const bullet = /^\s*[•·●◦▪▫‣⁃\uf0b7][^\S\n]+/;

/** Letters that count, as `a)`, `(b)` or `iii.`: no list in Markdown, which counts in figures alone. */
const countingMark = /^\s*\(?([a-z]|[ivx]{2,4})[).]\s/i;

const counts: readonly (readonly string[])[] = [
  [...'abcdefghijklmnopqrstuvwxyz'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'],
];

/** A paragraph, with the lines that begin with a pasted bullet as the list that they were. */
export function splitPastedLists(content: readonly InlineNode[]): ContentBlock[] {
  const before: InlineNode[] = [];
  const items: InlineNode[][] = [];
  for (const line of splitLines(content)) {
    const words = withoutBullet(line);
    if (words) {
      items.push(words);
    } else {
      (items[items.length - 1] ?? before).push(...line);
    }
  }
  if (items.length === 0) {
    return [{ kind: 'paragraph', content: breakCountedLines(content) }];
  }
  const opening = trimEnd(before);
  return [
    ...(opening.length === 0 ? [] : [{ kind: 'paragraph' as const, content: opening }]),
    {
      kind: 'list',
      start: undefined,
      tight: true,
      items: items.map(trimEnd).map((words) => ({
        done: undefined,
        blocks: words.length === 0 ? [] : [{ kind: 'paragraph', content: words }],
      })),
    },
  ];
}

/** The words of a line that begins with a bullet. */
function withoutBullet([first, ...rest]: readonly InlineNode[]): InlineNode[] | undefined {
  return first?.kind === 'text' && bullet.test(first.text)
    ? [{ kind: 'text', text: first.text.replace(bullet, '') }, ...rest]
    : undefined;
}

/** The same words, with lines that count in letters from the first one as lines of their own. */
function breakCountedLines(content: readonly InlineNode[]): readonly InlineNode[] {
  const lines = splitLines(content);
  const marks = lines.map(([first]) =>
    first?.kind === 'text' ? countingMark.exec(first.text)?.[1]?.toLowerCase() : undefined,
  );
  const counted = marks.filter((mark) => mark !== undefined);
  if (counted.length < 2 || !counts.some((count) => counted.every((mark, index) => mark === count[index]))) {
    return content;
  }
  return lines.flatMap((line, index) =>
    marks[index + 1] === undefined ? line : [...trimEnd(line), { kind: 'break' as const }],
  );
}

/** Without the end of the line that the last words stood on. */
function trimEnd(nodes: readonly InlineNode[]): InlineNode[] {
  const trimmed = trimSpace(nodes);
  const last = trimmed.pop();
  return last === undefined
    ? []
    : [...trimmed, last.kind === 'text' ? { kind: 'text', text: last.text.trimEnd() } : last];
}
