import type { InlineNode } from './contentBlock';

/** The words of a text, without tags and footnotes. */
export function plainText(nodes: readonly InlineNode[]): string {
  return nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
    case 'inline-code':
      return node.text;
    case 'break':
      return ' ';
    case 'styled':
    case 'link':
      return node.content.map(wordsOf).join('');
    case 'image':
      return node.alt;
    case 'footnote':
    case 'tag':
      return '';
  }
}

/** Whether there is anything to see in a text: spaces and signs without a look are no link and no heading. */
export function isSeen(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}
