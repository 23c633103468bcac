import type { LawContext } from './lawContext';
import { lawExpressions, type SignsAround } from './lawSigns';
import { LongExpression } from './madeReady';

const { beforeSubject, didThen, allWere, made } = lawExpressions;

/** "In 1999", "bought in 2012", "printed 2007", "a 2013 purchase": a year that is no part of a title. */
const years = /\b(?:19|20)\d\d\b/g;
/** "Since 2005", "it came in in 1998": years that say nothing of the time the text is about. */
const noTime = new LongExpression(
  /\b(?:since|of|act|regulations|order|(?:passed|force|introduced|made|law|updated|amended|(?:brought|came|come) in|effect|created|written|set up|established|section|room|page|number|over|under|about|than|£) ?(?:in|on|from)?) (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?$|£$/i,
);
/** Goods, holidays and contracts come under the law of the day they were bought. */
const boughtThen = new LongExpression(
  /\b(?:bought|sold|made|booked|ordered|signed|purchased|taken out|delivered|hired|paid for|agreed)\b[^.;,]{0,20}$/i,
);
const purchase = /^ (?:purchase|sale|contract|booking|order|deal|receipt)s?\b/i;

/** "In the eighties": but not somebody's age. */
const decade = new LongExpression(
  /(?<!\b(?:his|her|their|my|your|our|in their|early|late) )\b(?:sixties|seventies|eighties|nineties|noughties|(?:19)?[6-9]0'?s)\b/i,
);

/** Whether the sentence of a law is about the time when it held. */
export function isOfItsTime({ before, behind, year, heirYears }: LawContext): 'sale' | 'time' | undefined {
  const end = Math.max(0, ...heirYears);
  const sentence = before + ' ' + behind;
  for (const { 0: digits, index } of sentence.matchAll(years)) {
    const other = Number(digits);
    const close = sentence.slice(Math.max(0, index - 40), index);
    if (other < (year ?? end) || other > end || noTime.test(close)) {
      continue;
    }
    if (boughtThen.test(close) || purchase.test(sentence.slice(index + 4))) {
      return 'sale';
    }
    if (other < end) {
      return 'time';
    }
  }
  return decade.test(sentence) ? 'time' : undefined;
}

/** "It was the … that first made this unlawful", "…, because the … only asked for": what it did, in another place of a sentence. */
const itWas = /^\W*it was (?:the )?$/i;
const inClause = /\b(?:because|as|while|whereas|where|although|but|and|when|so) (?:the )?$/i;

/** Whoever is helped by a law in a story is helped by the law of today: "gave her a refund". */
const somebody = new LongExpression(
  /\b(?:I|me|my|we|us|our|he|him|his|she|her|you|your|mine|(?:the|this|that|a|one|my|our) (?:\w+ )?(?:customer|client|guest|lady|man|woman|gentleman|shopper|buyer|couple|boy|girl|family|mum|dad|manager|boss|supervisor|colleague|patient|passenger|tenant|caller|shop))\b/i,
);
const object = /^ \w+(?:n't)? (?:it|this|that|them)\b/i;

/** Whether the sentence is about an old law and tells of it as of something past: "The … gave people seven days". */
export function toldAsPast({ before, behind, isTold }: LawContext, signs: SignsAround): boolean {
  if (isTold) {
    return false;
  }
  if (allWere.test(before, signs.before) && !somebody.test(before + behind)) {
    return true;
  }
  return (
    didThen.test(behind.replace(/^ (?:that|which)\b/i, ''), signs.behind) &&
    (beforeSubject.test(before, signs.before) ||
      itWas.test(before) ||
      (inClause.test(before) && !somebody.test(before) && !/\b(?:is|are|says|means)\b/.test(before))) &&
    !made.test(behind, signs.behind) &&
    !object.test(behind) &&
    !somebody.test(behind)
  );
}

/** "Under the … the highest fine was": with the law of today in the next sentence, the first is about what was. */
export const wasThen =
  /^[^.!?;]{0,80}\b(?:was|were|had|could|did|didn't|gave|got|went|needed|cost|wasn't|weren't|couldn't|used to|made|only)\b/i;
