import type { Span } from '../text';

/**
 * Makes what says of stretches of a text whether one of some marks begins in them. Asked in the order of the text, it
 * looks at each character once for each mark, where asking each stretch by itself costs a call for every one of them.
 */
export function createSeeker(text: string, marks: readonly string[]): (stretch: Span) => boolean {
  /** Where each mark is next. */
  const places = new Array<number>(marks.length).fill(-1);
  let nearest = -1;
  let from = 0;

  function seek(start: number): void {
    nearest = text.length;
    for (let at = 0; at < marks.length; at++) {
      let place = places[at] ?? -1;
      if (place < start || start < from) {
        const next = text.indexOf(marks[at] ?? '', start);
        place = places[at] = next < 0 ? text.length : next;
      }
      nearest = Math.min(nearest, place);
    }
    from = start;
  }

  return ({ start, end }) => {
    if (nearest < start || start < from) {
      seek(start);
    }
    return nearest < end;
  };
}
