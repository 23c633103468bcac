import type { ContentBlock, InlineNode, TableCell } from './contentBlock';
import { splitFigures } from './figures';
import type { HtmlList, HtmlStructure } from './htmlStructure';
import type { HtmlCell } from './htmlTable';

/** Reads words of HTML that stand in one paragraph. */
export type ReadWords = (html: string) => InlineNode[];

/** The block that a list or a table in HTML is. */
export function structureBlock(structure: HtmlStructure, wordsOf: ReadWords): ContentBlock {
  if (structure.kind === 'list') {
    return htmlList(structure, wordsOf);
  }
  const cellOf = ({ words, across, down }: HtmlCell): TableCell => ({
    content: wordsOf(words),
    ...(across === 1 ? {} : { across }),
    ...(down === 1 ? {} : { down }),
  });
  return {
    kind: 'table',
    alignments: Array.from({ length: structure.columns }, () => 'start' as const),
    head: structure.head.map(cellOf),
    rows: structure.rows.map((row) => row.map(cellOf)),
  };
}

/** The block of code that `<pre>` is, with its lines and spaces, if it holds words and nothing else. */
export function preformattedBlock(html: string, wordsOf: ReadWords): ContentBlock | undefined {
  const [, inside = ''] = /^\s*<pre\b[^<>]*>([^]*)<\/pre>\s*$/i.exec(html) ?? [];
  if (inside.trim() === '' || /<(?:\/?pre|a|img|br)\b/i.test(inside)) {
    return undefined;
  }
  const lines = inside
    .replace(/^\r?\n/, '')
    .trimEnd()
    .split(/\r?\n/);
  const read = lines.map(
    (line) => `${/^\s*/.exec(line)?.[0] ?? ''}${wordsOf(line).map(textOf).join('').trim()}`,
  );
  return { kind: 'code', text: read.join('\n') };
}

function textOf(node: InlineNode): string {
  return node.kind === 'styled' ? node.content.map(textOf).join('') : node.kind === 'text' ? node.text : '';
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
