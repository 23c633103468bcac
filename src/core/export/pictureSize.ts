import type { ImageNode, InlineNode } from './contentBlock';

/** What programs that turn Word into Markdown write behind a picture: `{width="3.2in" height="2.1in"}`. */
const behind = /^\{\s*((?:(?:width|height)="?\d{1,5}(?:\.\d{1,20})?(?:in|cm|mm|px|pt|%)?"?\s*){1,2})\}/;
const width = /width="?([\d.]+)(in|cm|mm|px|pt|%)?/;

const pixelsIn: Readonly<Record<string, number>> = {
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  pt: 96 / 72,
  px: 1,
};

/** The same nodes, with the size that stands behind a picture as that of the picture and not as words. */
export function withPictureSizes(nodes: readonly InlineNode[]): InlineNode[] {
  return nodes.flatMap((node, index): InlineNode[] => {
    if (node.kind === 'image') {
      const found = behindIn(nodes[index + 1]);
      return [found === undefined ? node : { ...node, width: node.width ?? widthOf(found) }];
    }
    const found = nodes[index - 1]?.kind === 'image' ? behindIn(node) : undefined;
    if (found === undefined || node.kind !== 'text') {
      return [node];
    }
    const text = node.text.slice(found.length);
    return text === '' ? [] : [{ ...node, text }];
  });
}

function behindIn(node: InlineNode | undefined): string | undefined {
  return node?.kind === 'text' ? behind.exec(node.text)?.[0] : undefined;
}

function widthOf(size: string): ImageNode['width'] {
  const [, number = '', unit = 'px'] = width.exec(size) ?? [];
  const value = Number(number);
  if (!(value > 0)) {
    return undefined;
  }
  return unit === '%'
    ? { value, unit: 'percent' }
    : { value: Math.round(value * (pixelsIn[unit] ?? 1)), unit: 'pixel' };
}
