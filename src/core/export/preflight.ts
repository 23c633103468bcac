import { findLineStarts, lineOfOffset, type Span } from '../text';
import type { ExportProblem } from './exportProblem';
import type { FontCoverage } from './fontCoverage';

/** Makes texts printable, and remembers what had to be replaced. */
export interface GlyphCheck {
  /** The text with every character that no font has as its code: `[U+1F9FF]`. Never an empty box. */
  clean(text: string): string;
  /** How often each character was replaced. */
  readonly replaced: ReadonlyMap<number, number>;
}

/** Characters that shape or order others and have no look of their own. */
const invisible =
  /^[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]$/u;
/** What cannot stand in a text: controls other than tab and line feed, and half of a pair. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
const mark = /\p{M}/u;
const plain = /^[\t\n\u0020-\u007e]*$/;

/** Whether a character shapes or orders others and has no look of its own. */
export function isInvisible(character: string): boolean {
  return invisible.test(character);
}

/** What is printed for a character that cannot be drawn: `[U+1F9FF]`. */
export function printedCode(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Checks texts against the fonts. One check for each file, so that its problems can name the file. */
export function createGlyphCheck(coverage: FontCoverage): GlyphCheck {
  const replaced = new Map<number, number>();
  const known = new Map<string, boolean>();
  /** Whether one font has a letter and all its marks: the engine draws them together. */
  const areTogether = (letter: string): boolean => {
    const found =
      known.get(letter) ?? [letter, letter.normalize('NFC')].some((form) => coverage.hasTogether(form));
    known.set(letter, found);
    return found;
  };
  const clean = (text: string): string => {
    if (plain.test(text)) {
      return text;
    }
    const hasMarks = mark.test(text);
    let result = '';
    let letter = '';
    for (const character of text.replace(/\r\n?/g, '\n').replace(unprintable, '')) {
      const codePoint = character.codePointAt(0) ?? 0;
      const marked = hasMarks && letter !== '' && mark.test(character) ? letter + character : undefined;
      if (isInvisible(character)) {
        result += character;
      } else if (marked === undefined ? codePoint < 0x80 || coverage.has(codePoint) : areTogether(marked)) {
        result += character;
        letter = marked ?? character;
      } else {
        replaced.set(codePoint, (replaced.get(codePoint) ?? 0) + 1);
        result += printedCode(codePoint);
      }
    }
    return result;
  };
  return { clean, replaced };
}

/**
 * The problems for the characters that a check had to replace: one for each line of the file's text on which some of
 * them stand for the first time.
 */
export function glyphProblems(check: GlyphCheck, uri: string, text: string): ExportProblem[] {
  const lineStarts = findLineStarts(text);
  const byLine = new Map<number, { readonly span: Span; readonly codePoints: number[] }>();
  for (const codePoint of check.replaced.keys()) {
    const character = String.fromCodePoint(codePoint);
    const start = Math.max(0, text.indexOf(character));
    const end = text.startsWith(character, start) ? start + character.length : start;
    const line = lineOfOffset(lineStarts, start);
    const known = byLine.get(line);
    if (known) {
      known.codePoints.push(codePoint);
    } else {
      byLine.set(line, { span: { start, end }, codePoints: [codePoint] });
    }
  }
  return [...byLine.values()].map((found) => ({ code: 'character-without-glyph', uri, ...found }));
}

/**
 * Whether the PDF may call itself accessible. Headings, language and title are right by construction, and
 * glyphs by `createGlyphCheck`; what only the learner can give is a description of each image.
 */
export function passesPreflight(problems: readonly ExportProblem[]): boolean {
  return !problems.some(({ code }) => code === 'image-without-alt');
}
