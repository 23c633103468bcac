import type { Span } from '../text';

/**
 * Makes what says of stretches of a text whether one of some marks begins in them. Asked in the order of the text, it
 * looks at each character once for each mark, where asking each stretch by itself costs a call for every one of them.
 */
export function createSeeker(text: string, marks: readonly string[]): (stretch: Span) => boolean {
  const places = marks.map((mark) => placeOf(text, mark, 0));
  let from = 0;
  let nearest = Math.min(...places);
  return ({ start, end }) => {
    if (start < from || nearest < start) {
      for (let at = 0; at < places.length; at++) {
        if (start < from || (places[at] ?? 0) < start) {
          places[at] = placeOf(text, marks[at] ?? '', start);
        }
      }
      from = start;
      nearest = Math.min(...places);
    }
    return nearest < end;
  };
}

/** Where a mark is next; the end of the text if there is none. */
function placeOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}
