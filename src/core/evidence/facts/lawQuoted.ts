import type { LawContext } from './lawContext';
import { lawExpressions, signsOfEnd, type SignsAround } from './lawSigns';
import { LongExpression } from './madeReady';

const { namedByPaper, saidByOthers, ownSlip } = lawExpressions;

/** Behind such a name nothing more is said of the law: the sentence ends, or says what is done about the paper. */
const endsThere = new LongExpression(
  /^["”']?(?:[.!?;:,)]|$| (?:and|but|because|so I|so we|in|on|at|which|by|though|although|even|as)\b)/i,
);

const whatOthersSay = new LongExpression(
  /^["”']? (?:is (?:what|how|the (?:one|name|title)(?: that)?) (?:(?:older|some|many|most|other|old|a lot of) )?(?:people|customers|shoppers|colleagues|staff|they|everybody|everyone|websites|folk|my (?:nan|mum|dad|manager|boss))\b|when(?:ever)? (?:he|she|they) means?\b)/i,
);
/** Who tells of somebody's words and then uses the law takes it for today's. */
const agreed = new LongExpression(
  /^[^.!?;]{0,40}\b(?:(?:(?:he|she|they) (?:was|were)|quite|is|was) (?:right|correct)|so (?:I|we)|and (?:I|we) (?:gave|agreed|refunded|swapped|changed))\b/i,
);

/** "I wrote the …", "I thought it was the …": a slip where the text turns to another law. */
const ownWords = new LongExpression(
  /\bI (?:had |have |'ve |'d )?(?:\w+ )?(?:wrote|written|put|typed|thought|believed|assumed|guessed|quoted|said|answered|named|ticked|chose)\b[^.!?;]{0,25}$/i,
);
const turnsAway = new LongExpression(
  /\b(?:but|marked|wrong|mistake|lost|first (?:answer|draft|go|try)|changed|correct(?:ed)?|sent back|looked it up|turns out|turned out|out of date)\b/i,
);

/** Within marks of quotation are the words of somebody; whose they are, stands before or behind. */
const openQuote = /["“]/;
const inQuotes = /^((?:[^"“”]*["“][^"“”]*["”])*[^"“”]*)["“][^"“”]*$/;
const byLearner = /\b(?:I|we|manager|supervisor|boss|trainer)\b[^"“”]{0,25}$|\bme[:,]? ?$/i;
const byOthers = new LongExpression(
  /\b(?:customers?|man|woman|lady|gentleman|he|she|they|people|caller|guest|headed|prints?|printed|reads?|page|form|poster|sign|leaflet|notice|website|titled|tends? to|old)\b/i,
);

/** "~~Data Protection Act 1998~~": struck out. */
const struckOut = /(?:~~|[❌✗✘] ?)["“']?(?:the )?$/i;

/** Whether a text speaks of a law's name in the words of others, on paper or in a slip of its own, and not of what holds. */
export function isOnlyQuoted({ before, behind, next, isTold }: LawContext, signs: SignsAround): boolean {
  const close = before.slice(-farBefore);
  const ofClose = signsOfEnd(close, signs.before);
  if (ownSlip.test(close, ofClose) || struckOut.test(close)) {
    return true;
  }
  if (namedByPaper.test(close, ofClose) && endsThere.test(behind) && !agreed.test(behind)) {
    return true;
  }
  if ((saidByOthers.test(close, ofClose) || whatOthersSay.test(behind)) && !agreed.test(behind + next)) {
    return true;
  }
  const [, speaker = ''] = (openQuote.test(before) && inQuotes.exec(before)) || [];
  if (speaker !== '' && byOthers.test(speaker) && !byLearner.test(speaker) && !agreed.test(behind + next)) {
    return true;
  }
  return !isTold && ownWords.test(close) && turnsAway.test(behind + next.slice(0, farBehind));
}

const farBefore = 110;
const farBehind = 100;
