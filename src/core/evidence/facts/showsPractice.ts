import { GlancedExpression } from './glance';
import { aboutTheList, describes, study, withoutHearsay } from './notPractice';
import { showsOwnWork } from './ownWork';
import { smallWords } from './practiceThings';
import { SmallLetterExpression } from './smallLetters';

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
const refusesToSell = new GlancedExpression(
  /sell|sold|serve/,
  /\b(?:can't|cannot|cant|can not|never|won't|not|don't|nobody|no one|stops? us|refuse to)\b[^.!?;]{0,30}\b(?:sell|sold|selling|served|get served)\b[^.!?;]{0,40}\b(?:under|to (?:any|some|people|child|kids|drunk)|without|unless|before|after|who)/i,
);
/** "A shop must not sell": what a law asks of everybody. */
const ofEverybody = new SmallLetterExpression(
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
const here = new SmallLetterExpression(
  /\bwhat (?:I|we) do\b[^.!?;]{0,80}\bis\b|\bso (?:in|at|on|behind|by) (?:the|our|my) [\w'-]+(?: [\w'-]+)?,? (?:there|we|I|it)\b|\b(?:we|I|our \w+) (?:have|has|do|offer|got) (?:both|all|most|each) of (?:these|them)\b|\b(?:for us|for me|for my team|(?:in|at|on) (?:our|my) (?!(?:opinion|view|eyes|mind|experience)\b)[\w'-]+(?: [\w'-]+)?|where I work|in practice)\b[^.!?;]{0,25}\b(?:it's|that's|this is|is|are|was|were|means?|meant)\b/i,
);

/** "The laws in our salon are …". */
const listing =
  /\b(?:laws?|legislation|acts|regulations|ones)\b[^.!?]{0,40}\b(?:are|is|include\w*)\b|\b(?:is|are) (?:one|two|some|among|part|all)(?: of)? (?:the |our )?(?:\w+ ){0,2}(?:laws?|legislation|acts|ones)\b|\bare the (?:\w+ ){0,2}(?:laws|acts|ones)\b/i;

/** Each shows practice by itself. They are among the longest expressions that there are. */
const practice = [
  new SmallLetterExpression(does),
  new GlancedExpression(
    /\b(?:by|mean|involve|include|require|start|keep)\w* (?:[\w-]+ ){0,3}?[\w-]*ing/,
    byDoing,
  ),
  new GlancedExpression(/use|by |without/, bySomething),
  new GlancedExpression(/each |every /, routine),
  new SmallLetterExpression(ruled),
  new GlancedExpression(/reason|why|down to/, reasonFor),
  new GlancedExpression(/has |have |got /, has),
];

/** The sentence that was asked about last: all laws of a list stand in one. */
let asked = '';
let answer = false;

/** Whether a sentence, in small letters, says what somebody does at work. */
export function showsPractice(sentence: string): boolean {
  return !study.test(sentence) && showsWork(sentence);
}

/** The same of a sentence that tells nothing of how people learn about laws. */
export function showsWork(sentence: string): boolean {
  if (sentence !== asked) {
    answer = !describes.test(sentence) && isDoneAtWork(sentence);
    asked = sentence;
  }
  return answer;
}

/** Most sentences show no practice, so what was only said is looked for in those that seem to. */
function isDoneAtWork(sentence: string): boolean {
  if (!isPractice(sentence)) {
    return false;
  }
  const done = withoutHearsay(sentence);
  return done === sentence || isPractice(done);
}

function isPractice(sentence: string): boolean {
  return (
    practice.some((expression) => expression.test(sentence)) ||
    (refusesToSell.test(sentence) && !ofEverybody.test(sentence)) ||
    showsOwnWork(sentence, smallWords(sentence)) ||
    (here.test(sentence) && !listing.test(sentence) && !aboutTheList.test(sentence))
  );
}
