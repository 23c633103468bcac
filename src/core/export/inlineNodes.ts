import type { Token } from 'markdown-it';
import type { ContentBlock, ImageNode, InlineNode, InlineStyle } from './contentBlock';
import { emptyTags, groupingTags, readHtmlTag, styleOfTag, type HtmlTag } from './htmlTag';
import { isTag } from '../evidence/findTags';
import { InlineLines } from './inlineLines';
import { linkNodes } from './linkNodes';
import { tagTokenType } from './markdownReader';
import type { NoteContext } from './noteContext';
import { passageLanguage } from './passageLanguage';
import { withPictureSizes } from './pictureSize';
import { plainText } from './plainText';
import type { Lines } from './tagLookup';

/** Reads the blocks of a footnote by its number; undefined if they are already on the page. */
export type ReadFootnote = (number: number) => readonly ContentBlock[] | undefined;

interface Frame {
  /** The token type or HTML tag name that closes it. */
  readonly closedBy: string;
  readonly html: boolean;
  readonly style: InlineStyle | undefined;
  /** Of what stands in it, where it names one. */
  readonly language: string | undefined;
  readonly href: string | undefined;
  readonly content: InlineNode[];
}

/** What an inline token gives to the frame it stands in. */
interface InlineReader {
  readonly context: NoteContext;
  readonly lines: Lines;
  readonly readFootnote: ReadFootnote;
  readonly frames: Frame[];
  readonly ownLines: InlineLines;
}

const styleOfToken: ReadonlyMap<string, InlineStyle> = new Map([
  ['em_open', 'emphasis'],
  ['strong_open', 'strong'],
  ['s_open', 'strike'],
]);

const emptyFrame = { closedBy: '', html: false, style: undefined, language: undefined, href: undefined };

/** Turns the inline tokens of one block into nodes. Whatever is left open is closed at the end. */
export function inlineNodes(
  tokens: readonly Token[],
  context: NoteContext,
  lines: Lines,
  readFootnote: ReadFootnote,
): InlineNode[] {
  const root: Frame = { ...emptyFrame, content: [] };
  const reader: InlineReader = { context, lines, readFootnote, frames: [root], ownLines: new InlineLines() };
  for (const token of tokens) {
    readToken(token, reader);
  }
  while (reader.frames.length > 1) {
    closeFrame(reader);
  }
  const nodes = joinTexts(root.content);
  return nodes.some(({ kind }) => kind === 'image') ? withPictureSizes(nodes) : nodes;
}

function readToken(token: Token, reader: InlineReader): void {
  const style = styleOfToken.get(token.type);
  if (style) {
    openFrame(reader, { closedBy: token.type.replace('_open', '_close'), style });
  } else if (token.type === 'link_open') {
    openFrame(reader, { closedBy: 'link_close', href: attribute(token, 'href') });
  } else if (token.type.endsWith('_close')) {
    closeUpTo(reader, token.type, false);
  } else if (token.type === 'html_inline') {
    readHtml(token.content, reader);
  } else {
    add(reader, ...leafNodes(token, reader));
  }
}

function leafNodes(token: Token, { context, lines, readFootnote }: InlineReader): InlineNode[] {
  switch (token.type) {
    case 'softbreak':
      return [{ kind: 'text', text: '\n' }];
    case 'hardbreak':
      return [{ kind: 'break' }];
    case 'code_inline':
      return [{ kind: 'inline-code', text: token.content }];
    case tagTokenType:
      return [context.tagAt(token.content, lines)];
    case 'image': {
      const alt = plainText(
        inlineNodes(token.children ?? [], silentContext(context), lines, () => undefined),
      );
      const image = context.imageAt(attribute(token, 'src'), alt, attribute(token, 'title'), lines);
      return isTag(alt, context.keywords) ? [context.tagAt(`[${alt}]`, lines), image] : [image];
    }
    case 'footnote_ref': {
      const number = Number(token.meta?.['id']);
      return [{ kind: 'footnote', anchor: context.footnoteAnchor(number), blocks: readFootnote(number) }];
    }
    default:
      return token.content === '' ? [] : [{ kind: 'text', text: token.content }];
  }
}

