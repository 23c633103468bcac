import type { ContentBlock, InlineNode } from './contentBlock';
import { splitFigures } from './figures';
import type { HtmlList, HtmlStructure } from './htmlStructure';

/** Reads words of HTML that stand in one paragraph. */
export type ReadWords = (html: string) => InlineNode[];

/** The block that a list or a table in HTML is. */
export function structureBlock(structure: HtmlStructure, wordsOf: ReadWords): ContentBlock {
  if (structure.kind === 'list') {
    return htmlList(structure, wordsOf);
  }
  return {
    kind: 'table',
    alignments: structure.head.map(() => 'start'),
    head: structure.head.map(wordsOf),
    rows: structure.rows.map((row) => row.map(wordsOf)),
  };
}

function htmlList({ start, items }: HtmlList, wordsOf: ReadWords): ContentBlock {
  return {
    kind: 'list',
    start,
    tight: true,
    items: items.map(({ words, lists }) => ({
      done: undefined,
      blocks: [...splitFigures(wordsOf(words)), ...lists.map((list) => htmlList(list, wordsOf))],
    })),
  };
}
