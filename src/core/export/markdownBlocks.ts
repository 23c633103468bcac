import type { Token } from 'markdown-it';
import type { TagKeywords } from '../catalogue/tagKeywords';
import type { Alignment, ContentBlock, InlineNode, ListItem, TableBlock, TableCell } from './contentBlock';
import { splitFigures } from './figures';
import { createHeadingLevels } from './headingLevels';
import { HtmlContainers, type MakeHeading } from './htmlContainers';
import { preformattedBlock, structureBlock, type ReadWords } from './htmlBlocks';
import { splitStructures } from './htmlStructure';
import { htmlPieces, removeUnseen } from './htmlTag';
import { inlineNodes, type ReadFootnote } from './inlineNodes';
import { readHtmlInline, type MarkdownTokens } from './markdownReader';
import type { NoteContext } from './noteContext';
import { rowOfPassages, withPassages } from './passageEdges';
import type { Lines } from './tagLookup';
import { splitPastedLists } from './pastedLists';
import { splitPastedTable } from './pastedTables';
import { isSeen } from './plainText';

/** A place in a list of tokens. The readers below move it on. */
interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

interface BlockReader {
  readonly context: NoteContext;
  readonly levelOf: (written: number) => number;
  readonly readFootnote: ReadFootnote;
  /** The number of the next heading that is written in HTML. */
  readonly nextHtmlHeading: () => number;
}

/** Turns the tokens of a note into blocks. Footnotes that nothing calls come last, so that no words are lost. */
export function markdownBlocks(markdown: MarkdownTokens, context: NoteContext): ContentBlock[] {
  const wholeNote: Lines = { first: context.firstLine, end: Infinity };
  const printed = new Set<number>();
  let htmlHeadings = 0;
  const reader: BlockReader = {
    context,
    levelOf: createHeadingLevels(),
    nextHtmlHeading: () => ++htmlHeadings,
    readFootnote: (number) => {
      const tokens = markdown.footnotes.get(number);
      if (!tokens || printed.has(number)) {
        return undefined;
      }
      printed.add(number);
      return readBlocks({ tokens, at: 0 }, reader, wholeNote);
    },
  };
  const blocks = readBlocks({ tokens: markdown.blocks, at: 0 }, reader, wholeNote);
  const rest = markdown.uncalled.flatMap((tokens) => readBlocks({ tokens, at: 0 }, reader, wholeNote));
  return rest.length === 0 ? blocks : [...blocks, { kind: 'rule' }, ...rest];
}

/** Reads blocks up to the token that closes their container. `lines` are those of the container. */
function readBlocks(cursor: Cursor, reader: BlockReader, lines: Lines): ContentBlock[] {
  const containers = new HtmlContainers(htmlHeading(reader));
  for (let token = cursor.tokens[cursor.at]; token && token.nesting >= 0; token = cursor.tokens[cursor.at]) {
    cursor.at++;
    const linesHere = linesOf(token, reader, lines);
    if (token.type === 'html_block') {
      readHtmlBlock(token.content, containers, reader, linesHere);
    } else {
      const { passages } = reader.context;
      const begins = passages.from(linesHere);
      const read = readBlock(token, cursor, reader, linesHere);
      containers.add(withPassages(read, begins, isContainer(token) ? [] : passages.to(linesHere)));
    }
  }
  cursor.at++;
  return containers.end();
}

/** Whether other blocks stand in it. They know better where a passage ends, and so do the rows of a table. */
function isContainer({ nesting, type }: Token): boolean {
  return nesting === 1 && type !== 'paragraph_open' && type !== 'heading_open';
}

function readHtmlBlock(written: string, containers: HtmlContainers, reader: BlockReader, lines: Lines): void {
  const reading =
    (keywords: TagKeywords): ReadWords =>
    (words) =>
      inlineNodes(readHtmlInline(words, keywords), reader.context, lines, reader.readFootnote);
  const wordsOf = reading(reader.context.keywords);
  const html = removeUnseen(written);
  // Nothing in there is a tag.
  const code = preformattedBlock(html, reading(new Set()));
  if (code) {
    containers.add([code]);
    return;
  }
  for (const { html: part, structure, isTable } of splitStructures(html)) {
    if (structure) {
      containers.add([structureBlock(structure, wordsOf)]);
      continue;
    }
    if (isTable) {
      reader.context.tableInLinesAt(lines);
    }
    for (const piece of htmlPieces(part)) {
      if (piece.kind === 'tag') {
        containers.meet(piece.tag);
      } else {
        containers.add(splitFigures(wordsOf(piece.html)));
      }
    }
  }
  containers.endBlock();
}

/** A heading in HTML. Nothing links to it, so that any name will do. */
function htmlHeading(reader: BlockReader): MakeHeading {
  return (look, content) =>
    isSeenIn(content)
      ? {
          kind: 'heading',
          level: reader.levelOf(look),
          look,
          anchor: `${reader.context.titleAnchor}-html-${reader.nextHtmlHeading()}`,
          isHtml: true,
          content,
        }
      : undefined;
}

