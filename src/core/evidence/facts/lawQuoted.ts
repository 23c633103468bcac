import type { LawContext } from './lawContext';
import { LongExpression } from './madeReady';

/** Papers and pages in which a law may stand long after it has gone. */
const papers =
  'poster|leaflet|notice|sign|form|handbook|manual|folder|book|textbook|workbook|booklet|letter|template|brochure|web ?site|web ?page|page|site|slide|quiz|paper|exam|worksheet|contract|catalogue|guide|chapter|article|video|certificate|sticker|label|policy|policies|staff room|notice ?board|wall|receipt';

/** "The notice quotes the …", "a chapter on the …": a paper names a law, and nothing is said of what the law does. */
const namedByPaper = new LongExpression(
  new RegExp(
    `\\b(?:${papers})(?:s|es)?\\b[^.!?;]{0,45}?\\b(?:still (?:\\w+ )?|quot(?:es?|ed|ing) |mention(?:s|ed|ing)? |nam(?:es?|ed|ing) |cit(?:es?|ed|ing) |refer(?:s|red|ring)? to |talk(?:s|ed|ing)? about |talk(?:s|ed|ing)? of |(?:goes|went|going) on about |chapters? on |pages? on |section on |questions? (?:about|on) |tells? \\w+ about )(?:the )?["“']?$`,
    'i',
  ),
);
/** Behind such a name nothing more is said of the law: the sentence ends, or says what is done about the paper. */
const endsThere =
  /^["”']?(?:[.!?;:,)]|$| (?:and|but|because|so I|so we|in|on|at|which|by|though|although|even|as)\b)/i;

/** "My manager still calls it the …", "older customers quote the …", "they swore by the …": the words of others. */
const saidByOthers = new LongExpression(
  /\b(?:calls?|called|calling) (?:it|this|that|them) (?:by the |the )?["“']?$|\b(?:people|customers|shoppers|buyers|learners|students|staff|everybody|everyone|some|many|most|lots|others|folk|colleagues|websites|sites|pages|books|generation|age|they|(?:my|his|her|our) \w+|(?:a|the|one|another|this|that) (?:man|woman|lady|gentleman|guy|chap|customer|colleague|caller|guest|friend|neighbour)) (?:(?:often|still|always|sometimes|mostly|usually|all|will|may|might|do|kept|keep|only|just|even|at work|here|insisted|thinks?|thought|believed?) ){0,3}(?:(?:say|says|wrote|write|writes|quotes?|quoted|cites?|mentions?|talks? about|talk of|tells? (?:you|me|us) about|tell people about|go on about|goes on about|ask about|(?:swear|swears|swore) by|keeps? on about|(?:insist(?:ed|s)?|think|thinks|thought|believed?|reckons?|reckoned|was sure|were sure|said|says) (?:that )?(?:it is|it's|it was|this is)) )(?:under |about )?(?:the )?["“']?$|\b(?:he|she|they|customers?|man|woman|lady|gentleman|dad|mum|nan|someone|somebody|chap|guy|caller|guest|client) (?:\w+ ){0,4}?(?:quot(?:ed|es|ing)|(?:wav(?:ed|es|ing)|showed me|shoved|handed me|brought in|pointed (?:at|to)) (?:\w+ ){1,4}(?:about|on|of|from)|wav(?:ed|es|ing)|cit(?:ed|es|ing)|went on about|kept on about) (?:the |an? )?$/i,
);
const whatOthersSay =
  /^["”']? (?:is (?:what|how|the (?:one|name|title)(?: that)?) (?:(?:older|some|many|most|other|old|a lot of) )?(?:people|customers|shoppers|colleagues|staff|they|everybody|everyone|websites|folk|my (?:nan|mum|dad|manager|boss))\b|when(?:ever)? (?:he|she|they) means?\b)/i;
/** Who tells of somebody's words and then uses the law takes it for today's. */
const agreed =
  /^[^.!?;]{0,40}\b(?:(?:(?:he|she|they) (?:was|were)|quite|is|was) (?:right|correct)|so (?:I|we)|and (?:I|we) (?:gave|agreed|refunded|swapped|changed))\b/i;

/** "I had written the … in my first answer", "marked down for quoting the …": the learner's own mistake, put right. */
const ownSlip = new LongExpression(
  /\b(?:(?:marked down|lost (?:\w+ ){0,2}marks?|sent back|told off|corrected|pulled up|caught out|picked up) (?:[\w']+ ){0,5}(?:for|because|since|as|after|over) (?:[\w']+ ){0,3}?|(?:first|last|old|earlier) (?:draft|answer|version|go|try|attempt) (?:[\w']+ ){0,3}|(?:mistake|slip|error) (?:of|was|is|in)(?: \w+)? |never heard (?:of|about) |(?:crossed|crossing|cross|rubbed|struck) out |red (?:line|pen|ink) (?:through|under|across|on|over) |(?:wrongly|by mistake) (?:\w+ ){0,2}|(?:must|should|do|did|can|could|shall|will|would)(?: not|n't) (?:\w+ )?(?:write|put|quote|say|name|use|cite) |(?:mix(?:ed|es|ing)?|muddl\w+|confus\w+) (?:it |this |that |them )?(?:up )?(?:with )?)(?:using |used |quoting |writing |naming )?(?:the )?["“']?$/i,
);
/** "I wrote the …", "I thought it was the …": a slip where the text turns to another law. */
const ownWords =
  /\bI (?:had |have |'ve |'d )?(?:\w+ )?(?:wrote|written|put|typed|thought|believed|assumed|guessed|quoted|said|answered|named|ticked|chose)\b[^.!?;]{0,25}$/i;
const turnsAway =
  /\b(?:but|marked|wrong|mistake|lost|first (?:answer|draft|go|try)|changed|correct(?:ed)?|sent back|looked it up|turns out|turned out|out of date)\b/i;

/** Within marks of quotation are the words of somebody; whose they are, stands before or behind. */
const inQuotes = /^((?:[^"“”]*["“][^"“”]*["”])*[^"“”]*)["“][^"“”]*$/;
const byLearner = /\b(?:I|we|manager|supervisor|boss|trainer)\b[^"“”]{0,25}$|\bme[:,]? ?$/i;
const byOthers =
  /\b(?:customers?|man|woman|lady|gentleman|he|she|they|people|caller|guest|headed|prints?|printed|reads?|page|form|poster|sign|leaflet|notice|website|titled|tends? to|old)\b/i;

/** "~~Data Protection Act 1998~~": struck out. */
const struckOut = /(?:~~|[❌✗✘] ?)["“']?(?:the )?$/i;

/** Whether a text speaks of a law's name in the words of others, on paper or in a slip of its own, and not of what holds. */
export function isOnlyQuoted({ before, behind, next, isTold }: LawContext): boolean {
  const close = before.slice(-farBefore);
  if (ownSlip.test(close) || struckOut.test(close)) {
    return true;
  }
  if (namedByPaper.test(close) && endsThere.test(behind) && !agreed.test(behind)) {
    return true;
  }
  if ((saidByOthers.test(close) || whatOthersSay.test(behind)) && !agreed.test(behind + next)) {
    return true;
  }
  const [, speaker = ''] = inQuotes.exec(before) ?? [];
  if (speaker !== '' && byOthers.test(speaker) && !byLearner.test(speaker) && !agreed.test(behind + next)) {
    return true;
  }
  return !isTold && ownWords.test(close) && turnsAway.test(behind + next.slice(0, farBehind));
}

const farBefore = 110;
const farBehind = 100;
