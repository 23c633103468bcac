import { GlancedExpression } from './glance';
import type { LawContext } from './lawContext';
import { aboutTheList, setAside, study } from './notPractice';
import { concretenessOf, isOfEverybody, sharesWord } from './practiceThings';
import { showsPractice, showsWork } from './showsPractice';
import { LongExpression } from './madeReady';
import { SmallLetterExpression, toSmallLetters } from './smallLetters';
import { isVague } from './vagueVerbs';

/**
 * Whether a text says what somebody does because of a law. It looks for somebody at work, or something there, with what
 * they do: "we lock", "our counter has a lowered part", "forms are shredded". What a law says of companies, goods or
 * customers is no practice, and neither is what people do to learn about it.
 */

/** Ties what follows to the law before it. */
const link = new SmallLetterExpression(
  /^\W*(?:so|therefore|thus|hence|because of|as a result|this is why|that's why|that is why|it's why|it is why|(?:this|that|it)(?:'s| is) the reason|which is why|hence|due to|thanks to|(?:with|under|for|because of|by) (?:the|that|this) (?:first|second|third|fourth|last|latter|former|other)|(?:with|under|because of) the [a-z]{2,6} (?:I|we|our|my|staff)|for (?:that|this|it) (?:I|we|our|my|staff)|for (?:example|instance|us)|e\.g|in practice|in my (?:job|role|work|case)|at work|in our|at our|on our|with this|with that|what (?:I|we) (?:do|did)|what (?:changed|has changed|that changed|it changed|this changed)|under (?:this|that|it|the)|this means|it means|that means|to (?:follow|comply|keep to|meet|do|make sure|stick)|by law|the (?:act|law|regulations|rules?) (?:mean|say|stop|is why|are why)|when(?:ever)? |if |before |after |every time|each time|one way|the way)\b/i,
);
/** Ties it from inside: "we had to, because of the Act". */
const linkInside = new GlancedExpression(
  /because of|under th|comply|to keep|mean|why|in line|so that|as th/,
  /\b(?:because of (?:this|that|it|them|these|the (?:act|law|regulations|rules))|under (?:this|the) (?:act|law|regulations)|to comply|to keep to (?:it|this|the (?:act|law))|this means|that means|this meant|that meant|which means|that's why|this is why|in line with (?:it|this|the)|so that|as (?:the|this) (?:act|law))\b/i,
);
const startsAtWork = new SmallLetterExpression(
  /^\W*(?:(?:in|at|on|behind) (?:the|our|my) [\w'-]+(?: [\w'-]+)?,? )?(?:I|we|we've|I've|I'm|we're|our|my|staff|all (?:our|my|the)|every|each|any|nobody|no one|the (?:shop|store|team|salon|kitchen|manager|chef|office|till|desk|drivers?))\b/i,
);
/** Speaks of the writer's own work: of what else could it be, right behind the only law? */
const atWork = new SmallLetterExpression(/\b(?:I|we|us|our|my|staff)\b/i);
/** The law is given as the reason for the sentence before: "This is because of the Licensing Act 2003." */
const reason = new GlancedExpression(
  /^\W*(?:th|it|which)/,
  /^\W*(?:this|that|it|which|these)(?: is|'s| was| are| comes?)? (?:all |also |part of |partly )?(?:because|due to|why|under|down to|what|from|in line|to comply|to follow|covered|required|for|part of|thanks)\b/i,
);

/** Behind somebody: what everybody does about laws, and nothing in particular. */
const generally =
  "(?! (?:(?:are |am )?(?:all )?(?:legal|ethical|lawful|compliant|within the law)\\b|(?:just |all |both |must |should |have to |need to |had to |can |will |really |don't |do not |doesn't |never )*(?:wrote|write|learn|learned|learnt|know|knew|read (?:it|them|about|up)|studied|look(?:ed)? (?:at|up|it)|cop(?:y|ied)|follow|obey|comply|abide|understand|respect|remember|be (?:aware|careful)|do (?:our|my|the|their) (?:jobs?|work|best|training)|(?:all )?do (?:the |a )?(?:training|course|quiz)|(?:have|has|had) (?:a|an|the) (?:legal |moral )?(?:duty|responsibilit|obligation|right)|a (?:legal )?(?:duty|responsibility|obligation)|treat \\w+ (?:with|fairly|equally|the same)|get (?:in|into|fined|sued|told off)|stay safe|feel safe|trust|break|get (?:too |so )?(?:tired|ill|hurt|injured|stressed|exhausted)|keep (?:\\S+ ){0,4}(?:safe|secure|private|confidential|up to date)|(?:not )?(?:treat|discriminate|respect|be (?:fair|careful|honest))|(?:have|am under|are under|owe) (?:a |an |the )?(?:\\w+ )?(?:duty|responsibilit\\w+|obligation))\\b|(?:have )?(?:not|never) had to use|employers? (?:also |always )?(?:must|has to|have to|should|needs? to|ought)\\b))";
const actor = "(?:(?:I|we)(?:'(?:m|re|ve|d|ll))?|our|my|staff)(?!')";
const told = "(?:(?:I|we)(?:'(?:m|re|ve|d|ll))?|our|my|us|staff)(?!')";
const between = "(?: that)?,? (?:(?:(?!(?:I|we|my|our|staff)\\b)[\\w'-]+,? ){0,5}?)";
/** "So we …", "this means that I …": what follows from a law. */
const follows = new GlancedExpression(
  /\b(?:so|therefore|why|mean|because)/,
  `\\b(?:so|so that|therefore|(?:is|that's|it's) (?:also |partly )?why|means?|meaning|because of (?:that|this|it|them|these|those|(?:the|this|that) (?:act|law)))${between}${actor}\\b${generally}`,
);
/** "The Act stops us …": the law itself tells somebody. */
const tells = new GlancedExpression(
  /say|state|require|stops|lets|tells|gives|makes|bans|allows/,
  `^[^.!?;]{0,110}?\\b(?:says?|states?|requires?|stops|lets|tells|gives|makes|bans|allows)${between}${told}\\b${generally}`,
);
/** "With GDPR I can't …": somebody at work, and not what everybody ought to do, under a law. */
const opener = new SmallLetterExpression(
  /\b(?:under|with|because of|cos of|for|due to|thanks to|on account of|as per|following|according to|in (?:line|keeping|accordance) with|in (?:light|view) of|to comply with|to follow|to keep to|to meet|(?<!\b(?:abid\w+|goes?|going|stick\w*|stand\w*|bound|covered|protected|live) )by)\s+(?:(?:both|the|our|section \d+ of the|\w+ of the)\s+)*$/i,
);
/** As far before a law are the words that open it. */
const farBefore = 50;
const openerFollowed = new SmallLetterExpression(`^[^.!?;:]{0,160}?\\b(?:I|we|our|my|staff)\\b${generally}`);

/** Whether the text around a law says what somebody does because of it. A list of laws with what each is for does not. */
export function saysWhatChanges(context: LawContext): boolean {
  const { isList, isOnly } = context;
  const before = toSmallLetters(context.before);
  const after = toSmallLetters(context.after);
  const sentence = before + after;
  if (!study.test(sentence) && !(isList && aboutTheList.test(sentence))) {
    if ((atWork.test(after) && isForUs(before, after)) || showsWork(sentence)) {
      return true;
    }
  }
  const behind = sentencesOf(context.next);
  if (setAside.test(sentence) || setAside.test(behind[0] ?? '')) {
    return false;
  }
  const isShown = behind.some(
    (each, at) =>
      showsPractice(each) &&
      (isOnly || !aboutTheList.test(each)) &&
      (isLinked(each) ||
        (isOnly && at < 1 && (atWork.test(each) || hasPlace(each, true, 1))) ||
        (startsAtWork.test(each) && (isOnly || (at === 0 && !isList)))),
  );
  if (isShown || behind.slice(0, 1).some((each) => follows.test(each) && !study.test(each))) {
    return true;
  }
  const isReason = reason.test(sentence) || isTheReason.test(before) || !/\w/.test(before + context.behind);
  return (
    (isReason && (showsPractice(toSmallLetters(context.previous)) || saysPractice(context.earlier))) ||
    changesHow(context.after) ||
    speaksOfThePlace(context, before, toSmallLetters(context.behind), behind)
  );
}

/** Whether a law, with what stands before it and after it in its sentence, has something to say to somebody at work. */
function isForUs(before: string, after: string): boolean {
  return (
    follows.test(after) ||
    tells.test(after) ||
    (opener.test(before.slice(-farBefore)) && openerFollowed.test(after))
  );
}

/** "It changed how I hand over": what a law has changed, unless that is only how people are treated. */
function changesHow(text: string): boolean {
  const [, verb = '', object = ''] = changed.exec(text) ?? [];
  return verb === 'do' ? /^(?:my|our|the)$/.test(object) : verb !== '' && !isVague(verb);
}

const changed = new LongExpression(
  /\b(?:changed|changes|shaped|shapes|decides|sets|affects|altered) (?:how|what|the way|where|when)(?: that)? (?:I|we) ([a-z]+)(?: (\w+))?/i,
);

/** "We never take more than that. It's the Tenant Fees Act 2019." */
const isTheReason = new SmallLetterExpression(
  /^\W*(?:this|that|it)(?:'s| is| was) (?:all |just |simply )?(?:the |our )?$/i,
);
/** "Notes face down, screen off": how things are left, in the short words of a list. */
const leftAs = new SmallLetterExpression(
  /(?:^\W*(?:\(\w+\)\W*)?[:–—→=-]+|,) ?(?:[\w'-]+ ){1,4}(?:off|(?<!so )on|down|shut|locked|away|out|closed|covered|first)(?=[,.;]|$)/i,
);

/** "COSHH: gloves on, window open": a law as the heading of its sentence. */
const asHeading = /^\W*?(?:\(\w+\)\W*)?[:–—→=-]/;
/** Who the writer is, and not what they do: "I work on the till". */
const introduces = new SmallLetterExpression(
  /^\W*(?:I|we) (?:work|am|are|have worked|started|sell|have been|enjoy|like|love|open at)\b/i,
);

/** Whether the sentence of a law, or one behind it, has things of the writer's own place in it. */
function speaksOfThePlace(
  context: LawContext,
  before: string,
  behind: string,
  next: readonly string[],
): boolean {
  const { isList, isOnly } = context;
  const isHeading = asHeading.test(behind);
  if (
    !isList &&
    (hasPlace(before + behind, opener.test(before) || isHeading) || (isHeading && leftAs.test(behind)))
  ) {
    return true;
  }
  if (isOnly && !/\w/.test(before + behind) && hasPlace(next.slice(0, 2).join(' '), true)) {
    return true; // "Licensing Act 2003. No ID no sale. Refusals book under the counter."
  }
  const at = consequence.exec(behind)?.index;
  if (at !== undefined && hasPlace(behind.slice(at), true, 1, false)) {
    return true;
  }
  return next.some(
    (each) =>
      !introduces.test(each) &&
      (isOnly || isLinked(each) || sharesWord(context.title, each)) &&
      hasPlace(each, true),
  );
}

/** What follows from something, whoever does it: "so the plan is written with them". */
const consequence = new SmallLetterExpression(
  /\b(?:so|hence|means?|which is why|that's why|that is why|which means|meaning)\b(?! that\b)/i,
);

/** "This can be a ramp": what might be done, and nothing that is there. */
const possible = new SmallLetterExpression(
  /^\W*(?:this|that|it|these|they|examples?) (?:can|could|may|might|would) (?:be|include|mean)\b/i,
);

/** Whether a sentence speaks of things at the writer's place, or of several things that are surely there. */
function hasPlace(sentence: string, isTheirs: boolean, least = 2, mayBeList = true): boolean {
  // Most sentences speak of no thing at all, so that is asked first.
  const { things, isOwn } = concretenessOf(sentence);
  return (
    things >= (isOwn ? 1 : least) &&
    (isOwn || (isTheirs && !isOfEverybody(sentence, things))) &&
    !possible.test(sentence) &&
    !study.test(sentence) &&
    !(mayBeList && aboutTheList.test(sentence))
  );
}

/** Whether a text further down says what is done because of the laws before it. `isTheirs`: it can be of nothing else. */
export function appliesLawBefore(text: string, isTheirs: boolean): boolean {
  const sentences = sentencesOf(text);
  return sentences.some(
    (sentence, at) =>
      ((isTheirs && at < 2) || linkInside.test(sentence) || lawsThere.test(sentence)) &&
      (showsPractice(sentence) || (at === 0 && follows.test(sentence) && !study.test(sentence))),
  );
}

/** Whether a text begins with the law as the reason for the one before it: "That is down to the Act." */
export function beginsWithReason(text: string): boolean {
  const [first = ''] = text.split(sentenceEnd, 1);
  return reason.test(toSmallLetters(first));
}

/** Whether one of the sentences of a text says what somebody does at work. */
export function saysPractice(text: string): boolean {
  return sentencesOf(text).some(showsPractice);
}

/** "Under the Act", "with these laws": what stands in the text before. */
const lawsThere = new SmallLetterExpression(
  /\b(?:the|this|that|these|those|both) (?:\d{4} )?(?:act|acts|laws?|legislation|regulations)\b/i,
);

function isLinked(sentence: string): boolean {
  return link.test(sentence) || linkInside.test(sentence);
}

/** As for words: a small letter begins a sentence behind a word that is surely no abbreviation. */
const sentenceEnd = /(?<=[.!?])\s+(?=[^a-z\s])|(?<=[a-z]{3}[.!?])(?<!\betc\.)\s+(?=[a-z])/;

const none: readonly string[] = [];

/** The sentences of a text, in small letters. */
function sentencesOf(text: string): readonly string[] {
  return text === '' ? none : text.split(sentenceEnd).map(toSmallLetters);
}
