import type { LawContext } from './lawContext';

/** "… says that", "… means", "… is there to": what stands right behind a law gives it as what holds now. */
const claimBehind =
  /^(?: \([^)]*\))?(?:,| ?[-–—=:])? (?:(?:which|that|it|this) )?(?:(?:also|clearly|always|really|only|both|all|simply|basically) )?(?:says?|states?|means?|protects?|gives?|covers?|requires?|makes?|lets?|allows?|tells?|helps?|sets? out|deals? with|aims?|ensures?|entitles?|bans?|stops? (?!being|applying|in\b|on\b|when)|keeps?|controls?|governs?|prevents?|provides?|regulates?|lays?|looks? after|expects?|demands?|needs?|asks?|wants?|matters?|can|must|should|does(?! not|n't)|(?:is|are) (?:(?:also|very|really|so|both|all) )?(?:an? (?:law|act|piece|set|uk|part)|about|there|important|designed|meant|made|in place|key|relevant|vital|followed|used|here to)|(?:still )?appl(?:y|ies))\b/i;

/** "We follow the …", "to comply with the …": whoever does so takes the law for one that holds. */
const claimBefore =
  /(?<!\b(?:used to|didn't|don't|doesn't|nobody|no one|had to|would|could|never|not|they|did|longer|who|all) )\b(?:(?:follow|obey|break|apply|uphold|respect|use|meet)(?:s|ing)?|breach(?:es|ing)?|compl(?:y|ies|ying) with|(?:keep|stick|adhere)(?:s|ing)? (?:to|within)|work(?:s|ing)? (?:to|within)|(?:go|goes|going) by|abid(?:e|es|ing) by) (?:the |our )?$|\b(?:it's|it is|is also|there is|there's) (?:the )?$/i;

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

/** Whether the sentence of a law says plainly that it holds, or that somebody keeps to it. */
export function isClaimed({ before, behind }: LawContext): boolean {
  const close = before.slice(-nearBefore);
  return (
    claimBehind.test(behind) ||
    claimBefore.test(close) ||
    (claimFrom.test(close) &&
      (ofToday.test(behind) || claimOfToday.test(before) || !ofThePast.test(before + behind)))
  );
}

/** As far before a law stands what claims it. */
const nearBefore = 50;
