import type { LawContext } from './lawContext';
import { LongExpression } from './madeReady';

/** "… says that", "… means", "… is there to": what stands right behind a law gives it as what holds now. */
const claimBehind = new LongExpression(
  /^(?: \([^)]*\))?(?:,| ?[-–—=:])? (?:(?:which|that|it|this) )?(?:(?:also|clearly|always|really|only|both|all|simply|basically) )?(?:says?|states?|means?|protects?|gives?|covers?|requires?|makes?|lets|allows?|tells?|helps?|sets? out|deals? with|aims?|ensures?|entitles?|bans?|stops? (?!being|applying|in\b|on\b|when)|keeps?|controls?|governs?|prevents?|provides?|regulates?|lays?|looks? after|expects?|demands?|needs?|asks?|wants?|matters?|can(?! be (?:seen|found|traced))|must|should|does(?! not|n't)|(?:is|are) (?:(?:also|very|really|so|both|all) )?(?:an? (?:law|act|piece|set|uk|part)|about|there|important|designed|meant|made|in place|key|relevant|vital|followed|used|here to)|(?:still )?appl(?:y|ies)|(?:gave|let|meant|helped|said|made|protected|covered|entitled|allowed|means) (?:that )?(?:her|him|me|us|my|she|he|I|we|the (?:customer|lady|man|woman|client|guest))|(?:was|were) (?:on|at|with) (?:her|his|my|our|their) side)\b/i,
);

/** "We follow the …", "to comply with the …": whoever does so takes the law for one that holds. */
const claimBefore = new LongExpression(
  /(?<!\b(?:used to|didn't|don't|doesn't|nobody|no one|had to|would|could|never|not|they|did|longer|who|all|allowed to|able to) )\b(?:(?:follow|obey|break|apply|uphold|respect|use|meet)(?:s|ing)?|breach(?:es|ing)?|compl(?:y|ies|ying) with|(?:keep|stick|adhere)(?:s|ing)? (?:to|within)|work(?:s|ing)? (?:to|within)|(?:go|goes|going) by|abid(?:e|es|ing) by) (?:the |our )?$|\b(?:it's|it is|is also|there is|there's) (?:the )?$/i,
);

/** "Because of the …, I lock", "under the … customers can": behind such words a law is claimed where the rest is of today. */
const claimFrom =
  /\b(?:under|because of|due to|by|thanks to|according to|in line with|against|within|since|as it says in|breach of|with) (?:the |our )?$/i;
const ofToday =
  /^[^.!?;]{0,60}?(?:\b(?:is|are|am|can|must|have to|has to|have|has|should|may|needs?|do|does|wants?|says|means|gets?|keeps?|locks?|lets?)\b|n't\b|cannot)/i;
/** "Since the Act says so", "after the Act training": what stands before gives a reason or an occasion, and no change. */
const claimOfToday =
  /\b(?:I|we|they|you|staff|everyone|everybody|customers?|shoppers?|he|she|it) (?:can|must|always|have to|has to|need to|should|keep|lock|check|ask|make|shred|treat|don't|do not|cannot|can't|never)\b/i;

/** A verb of the past. */
const ofThePast =
  /\b(?:was|were|had|did|went|came|got|said|told|gave|took|made|ran|sold|kept|could|would|knew|fell|put|wrote|bought|[a-z]{2,}[^e\W]ed)\b|n't\b/i;

/** "I looked up the …", "she was covered by the …", "laws such as the …": somebody uses the law, or counts it among those that hold. */
const usedBefore = new LongExpression(
  /\b(?:I|we|staff|manager|supervisor|boss|everyone|everybody) (?:(?:have|had|was|were|can|to|would|also|always|then|just|really|well) ){0,3}(?:used|use|following|follow|followed|gone by|went by|apply|applied|kept to|stuck to|look(?:ed)? (?:at|up)|check(?:ed)?|remember(?:ed)?|explain(?:ed)?|knows?|knew|reads?|follows|keep|kept in mind|trained on|taught about|told (?:her|him|them|me|the \w+)(?: that)?(?: it was)?) (?:about )?(?:the )?$|\b(?:I|we|he|she|they|you|customers?|lady|man|woman|client|guest|buyer|shopper)\b(?! said)[^.!?;"“]{0,40}\b(?:covered|protected|bound|owed|entitled|rights?|claim|refund\w*|money back|done|mended|repair\w*|exchang\w+|return\w*|complain\w*) (?:\w+ ){0,3}(?:by|under|because of|thanks to|with|from) (?:the )?$|\b(?:such as|including|includes?|(?:laws?|acts?|legislation|regulations) (?:\w+ ){0,6}(?:is|are|be|include|includes)):? (?:the )?$|\b(?:laws?|acts|legislation|regulations)\b[^.!?;:]{0,50}: (?:the )?$/i,
);
/** Words in which the learner's own use of a law is not meant. */
const othersOfAll =
  /\b(?:nobody|no one|never|not|n't|used to|ago|back then|in (?:those|the old) days|at (?:that|the) time)\b/i;
/** The laws before this one in a list: what claims the first claims all. */
export const restOfList = /(?:\bact(?: \([^)]*\))?(?:,|,? and|,? or|,? &) (?:the )?)+$/i;

/** Whether the sentence of a law says plainly that it holds, or that somebody keeps to it. */
export function isClaimed({ before, behind }: LawContext): boolean {
  const close = before.replace(restOfList, '').slice(-nearBefore);
  return (
    claimBehind.test(behind) ||
    claimBefore.test(close) ||
    (claimFrom.test(close) &&
      (ofToday.test(behind) || claimOfToday.test(before) || !ofThePast.test(before + behind))) ||
    (usedBefore.test(close) && !othersOfAll.test(close))
  );
}

/** As far before a law stands what claims it. */
const nearBefore = 80;
