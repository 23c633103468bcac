/** What the sentences around a law say about it. Read only where a law is named, so plain expressions are quick enough. */
export interface LawContext {
  /** From the start of the sentence to the law. */
  readonly before: string;
  /** The law itself and what follows in its sentence. */
  readonly after: string;
  readonly previous: string;
  /** The next two sentences. */
  readonly next: string;
}

const change =
  /\b(?:replac(?:ed|es|ing)|repealed|revoked|superseded|abolished|scrapped|predecessor|updated by|taken over by|took over from|swapped for|got rid of|brought together|merged|rolled in ?to|taken the place of|took the place of)\b/i;
const byUs =
  /\b(?:I|we|he|she|they|shop|store|manager|staff|be|and|been|get|getting|to|or|a|an)(?:['’]?(?:d|ve|ll))? (?:\w+ )?replac(?:ed|e|ing)\b(?! by)|\breplac(?:ed|es|ing) (?:it|them|the \w+ (?:for|with|free)|goods|his|her|my)\b/i;
const past =
  /\b(?:former|formerly|previously|used to (?:be|work|follow|have|go|say|mean|cover|apply|protect|deal|give|govern|make|do)|no longer|has gone|is gone|have gone|came before|back then|in those days|at one time|years ago|old(?:er)? (?:act|law|laws|one|rules|version|book)|out of date|not (?:in force|the law) (?:any ?more|now)|history|before (?:(?:19|20)\d\d|(?:the )?(?:new )?(?:[A-Z][\w']+ ){0,5}(?:act|regulations|law)\b)|until (?:(?:19|20)\d\d|it was (?:replaced|repealed))|up to 20\d\d|when my (?:dad|mum|nan|grandad) )\b/i;
const refersBack =
  /^\W*(?:that|this|it|which|these|those|they|both|all|but it|now it|the act|since then|since 20\d\d)\b/i;
const betweenFirms =
  /\b(?:business(?:es)?|trade (?:account|customer|sale|counter|desk|buyer)s?|(?:other )?firms?|compan(?:y|ies) (?:to|and) compan(?:y|ies)|b2b|wholesale|private (?:sale|seller)s?|sole traders?|contractors?)\b/i;

/** Whether the text tells what was the law, and not what is. */
export function isHistory({ before, after, next }: LawContext): boolean {
  const sentence = before + after;
  if (past.test(sentence) || (change.test(sentence) && !byUs.test(sentence))) {
    return true;
  }
  const follow = next.slice(0, 160);
  return refersBack.test(follow) && (past.test(follow) || (change.test(follow) && !byUs.test(follow)));
}

/** Whether the text speaks of sales that a partly superseded law still covers: between firms, or private ones. */
export function isBetweenFirms({ before, after, previous }: LawContext): boolean {
  return betweenFirms.test(before + after) || betweenFirms.test(previous);
}

const actor = "(?:I'm|I've|I'd|I|we're|we've|we'd|we|our|my|us|staff)";
const study =
  '(?! (?:just |all |both )?(?:wrote|write|learn|learned|learnt|know|knew|read|studied|looked|look|copied|had to learn|(?:have )?(?:not|never) had to use))';
const between = "(?: that)?,? (?:(?:[\\w'-]+,? ){0,5}?)";
/** "So we …", "this means that I …": what follows from a law. */
const linked = new RegExp(
  `\\b(?:so|so that|therefore|which is why|that's why|that is why|this is why|means?|meaning|because of (?:that|this|it|them|these|those|(?:the|this|that) (?:act|law)))${between}${actor}\\b${study}`,
  'i',
);
/** "The Act says that I …": the law itself tells somebody. */
const tells = new RegExp(
  `^[^.!?;]{0,110}?\\b(?:says?|states?|requires?|stops|lets|tells|gives|makes|bans)${between}${actor}\\b${study}`,
  'i',
);
const linkedToWork =
  /\b(?:so|so that|therefore|because of (?:that|this|it|them|these|those|(?:the|this|that) (?:act|law))),? (?:every|each|all|nobody|nothing|no one|the \w+ (?:\w+ )?(?:walk|check|sign|keep|ask|put|get|has|have|is|are)|a \w+ (?:checks|signs|keeps))\b|\bmeans? (?:reading|checking|asking|keeping|locking|wearing|shredding|telling|giving|offering|making sure)\b/i;
const opener =
  /\b(?:under|with|because of|for|due to|thanks to|in line with|to comply with|to follow|to keep to|to meet|by)\s+(?:(?:both|the|our|section \d+ of the|\w+ of the)\s+)*$/i;
const openerFollowed = new RegExp(`^[^.!?;:]{0,160}?\\b(?:I|we|our|my|staff)\\b${study}`, 'i');
const practice =
  /(?:^|[.!?]\s+|\n\s*)(?:so )?(?:I|we) (?:only|never|make sure|always|therefore|also (?:make|check)|lock|log|shred|wear|ask|keep|check|offer|turn|store|label)\b|\bwhen (?:a|an|any|the|somebody|someone) [^.!?]{1,60}\b(?:I|we) (?!know|learn)/i;

/** Whether the text around a law says what somebody does because of it. A list of laws with what each is for does not. */
export function saysWhatChanges({ before, after, next }: LawContext): boolean {
  const following = `${after} ${next}`;
  return (
    linked.test(following) ||
    tells.test(after) ||
    linkedToWork.test(following) ||
    (opener.test(before) && openerFollowed.test(after)) ||
    practice.test(next)
  );
}
