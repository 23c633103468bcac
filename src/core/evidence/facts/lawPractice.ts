import type { LawContext } from './lawContext';
import { concretenessOf, isOfEverybody, sharesWord, smallWords } from './practiceThings';
import { showsOwnWork } from './ownWork';
import { aboutTheList, describes, hearsay, setAside, study } from './notPractice';
import { isVague } from './vagueVerbs';
import { LongExpression } from './madeReady';
import { SmallLetterExpression, toSmallLetters } from './smallLetters';

/**
 * Whether a text says what somebody does because of a law. It looks for somebody at work, or something there, with what
 * they do: "we lock", "our counter has a lowered part", "forms are shredded". What a law says of companies, goods or
 * customers is no practice, and neither is what people do to learn about it.
 */

const adverb = `(?:always|never|also|only|just|now|then|still|first|therefore|all|both|usually|normally|often|must|should|shall|will|would|can|could|cannot|can't|cant|won't|do|does|did|don't|dont|doesn't|didn't|have|has|had|need|needs|needed|got|try|tries|made|makes?|sure|that|I|we|am|are|is|was|were|isn't|aren't|be|been|being|get|gets|not|allowed|told|expected|supposed|able|double|carefully|politely|straight|away|to|either|even|ever|they|it's|them|stop|stops|stopped|let|lets|and|personally|each|time)`;

/** Verbs for what is done at work at one moment; with their endings. */
const verbs = `ask|check|double-check|lock|shred|store|wear|mop|label|log|refund|offer|print|fit|record|report|serve|refuse|explain|charge|give|send|delete|hide|put|turn|take|write|show|tell|lower|clean|wipe|stop|close|leave|cover|throw|cook|chill|carry|lift|escort|ring|phone|call(?!ed)|email|swap|replace|repair|exchange|pay|post|provide|warn|weigh|measure|price|count|clear|block|install|build|move|open|help|lend|guide|fill|hand|destroy|encrypt|blank|cross|tick|opt|unsubscribe|set|talk|speak|whisper|say|walk|test|inspect|service|rinse|wash|patch|disinfect|separate|rotate|date|bin|fence|cordon|evacuate|verify|confirm|scan|copy|reply|answer|respond|arrange|adjust|adapt|translate|caption|display|use|touch|discuss|share|pass|disclose|quote|agree|accept|let|invite|book|cancel|add|remove|mark|file|note|update|back|change|collect|hold|limit|steer|meet|bring|type|enter|input|pin|stick|hang|stock|order|pack|wrap|chase|blur|train up|allow|advertise|describe|list|test|quarantine|withdraw|recall|return|credit|reimburse|seat|sit|park|drive|load|secure|strap|ramp|wait`;

/** Words that may stand behind a verb where it is said of nothing in particular. */
const nothing = `(?! (?:(?:it|them|these|this|each|everyone|everybody|people|customers|data|information|details|everything|personal data|personal information|customer data|customer information|customers'? (?:data|details|information))? ?(?:safe|secure|private|confidential|fairly|equally|to know|to date|happy|in mind)|(?:the|a|to the|by the|about(?: the)?) (?:law|act|rules?|legislation|regulations|polic\\w+)|to (?:it|them|these|this|those|all of)\\b|up with|trouble|in to trouble|into trouble|fined|(?:pride|responsibility|part|care|account|(?:all )?(?:reasonable )?(?:steps|measures|action|precautions))\\b|[^.!?;,]{0,40} seriously))`;
const inflected = `(?:${verbs})(?:s|es|d|ed|t|ted|ped|ged)?|(?<!\\b(?:is|are|was|were|be|been|being) )called|gave|given|sent|lent|hid|hidden|took|taken|wrote|written|told|shown|kept|put|paid|rang|left|said|spoke|worn|thrown|drove|built|held|brought|met|swept|denied|carries|replies|supplies|keeps?(?! (?:to|within|up|in line)\\b)|(?:read|reads|sign|signs|signed)(?! (?:it|them|these|this|those|about|up|each one|and sign|for|(?:all|any|most|some|half|much|bits) of|the whole|the act)\\b)`;
const doing = `(?:${verbs})(?:ing|ting|ping|ging)|having|hiding|giving|taking|writing|storing|pricing|closing|leaving|serving|refusing|wiping|removing|using|sharing|replacing|moving|deleting|making sure|putting|shredding|logging|mopping|telling|letting|getting|setting|swapping|chilling|labelling|cancelling|binning|scanning|stopping|dating|providing|arranging|describing|advertising|exchanging|measuring|inviting|sitting|changing|updating`;

