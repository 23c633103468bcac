import type { ContentBlock, InlineNode } from './contentBlock';

/**
 * A paragraph, with the images that stand on a line of their own (alone or beside tags) taken out as figures.
 * An image within a sentence stays where it is.
 */
export function splitFigures(content: readonly InlineNode[]): ContentBlock[] {
  const blocks: ContentBlock[] = [];
  let words: InlineNode[] = [];
  const endParagraph = (): void => {
    const trimmed = trimSpace(words);
    if (trimmed.length > 0) {
      blocks.push({ kind: 'paragraph', content: trimmed });
    }
    words = [];
  };
  if (!content.some((node) => node.kind === 'image')) {
    words.push(...content);
    endParagraph();
    return blocks;
  }
  for (const line of splitLines(content)) {
    if (!isFigureLine(line)) {
      words.push(...line);
      continue;
    }
    endParagraph();
    for (const node of line) {
      if (node.kind === 'image') {
        blocks.push({ kind: 'figure', image: node });
      } else {
        words.push(node);
      }
    }
  }
  endParagraph();
  return blocks;
}

/** Lines as the learner wrote them: they end at hard breaks, and at line feeds in the text. */
export function splitLines(content: readonly InlineNode[]): InlineNode[][] {
  const lines: InlineNode[][] = [[]];
  for (const node of content) {
    const [first, ...more] = node.kind === 'text' ? node.text.split(/(?<=\n)/) : [node];
    for (const [index, piece] of [first, ...more].entries()) {
      if (index > 0) {
        lines.push([]);
      }
      if (piece !== undefined && piece !== '') {
        lines[lines.length - 1]?.push(typeof piece === 'string' ? { kind: 'text', text: piece } : piece);
      }
    }
    if (node.kind === 'break' || (node.kind === 'text' && node.text.endsWith('\n'))) {
      lines.push([]);
    }
  }
  return lines;
}

function isFigureLine(line: readonly InlineNode[]): boolean {
  return (
    line.some((node) => node.kind === 'image') &&
    line.every((node) => node.kind === 'image' || node.kind === 'tag' || isSpace(node))
  );
}

/** Without what nobody sees at the start and at the end. */
export function trimSpace(nodes: readonly InlineNode[]): InlineNode[] {
  const first = nodes.findIndex((node) => !isSpace(node));
  let last = nodes.length;
  while (last > first && isSpace(nodes[last - 1])) {
    last--;
  }
  return first === -1 ? [] : nodes.slice(first, last);
}

function isSpace(node: InlineNode | undefined): boolean {
  return node?.kind === 'break' || (node?.kind === 'text' && node.text.trim() === '');
}
