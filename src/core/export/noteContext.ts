import type { ImageNode, LinkTarget } from './contentBlock';
import type { TagLookup } from './tagLookup';

/**
 * What the readers of blocks and inlines ask while they walk one note. `line` is that of the innermost block,
 * from 0 in the whole file.
 */
export interface NoteContext {
  /** The line at which the Markdown begins. */
  readonly firstLine: number;
  /** The anchor of the piece of evidence, and of the heading that is its title. */
  readonly titleAnchor: string;
  readonly tagAt: TagLookup;
  /** Undefined for a target that is not printed as a link: its words stand as text. */
  linkTo(target: string, label: string, line: number): LinkTarget | undefined;
  imageAt(path: string, alt: string, caption: string, line: number): ImageNode;
  /** The anchor of the heading on a line. */
  headingAt(line: number): string;
  /** A heading without words is left out. */
  emptyHeadingAt(line: number): void;
  footnoteAnchor(number: number): string;
}