const place = `(?:shop|store|team|salon|desk|kitchen|office|branch|hotel|restaurant|café|cafe|bar|pub|surgery|practice|reception|museum|library|school|till|tills|website|site|app|manager|supervisor|boss|owner|chef|receptionist|drivers?|crew|garage|company|firm|warehouse|clinic|centre|gym|depot|pharmacy|pharmacist|counter|front desk|returns desk|call centre|nursery|cinema|bank|agency|council|gallery|theatre|trust|college|lister|nurse|stylist|technician|porter|bookkeeper|cleaners?|stewards?|guides?|assistants?|buses|coaches|taxis|vans|rooms?|pool|cellar|workshop|yard)`;
const thing = `(?:customer |client |patient |guest |paper |booking |order |card |old |application |completed |signed |personal )?(?:forms|records|files|cards|documents|receipts|notes|passwords|screens|fridges|chemicals|cleaning products|bottles|menus|passports|photos|letters|lists|diaries|signs|labels|tickets|prices|adverts|listings|deposits|cookies|cigarettes|knives|medicines|tins|orders|refunds)`;
const somebody = `(?:I|we|(?:one|two|three|both|all|each|some|none) of us|I'm|we're|I've|we've|I'll|we'll|I'd|we'd|he|she|staff|(?:nobody|no one|no-one|nothing|everybody|everyone)(?! (?:should|ought|deserves|wants)\\b)|new starters|members of staff|colleagues|(?:our|my)(?! (?:employers?|company|boss|business|organisation)(?: also)? (?:must|has to|have to|should|needs? to|ought)\\b)(?: [\\w'-]+){1,4}?|the (?:[\\w'-]+ )?${place}(?: [\\w'-]+)?|(?:every|each|all|any|no|none)(?! (?:business|compan|organi[sz]ation|employer|trader|retailer|seller|landlord|consumer)\\w*)(?: of)?(?: our| the| my| us)?(?: [\\w'-]+){0,3}?|${thing})`;

