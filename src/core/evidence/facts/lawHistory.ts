import { isClaimed, restOfList } from './lawClaimed';
import type { LawContext } from './lawContext';
import { isBeforeHeir, isSetAgainstHeir, namesYearOfHeir, sinceThen } from './lawHeirs';
import { isOnlyQuoted } from './lawQuoted';
import { isOfItsTime, toldAsPast, wasThen } from './lawThen';
import { lawExpressions, signsOfEnd, SignsAround } from './lawSigns';
import { LongExpression } from './madeReady';

const {
  change,
  replaced,
  byUs,
  past,
  hint,
  pastOfLaw,
  refersBack,
  endsBefore,
  wasTheAct,
  timesPass,
  atTheirTime,
  givenToday,
  ended,
  oldPaper,
  putAway,
  pastIt,
} = lawExpressions;

const hintNext = new LongExpression(
  /\b(?:these days|nowadays|(?:printed|sent|got|ordered|made|put up) (?:us |me )?a new one|not (?:been )?updated|(?:out of|not up to) date|(?:changed|replaced) since|since (?:changed|replaced)|check this|looked it up|(?:is|was|are|were) (?:wrong|mistaken|right for then))\b/i,
);
/** "In fact it is the …": the next sentence turns to the law of today. */
const inFact = /^\W*(?:in fact|actually|really|but (?:now|today|it)|now|these days|nowadays|however|no\b)/i;
/** The next sentence counts one law more. */
const oneMore = /\b(?:also|too|as well|another|second|both|next)\b/i;

