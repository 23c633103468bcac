import { LongExpression } from './madeReady';

/** What the sentences around a law say about it. Read only where a law is named, so plain expressions are quick enough. */
export interface LawContext {
  /** From the start of the sentence to the law. */
  readonly before: string;
  /** The law itself and what follows in its sentence. */
  readonly after: string;
  /** The law as it is named. */
  readonly title: string;
  /** What follows it in its sentence. */
  readonly behind: string;
  readonly previous: string;
  /** The next three sentences. */
  readonly next: string;
  /** Whether its sentence names another law as well. */
  readonly isList: boolean;
  /** Whether its block names no other law. */
  readonly isOnly: boolean;
}

const change = new LongExpression(
  /\b(?:replac(?:ed|es|ing)|repealed|revoked|superseded|abolished|scrapped|predecessor|updated by|taken over by|took over from|swapped for|got rid of|brought together|merged|(?:rolled|folded|combined|consolidated|absorbed|bundled|wrapped|gathered|put|brought|pulled|swallowed) (?:up |together )?in(?: ?to)? (?:it|the|one|a single|this)|g[ai]ven? way to|(?:act|regulations|order)(?: (?:19|20)\d\d)? took over|(?:it|they|that one|those) (?:all )?(?:went|ended|stopped) in (?:19|20)\d\d|ma[dk]e way for|swept away|d(?:id|one) away with|is now (?:called|known as|covered by|part of|the (?!law\b|main|one|only|act\b|legislation|rules?\b))|taken the place of|took the place of)\b/i,
);
const byUs = new LongExpression(
  /\b(?:I|we|he|she|they|shop|store|manager|staff|be|and|been|get|getting|to|or|a|an)(?:['’]?(?:d|ve|ll))? (?:\w+ )?replac(?:ed|e|ing)\b(?! by)|\breplac(?:ed|es|ing) (?:it|them|the \w+ (?:for|with|free)|goods|his|her|my)\b/i,
);
const past = new LongExpression(
  /\b(?:former|formerly|previously|used to (?:be|work|follow|have|go|say|mean|cover|apply|protect|deal|give|govern|make|do)|no longer|has gone|is gone|have gone|came before|back then|in those days|at one time|years ago|old(?:er)? (?:act|law|laws|one|rules|version|book)|out of date|not (?:in force|the law) (?:any ?more|now)|history|before (?:(?:19|20)\d\d|(?:the )?(?:new )?(?:[A-Z][\w']+ ){0,5}(?:act|regulations|law)\b)|until (?:(?:19|20)\d\d|it was (?:replaced|repealed))|up to 20\d\d|when (?:my (?:dad|mum|nan|grandad)|I (?:left|was at|was (?:young|a)|went to)) |(?:text ?books?|folders?|posters?|notes|handbooks?|workbooks?|manuals?|leaflets?|web ?sites?|pages?|slides?|signs?) (?:\w+ ){0,6}?still)\b/i,
);
const refersBack = new LongExpression(
  /^\W*(?:that|this|it|which|these|those|they|both|all|but it|now it|the act|since then|since 20\d\d)\b/i,
);
const betweenFirms = new LongExpression(
  /\b(?:business(?:es)?|trade (?:account|customer|sale|counter|desk|buyer)s?|(?:other )?firms?|compan(?:y|ies) (?:to|and) compan(?:y|ies)|b2b|wholesale|private (?:sale|seller)s?|sole traders?|contractors?)\b/i,
);

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
