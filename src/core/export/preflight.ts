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
const plain = /^[\t\n\u0020-\u007e]*$/;

/** Checks texts against the fonts. One check for each file, so that its problems can name the file. */
export function createGlyphCheck(coverage: FontCoverage): GlyphCheck {
  const replaced = new Map<number, number>();
  const clean = (text: string): string => {
    if (plain.test(text)) {
      return text;
    }
    let result = '';
    for (const character of text.replace(/\r\n?/g, '\n').replace(unprintable, '')) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (codePoint < 0x80 || invisible.test(character) || coverage.has(codePoint)) {
        result += character;
      } else {
        replaced.set(codePoint, (replaced.get(codePoint) ?? 0) + 1);
        result += `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
      }
    }
    return result;
  };
  return { clean, replaced };
}

/** The problems for the characters that a check had to replace, each at its first place in the file's text. */
export function glyphProblems(check: GlyphCheck, uri: string, text: string): ExportProblem[] {
  return [...check.replaced].map(([codePoint, count]) => {
    const character = String.fromCodePoint(codePoint);
    const start = Math.max(0, text.indexOf(character));
    const end = text.startsWith(character, start) ? start + character.length : start;
    return { code: 'character-without-glyph', uri, span: { start, end }, codePoint, count };
  });
}

/**
 * Whether the PDF may call itself accessible. Headings, language and title are right by construction, and
 * glyphs by `createGlyphCheck`; what only the learner can give is a description of each image.
 */
export function passesPreflight(problems: readonly ExportProblem[]): boolean {
  return !problems.some(({ code }) => code === 'image-without-alt');
}
