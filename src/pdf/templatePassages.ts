import type { ContentBlock, PassageEdges } from '../core/export/contentBlock';
import type { JsonObject, NodeContext } from './templateContext';

/** The passages that the page marks where they begin, and those of them that it marks where they end, by the anchors of their tags. */
export interface MarkedPassages {
  readonly begun: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
}

/** Finds the passages that the blocks of a piece of evidence mark. Those in its footnotes are found by their tags. */
export function markedPassages(blocks: readonly ContentBlock[]): MarkedPassages {
  const [begun, ended] = [new Set<string>(), new Set<string>()];
  const add = ({ begins, ends }: PassageEdges): void => {
    begins?.forEach(({ anchor }) => begun.add(anchor));
    ends?.forEach((anchor) => ended.add(anchor));
  };
  const addBlock = (block: ContentBlock): void => {
    add(block);
    if (block.kind === 'list') {
      block.items.forEach((item) => item.blocks.forEach(addBlock));
    } else if (block.kind === 'quote' || block.kind === 'language') {
      block.blocks.forEach(addBlock);
    } else if (block.kind === 'table') {
      block.rows.forEach((row) => row.forEach(add));
    }
  };
  blocks.forEach(addBlock);
  return { begun, ended: new Set([...ended].filter((anchor) => begun.has(anchor))) };
}

/** The node that marks the passages which begin with a block or a cell; nothing where none does. */
export function beginsOf(
  { begins = [] }: PassageEdges,
  { criteria, mark, passages }: NodeContext,
): JsonObject[] {
  const marks = begins
    .filter(({ anchor }) => passages?.begun.has(anchor))
    .map((passage) => {
      const claims = passage.criteria.flatMap((each) => criteria.get(each) ?? []);
      return { anchor: passage.anchor, ...(claims.length > 0 ? { claims } : {}) };
    });
  return mark === undefined || marks.length === 0 ? [] : [{ kind: 'begins', mark, passages: marks }];
}

/** The node that marks the passages which end with a block or a cell; nothing where none does. */
export function endsOf({ ends = [] }: PassageEdges, { mark, passages }: NodeContext): JsonObject[] {
  const marks = ends.filter((anchor) => passages?.begun.has(anchor));
  return mark === undefined || marks.length === 0 ? [] : [{ kind: 'ends', mark, passages: marks }];
}
