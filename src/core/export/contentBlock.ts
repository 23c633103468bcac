/**
 * A piece of evidence text as a reader sees it. Text is plain text: nothing in it is markup any more.
 * An anchor is a name, unique in the document, that a link can lead to.
 */
export type ContentBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | CodeBlock
  | QuoteBlock
  | RuleBlock
  | FigureBlock
  | LanguageBlock;

/** The passages that begin with the first words of a block or a table cell, and those that end with its last. */
export interface PassageEdges {
  readonly begins?: readonly BegunPassage[];
  /** By the anchors of their tags. The others end where their tag stands. */
  readonly ends?: readonly string[];
}

/** The text that a tag of one passage, and of no section or file, is for. */
export interface BegunPassage {
  /** That of its tag. */
  readonly anchor: string;
  /** Anchors of the criteria that it counts for in the evidence location sheet: not those that are only planned. */
  readonly criteria: readonly string[];
}

export interface HeadingBlock extends PassageEdges {
  readonly kind: 'heading';
  /** The place in the outline, to 6: 1 is the title of the piece of evidence, and levels never skip. */
  readonly level: number;
  /** 1 to 6, as the learner wrote it: how large it looks. */
  readonly look: number;
  readonly anchor: string;
  /** Whether it is written in HTML: what a tag is for neither begins nor ends there. */
  readonly isHtml?: true;
  readonly content: readonly InlineNode[];
}

export interface ParagraphBlock extends PassageEdges {
  readonly kind: 'paragraph';
  readonly content: readonly InlineNode[];
}

export interface ListBlock extends PassageEdges {
  readonly kind: 'list';
  /** The number of the first item, or undefined for bullets. */
  readonly start: number | undefined;
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Undefined for an ordinary item; true or false for a task that is done or not. */
  readonly done: boolean | undefined;
  readonly blocks: readonly ContentBlock[];
}

export type Alignment = 'start' | 'left' | 'center' | 'right';

export interface TableBlock extends PassageEdges {
  readonly kind: 'table';
  /** One for each column. */
  readonly alignments: readonly Alignment[];
  /** The names of the columns, in one row or in several whose cells follow each other; cells without words if they have none. */
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell extends PassageEdges {
  readonly content: readonly InlineNode[];
  /** How many columns it takes; undefined for one. */
  readonly across?: number;
  /** How many rows it takes; undefined for one. */
  readonly down?: number;
}

export interface CodeBlock extends PassageEdges {
  readonly kind: 'code';
  readonly text: string;
}

export interface QuoteBlock extends PassageEdges {
  readonly kind: 'quote';
  readonly blocks: readonly ContentBlock[];
}

export interface RuleBlock extends PassageEdges {
  readonly kind: 'rule';
}

/** An image that stands alone. */
export interface FigureBlock extends PassageEdges {
  readonly kind: 'figure';
  readonly image: ImageNode;
}

/** Blocks in another language than the rest. */
export interface LanguageBlock extends PassageEdges {
  readonly kind: 'language';
  /** `pl` or `zh-HK` */
  readonly language: string;
  readonly blocks: readonly ContentBlock[];
}

export type InlineNode =
  TextNode | CodeNode | StyledNode | BreakNode | LinkNode | ImageNode | FootnoteNode | TagNode;

export interface TextNode {
  readonly kind: 'text';
  /** A line feed is where the learner's line ended: a space to the reader. */
  readonly text: string;
}

export interface CodeNode {
  readonly kind: 'inline-code';
  readonly text: string;
}

export type InlineStyle =
  | 'emphasis'
  | 'strong'
  | 'strike'
  | 'subscript'
  | 'superscript'
  | 'underline'
  | 'mark'
  | 'key'
  | 'small'
  | 'language';

export interface StyledNode {
  readonly kind: 'styled';
  readonly style: InlineStyle;
  /** `pl` or `zh-HK`, for the style `language`. */
  readonly language?: string;
  readonly content: readonly InlineNode[];
}

export interface BreakNode {
  readonly kind: 'break';
}

/** Holds no tag, footnote or other link. */
export interface LinkNode {
  readonly kind: 'link';
  readonly target: LinkTarget;
  readonly content: readonly InlineNode[];
}

/** A place in this document, or an address outside it (`https:`, `http:`, `mailto:` and no other). */
export type LinkTarget =
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'address'; readonly address: string };

export interface ImageNode {
  readonly kind: 'image';
  /** The URI of the file, or undefined if it may not be read: then its words are printed instead. */
  readonly uri: string | undefined;
  /** As the learner wrote it. */
  readonly path: string;
  readonly alt: string;
  /** What is printed below a figure: the title in `![alt](path "title")`. */
  readonly caption: string;
  /** How wide the learner wants it, where HTML says so. A share is that of a line of text. */
  readonly width?: { readonly value: number; readonly unit: 'pixel' | 'percent' } | undefined;
  /** Where the file is shown first, if a link means it too. */
  readonly anchor?: string;
  /** Where the picture leads as a link. */
  readonly target?: LinkTarget | undefined;
}

export interface FootnoteNode {
  readonly kind: 'footnote';
  readonly anchor: string;
  /** Undefined where the same note is called a second time. */
  readonly blocks: readonly ContentBlock[] | undefined;
}

/** For `[AC 1.2, 1.3?]`: */
export interface TagNode {
  readonly kind: 'tag';
  /** Empty if the tag claims nothing that the portfolio knows: then nothing leads to it. */
  readonly anchor: string;
  /** `AC` */
  readonly keyword: string;
  /** Whether it is for the section that it stands in, and not for a part of it. */
  readonly isForSection: boolean;
  readonly parts: readonly TagPart[];
}

/** One reference of a tag: `1.3?` is `{ text: '1.3', planned: true }`. */
export interface TagPart {
  readonly text: string;
  readonly planned: boolean;
  /** Anchors of the criteria in the evidence location sheet; several for a range, none if unknown. */
  readonly criteria: readonly string[];
}
