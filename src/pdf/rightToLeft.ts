import type { ContentBlock, InlineNode } from '../core/export/contentBlock';
import { plainText } from '../core/export/plainText';

/** Whether a text runs from the right: whether its first letter does, as Unicode's own rule has it. */
export function isRightToLeft(content: readonly InlineNode[]): boolean {
  const first = /\p{L}/u.exec(plainText(content).slice(0, 500))?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(first);
}

/** The first words of a block, those of the blocks in it included; none for code and pictures. */
export function firstWords(block: ContentBlock): readonly InlineNode[] {
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
