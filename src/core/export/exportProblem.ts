import type { Problem } from '../problem';
import type { Span } from '../text';

/** Everything that can keep a part of a portfolio out of the PDF, or make it hard to read. Never stops an export. */
export type ExportProblem = { readonly uri: string; readonly span: Span } & ExportProblemData;

export type ExportProblemData =
  /** An evidence file that could not be read. `said` is what the system says of it, or nothing. */
  | {
      readonly code: 'evidence-left-out';
      readonly reason: 'not-text' | 'unreadable';
      readonly said: string;
    }
  /** A mistake in `portfolio.yaml` or in a catalogue, which changes what is printed everywhere. */
  | { readonly code: 'source-mistake'; readonly problem: Problem }
  /** The path leads out of the portfolio's folder. */
  | { readonly code: 'image-outside'; readonly path: string }
  /** The path is inside, and a symbolic link there leads out. */
  | { readonly code: 'image-link-outside'; readonly path: string }
  /** The name of a file has a space, so that Markdown sees neither a picture nor a link: the line is printed as written. */
  | { readonly code: 'link-with-space'; readonly path: string }
  /** A link leads to a file that is not there. */
  | { readonly code: 'attachment-missing'; readonly path: string }
  /** `limit` in megabytes. */
  | { readonly code: 'image-file-too-large'; readonly path: string; readonly limit: number }
  /** An address on the network or inside the text (`data:`): export never fetches. */
  | { readonly code: 'image-remote'; readonly path: string }
  | { readonly code: 'image-without-alt'; readonly path: string }
  | { readonly code: 'image-unreadable'; readonly path: string }
  /** The file is there, and is no image of a kind that can be printed. */
  | { readonly code: 'image-unknown-kind'; readonly path: string }
  | { readonly code: 'image-damaged'; readonly path: string }
  /** A drawing shows a picture that is in another file. */
  | { readonly code: 'drawing-part-outside'; readonly path: string; readonly part: string }
  /** A drawing has words in HTML, which are not drawn. `words` are the first of them. */
  | { readonly code: 'drawing-words-lost'; readonly path: string; readonly words: string }
  /** Words in a drawing have characters that no font has. */
  | {
      readonly code: 'drawing-without-glyph';
      readonly path: string;
      readonly codePoints: readonly number[];
    }
  /** A drawing that the engine breaks over. */
  | { readonly code: 'drawing-not-printable'; readonly path: string }
  /** A text in a drawing has characters that need another font than its other letters. */
  | { readonly code: 'drawing-mixes-letters'; readonly path: string; readonly codePoints: readonly number[] }
  | {
      readonly code: 'image-too-large';
      readonly path: string;
      readonly megapixels: number;
      readonly limit: number;
    }
  /** All images before this one took the room that there is. Photos saved as JPEG take none. */
  | { readonly code: 'images-too-large-together'; readonly path: string }
  /** A character that no font has. `codePoint` is its number; `count` is how often it stands in this file. */
  | { readonly code: 'character-without-glyph'; readonly codePoints: readonly number[] }
  | { readonly code: 'heading-empty' }
  /** A table in HTML that is printed row by row, as lines of words. */
  | { readonly code: 'table-in-lines' }
  /** A row of a Markdown table has more cells than its first row. */
  | { readonly code: 'cells-left-out'; readonly words: string }
  | { readonly code: 'link-refused'; readonly target: string }
  | { readonly code: 'link-target-missing'; readonly target: string }
  | { readonly code: 'reference-repeated'; readonly reference: string; readonly printed: string }
  | { readonly code: 'learner-missing' };

/** Whether a problem is of a whole file, or of all that is printed. */
export function isOfSource({ code }: ExportProblem): boolean {
  return code === 'evidence-left-out' || code === 'source-mistake';
}

/** Those of whole files first, and all in the order in which a reader of the files comes to them. */
export function byPlace(a: ExportProblem, b: ExportProblem): number {
  if (isOfSource(a) !== isOfSource(b)) {
    return isOfSource(a) ? -1 : 1;
  }
  return a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1;
}

export type ExportProblemCode = ExportProblemData['code'];
