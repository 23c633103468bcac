import type { MisconceptionPattern } from './misconceptionPattern';
import { isQuoted, isQuestion, type SentenceText } from './mistakeSentences';
import { SmallLetterExpression } from './smallLetters';

/** What stands before a claim and takes it back: a "not", or somebody else's opinion. */
const rejected = new SmallLetterExpression(
  /\b(?:not|never|myth|misconception|mistake|wrong(?:ly)?|contrary|rather than|instead of|more than|disagree)\b|n't\b|\bno longer\b/i,
);
/** A "not" before the reason is not about it: "Never argue, because …". */
const reasonBefore = /^.*\b(?:because|since)\b/;
const othersSay = new SmallLetterExpression(
  /\b(?:(?<!\b(?:have|need|got) to )think|thinks|thought|believes?|believed|reckons?|assumes?|assumed|used to (?:say|think)|would say|(?<!\bwhat(?:ever)? )(?:people|some|others|lads|they|staff|hotels|sign|nan|mates?|group) (?:\w+ ){0,4}?(?:say|says|said|saying|put|puts|claims?(?= that| the)|claimed)|(?:a|one) (?:man|woman|lady|gentleman|lad|bloke|chap|girl|caller|customer|guest|couple) (?:\w+ ){0,3}?(?:said|shouted|told|argued)|(?:is|was|gets|'s) (?:\w+ )?(?:said|claimed|assumed)\b(?= (?:that|to)\b)|(?:asked|asks|wondered|wonders|discussed|debated) (?:me |us )?(?:if|whether)|saying (?:goes|is|that)|phrase|slogan|expression|(?:old|common) (?:saying|view|idea|belief)|idea that|swears?|swore|insists?|insisted|preach\w*|taught (?:me|us)|brought up (?:to|on))\b|\b(?:says?|said|reads?|reading|goes|puts it)[,:]? ["“‘']|\b(?:trouble|problem|danger) (?:with|of|in) (?:(?:saying|thinking|the (?:idea|phrase|saying|line|motto))(?: that)? )?["“'‘]/i,
);
const ownView = new SmallLetterExpression(
  /\bI (?:still |really |do )?(?:think|believe|reckon)\b(?! (?:it's wrong|that's wrong))|\bI(?:'ve| have) always (?:thought|believed|said|felt|reckoned)\b|\b(?:I|we)(?: \w+)? (?:go|work|live|stick|swear) (?:by|to)\b/i,
);
/** What somebody else says, in quotation marks: "…," my manager says. */
const quoted = new SmallLetterExpression(
  /[,.!?]["”’'] (?:(?:my|our|the|a|one|his|her) (?:\w+ ){0,2}?)?(?!(?:I|we)\b)\w+ (?:once |always |used to |likes to |liked to )?(?:says?|said|reads?|tells?|told|goes|put it)\b/i,
);
/** "… and I agree". */
const agreed = new SmallLetterExpression(
  /\b(?:and|which) I (?:\w+ )?(?:agree|think so|believe|follow|go by|live by|stick (?:to|by))\b|\b(?:and|as) (?:so do I|(?:he|she|they|it|that)(?:'s|'re| is| are| was| were) (?:\w+ )?(?:right|true))\b/i,
);
/** "Never argue with them": advice that goes with the mistake. */
const advice =
  /\b(?:never|don't|do not|must not|mustn't|can't|should not|shouldn't) (?:argue|disagree|say no|refuse|contradict|correct|question)\b/;
const takenBack = new SmallLetterExpression(
  /\b(?:but(?! (?:unethical|not ethical))|however|although|though|until (?:I|we|my|one)\b|(?:told|asked) (?:her|him|them|me) not to|misconception|myth|not true|isn't true|untrue|I don't agree|disagree|I (?:(?:once|used to) )?(?:believed|thought)(?= (?:it|that|so|him|her|them)\b)|(?:I|we) (?:once|used to) (?:believe|think|agree|say)\b)\b/i,
);
/** "… is not one that I go by", right behind what was quoted. */
const quoteRejected = new SmallLetterExpression(
  /^["'”’*]*,? (?:is|was|are) (?:not|n't|wrong|a (?:myth|mistake|misconception)|rubbish|nonsense|out of date)\b|^["'”’*]*,? isn't\b|^["'”’*]*,? (?:that's|that is|is|was|it's) what (?!I\b)/i,
);
/** "… is how we work": what was quoted, as one's own. */
const adopted = new SmallLetterExpression(
  /\b(?:(?:I|we) (?:\w+ )?(?:agree|believe|think|live|go|work|stick|follow|swear|say|use)|(?:is|it's|that's|be|was) (?:\w+ )?(?:true|right|correct|how|why|what (?:I|we)|my|our)|my (?:motto|rule)|our (?:motto|rule|policy))\b/i,
);
const nextRejects = new SmallLetterExpression(
  /^\W*(?:but|however|it (?:(?:isn't|is not)(?! (?:needed|necessary)\b)|(?:is|was) wrong)|it's (?:not|wrong)|that(?:'s| is) (?:not|wrong|a myth|rubbish|untrue|nonsense)|that isn't|this (?:is|was) (?:not|wrong|a m)|(?:she|he|they|nan|mum|dad|it|which|who) (?:was|were|is|are|'s|got (?:that|it)) (?:\w+ )?(?:wrong|mistaken)|I (?:do not|don't|didn't|can't|never|no longer) (?:really |quite )?(?:agree|think|believe|reckon|see it|go along|hold with|buy|accept|like)|(?:agree\W{1,3}(?:or )?disagree\W{1,4})?I (?:disagree|don't agree)|disagree|(?:they|he|she|it|customers?|guests?) (?:can|could|may) (?:also |sometimes |still )?be (?:wrong|mistaken)|I (?:showed|proved|put|set) (?:him|her|them)\b|(?:he|she|they)(?:'s|'ve| has| have)? (?:since )?(?:changed|come round|learn(?:ed|t) otherwise)|I was wrong|false|no(?=[,.:;])|I know (?:now|better)|now I|wrong|incorrect|not true|not any more|I used to|in fact|actually|in reality|in truth|we took (?:it|that) down|not so|nonsense|rubbish|tell that to)\b|^\W*(?:they|it|he|she) (?:don't|doesn't|aren't|isn't|do not|does not)(?=[,.;]|$)/i,
);
/** What is said in a longer sentence need not belong together. */
const longest = 400;
/** A mistake that is spoken of as one. */
const disowned = new SmallLetterExpression(
  /\b(?:myth|misconception|mistake|wrong(?:ly)?|contrary|rather than|instead of|disagree|untrue|not true|false)\b/i,
);
/** "It's a myth that", right before what it is. */
const isCalledMyth = new SmallLetterExpression(
  /\b(?:myth|misconception|mistake|untrue|(?:not|n't) true|wrong to (?:think|say)) (?:is |to (?:think|say|believe) )?(?:that )?$/i,
);
/** This finds no fault with anything. */
const notWrong = /\b(?:nothing|anything) wrong\b/;
/** What somebody held before they knew better. */
const longAgo = new SmallLetterExpression(
  /(?<!\b(?:are|is|am|be|get|got|getting|been) )(?<!'(?:re|s|m) )\bused to (?!it\b|the\b|work|be\b)\w+|\b(?:I|we)(?:'d| would) have (?:said|thought|told)\b|\bbefore (?:the|this|my) (?:course|training|unit)\b|\b(?:in my (?:first|last|old) (?:draft|answer|attempt|version)|at first (?:I|we)|(?:I|we) (?:first|originally) (?:put|wrote|thought|said))\b/i,
);
/** "If service were only selling …". */
const supposed = new SmallLetterExpression(
  /\bif only (?:the )?(?:paying |outside |external )?(?:people|customers?|guests?|clients?) counted\b|\bif (?:the |a |all |only |being |our |my )*(?:customers?|guests?|services?|complaints?|legal|ethics?|law|job|work|staff|colleagues?|politeness|polite|friendly|friendliness|smil\w+) (?:really |only |just |always |ever )*(?:was|were|meant|did)\b/i,
);
/** What brings in the words of others. */
const introduces = new SmallLetterExpression(
  /\b(?:(?:my|our|the|an?) (?:old|last|former|first|previous) (?:boss|manager|place|job|shop|supervisor) (?:had|used|always|would|said)|(?:he|she|they|who|boss|manager|supervisor) (?:had|has) an? (?:motto|saying|rule|slogan)|there(?:'s| is| was) an? (?:sign|poster|slogan|mug))\b/i,
);
/** "My first boss had a plaque over the till: …". */
const hungUp = new SmallLetterExpression(
  /\b(?:old|last|former|first|previous) (?:boss|manager|place|job|shop|supervisor) had an? (?:\w+ )?(?:sign|poster|plaque|notice|slogan|mug|motto|saying)\b/i,
);
/** "The customer is always right is a saying." */
const isSaying = new SmallLetterExpression(
  /\b(?:is|was) (?:just |only )?an? (?:old |common )?(?:saying|phrase|slogan|clich[eé]|expression)\b/i,
);
/** Who keeps to it: "that's how I work". */
const keptTo = new SmallLetterExpression(
  /\b(?:I|we)(?: still| \w+ly)? (?:agree|believe|think|live|go|work|stick|follow|swear)\b|\bthat(?:'s| is) (?:still )?(?:how|why|my|our)\b/i,
);
const untrue = 'false|untrue|not true|myth|fiction|disagree|wrong';
/** The answer to a statement, in the cell behind it: "| The customer is always right | F |". */
const calledFalse = new SmallLetterExpression(`^\\W*(?:F|N|no|${untrue})\\W*$`);
/** The same where both are looked at together. */
const endsInFalse = new SmallLetterExpression(`\\. (?:F|N|no|${untrue})\\W*$`);
/** The same behind a dash. */
const answeredFalse = new SmallLetterExpression(
  `^["”’')*]*\\s?(?:[-–—:=(]|\\.{2,3})+\\s?(?:F|${untrue})\\W*$`,
);
/** What leaves some of it out, or all. */
const reserved = new SmallLetterExpression(
  /\b(?:or so (?:they|he|she|I|we|you) (?:\w+ )?(?:thought|think|told|tell|said|say)|except (?:when|if|that|where)|tell that to)\b/i,
);
/** Services that are no customer service. */
const otherService = new SmallLetterExpression(
  /\b(?:church|bus|train|rail|ferry|silver|funeral|carol|memorial|postal|taxi|broadband|car|morning|evening|sunday|night) services?\b/i,
);

/** What of a pattern says that a mistake is none. */
export interface Denials {
  readonly right: SmallLetterExpression | undefined;
  readonly turned: SmallLetterExpression | undefined;
  readonly beside: SmallLetterExpression | undefined;
  readonly isRejectedByNot: boolean;
}

/** What says of a pattern that it is no mistake, to be tried on texts in small letters. */
export function denialsOf({ right, turned, beside, isRejectedByNot = true }: MisconceptionPattern): Denials {
  return {
    right: right && new SmallLetterExpression(right),
    turned: turned && new SmallLetterExpression(turned),
    beside: beside && new SmallLetterExpression(beside),
    isRejectedByNot,
  };
}

/** Whether something takes back what an expression fits, from `start` to `end` of a sentence. */
export function deniesClaim(
  { right, turned, beside, isRejectedByNot }: Denials,
  sentence: SentenceText,
  start: number,
  end: number,
  previous: SentenceText | undefined,
  next: SentenceText | undefined,
): boolean {
  const { small } = sentence;
  const written = small.slice(start, end);
  const before = small.slice(0, start);
  const after = small.slice(end);
  return (
    (turned?.test(written.replace(/\b(?:never (?:a )?good|do(?:es)? not see any|don't see any)\b/, '')) ??
      false) ||
    (right?.test(small) ?? false) ||
    (beside !== undefined && isBeside(beside, previous, next)) ||
    (isRejectedByNot && rejected.test(beforeReason(before, written))) ||
    (othersSay.test(before) && !ownView.test(before) && !agreed.test(after)) ||
    takenBack.test(after) ||
    quoteRejected.test(after) ||
    answeredFalse.test(after) ||
    (isCalledMyth.test(before) && !notWrong.test(before)) ||
    isOnlyQuoted(sentence, start, next) ||
    (quoted.test(small) && !agreed.test(after)) ||
    longAgo.test(small.slice(0, end)) ||
    isAside(sentence, previous, next)
  );
}

function isBeside(
  other: SmallLetterExpression,
  ...sentences: readonly (SentenceText | undefined)[]
): boolean {
  return sentences.some((sentence) => sentence !== undefined && other.test(sentence.small));
}

/** Whether something takes back what stands together. */
export function deniesAll(
  { right, turned, isRejectedByNot }: Denials,
  window: SentenceText,
  previous: SentenceText | undefined,
  next: SentenceText | undefined,
): boolean {
  const { small } = window;
  return (
    small.length >= longest ||
    endsInFalse.test(small) ||
    (turned?.test(small) ?? false) ||
    (right?.test(small) ?? false) ||
    isOthersView(small) ||
    (isRejectedByNot && rejected.test(small)) ||
    longAgo.test(small) ||
    isOnlyQuoted(window, fewestOfQuote, next) ||
    isAside(window, previous, next)
  );
}

/** Whether somebody asks, supposes, speaks of another service, tells what others say, or takes it back afterwards. */
function isAside(
  sentence: SentenceText,
  previous: SentenceText | undefined,
  next: SentenceText | undefined,
): boolean {
  const { small } = sentence;
  return (
    isQuestion(sentence) ||
    (next !== undefined && calledFalse.test(next.small)) ||
    ofSlogan(small, next) ||
    supposed.test(small) ||
    reserved.test(small) ||
    (otherService.test(small) && !/\bcustomer service\b/.test(small)) ||
    (previous !== undefined && introduces.test(previous.small)) ||
    (next !== undefined && nextRejects.test(next.small))
  );
}

/** Whether a sentence has a slogan that hangs somewhere, or calls it a saying, and nobody makes it their own. */
function ofSlogan(small: string, next: SentenceText | undefined): boolean {
  return (hungUp.test(small) || isSaying.test(small)) && !keptTo.test(`${small} ${next?.small ?? ''}`);
}

/** Whether a claim at `start` stands in quotation marks that open its sentence, and nobody makes it their own. */
function isOnlyQuoted(sentence: SentenceText, start: number, next: SentenceText | undefined): boolean {
  if (!isQuoted(sentence)) {
    return false;
  }
  const { small } = sentence;
  const close = small.search(/["”’](?!\w)/);
  return close < 0 || (close > start && !adopted.test(`${small.slice(close)} ${next?.small ?? ''}`));
}

/** A quotation of fewer characters says no mistake. */
const fewestOfQuote = 20;

function isOthersView(small: string): boolean {
  const isOfOthers = othersSay.test(small) && !ownView.test(small);
  return (
    ((isOfOthers || quoted.test(small)) && !agreed.test(small)) || disowned.test(small.replace(notWrong, ''))
  );
}

/** What stands before a claim in the same thought: the reason for a "never" is a thought of its own. */
function beforeReason(before: string, claim: string): string {
  return /^(?:because|since)\b/.test(claim) ? '' : before.replace(reasonBefore, '').replace(advice, '');
}
