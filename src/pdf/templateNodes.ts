import type { ContentBlock, InlineNode, ListBlock, ListItem, QuoteBlock } from '../core/export/contentBlock';
import { breakLongWords } from './breakLongWords';
import { firstLinesOf } from './firstLines';
import { directed, startsFromRight } from './rightToLeft';
import type { Json, NodeContext } from './templateContext';
import { imageNode, longestWord, targetOf } from './templateImage';
import { withLabelsHeld } from './templateLabels';
import { beginsOf, endsOf } from './templatePassages';
import { tableNode } from './templateTable';
import { tagNode } from './templateTag';

/** Deeper lists and quotes are printed at this depth: the engine lays out no more than some dozens of levels. */
const deepest = 7;
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
      return tableNode(block, context, inlineNodes);
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