/** "My role at the call centre": what stands behind an article is no verb. */
const noArticle = '(?<!\\b(?:the|an?|of|our|my|your|their|in|at|on|for|with|by|as) )';
/** "We lock", "our till always asks", "forms are kept": somebody or something at work, and what is done. */
const does = new RegExp(
  `\\b${somebody}(?: ${adverb})*,? ${noArticle}(?:${inflected})\\b(?<!covered(?= by ))${nothing}`,
  'i',
);
/** "We never sell it to anybody under 18", not "we sell fish". */
const refusesToSell = new LongExpression(
  /\b(?:can't|cannot|cant|can not|never|won't|not|don't|nobody|no one|stops? us|refuse to)\b[^.!?;]{0,30}\b(?:sell|sold|selling|served|get served)\b[^.!?;]{0,40}\b(?:under|to (?:any|some|people|child|kids|drunk)|without|unless|before|after|who)/i,
);
/** "A shop must not sell": what a law asks of everybody. */
const ofEverybody = new LongExpression(
  /\b(?:(?:a|any|every) (?:shop|business|company|retailer|seller|pub|person|trader)|shops|businesses|companies|retailers|sellers|pubs|traders|you|illegal|an offence|against the law)\b[^.!?;]{0,30}\b(?:not|never|cannot|can't|cant|illegal|to sell|if)\b/i,
);
/** "By locking my screen", "this means offering large print". */
const byDoing = new RegExp(
  `\\b(?:by|means?|meant|mean|involves?|includes?|requires? \\w+|starts? with|keep|keeps) (?:always |never |only |not |us |me |staff )?(?:${doing})\\b${nothing}`,
  'i',
);
/** "I show I follow it by …": what somebody does to keep to a law, whatever that is. */
const bySomething =
  /\b(?:I|we) (?:\w+ )?used? (?:the )?acts?(?: and (?:the )?acts?)* to (?!(?:keep|make|ensure|help|protect|do|be|give|have|treat|provide|deliver|improve|comply|follow)\b)[a-z]+\b|\b(?:I|we|our [\w'-]+)\b[^.!?;]{0,60} by (?:always |not |never )?(?!(?:keeping|treating|being|making|following|complying|obeying|ensuring|protecting|doing|respecting|knowing|reading|going|understanding|sticking|looking|abiding|law)\b)[a-z]+ing\b|\bwithout (?:me|us|one of us) [a-z]+ing\b/i;
/** "The book is torn out each month": a routine, whoever does it. */
const routine =
  /\b(?:is|are) (?!(?:updated|reviewed|told|reminded|tested|asked|given|sent|changed|held)\b)[a-z]+(?:ed|en|rn|ut|pt|ead)\b[^.!?;]{0,30}\b(?:each|every) (?:day|morning|night|evening|week|month|shift|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** "A bottle never goes in …", "anyone buying one gets asked": a rule of the place, said of things. */
const ruled =
  /\b(?:I|we|staff) (?:always |then |also |still )?(?:do|did) (?:a|an|the|my|our|two|three) (?:[\w-]+ ){0,2}(?:walks?|walk ?rounds?|checks?|rounds?|counts?|tests?|inspections?|patrols?|sweeps?|stock ?takes?)\b|\b(?:sends?|sent|moves?|moved) (?:me|us|staff|everyone|everybody) (?:off|home|out|round|back|away)\b|^\W*no (?!one|matter|problem|doubt|longer|idea)[\w' -]{2,25},? no \w+|\bmeans?(?: that)? no (?!(?:one|person|customer|company|business|discrimination)\b)[^.!?;]{3,40} (?:until|unless|without|before|over|after)\b|\bmeans?(?: that)? (?:a|an|no|each|every|any|the) (?!(?:business|company|employer|customer|consumer|person|organisation|trader|seller|buyer|firm)\b)[^.!?;]{3,40}? (?:never|only|always|gets?|goes|stays?|lives?)\b|\b(?:anyone|anybody|whoever)\b[^.!?;]{0,40} (?:gets?|is|has to be|have to be) (?:asked|checked|told|turned|refused|stopped|given|sent|shown)\b|\b(?:the|our|each|every|all) (?!(?:people|customers|workers|staff|public|law|act)\b)[\w' -]{2,30} gets? (?:\w+ed|kept|put|read|shut|cut|written|thrown|taken)\b/i;
/** "… is the reason there is a ramp", "it's down to … that the lager is behind a shutter". */
const reasonFor =
  /\b(?:is|was|are) (?:the|one|a|another|part of the) (?:main |only |big )?reasons? (?:why |that |for )?(?:there|we|I|our|my|the|each|every|nobody|staff)\b|\b(?:is|was|are) why (?:there|the|each|every|all|no|nobody|staff|an?)\b(?! (?:are|is|were) (?:laws|rules|fines|penalties|regulations|courts))|\bdown to\b[^.!?;]{3,70} that (?:there|we|I|our|my|the|each|every|nobody|staff)\b/i;
/** "Our counter has a lowered part", "we have a hearing loop". */
const has = new RegExp(
  `\\b${somebody}(?: (?:always|also|now|all|both|do|does|each))* (?:has|have|have got|'ve got|got) (?:a|an|the|(?:our|my|their) own|one|two|three|some|no|alt|large|lowered|bigger|braille|gloves|subtitles|ramps?)\\b(?! (?:laugh|giggle|joke|great |nice |lovely |friendly |busy |small team|big |good |bad |full |clear |real |whole |legal |moral |statutory |main |same |right |important |new |few |lot |very |only |strict |list |copy |one |chance|go |try|company |(?:month|week|day|year)(?! to)|duty|right|polic|responsib|obligation|certificate|poster|module|course|quiz|test\\b|law|act\\b|member|way|idea|job|reason|effect|impact|influence|understanding|awareness|overview|knowledge|interest|opportunity|role|part|kind|sort|type|person|customer))`,
  'i',
);
/** "For us that is large print", "in our salon this means a ramp". */
const here = new LongExpression(
  /\bwhat (?:I|we) do\b[^.!?;]{0,80}\bis\b|\bso (?:in|at|on|behind|by) (?:the|our|my) [\w'-]+(?: [\w'-]+)?,? (?:there|we|I|it)\b|\b(?:we|I|our \w+) (?:have|has|do|offer|got) (?:both|all|most|each) of (?:these|them)\b|\b(?:for us|for me|for my team|(?:in|at|on) (?:our|my) (?!(?:opinion|view|eyes|mind|experience)\b)[\w'-]+(?: [\w'-]+)?|where I work|in practice)\b[^.!?;]{0,25}\b(?:it's|that's|this is|is|are|was|were|means?|meant)\b/i,
);

/** "The laws in our salon are …". */
const listing =
  /\b(?:laws?|legislation|acts|regulations|ones)\b[^.!?]{0,40}\b(?:are|is|include\w*)\b|\b(?:is|are) (?:one|two|some|among|part|all)(?: of)? (?:the |our )?(?:\w+ ){0,2}(?:laws?|legislation|acts|ones)\b|\bare the (?:\w+ ){0,2}(?:laws|acts|ones)\b/i;

/** Each shows practice by itself. They are among the longest expressions that there are. */
const practice = [does, byDoing, bySomething, routine, ruled, reasonFor, has].map(
  (expression) => new SmallLetterExpression(expression),
);

/** The sentence that was asked about last: all laws of a list stand in one. */
let asked = '';
let answer = false;

/** Whether a sentence says what somebody does at work. */
function showsPractice(sentence: string): boolean {
  if (sentence !== asked) {
    answer = !study.test(sentence) && !describes.test(sentence) && isDoneAtWork(sentence);
    asked = sentence;
  }
  return answer;
}

/** Most sentences show no practice, so what was only said is looked for in those that seem to. */
function isDoneAtWork(sentence: string): boolean {
  const small = toSmallLetters(sentence);
  if (!isPractice(sentence, small)) {
    return false;
  }
  const done = small.replace(hearsay, '');
  return done === small || isPractice(done, done);
}

function isPractice(sentence: string, small: string): boolean {
  return (
    practice.some((expression) => expression.test(small)) ||
    (refusesToSell.test(sentence) && !ofEverybody.test(sentence)) ||
    showsOwnWork(small, smallWords(small)) ||
    (here.test(sentence) && !listing.test(sentence) && !aboutTheList.test(sentence))
  );
}

/** Ties what follows to the law before it. */
const link = new LongExpression(
  /^\W*(?:so|therefore|thus|hence|because of|as a result|this is why|that's why|that is why|it's why|it is why|(?:this|that|it)(?:'s| is) the reason|which is why|hence|due to|thanks to|(?:with|under|for|because of|by) (?:the|that|this) (?:first|second|third|fourth|last|latter|former|other)|(?:with|under|because of) the [a-z]{2,6} (?:I|we|our|my|staff)|for (?:that|this|it) (?:I|we|our|my|staff)|for (?:example|instance|us)|e\.g|in practice|in my (?:job|role|work|case)|at work|in our|at our|on our|with this|with that|what (?:I|we) (?:do|did)|what (?:changed|has changed|that changed|it changed|this changed)|under (?:this|that|it|the)|this means|it means|that means|to (?:follow|comply|keep to|meet|do|make sure|stick)|by law|the (?:act|law|regulations|rules?) (?:mean|say|stop|is why|are why)|when(?:ever)? |if |before |after |every time|each time|one way|the way)\b/i,
);
/** Ties it from inside: "we had to, because of the Act". */
const linkInside = new LongExpression(
  /\b(?:because of (?:this|that|it|them|these|the (?:act|law|regulations|rules))|under (?:this|the) (?:act|law|regulations)|to comply|to keep to (?:it|this|the (?:act|law))|this means|that means|this meant|that meant|which means|that's why|this is why|in line with (?:it|this|the)|so that|as (?:the|this) (?:act|law))\b/i,
);
const startsAtWork = new LongExpression(
  /^\W*(?:(?:in|at|on|behind) (?:the|our|my) [\w'-]+(?: [\w'-]+)?,? )?(?:I|we|we've|I've|I'm|we're|our|my|staff|all (?:our|my|the)|every|each|any|nobody|no one|the (?:shop|store|team|salon|kitchen|manager|chef|office|till|desk|drivers?))\b/i,
);
/** Speaks of the writer's own work: of what else could it be, right behind the only law? */
const atWork = /\b(?:I|we|us|our|my|staff)\b/i;
/** The law is given as the reason for the sentence before: "This is because of the Licensing Act 2003." */
const reason = new LongExpression(
  /^\W*(?:this|that|it|which|these)(?: is|'s| was| are| comes?)? (?:all |also |part of |partly )?(?:because|due to|why|under|down to|what|from|in line|to comply|to follow|covered|required|for|part of|thanks)\b/i,
);

/** Behind somebody: what everybody does about laws, and nothing in particular. */
const generally =
  "(?! (?:(?:are |am )?(?:all )?(?:legal|ethical|lawful|compliant|within the law)\\b|(?:just |all |both |must |should |have to |need to |had to |can |will |really |don't |do not |doesn't |never )*(?:wrote|write|learn|learned|learnt|know|knew|read (?:it|them|about|up)|studied|look(?:ed)? (?:at|up|it)|cop(?:y|ied)|follow|obey|comply|abide|understand|respect|remember|be (?:aware|careful)|do (?:our|my|the|their) (?:jobs?|work|best|training)|(?:all )?do (?:the |a )?(?:training|course|quiz)|(?:have|has|had) (?:a|an|the) (?:legal |moral )?(?:duty|responsibilit|obligation|right)|a (?:legal )?(?:duty|responsibility|obligation)|treat \\w+ (?:with|fairly|equally|the same)|get (?:in|into|fined|sued|told off)|stay safe|feel safe|trust|break|get (?:too |so )?(?:tired|ill|hurt|injured|stressed|exhausted)|keep (?:\\S+ ){0,4}(?:safe|secure|private|confidential|up to date)|(?:not )?(?:treat|discriminate|respect|be (?:fair|careful|honest))|(?:have|am under|are under|owe) (?:a |an |the )?(?:\\w+ )?(?:duty|responsibilit\\w+|obligation))\\b|(?:have )?(?:not|never) had to use|employers? (?:also |always )?(?:must|has to|have to|should|needs? to|ought)\\b))";
const actor = "(?:(?:I|we)(?:'(?:m|re|ve|d|ll))?|our|my|staff)(?!')";
const told = "(?:(?:I|we)(?:'(?:m|re|ve|d|ll))?|our|my|us|staff)(?!')";
const between = "(?: that)?,? (?:(?:(?!(?:I|we|my|our|staff)\\b)[\\w'-]+,? ){0,5}?)";
/** "So we …", "this means that I …": what follows from a law. */
const follows = new LongExpression(
  new RegExp(
    `\\b(?:so|so that|therefore|(?:is|that's|it's) (?:also |partly )?why|means?|meaning|because of (?:that|this|it|them|these|those|(?:the|this|that) (?:act|law)))${between}${actor}\\b${generally}`,
    'i',
  ),
);
/** "The Act stops us …": the law itself tells somebody. */
const tells = new LongExpression(
  new RegExp(
    `^[^.!?;]{0,110}?\\b(?:says?|states?|requires?|stops|lets|tells|gives|makes|bans|allows)${between}${told}\\b${generally}`,
    'i',
  ),
);
/** "With GDPR I can't …": somebody at work, and not what everybody ought to do, under a law. */
const opener =
  /\b(?:under|with|because of|cos of|for|due to|thanks to|on account of|as per|following|according to|in (?:line|keeping|accordance) with|in (?:light|view) of|to comply with|to follow|to keep to|to meet|(?<!\b(?:abid\w+|goes?|going|stick\w*|stand\w*|bound|covered|protected|live) )by)\s+(?:(?:both|the|our|section \d+ of the|\w+ of the)\s+)*$/i;
/** As far before a law are the words that open it. */
const farBefore = 50;
const openerFollowed = new LongExpression(
  new RegExp(`^[^.!?;:]{0,160}?\\b(?:I|we|our|my|staff)\\b${generally}`, 'i'),
);

/** Whether the text around a law says what somebody does because of it. A list of laws with what each is for does not. */
export function saysWhatChanges(context: LawContext): boolean {
  const { before, after, isList } = context;
  const sentence = before + after;
  if (!study.test(sentence) && !(isList && aboutTheList.test(sentence))) {
    if (
      follows.test(after) ||
      tells.test(after) ||
      (opener.test(before.slice(-farBefore)) && openerFollowed.test(after)) ||
      showsPractice(sentence)
    ) {
      return true;
    }
  }
  const { isOnly } = context;
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
    (isReason && (showsPractice(context.previous) || sentencesOf(context.earlier).some(showsPractice))) ||
    changesHow(after) ||
    speaksOfThePlace(context, behind)
  );
}

/** "It changed how I hand over": what a law has changed, unless that is only how people are treated. */
function changesHow(text: string): boolean {
  const [, verb = '', object = ''] = changed.exec(text) ?? [];
  return verb === 'do' ? /^(?:my|our|the)$/.test(object) : verb !== '' && !isVague(verb);
}

const changed =
  /\b(?:changed|changes|shaped|shapes|decides|sets|affects|altered) (?:how|what|the way|where|when)(?: that)? (?:I|we) ([a-z]+)(?: (\w+))?/i;

/** "We never take more than that. It's the Tenant Fees Act 2019." */
const isTheReason = /^\W*(?:this|that|it)(?:'s| is| was) (?:all |just |simply )?(?:the |our )?$/i;
/** "Notes face down, screen off": how things are left, in the short words of a list. */
const leftAs =
  /(?:^\W*(?:\(\w+\)\W*)?[:–—→=-]+|,) ?(?:[\w'-]+ ){1,4}(?:off|(?<!so )on|down|shut|locked|away|out|closed|covered|first)(?=[,.;]|$)/i;

/** "COSHH: gloves on, window open": a law as the heading of its sentence. */
const asHeading = /^\W*?(?:\(\w+\)\W*)?[:–—→=-]/;
/** Who the writer is, and not what they do: "I work on the till". */
const introduces = new LongExpression(
  /^\W*(?:I|we) (?:work|am|are|have worked|started|sell|have been|enjoy|like|love|open at)\b/i,
);

/** Whether the sentence of a law, or one behind it, has things of the writer's own place in it. */
function speaksOfThePlace(context: LawContext, next: readonly string[]): boolean {
  const { before, behind, isList, isOnly } = context;
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
  const at = behind.search(consequence);
  if (at >= 0 && hasPlace(behind.slice(at), true, 1, false)) {
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
const consequence =
  /\b(?:so|hence|means?|which is why|that's why|that is why|which means|meaning)\b(?! that\b)/i;

/** "This can be a ramp": what might be done, and nothing that is there. */
const possible =
  /^\W*(?:this|that|it|these|they|examples?) (?:can|could|may|might|would) (?:be|include|mean)\b/i;

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
export function isReasonFor(text: string, before: string): boolean {
  const [first = ''] = sentencesOf(text);
  return reason.test(first) && sentencesOf(before).some(showsPractice);
}

/** "Under the Act", "with these laws": what stands in the text before. */
const lawsThere = new LongExpression(
  /\b(?:the|this|that|these|those|both) (?:\d{4} )?(?:act|acts|laws?|legislation|regulations)\b/i,
);

function isLinked(sentence: string): boolean {
  return link.test(sentence) || linkInside.test(sentence);
}

/** As for words: a small letter begins a sentence behind a word that is surely no abbreviation. */
const sentenceEnd = /(?<=[.!?])\s+(?=[^a-z\s])|(?<=[a-z]{3}[.!?])(?<!\betc\.)\s+(?=[a-z])/;

function sentencesOf(text: string): readonly string[] {
  return text.split(sentenceEnd);
}