function readBlock(token: Token, cursor: Cursor, reader: BlockReader, lines: Lines): readonly ContentBlock[] {
  switch (token.type) {
    case 'heading_open':
      return readHeading(token, cursor, reader, lines);
    case 'paragraph_open':
      return readParagraph(cursor, reader, lines);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [readList(token, cursor, reader, lines)];
    case 'table_open':
      return [readTable(cursor, reader, lines)];
    case 'blockquote_open':
      return [{ kind: 'quote', blocks: readBlocks(cursor, reader, lines) }];
    case 'fence':
    case 'code_block':
      return [{ kind: 'code', text: token.content.replace(/\r?\n$/, '') }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'inline':
      // Without a paragraph around it: not met in practice, and its words must not be lost.
      return splitFigures(inlineNodes(token.children ?? [], reader.context, lines, reader.readFootnote));
    default:
      return token.nesting === 1 ? readBlocks(cursor, reader, lines) : [];
  }
}

function readParagraph(cursor: Cursor, reader: BlockReader, lines: Lines): readonly ContentBlock[] {
  const written = cursor.tokens[cursor.at]?.content ?? '';
  const content = readInline(cursor, reader, lines);
  const pasted = written.includes('\t') ? splitPastedTable(content, written) : undefined;
  return (
    pasted ??
    splitFigures(content).flatMap((block) =>
      block.kind === 'paragraph' ? splitPastedLists(block.content) : block,
    )
  );
}

function readHeading(token: Token, cursor: Cursor, reader: BlockReader, lines: Lines): ContentBlock[] {
  const look = Number(token.tag.slice(1)) || 1;
  const content = readInline(cursor, reader, lines);
  if (!isSeenIn(content)) {
    reader.context.emptyHeadingAt(lines);
    return [];
  }
  const anchor = reader.context.headingAt(lines);
  // The heading that is the title of the piece of evidence is level 1 and opens no level of its own.
  const level = anchor === reader.context.titleAnchor ? 1 : reader.levelOf(look);
  return [{ kind: 'heading', level, look, anchor, content }];
}

function isSeenIn(content: readonly InlineNode[]): boolean {
  return content.some((node) => node.kind !== 'text' || isSeen(node.text));
}

/** Reads the inline token of a paragraph, heading or cell and steps over its closing token. */
function readInline(cursor: Cursor, reader: BlockReader, lines: Lines): InlineNode[] {
  const nodes: InlineNode[] = [];
  for (let token = cursor.tokens[cursor.at]; token && token.nesting >= 0; token = cursor.tokens[cursor.at]) {
    cursor.at++;
    nodes.push(...inlineNodes(token.children ?? [], reader.context, lines, reader.readFootnote));
  }
  cursor.at++;
  return nodes;
}

function readList(open: Token, cursor: Cursor, reader: BlockReader, lines: Lines): ContentBlock {
  const items: ListItem[] = [];
  let tight = true;
  for (
    let token = cursor.tokens[cursor.at];
    token?.type === 'list_item_open';
    token = cursor.tokens[cursor.at]
  ) {
    cursor.at++;
    tight &&=
      cursor.tokens[cursor.at]?.type !== 'paragraph_open' || cursor.tokens[cursor.at]?.hidden === true;
    items.push(taskOf(readBlocks(cursor, reader, linesOf(token, reader, lines))));
  }
  cursor.at++;
  const start = open.type === 'ordered_list_open' ? Number(open.attrGet('start') ?? 1) : undefined;
  return { kind: 'list', start, tight, items };
}

/** `[x] Done` at the start of an item makes it a task. */
function taskOf(blocks: readonly ContentBlock[]): ListItem {
  const [first, ...rest] = blocks;
  const text = first?.kind === 'paragraph' ? first.content[0] : undefined;
  const mark = text?.kind === 'text' ? /^\[([ xX])\](?:\s+|$)/.exec(text.text) : null;
  if (first?.kind !== 'paragraph' || text?.kind !== 'text' || !mark) {
    return { done: undefined, blocks };
  }
  const words: InlineNode = { kind: 'text', text: text.text.slice(mark[0].length) };
  return {
    done: mark[1] !== ' ',
    blocks: [{ ...first, content: [words, ...first.content.slice(1)] }, ...rest],
  };
}

function readTable(cursor: Cursor, reader: BlockReader, tableLines: Lines): TableBlock {
  const { passages, rowAt } = reader.context;
  const rows: TableCell[][] = [];
  const alignments: Alignment[] = [];
  let lines = tableLines;
  for (
    let token = cursor.tokens[cursor.at];
    token && token.type !== 'table_close';
    token = cursor.tokens[cursor.at]
  ) {
    cursor.at++;
    if (token.type === 'tr_open') {
      lines = linesOf(token, reader, lines);
      if (rows.length > 0) {
        rowAt(alignments.length, lines);
      }
      rows.push([]);
    } else if (token.type === 'tr_close') {
      rows.push(rowOfPassages(rows.pop() ?? [], passages.from(lines), passages.to(lines)));
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      if (token.type === 'th_open') {
        alignments.push(alignmentOf(token));
      }
      rows[rows.length - 1]?.push({ content: readInline(cursor, reader, lines) });
    }
  }
  cursor.at++;
  const [head = [], ...body] = rows;
  return { kind: 'table', alignments, head, rows: body };
}

function alignmentOf(cell: Token): Alignment {
  const align = /text-align:(left|center|right)/.exec(String(cell.attrGet('style') ?? ''))?.[1];
  return align === 'left' || align === 'center' || align === 'right' ? align : 'start';
}

/** The lines of the innermost block that knows its own. */
function linesOf(token: Token, reader: BlockReader, around: Lines): Lines {
  const { firstLine } = reader.context;
  return token.map ? { first: token.map[0] + firstLine, end: token.map[1] + firstLine } : around;
}