/** "Then: …", "Old laws: …". */
const oldLabel = new LongExpression(
  /(?:^|[\s|*-])(?:the )?(?:then|old|before|earlier|previously|past|once|wrong|incorrect|formerly|originally)(?: (?:law|laws|act|acts|name|names|one|title|rules))?: ?(?:the )?$/i,
);
/** "Stricter than the …": two laws are compared, where nobody says how much more the shop does. */
const than = /\b(?:\w+er|more|less|worse) than (?:the )?(?:old )?$/i;
const byUsToo = /\b(?:we|our|my|I)\b/i;
const atFirst = /^ (?:first|before|then|originally|to begin with|at first|at that time)\b/i;
/** "… doesn't cover shoppers any more". */
const noLonger = new LongExpression(
  /^[^.!?;]{0,60}(?:n't|\bnot|\bnever)\b[^.!?;]{0,40}\b(?:any ?more|any longer)\b(?! than)/i,
);
const anyMore = /\bany ?(?:more|longer)\b(?! than)/i;
/** "We don't use … any more", and "… hasn't been the law since 2018". */
const notBefore = /(?:n't|\bnot|\bnever|\bstopped) (?:\w+ ){1,3}(?:the )?$/i;
const notSince = new LongExpression(
  /^ (?:hasn't|has not|haven't|have not) (?:\w+ )?(?:been|applied|counted|covered) [^.!?;]{0,30}\b(?:since|for (?:\w+ )?years)\b/i,
);

/** "It was the Sale of Goods Act that helped her" tells which one, and not when. */
const cleft = /^[^.,;]{0,10}? (?:that|which|who|what)\b/i;

/** "My assessor says now it is the Act": who knows better, in the next sentence. */
const putRight = new LongExpression(
  /^[^.!?]{0,50}\b(?:says?|said|told (?:me|us)|tells (?:me|us)|explain(?:s|ed)?)\b[^.!?]{0,20}\b(?:(?:now|today),? (?:it|that)(?:'s| is)|(?:it|that)(?:'s| is) now|it has changed to) (?:called |under )?(?:the )?Act\b/i,
);

/** "Wasn't it the …? No", "True or false: …. False.": what is asked is denied. */
const denied = /^\W*(?:no|false|wrong|nope|untrue|incorrect|not any ?more|myth)\b/i;
const asked = /^["”')]*(?: (?:is|was) (?:still )?[^.!?]{0,40})?[.?]/;

/** "This law is not now. It was finish in 2018": what the next sentence says of it. */
const isGoneNow = new LongExpression(
  /^\W{0,3}(?:this|that|the|it)(?: (?:law|act|one))? (?:(?:has|have) (?:stopped|gone|ended)|(?:is|was) (?:not (?:now|any ?more|the law now)|no more|finish(?:ed)?|over|gone))\b/i,
);

/** Whether the text tells what was the law, and not what is. */
export function isHistory(context: LawContext): boolean {
  const { before, after, behind, next } = context;
  const sentence = before + after;
  const follow = next.slice(0, 160);
  const close = before.slice(-farBefore);
  const signs = new SignsAround(before, behind, follow);
  const ofClose = signsOfEnd(close, signs.before);
  const far = before.slice(-farther);
  if (
    (endsBefore.test(close, ofClose) && !sinceItSays(close, behind)) ||
    oldLabel.test(before.replace(restOfList, '').slice(-farBefore)) ||
    (than.test(close) && !byUsToo.test(before) && !saysSo.test(behind)) ||
    ended.test(behind, signs.behind) ||
    givenToday.test(behind, signs.behind) ||
    atTheirTime.test(far, signsOfEnd(far, signs.before)) ||
    putAway.test(sentence + follow, signs.sentence | signs.follow) ||
    (anyMore.test(behind) && (noLonger.test(behind) || notBefore.test(close))) ||
    notSince.test(behind) ||
    putRight.test(follow) ||
    isGoneNow.test(follow) ||
    pastIt.test(sentence + ' ' + follow, signs.sentence | signs.follow) ||
    (denied.test(next) && asked.test(behind))
  ) {
    return true;
  }
  // Who names the Acts of 1984 and 1998 side by side knows that one came after the other.
  if (context.isOneOfSeveral) {
    return true;
  }
  if (
    wasTheAct.test(close, ofClose) &&
    !cleft.test(behind) &&
    (timesPass.test(sentence, signs.sentence) || atFirst.test(behind))
  ) {
    return true;
  }
  if (isOnlyQuoted(context, signs) || namesYearOfHeir(context)) {
    return true;
  }
  const claimed = isClaimed(context, signs);
  if (
    isSetAgainstHeir(context, claimed) ||
    pastOfLaw.test(sentence, signs.sentence) ||
    tellsOfChange(sentence, signs.sentence)
  ) {
    return true;
  }
  const time = isOfItsTime(context);
  if (time === 'sale' || (!claimed && isLikelyPast(context, follow, signs, time !== undefined))) {
    return true;
  }
  if (isBeforeHeir(context) && ((!context.isTold && wasThen.test(behind)) || inFact.test(follow))) {
    return true;
  }
  return (
    refersBack.test(follow, signs.follow) &&
    (past.test(follow, signs.follow) || tellsOfChange(follow, signs.follow))
  );
}

/** Whether hints say that a law is history of which nothing says that it holds. */
function isLikelyPast(context: LawContext, follow: string, signs: SignsAround, isOfThen: boolean): boolean {
  const sentence = context.before + context.after;
  return (
    isOfThen ||
    past.test(sentence, signs.sentence) ||
    oldPaper.test(sentence + follow, signs.sentence | signs.follow) ||
    toldAsPast(context, signs) ||
    (!context.isTold && (hint.test(sentence, signs.sentence) || hintNext.test(follow))) ||
    (isBeforeHeir(context) &&
      (sinceThen.test(follow) || (/\w+ \w+ \w+/.test(context.before) && !oneMore.test(follow))))
  );
}

function tellsOfChange(text: string, signs: number): boolean {
  return (
    (mayReplace.test(text) && replaced.test(text, signs)) ||
    (change.test(text, signs) && !byUs.test(text, signs))
  );
}

const mayReplace = /replac/i;

/** "Since the Act says so": a reason, and no time. */
function sinceItSays(close: string, behind: string): boolean {
  return /\b(?:since|after|not|than) (?:the )?$/i.test(close) && saysSo.test(behind);
}

const saysSo = new LongExpression(
  /^ (?:says?|means?|gives?|states?|requires?|protects?|lets?|makes?|is|are|covers?|asks?|wants?|needs?|demands?|does|has|can|talk|training|course)\b/i,
);

/** As far before a law are the words that put it behind us, with an article. */
const farBefore = 40;
/** And when somebody began. */
const farther = 160;
