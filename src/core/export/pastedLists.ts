import type { ContentBlock, InlineNode, ListBlock } from './contentBlock';
import { splitLines } from './figures';
import { breakPastedLines, trimEnd } from './pastedLines';

/**
 * Bullets as word processors, chats and web pages write them: signs that mean nothing in Markdown. Each row is for the
 * items within those of the row before. Word writes `o` and `§`, and then much space.
 */
const bullets: readonly RegExp[] = [
  /^\s*[•·●\uf0b7][^\S\n]+/,
  /^\s*(?:◦[^\S\n]+|o(?:[\t\u00a0]|[^\S\n]{2})[^\S\n]*)/,
  /^\s*(?:[▪▫‣⁃\uf0a7][^\S\n]+|§(?:[\t\u00a0]|[^\S\n]{2})[^\S\n]*)/,
];

/** An item of a pasted list, with those within it. */
interface PastedItem {
  readonly level: number;
  readonly words: InlineNode[];
  readonly within: PastedItem[];
}

/** A paragraph, with the lines that begin with a pasted bullet as the list that they were. */
export function splitPastedLists(content: readonly InlineNode[]): ContentBlock[] {
  const before: InlineNode[] = [];
  const items: PastedItem[] = [];
  /** The items that are open, each within the one before. */
  let open: readonly PastedItem[] = [];
  for (const line of splitLines(content)) {
    const item = itemOf(line, items.length > 0);
    if (item) {
      const around = open.filter(({ level }) => level < item.level);
      (around[around.length - 1]?.within ?? items).push(item);
      open = [...around, item];
    } else {
      (open[open.length - 1]?.words ?? before).push(...line);
    }
  }
  if (items.length === 0) {
    return [{ kind: 'paragraph', content: breakPastedLines(content) }];
  }
  const opening = trimEnd(before);
  return [...(opening.length === 0 ? [] : [{ kind: 'paragraph' as const, content: opening }]), listOf(items)];
}

/** Whether a line begins with a bullet that is a sign. */
export function beginsWithBullet([first]: readonly InlineNode[]): boolean {
  return first?.kind === 'text' && bullets.some((bullet) => bullet.test(first.text));
}

function listOf(items: readonly PastedItem[]): ListBlock {
  return {
    kind: 'list',
    start: undefined,
    tight: true,
    items: items.map(({ words, within }) => {
      const content = trimEnd(words);
      return {
        done: undefined,
        blocks: [
          ...(content.length === 0 ? [] : [{ kind: 'paragraph' as const, content }]),
          ...(within.length === 0 ? [] : [listOf(within)]),
        ],
      };
    }),
  };
}

/** The item that a line with a bullet begins. No list begins with a bullet that is a letter. */
function itemOf([first, ...rest]: readonly InlineNode[], isInList: boolean): PastedItem | undefined {
  if (first?.kind !== 'text' || (!isInList && /^\s*[o§]/.test(first.text))) {
    return undefined;
  }
  const level = bullets.findIndex((bullet) => bullet.test(first.text));
  const text = first.text.replace(bullets[level] ?? '', '');
  return level === -1 ? undefined : { level, words: [{ kind: 'text', text }, ...rest], within: [] };
}
