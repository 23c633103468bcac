import type { ContentBlock, InlineNode } from '../core/export/contentBlock';
import { plainText } from '../core/export/plainText';

/** Whether a text runs from the right: whether its first letter does, as Unicode's own rule has it. */
export function isRightToLeft(content: readonly InlineNode[]): boolean {
  const first = /\p{L}/u.exec(plainText(content).slice(0, 500))?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(first);
}

/** Which way the text around some words runs. */
export interface Around {
  readonly isFromRight: boolean;
  /** Whether what stands in it stays on its side, whichever way that runs: beside the mark of an item, or in a column. */
  readonly holds: boolean;
}

/** How the template is told which way some words run, and where. Nothing for what runs from the left as all around it. */
export function directed(
  content: readonly InlineNode[],
  around: Around = { isFromRight: false, holds: false },
): { readonly rtl?: true; readonly ltr?: true; readonly beside?: true } {
  const isFromRight = isRightToLeft(content);
  const way = isFromRight ? { rtl: true as const } : around.isFromRight ? { ltr: true as const } : {};
  return isFromRight !== around.isFromRight && around.holds ? { ...way, beside: true } : way;
}

/** Whether a list, a quote or a table runs from the right: it runs the way of its first words. */
export function startsFromRight(block: ContentBlock): boolean {
  return isRightToLeft(firstWords(block));
}

/** The first words of a block, those of the blocks in it included; none for code and pictures. */
function firstWords(block: ContentBlock): readonly InlineNode[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content;
    case 'quote':
    case 'language':
      return firstOf(block.blocks);
    case 'list':
      return firstOf(block.items.flatMap(({ blocks }) => blocks));
    case 'table':
      return (
        [block.head, ...block.rows].flat().find(({ content }) => plainText(content) !== '')?.content ?? []
      );
    default:
      return [];
  }
}

function firstOf(blocks: readonly ContentBlock[]): readonly InlineNode[] {
  for (const block of blocks) {
    const words = firstWords(block);
    if (plainText(words) !== '') {
      return words;
    }
  }
  return [];
}
