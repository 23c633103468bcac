import type { Facts, LawMention } from '../evidence/evidence';
import type { Span } from '../text';
import { isShortFor } from './titleInPlace';

const farthest = 12;
const opening = /^[*_]{0,3}\s?\([*_]{0,3}(?:the )?[*_]{0,3}$/i;

/** The other name of a law in brackets right behind it: "Sale of Goods Act 1979 (SOGA)" names one law once. */
export function bracketedLaw(
  { end }: Span,
  law: string,
  { laws }: Pick<Facts, 'laws'>,
  text: string,
): LawMention | undefined {
  return laws.find(
    ({ law: other, span }) =>
      other === law &&
      span.start > end &&
      span.start <= end + farthest &&
      opening.test(text.slice(end, span.start)),
  );
}

/** The place of a law with its other name in brackets, if there is one and the new title has no use for it. */
export function withBracketed(
  span: Span,
  bracketed: LawMention | undefined,
  title: string,
  text: string,
): Span {
  if (bracketed === undefined) {
    return span;
  }
  const { start, end } = bracketed.span;
  const [closing] = /^[*_]{0,3}\)/.exec(text.slice(end, end + 4)) ?? [];
  return closing === undefined || isShortFor(text.slice(start, end), title)
    ? span
    : { start: span.start, end: end + closing.length };
}
