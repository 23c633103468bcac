import type { FontCoverage } from '../core/export/fontCoverage';
import { createGlyphCheck, isInvisible, printedCode } from '../core/export/preflight';

/** The words of one text in a drawing, made printable. */
export interface DrawingWords {
  readonly words: readonly string[];
  /** Characters that no font has. */
  readonly unknown: readonly number[];
  /** Characters that cannot be drawn beside the others. */
  readonly mixed: readonly number[];
}

/** What fonts draw with more or fewer glyphs than there are characters: letters that join, marks, emoji of several parts. */
const joined = /\p{M}|[\u0590-\u109f\u1780-\u17ff\u200d]|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const ligature = /f[fil]/;

/** Whether a text has letters that the engine can draw only where no second span begins among them. */
export function needsOneSpan(text: string): boolean {
  return joined.test(text);
}

/**
 * Replaces by their codes the characters of a text that would be drawn as boxes. Beside those that no font has, these
 * are characters for which the text would need a second font: the engine can change fonts within a text only where
 * each character is one glyph.
 */
export function printableWords(words: readonly string[], coverage: FontCoverage): DrawingWords {
  const { clean, replaced } = createGlyphCheck(coverage);
  const known = words.map(clean);
  const text = known.join('');
  const visible = [...text].filter((character) => character.trim() !== '' && !isInvisible(character));
  const lacked =
    joined.test(text) || ligature.test(text) ? new Set(coverage.lackedByBest(visible)) : new Set<string>();
  return {
    words: lacked.size === 0 ? known : known.map((piece) => withCodes(piece, lacked)),
    unknown: [...replaced.keys()],
    mixed: [...lacked].map((character) => character.codePointAt(0) ?? 0),
  };
}

function withCodes(text: string, lacked: ReadonlySet<string>): string {
  return Array.from(text, (character) =>
    lacked.has(character) ? printedCode(character.codePointAt(0) ?? 0) : character,
  ).join('');
}