function readHtml(html: string, reader: InlineReader): void {
  const tag = readHtmlTag(html);
  if (!tag) {
    return; // A comment or a processing instruction: not for readers.
  }
  add(reader, ...reader.ownLines.meet(tag));
  const style = styleOfTag.get(tag.name);
  const language = passageLanguage(tag.attributes.get('lang'));
  const isGroup = groupingTags.has(tag.name) && !emptyTags.has(tag.name);
  if (tag.name === 'q') {
    add(reader, { kind: 'text', text: tag.closing ? '”' : '“' });
  }
  if (tag.closing && (style || isGroup)) {
    closeUpTo(reader, tag.name, true);
  } else if (style) {
    openFrame(reader, { closedBy: tag.name, html: true, style, language });
  } else if (tag.name === 'a' && tag.attributes.has('href')) {
    openFrame(reader, { closedBy: 'a', html: true, href: tag.attributes.get('href') ?? '', language });
  } else if (isGroup) {
    openFrame(reader, { closedBy: tag.name, html: true, language });
  } else {
    readOtherTag(tag, html, reader);
  }
}

function readOtherTag(tag: HtmlTag, html: string, reader: InlineReader): void {
  if (tag.name === 'br' || tag.name === 'hr') {
    add(reader, { kind: 'break' });
  } else if (tag.name === 'img') {
    const { attributes } = tag;
    const [path = '', alt = '', title = ''] = ['src', 'alt', 'title'].map((name) => attributes.get(name));
    const image = reader.context.imageAt(path, alt, title, reader.lines);
    add(reader, { ...image, width: imageWidth(attributes.get('width')) });
  } else if (!groupingTags.has(tag.name)) {
    add(reader, { kind: 'text', text: html });
  }
}

/** `width="300"` in pixels, and `width="50%"` as a share of the line. */
function imageWidth(attribute: string | undefined): ImageNode['width'] {
  const [, number = '', unit = ''] = /^\s*(\d{1,5})(?:px|(%))?\s*$/.exec(attribute ?? '') ?? [];
  const value = Number(number);
  return value > 0 ? { value, unit: unit === '%' ? 'percent' : 'pixel' } : undefined;
}

function add(reader: InlineReader, ...nodes: readonly InlineNode[]): void {
  put(
    reader,
    nodes.flatMap((node) => [...reader.ownLines.before(node), node]),
  );
}

function put({ frames }: InlineReader, nodes: readonly InlineNode[]): void {
  frames[frames.length - 1]?.content.push(...nodes);
}

function openFrame({ frames }: InlineReader, frame: Pick<Frame, 'closedBy'> & Partial<Frame>): void {
  frames.push({ ...emptyFrame, content: [], ...frame });
}

/** Closes the nearest open frame of that name, and what is still open inside it. Nothing if there is none. */
function closeUpTo(reader: InlineReader, closedBy: string, html: boolean): void {
  const { frames } = reader;
  let at = frames.length - 1;
  while (at > 0 && frames[at]?.closedBy !== closedBy) {
    if (html && frames[at]?.html === false) {
      return; // `**a</u>` does not end a `<u>` that began before the stars.
    }
    at--;
  }
  while (at > 0 && frames.length > at) {
    closeFrame(reader);
  }
}

function closeFrame(reader: InlineReader): void {
  const frame = reader.frames.pop();
  if (!frame) {
    return;
  }
  const words = joinTexts(frame.content);
  const { language } = frame;
  const content: readonly InlineNode[] =
    language === undefined || words.length === 0
      ? words
      : [{ kind: 'styled', style: 'language', language, content: words }];
  if (frame.href !== undefined) {
    put(reader, linkNodes(frame.href, content, reader.context, reader.lines));
  } else if (frame.style && content.length > 0) {
    put(reader, [{ kind: 'styled', style: frame.style, content }]);
  } else {
    put(reader, content);
  }
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

/** Alt text is words only: what stands in it must not count as a link, an image or a tag of its own. */
function silentContext(context: NoteContext): NoteContext {
  return {
    ...context,
    tagAt: (written) => ({
      kind: 'tag',
      anchor: '',
      keyword: '',
      isForSection: false,
      parts: [{ text: written, planned: false, criteria: [] }],
    }),
    linkTo: () => undefined,
    imageAt: (path, alt, caption) => ({ kind: 'image', uri: undefined, path, alt, caption }),
  };
}

function joinTexts(nodes: readonly InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  for (const node of nodes) {
    const last = joined[joined.length - 1];
    if (node.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + node.text };
    } else {
      joined.push(node);
    }
  }
  return joined;
}
