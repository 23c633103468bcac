import type { ContentBlock, ImageNode, InlineNode, LinkTarget, TableCell } from '../contentBlock';
import type { Redactor, ReplacedSpan } from './redactor';

/** Wider than any gap within a name: what stands before it and what stands behind it are never one. */
const border = '\n\n\n\n';

/** Blocks with the details of people replaced. */
export function redactBlocks(blocks: readonly ContentBlock[], redactor: Redactor): ContentBlock[] {
  return blocks.map((block) => redactBlock(block, redactor));
}

function redactBlock(block: ContentBlock, redactor: Redactor): ContentBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, content: redactInline(block.content, redactor) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: redactBlocks(item.blocks, redactor) })),
      };
    case 'quote':
    case 'language':
      return { ...block, blocks: redactBlocks(block.blocks, redactor) };
    case 'table':
      return {
        ...block,
        head: redactRow(block.head, redactor),
        rows: block.rows.map((row) => redactRow(row, redactor)),
      };
    case 'code':
      return { ...block, text: redactor.redact(block.text) };
    case 'figure':
      return { ...block, image: redactImage(block.image, redactor) };
    case 'rule':
      return block;
  }
}

/** Inline nodes with the details of people replaced, also where a detail begins in one node and ends in another. */
export function redactInline(nodes: readonly InlineNode[], redactor: Redactor): InlineNode[] {
  return redactCells([nodes], redactor)[0] ?? [];
}

function redactRow(cells: readonly TableCell[], redactor: Redactor): TableCell[] {
  const contents = redactCells(
    cells.map(({ content }) => content),
    redactor,
  );
  return cells.map((cell, index) => ({ ...cell, content: contents[index] ?? [] }));
}

/** The cells of a row are read as one text: a first name and a surname may stand side by side. */
function redactCells(cells: readonly (readonly InlineNode[])[], redactor: Redactor): InlineNode[][] {
  const text = cells.map(textOf).join(cellBorder);
  const rewriter: Rewriter = { spans: redactor.find(text), redactor, at: 0 };
  return cells.map((cell) => {
    const redacted = rewrite(cell, rewriter);
    rewriter.at += cellBorder.length;
    return redacted;
  });
}

const cellBorder = ' | ';

/** Walks the nodes in the order of their text. */
interface Rewriter {
  readonly spans: readonly ReplacedSpan[];
  readonly redactor: Redactor;
  /** Where the next node begins in the joined text. */
  at: number;
}

function textOf(nodes: readonly InlineNode[]): string {
  return nodes.map(textOfNode).join('');
}

function textOfNode(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
    case 'inline-code':
      return node.text;
    case 'break':
      return '\n';
    case 'styled':
    case 'link':
      return textOf(node.content);
    case 'image':
    case 'footnote':
    case 'tag':
      return border;
  }
}

function rewrite(nodes: readonly InlineNode[], rewriter: Rewriter): InlineNode[] {
  return nodes.flatMap((node) => rewriteNode(node, rewriter));
}

function rewriteNode(node: InlineNode, rewriter: Rewriter): readonly InlineNode[] {
  const { redactor } = rewriter;
  switch (node.kind) {
    case 'text':
    case 'inline-code': {
      const text = rewriteText(node.text, rewriter);
      return text === '' ? [] : [{ ...node, text }];
    }
    case 'styled': {
      const content = rewrite(node.content, rewriter);
      return content.length === 0 ? [] : [{ ...node, content }];
    }
    case 'link': {
      const content = rewrite(node.content, rewriter);
      return tells(node.target, redactor) || content.length === 0 ? content : [{ ...node, content }];
    }
    case 'break':
      rewriter.at += 1;
      return [node];
    case 'image':
      rewriter.at += border.length;
      return [redactImage(node, redactor)];
    case 'footnote':
      rewriter.at += border.length;
      return [node.blocks ? { ...node, blocks: redactBlocks(node.blocks, redactor) } : node];
    case 'tag':
      rewriter.at += border.length;
      return [node];
  }
}

/** The new words stand in the node in which the old ones began. */
function rewriteText(text: string, rewriter: Rewriter): string {
  const start = rewriter.at;
  const end = start + text.length;
  rewriter.at = end;
  let result = '';
  let copied = start;
  for (const span of rewriter.spans) {
    if (span.end <= start || span.start >= end) {
      continue;
    }
    result += text.slice(copied - start, Math.max(span.start, start) - start);
    if (span.start >= start) {
      result += span.to;
    }
    copied = Math.min(span.end, end);
  }
  return result + text.slice(copied - start);
}

function redactImage(image: ImageNode, redactor: Redactor): ImageNode {
  return {
    ...image,
    path: redactor.redact(decode(image.path), true),
    alt: redactor.redact(image.alt),
    caption: redactor.redact(image.caption),
    target: image.target && tells(image.target, redactor) ? undefined : image.target,
  };
}

/** Whether the address of a link names somebody. */
function tells(target: LinkTarget, redactor: Redactor): boolean {
  return target.kind === 'address' && redactor.find(decode(target.address), true).length > 0;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // A lone `%` is part of it.
  }
}
