import type { Block } from '../evidence/evidence';
import type { Span } from '../text';

// Letters stand without "the" where the full title does not: "under PECR", "under the Privacy … Regulations". It is
// added where the words on both sides say that a law is what the sentence speaks of, and nowhere else: "a COSHH sheet",
// "PECR: ask first" and a list of letters have no place for it.

/** What stands right before a law as the object of a sentence. */
const beforeObject =
  /\b(?:under|of|with|by|to|from|about|on|for|in|like|than|into|against|through|within|around|behind|follow(?:s|ed|ing)?|us(?:e|es|ed|ing)|know|knows|knew|obey(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|break(?:s|ing)?|broke|breach(?:es|ed|ing)?|meet(?:s|ing)?|met|cover(?:s|ed|ing)?|learn(?:s|t|ed)?|understand|remember|read|includ(?:e|es|ed|ing)|mention(?:s|ed)?|quot(?:e|es|ed)|replac(?:e|es|ed))$/i;
/** What stands right before it as the subject of a part of one. */
const beforeSubject = /(?:^|,|\b(?:and|but|so|that|because|as|since|when|if|where|why|how|what))$/i;
const verb =
  "(?:also |only |now |still |never |always )?(?:is|are|was|were|isn't|aren't|has|have|had|says?|said|states?|means?|meant|gives?|gave|tells?|told|requires?|required|covers?|covered|protects?|protected|makes?|made|stops?|stopped|lets?|let|allows?|allowed|helps?|helped|applies|apply|applied|must|should|can|cannot|can't|could|will|would|may|does|do|did|doesn't|don't|didn't|bans?|banned|governs?|affects?|affected|keeps?|kept|asks?|asked|came|come|comes|entitles?)\\b";
const behindSubject = new RegExp(`^ ${verb}`, 'i');
const behindObject = new RegExp(
  `^(?:[.,;!?)]|$| (?:${verb}|(?:I|we|you|they|he|she|it|my|our|his|her|their|the|a|an|all|every|each|no|and|or|but|because|so|when|if|where|while|as|to|in|at|for|on|by|with|from|not|too|here|this|these|before|after|unless|who|which|that)\\b))`,
  'i',
);
/** What stands between two laws that a sentence names together. */
const between = /^(?: ?\([^()]{0,40}\))?(?:,? (?:and|or|as well as) |, | & )$/;
/** An EU regulation is called by its number alone. */
const ownName = /^(?:The|Regulation) /;
const farthest = 300;

/** "the " or "The " where the title of a law needs it in the place of another name; else nothing. */
export function articleBefore(span: Span, title: string, block: Block, text: string): string {
  if (
    block.kind === 'heading' ||
    block.kind === 'table-row' ||
    block.kind === 'table-head' ||
    ownName.test(title)
  ) {
    return '';
  }
  // In order: slips stand in a list of their own.
  const near = [...lawsNear(block.facts.laws, span), ...lawsNear(block.facts.slips, span)].sort(
    (one, other) => one.start - other.start,
  );
  const isNext = (one: Span, other: Span): boolean =>
    one.end <= other.start && between.test(evenly(text.slice(one.end, other.start)));
  const last = near.reduce((end, each) => (isNext(end, each) ? each : end), span);
  const first = near.reduceRight((start, each) => (isNext(each, start) ? each : start), span);
  const before = sentenceBefore(
    evenly(text.slice(Math.max(block.span.start, first.start - farthest), first.start)),
  );
  const behind = evenly(text.slice(last.end, Math.min(block.span.end, last.end + farthest)));
  const isNeeded =
    (beforeObject.test(before) && behindObject.test(behind)) ||
    (beforeSubject.test(before) && behindSubject.test(behind));
  if (!isNeeded) {
    return '';
  }
  return before === '' && first === span ? 'The ' : 'the ';
}

/** The places of the laws that stand not far from another one: there may be thousands. */
function lawsNear(laws: readonly { readonly span: Span }[], { start, end }: Span): Span[] {
  return laws
    .map(({ span }) => span)
    .filter((each) => each.end > start - farthest && each.start < end + farthest);
}

/** A part of a text on one line, without marks of emphasis. */
function evenly(part: string): string {
  return part.replace(/[*_]+/g, '').replace(/\s+/g, ' ').replaceAll('’', "'");
}

/** The words of a sentence that stand before its end, without the mark of a list and the space behind them. */
function sentenceBefore(before: string): string {
  const start = /[.!?]["'”)]? (?=[^.!?]*$)/.exec(before);
  const sentence = start ? before.slice(start.index + start[0].length) : before;
  return sentence.replace(/^ ?(?:(?:[-+>]|\d{1,3}[.)]) )?/, '').trimEnd();
}
