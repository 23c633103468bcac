import type { Facts, LawMention } from '../evidence/evidence';
import type { Span } from '../text';
import { isShortFor } from './titleInPlace';

const farthest = 40;
const opening =
  /^[*_]{0,3}(?:,?\s|\s?\([*_]{0,3})(?:(?:or|which is|that is|it is|it's|also|better|often|sometimes|usually|commonly)\s){0,3}(?:(?:known as|called)\s)?(?:the\s)?[*_“"‘']{0,3}$/i;

/** The other name of a law right behind it: "Sale of Goods Act 1979 (SOGA)", "…, known as SOGA" names one law once. */
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
  const isInBrackets = text.slice(span.end, start).includes('(');
  return !isInBrackets || closing === undefined || isShortFor(text.slice(start, end), title)
    ? span
    : { start: span.start, end: end + closing.length };
}
