import type { ContentBlock, InlineNode, LinkTarget } from '../../../../../src/core/export/contentBlock';

/** Blocks in one short line, so that a test can show them beside the Markdown. */
export function sketch(blocks: readonly ContentBlock[]): string {
  return blocks.map(sketchBlock).join(' ');
}

function sketchBlock(block: ContentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level}(${sketchInline(block.content)})`;
    case 'paragraph':
      return `p(${sketchInline(block.content)})`;
    case 'list': {
      const items = block.items.map(({ done, blocks }) => {
        const mark = done === undefined ? '' : done ? 'x ' : 'o ';
        return `[${mark}${sketch(blocks)}]`;
      });
      return `${block.start === undefined ? 'ul' : `ol${block.start}`}${items.join('')}`;
    }
    case 'table': {
      const rows = [block.head, ...block.rows].map((row) =>
        row
          .map(
            ({ content, across = 1, down = 1 }) =>
              sketchInline(content) + '>'.repeat(across - 1) + 'v'.repeat(down - 1),
          )
          .join('|'),
      );
      return `table<${block.alignments.join()}>(${rows.join(' / ')})`;
    }
    case 'code':
      return `code(${JSON.stringify(block.text)})`;
    case 'quote':
      return `quote(${sketch(block.blocks)})`;
    case 'language':
      return `${block.language}(${sketch(block.blocks)})`;
    case 'rule':
      return 'rule';
    case 'figure':
      return `figure(${sketchInline([block.image])})`;
  }
}

/** Inline nodes in one short line. */
export function sketchInline(nodes: readonly InlineNode[]): string {
  return nodes.map(sketchNode).join('');
}

function sketchNode(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
      return node.text.replace(/\n/g, '~');
    case 'inline-code':
      return `\`${node.text}\``;
    case 'styled':
      return `<${node.language ?? node.style} ${sketchInline(node.content)}>`;
    case 'break':
      return '<br>';
    case 'link':
      return `<a ${sketchTarget(node.target)} ${sketchInline(node.content)}>`;
    case 'image': {
      const width = node.width ? ` ${node.width.value} ${node.width.unit}` : '';
      const caption = node.caption === '' ? '' : ` (${node.caption})`;
      const image = `<img ${node.uri ?? 'none'} "${node.alt}"${caption}${width}>`;
      return node.target ? `<a ${sketchTarget(node.target)} ${image}>` : image;
    }
    case 'footnote':
      return node.blocks ? `<note ${sketch(node.blocks)}>` : '<note again>';
    case 'tag': {
      const parts = node.parts.map(
        ({ text, planned, criteria }) => `${text}${planned ? '?' : ''}=${criteria.join('+')}`,
      );
      return `{${node.keyword} ${parts.join(', ')} @${node.anchor}}`;
    }
  }
}

function sketchTarget(target: LinkTarget): string {
  return target.kind === 'anchor' ? `#${target.anchor}` : target.address;
}
