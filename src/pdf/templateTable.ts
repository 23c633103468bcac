import type { InlineNode, TableBlock, TableCell } from '../core/export/contentBlock';
import { isSeen } from '../core/export/plainText';
import { directed, isRightToLeft, startsFromRight } from './rightToLeft';
import { headRowsOf, sizeOfTable, typeOfTable } from './tableSize';
import type { Json, NodeContext } from './templateContext';
import { lineWidth } from './templateImage';
import { beginsOf, endsOf } from './templatePassages';

/** Tables of more columns are printed in small letters, and their words may be parted anywhere. */
const mostWideColumns = 12;

/** A table as the template draws it. `wordsOf` turns the words of a cell into nodes, which may hold tables again in a footnote. */
export function tableNode(
  table: TableBlock,
  context: NodeContext,
  wordsOf: (content: readonly InlineNode[], context: NodeContext, longest: number) => readonly Json[],
): Json {
  const { alignments, head, rows } = table;
  const longest = longestInCell(alignments.length);
  const { isWhole, wholeRows, firstLines, lastTogether } = sizeOfTable(table);
  const isFromRight = startsFromRight(table);
  const type = typeOfTable(table);
  const inCell = { ...context, hyphenates: alignments.length > 3 && alignments.length <= mostWideColumns };
  const cell = ({ content, across, down, ...edges }: TableCell, index: number): Json => ({
    // The side is that of the column, or else that of the words.
    ...directed(content, { isFromRight, holds: isFromRight || alignments[index] !== 'start' }),
    ...(across === undefined ? {} : { across }),
    ...(down === undefined ? {} : { down }),
    content: [...beginsOf(edges, context), ...wordsOf(content, inCell, longest), ...endsOf(edges, context)],
  });
  return {
    kind: 'table',
    ...(isFromRight ? { rtl: true } : {}),
    ...([head, ...rows].flat().some(({ content }) => isRightToLeft(content)) ? { tall: true } : {}),
    columns: alignments,
    ...(type === undefined ? {} : { size: type }),
    ...(isWhole ? { whole: true } : {}),
    ...(firstLines === undefined ? {} : { firstLines }),
    ...(lastTogether ? { lastTogether } : {}),
    ...(head.some(({ content }) => content.some(isLinked)) ? { linked: true } : {}),
    ...(head.every(({ content }) => content.every(isNothing)) ? { unnamed: true } : {}),
    headRows: headRowsOf(table),
    head: head.map(cell),
    rows: rows.map((row, index) => ({
      ...(wholeRows[index] ? { whole: true } : {}),
      cells: row.map(cell),
    })),
  };
}

/** How many letters of a word a cell surely holds. */
function longestInCell(columns: number): number {
  return columns > mostWideColumns
    ? Math.max(2, Math.floor((lineWidth / columns - 3) / 3.4))
    : Math.max(8, Math.floor(90 / Math.max(1, columns)));
}

/** Whether there is nothing to print. A tag without words beside it is something: links lead to it. */
function isNothing(node: InlineNode): boolean {
  return node.kind === 'break' || (node.kind === 'text' && !isSeen(node.text));
}

/** Whether something leads elsewhere: words, a tag or the number of a note. */
function isLinked(node: InlineNode): boolean {
  switch (node.kind) {
    case 'link':
    case 'tag':
    case 'footnote':
      return true;
    case 'image':
      return node.target !== undefined || node.anchor !== undefined;
    case 'styled':
      return node.content.some(isLinked);
    default:
      return false;
  }
}
