import type { Span } from '../text';

/**
 * Makes what says of stretches of a text whether something stands in them. Asked in the order of the text, it looks at
 * each character once, where asking each stretch by itself costs a call for every one of them.
 */
export function createSeeker(text: string, wanted: string): (stretch: Span) => boolean {
  let from = 0;
  let next = text.indexOf(wanted);
  return ({ start, end }) => {
    if (start < from || (next !== -1 && next < start)) {
      from = start;
      next = text.indexOf(wanted, from);
    }
    return next !== -1 && next + wanted.length <= end;
  };
}
