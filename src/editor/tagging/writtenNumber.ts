import type { TagReference } from '../../core/evidence/evidence';
import type { Span } from '../../core/text';

/** What stands for one character where YAML may write it as an escape. A line that goes on belongs to the one before. */
const piece =
  /(?:\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])|[^\\])(?:\\(?:\r\n?|\n)[ \t]*)*/g;
const character = /^(?:\\([xuU])([\da-fA-F]+)|[\s\S])/;

/**
 * A number that takes the place of another, which YAML wrote as `source`: `1\x2e6` for 1.6 where `1\x2e1` stood for
 * 1.1, so that a number given there and back is as it was.
 */
export function writeLike(source: string, before: string, after: string): string {
  const pieces = source.match(piece) ?? [];
  if (source === before || pieces.length !== before.length) {
    return after;
  }
  return [...after]
    .map((letter, at) => {
      const own = pieces[at] ?? letter;
      return letter === before.charAt(at) ? own : own.replace(character, escapeOf(letter));
    })
    .join('');
}

function escapeOf(letter: string): (whole: string, form?: string, digits?: string) => string {
  return (_, form, digits = '') => {
    const code = letter.charCodeAt(0).toString(16).padStart(digits.length, '0');
    return form === undefined ? letter : `\\${form}${/[a-f]/.test(digits) ? code : code.toUpperCase()}`;
  };
}

/** The range of `1.4` in `PCS/1.1-1.4`. */
export function lastNumberSpan({ span, numberSpan, lastNumber = '' }: TagReference, text: string): Span {
  const pieces = text.slice(numberSpan.start, span.end).match(piece) ?? [];
  const { length } = pieces.slice(Math.max(0, pieces.length - lastNumber.length)).join('');
  return { start: span.end - length, end: span.end };
}
