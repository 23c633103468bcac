import type { TagKeywords } from '../catalogue/tagKeywords';
import type { ImageNode, LinkTarget } from './contentBlock';
import type { PassageLookup } from './passageEdges';
import type { Lines, TagLookup } from './tagLookup';

/**
 * What the readers of blocks and inlines ask while they walk one note. `lines` are those of the innermost
 * block that knows its own.
 */
export interface NoteContext {
  /** The line at which the Markdown begins. */
  readonly firstLine: number;
  /** The anchor of the piece of evidence, and of the heading that is its title. */
  readonly titleAnchor: string;
  readonly tagAt: TagLookup;
  readonly passages: PassageLookup;
  /** What begins a tag. */
  readonly keywords: TagKeywords;
  /** Undefined for a target that is not printed as a link: its words stand as text. */
  linkTo(target: string, label: string, lines: Lines): LinkTarget | undefined;
  imageAt(path: string, alt: string, caption: string, lines: Lines): ImageNode;
  /** The anchor of the heading on a line. */
  headingAt(lines: Lines): string;
  /** A heading without words is left out. */
  emptyHeadingAt(lines: Lines): void;
  /** A table in HTML that cannot be drawn as one. */
  tableInLinesAt(lines: Lines): void;
  /** A row of a Markdown table of so many columns. What stands beyond the last is left out, as Markdown has it. */
  rowAt(columns: number, lines: Lines): void;
  footnoteAnchor(number: number): string;
}
