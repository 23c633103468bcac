import type {
  ContentBlock,
  InlineNode,
  ListBlock,
  ListItem,
  QuoteBlock,
  TableBlock,
  TableCell,
} from '../core/export/contentBlock';
import { isSeen } from '../core/export/plainText';
import type { Translate } from '../words/translate';
import type { PrintableImage } from './loadImages';
import { breakLongWords } from './breakLongWords';
import { firstLinesOf } from './firstLines';
import { headRowsOf, sizeOfTable, typeOfTable } from './tableSize';
import { imageNode, lineWidth, longestWord, targetOf } from './templateImage';
import { directed, isRightToLeft, startsFromRight, type Around } from './rightToLeft';
import { beginsOf, endsOf, type MarkedPassages } from './templatePassages';
import { tagNode } from './templateTag';

/** A value that the template reads as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** What blocks need to become nodes of the template. */
export interface NodeContext {
  /** By URI. What is not here is printed in words. */
  readonly images: ReadonlyMap<string, PrintableImage>;
  /** Every place that a link can lead to. A link to elsewhere would stop the engine. */
  readonly anchors: ReadonlySet<string>;
  /** `PCS/1.2` by the anchor of the criterion. */
  readonly criteria: ReadonlyMap<string, string>;
  readonly t: Translate;
  /** The name of all places in a piece of evidence that say what its pages are for. */
  readonly mark?: string;
  /** Those that the page marks where they begin. */
  readonly passages?: MarkedPassages;
  /** What pictures and headings are evidence for because a tag links to them, by their anchors. */
  readonly claimed?: ReadonlyMap<string, readonly string[]>;
  /** Whether the template lets the engine hyphenate here: in narrow cells. */
  readonly hyphenates?: boolean;
  /** Which way the text around runs; undefined for from the left. */
  readonly around?: Around;
}

/** Deeper lists and quotes are printed at this depth: the engine lays out no more than some dozens of levels. */
const deepest = 7;
/** Tables of more columns are printed in small letters, and their words may be parted anywhere. */
const mostWideColumns = 12;

/** Turns blocks into nodes for the template. */
export function blockNodes(blocks: readonly ContentBlock[], context: NodeContext, depth = 0): Json[] {
  return blocks.flatMap((block, index) => [
    ...beginsOf(block, context),
    ...[blockNode(block, context, depth, firstLinesOf(block, blocks[index - 1]))].flat(),
    // A paragraph holds its end in its last line.
    ...(block.kind === 'paragraph' ? [] : endsOf(block, context)),
  ]);
}

function blockNode(
  block: ContentBlock,
  context: NodeContext,
  depth: number,
  firstLines?: number,
): Json | readonly Json[] {
  switch (block.kind) {
    case 'paragraph':
      return {
        kind: 'paragraph',
        ...directed(block.content, context.around),
        content: [...inlineNodes(block.content, context), ...endsOf(block, context)],
      };
    case 'heading':
      return {
        kind: 'heading',
        ...directed(block.content, context.around),
        level: block.level,
        look: block.look,
        anchor: block.anchor,
        outlined: block.level <= 2,
        ...(context.mark === undefined || block.isHtml ? {} : { mark: context.mark }),
        ...claimsOfHeading(block.anchor, context),
        content: inlineNodes(block.content, context),
      };
    case 'list':
      if (depth >= deepest) {
        return block.items.flatMap((item) => blockNodes(item.blocks, context, depth));
      }
      return listNode(block, context, depth, firstLines);
    case 'quote':
      return depth >= deepest ? blockNodes(block.blocks, context, depth) : quoteNode(block, context, depth);
    case 'table':
      return tableNode(block, context);
    case 'code':
      return { kind: 'code', text: breakLongWords(block.text, longestWord) };
    case 'language':
      return depth >= deepest
        ? blockNodes(block.blocks, context, depth)
        : {
            kind: 'language',
            ...languageOf(block.language),
            blocks: blockNodes(block.blocks, context, depth + 1),
          };
    case 'rule':
      return { kind: 'rule' };
    case 'figure':
      return { kind: 'figure', caption: block.image.caption, image: imageNode(block.image, context) };
  }
}

function claimsOfHeading(anchor: string, { claimed }: NodeContext): { readonly claims?: readonly string[] } {
  const claims = claimed?.get(anchor);
  return claims === undefined || claims.length === 0 ? {} : { claims };
}

/** A list in an item stands on the side of the outer one, so that each mark stands beside its words. */
function listNode(list: ListBlock, context: NodeContext, depth: number, firstLines?: number): Json {
  const isFromRight = context.around?.holds ? context.around.isFromRight : startsFromRight(list);
  const within = { ...context, around: { isFromRight, holds: true } };
  return {
    kind: 'list',
    ...(isFromRight ? { rtl: true } : {}),
    ...(list.items.some(({ blocks: [first] }) => first && startsFromRight(first)) ? { tall: true } : {}),
    tight: list.tight,
    ...(firstLines === undefined ? {} : { firstLines }),
    ...(list.start === undefined ? {} : { start: list.start }),
    items: list.items.map((item) => itemNode(item, within, depth + 1)),
  };
}

