import type { LawContext } from './lawContext';
import { lawExpressions, signsOfEnd, type SignsAround } from './lawSigns';
import { LongExpression } from './madeReady';

const { claimBehind, claimBefore, usedBefore } = lawExpressions;

/** "Because of the …, I lock", "under the … customers can": behind such words a law is claimed where the rest is of today. */
const claimFrom = new LongExpression(
  /\b(?:under|because of|due to|by|thanks to|according to|in line with|against|within|since|as it says in|breach of|with) (?:the |our )?$/i,
);
const ofToday = new LongExpression(
  /^[^.!?;]{0,60}?(?:\b(?:is|are|am|can|must|have to|has to|have|has|should|may|needs?|do|does|wants?|says|means|gets?|keeps?|locks?|lets?)\b|n't\b|cannot)/i,
);
/** "Since the Act says so", "after the Act training": what stands before gives a reason or an occasion, and no change. */
const claimOfToday = new LongExpression(
  /\b(?:I|we|they|you|staff|everyone|everybody|customers?|shoppers?|he|she|it) (?:can|must|always|have to|has to|need to|should|keep|lock|check|ask|make|shred|treat|don't|do not|cannot|can't|never)\b/i,
);

/** A verb of the past. */
const ofThePast = new LongExpression(
  /\b(?:was|were|had|did|went|came|got|said|told|gave|took|made|ran|sold|kept|could|would|knew|fell|put|wrote|bought|[a-z]{2,}[^e\W]ed)\b|n't\b/i,
);

/** Words in which the learner's own use of a law is not meant. */
const othersOfAll = new LongExpression(
  /\b(?:nobody|no one|never|not|n't|used to|ago|back then|in (?:those|the old) days|at (?:that|the) time)\b/i,
);
/** The laws before this one in a list: what claims the first claims all. */
export const restOfList = /(?:\bact(?: \([^)]*\))?(?:,|,? and|,? or|,? &) (?:the )?)+$/i;

/** Whether the sentence of a law says plainly that it holds, or that somebody keeps to it. */
export function isClaimed({ before, behind }: LawContext, signs: SignsAround): boolean {
  const close = before.replace(restOfList, '').slice(-nearBefore);
  const ofClose = signsOfEnd(close, signs.before);
  return (
    claimBehind.test(behind, signs.behind) ||
    claimBefore.test(close, ofClose) ||
    (claimFrom.test(close) &&
      (ofToday.test(behind) || claimOfToday.test(before) || !ofThePast.test(before + behind))) ||
    (usedBefore.test(close, ofClose) && !othersOfAll.test(close))
  );
}

/** As far before a law stands what claims it. */
const nearBefore = 80;
