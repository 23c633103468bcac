import type { ContentBlock, InlineNode } from './contentBlock';
import { splitLines, trimSpace } from './figures';

/** Bullets as word processors, chats and web pages write them: signs that mean nothing in Markdown. */
const bullet = /^\s*[•·●◦▪▫‣⁃\uf0b7][^\S\n]+/;

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
    return [{ kind: 'paragraph', content }];
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

/** Without the end of the line that the last words stood on. */
function trimEnd(nodes: readonly InlineNode[]): InlineNode[] {
  const trimmed = trimSpace(nodes);
  const last = trimmed.pop();
  return last === undefined
    ? []
    : [...trimmed, last.kind === 'text' ? { kind: 'text', text: last.text.trimEnd() } : last];
}