function quoteNode(quote: QuoteBlock, context: NodeContext, depth: number): Json {
  const isFromRight = startsFromRight(quote);
  const within = { ...context, around: { isFromRight, holds: false } };
  return {
    kind: 'quote',
    ...(isFromRight ? { rtl: true } : {}),
    blocks: blockNodes(quote.blocks, within, depth + 1),
  };
}

function itemNode(item: ListItem, context: NodeContext, depth: number): Json {
  return {
    ...(item.done === undefined ? {} : { done: item.done }),
    blocks: blockNodes(item.blocks, context, depth),
  };
}

function tableNode(table: TableBlock, context: NodeContext): Json {
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
    content: [
      ...beginsOf(edges, context),
      ...inlineNodes(content, inCell, longest),
      ...endsOf(edges, context),
    ],
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

/** Turns inline nodes into those of the template: a plain string is text. */
export function inlineNodes(
  nodes: readonly InlineNode[],
  context: NodeContext,
  longest = longestWord,
  depth = 0,
): Json[] {
  const written = nodes.flatMap((node) => inlineNode(node, context, longest, depth));
  // A cell may have no room for a word and a label side by side.
  return longest === longestWord ? withLabelsHeld(written) : written;
}

/**
 * Keeps each label on the line of the word before it: alone at the start of a line it would seem to begin something.
 * A label behind another one or behind a picture may begin a line: there may be more of them than a line has room for.
 */
function withLabelsHeld(written: readonly Json[]): Json[] {
  return written.map((json, index) => {
    const isHeld =
      typeof json === 'string' &&
      isOfKind(written[index + 1], 'tag') &&
      (/[\p{L}\p{N}]/u.test(json) || !isLabelOrPicture(written[index - 1]));
    return isHeld ? json.replace(/ +$/, '\u00a0') : json;
  });
}

function isLabelOrPicture(json: Json | undefined): boolean {
  return isOfKind(json, 'tag') || isOfKind(json, 'image');
}

function isOfKind(json: Json | undefined, kind: string): boolean {
  return typeof json === 'object' && json !== null && 'kind' in json && json.kind === kind;
}

function inlineNode(
  node: InlineNode,
  context: NodeContext,
  longest: number,
  depth: number,
): Json | readonly Json[] {
  switch (node.kind) {
    case 'text':
      return breakLongWords(node.text.replace(/[\t\n]/g, ' '), longest, context.hyphenates);
    case 'inline-code':
      return { kind: 'inline-code', text: breakLongWords(node.text.replace(/[\t\n]/g, ' '), longest) };
    case 'break':
      return { kind: 'break' };
    case 'styled': {
      const content = inlineNodes(node.content, context, longest, depth + 1);
      if (depth >= deepest) {
        return content;
      }
      const language = node.language === undefined ? {} : languageOf(node.language);
      return { kind: 'styled', style: node.style, ...language, content };
    }
    case 'link': {
      const isAddress = context.hyphenates === true && isAddressAsText(node.content);
      const within = isAddress ? { ...context, hyphenates: false } : context;
      const content = inlineNodes(node.content, within, longest, depth + 1);
      const target = targetOf(node.target, context);
      return target ? { kind: 'link', ...target, ...(isAddress ? { whole: true } : {}), content } : content;
    }
    case 'image':
      return imageNode(node, context);
    case 'footnote':
      if (node.blocks) {
        return { kind: 'footnote', anchor: node.anchor, blocks: noteNodes(node.blocks, context) };
      }
      return context.anchors.has(node.anchor) ? { kind: 'footnote', anchor: node.anchor } : [];
    case 'tag':
      return tagNode(node, context);
  }
}

/** Whether words are an address: a hyphen at the end of a line would seem to be a part of it. */
function isAddressAsText(content: readonly InlineNode[]): boolean {
  return content.every((node) => node.kind === 'text' && /^\S*[/.@]\S*$/.test(node.text));
}

/** The blocks of a footnote. Its first words stand beside its number, so paragraphs are not blocks of their own. */
function noteNodes(blocks: readonly ContentBlock[], context: NodeContext): Json[] {
  return blocks.flatMap((block) => {
    const nodes = [blockNode(block, context, deepest - 2)].flat() as { readonly kind: string }[];
    return nodes.map((node) => ({
      ...node,
      ...(node.kind === 'table' ? { 'in-note': true } : {}),
      ...(block.kind === 'paragraph' ? { kind: 'note-line' } : {}),
    }));
  });
}

/** `zh-HK` as the template takes it. */
function languageOf(language: string): { readonly lang: string; readonly region: string | null } {
  const [lang = '', region] = language.split('-');
  return { lang, region: region ?? null };
}
