import { isClaimed, restOfList } from './lawClaimed';
import type { LawContext } from './lawContext';
import { isBeforeHeir, isSetAgainstHeir, namesYearOfHeir, sinceThen } from './lawHeirs';
import { isOnlyQuoted } from './lawQuoted';
import { isOfItsTime, toldAsPast, wasThen } from './lawThen';
import { LongExpression } from './madeReady';

const change = new LongExpression(
  /\b(?:(?:swallowed|absorbed|eaten|taken|followed) (?:up )?by (?:the )?(?:[A-Z][\w']+ |(?:19|20)\d\d ){0,4}(?:act|regulations|law)|overtaken|overhauled|succeeded by|supplanted|forerunner|ancestor|successor|paved the way|evolved|carried over|inherited from|grew into|repealed|revoked|superseded|abolished|scrapped|predecessor|updated by|taken over by|took over from|swapped for|got rid of|brought together|merged|(?:rolled|folded|combined|consolidated|absorbed|bundled|wrapped|swallowed) (?:up |together )?in(?: ?to)? (?:it|the|one|a single|this)|(?:gathered|put|brought|pulled) (?:up |together )?in(?: ?to)? (?:one|a single|(?:the |this )?(?:\w+ )?(?:act|law)\b)|g[ai]ven? way to|(?:act|regulations|order)(?: (?:19|20)\d\d)? took over|(?:it|they|that one|those) (?:all )?(?:went|ended|stopped) in (?:19|20)\d\d|(?:it|they) (?:has|have|had) (?:\w+ )?(?:gone|changed|ended)|(?:pull|draw|gather|join|merg|combin)\w* (?:\w+ )?together|dr(?:ew|awn) together|liv(?:e|es|ed) on (?:in|inside|as|through)|all (?:of them |of it )?in one\b|and more,|covers what (?:the )?act (?:covered|did|said|had)|ma[dk]e way for|swept away|d(?:id|one) away with|(?:these days|nowadays|now|today),? (?:it|that)(?:'s| is) (?:all |called |under |in )?(?:the )?act\b|is (?:the )?act (?:now|today|these days|nowadays)\b|is now (?:called|known as|covered by|part of|the (?!law\b|main|one|only|act\b|legislation|rules?\b))|taken the place of|took the place of)\b/i,
);
/** What is replaced is the law, and not a kettle: "the Act has been replaced", "replaced by the Act", "it replaces the old ones". */
const replaced = new LongExpression(
  /\b(?:(?:act|regulations|regs|order|laws?|rules)(?: \([^)]*\))?[\s,(–—:-]{1,4}(?:(?:was|were|has|have|had|is|are|been|got|being|later|then|now|since|also|all|long|mostly|largely|partly|itself|just|finally|eventually|in turn|which|that|it|they|both|but|and|actually|already|mainly|for \w+) ){0,6}replac(?:ed|es|ing)|(?:it|they|that|this|these|those|which|both|all|one|ones)(?:'s)? (?:(?:was|were|has|have|had|is|are|been|got|being|later|then|now|since|also|all|long|mostly|largely|partly|just|finally|eventually) ){1,4}replaced(?= (?:by (?:the |an? )?(?:\w+ ){0,2}(?:act|law|regulations|gdpr|one|20\d\d)|in (?:19|20)\d\d|when|years)|[.,;)]|$)|replac(?:ed|es|ing) (?:\w+ ){0,2}?(?:by|with) (?:the |an? )?(?:\w+ ){0,4}?(?:act|regulations|laws?|order|rules|gdpr|(?:19|20)\d\d)|replac(?:es?|ed|ing) (?:(?:the|an?|all|most|much|parts?|lots|of|several|many|older|old|previous|earlier|both|other|these|those|its|that|what|for|consumers|shoppers|two|three|four|five|six|seven|eight|nine) ){0,4}(?:act|laws?|rules|regulations|regs|ones?|order|legislation)\b|(?:act|which|that|regulations|law|one) (?:has |have |had )?replac(?:es?|ed) (?:it|them|this|that|these|those)\b)/i,
);
/** Whoever swaps, merges or gets rid of something at work: no law. */
const byUs = new LongExpression(
  /\b(?:I|we|he|she|shop|store|manager|staff|customer)(?:'(?:d|ve|ll))? (?:\w+ )?(?:replac|got rid|get rid|scrap|merg|swap|updat|overhaul|brought|put)/i,
);
const past = new LongExpression(
  /\b(?:former (?:acts?|laws?|names?|titles?|rules?|regulations|one|version)|formerly|previously(?! (?:bought|purchased|used|ordered|owned|worked|been|had))|(?:acts?|regulations|regs|it|that|which|law) use to (?:be|have|say|mean|cover|apply|protect|deal|give|govern|make|do)\b|used to (?:be|call|work|follow|have|go|(?:come|fall) under|say|mean|cover|apply|protect|deal|give|govern|make|do)|(?<!\b(?:I|we|you|staff|they|need|needed|any|is|are) )no longer|no longer (?:\w+ )?(?:the|in|a law|law|valid|right|here|used|use|follow|quote|have|need|go|work|call|count|appl)|(?:has|is|have) gone(?! (?:off|wrong|missing|through|to|into|over|up|down|cold|past|by|well|home))|came before|back then|in (?:those|the old|the bad old) days|(?:that|it)(?:'s| is) wrong now|thrown away|(?:is|are) having it (?:changed|taken down|replaced)|in old (?:letters|forms|books|leaflets|papers)|in (?:my|his|her|their|our) (?:[\w']+ ){0,2}(?:day|time|youth)s?\b(?! off)|as (?:it|that) (?:then )?was\b|(?:has|had|have) had (?:its|their) day|(?:is|was) what it was\b|(?:my|his|her|our) (?:nan|gran|mum|dad|mother|father|grand\w+|old \w+) (?:\w+ )?(?:knew|remembers?|remembered|called|used|learn(?:ed|t)|followed)\b|at one time|(?:did|was|had|learn(?:ed|t)|taught) (?:\w+ ){0,3}at school|(?<!\b(?:one|two|three|four|five|couple of|2|3|4|5) )years ago|old(?:er)? (?:act|law|laws|one|rules|version|book|name|title)|out[- ]of[- ]date(?! (?:food|stock|milk|goods|items?|products?|records?|data|information|details|files?|sandwich\w*|ones))|not (?:in force|the law) (?:any ?more|now)|(?:neither|none)\b[^.!?;]{0,25}\b(?:in force|the law|holds|counts|applies|exists?|(?:is|are) (?:left|around|used)|any ?more)\b|(?<!\b(?:order|credit|medical|sales|purchase|customer|case|payment|work|job) )history|before (?:(?:19|20)\d\d|(?:the )?(?:new )?(?:[A-Z][\w']+ ){0,5}(?:act|regulations|law)\b)|until (?:(?:19|20)\d\d|it was (?:replaced|repealed))|up to 20\d\d|when (?:my (?:dad|mum|nan|grandad)|I (?:left|was at (?:school|college|uni\w*)|was (?:young|little|a (?:child|kid|boy|girl|lad|teenager|student|trainee))|went to) )|(?:text ?books?|folders?|posters?|notes|handbooks?|workbooks?|manuals?|leaflets?|web ?sites?|pages?|slides?|signs?) (?:\w+ ){0,6}?still)\b/i,
);
/** What hints at another time or at other people's words. Enough where nothing says that the law holds or is used. */
const hint = new LongExpression(
  /\b(?:ago|the days when|old school|dates? (?:from|back)|at that time|decades?|century|generations?|today(?! (?:I|we|he|she|a|the|my|is)\b)|these days|nowadays|nobody|(?:my|his|her|our) (?:nan|gran|grand\w+|mum|dad|mother|father|aunt\w*|uncle)|not allowed to (?:use|name|write|put|quote|cite)|quiz|lost a (?:point|mark)|(?:assessor|tutor|teacher|marker)s? (?:\w+ )?(?:wrote|marked|crossed|put|wants?|wanted|sent|underlined)|learners? (?:\w+ )?(?:writes?|wrote|puts?|names?)|margin|headed|behind the times|a bit behind|not (?:been )?updated|led to|comes? from|came from|threw|thrown|(?:took|taken|take) (?:it |them )?down|once\b|originally|people (?:say|remember|call|think)|(?:tends?|likes?) to (?:say|call|quote)|(?:he|she|they|people|who|still|always|often) talks? (?:of|about)|sure (?:that )?it (?:was|is)|for years|of its (?:time|day)|first law)\b/i,
);
const hintNext =
  /\b(?:these days|nowadays|(?:printed|sent|got|ordered|made|put up) (?:us |me )?a new one|not (?:been )?updated|(?:out of|not up to) date|(?:changed|replaced) since|since (?:changed|replaced)|check this|looked it up|(?:is|was|are|were) (?:wrong|mistaken|right for then))\b/i;
/** "In fact it is the …": the next sentence turns to the law of today. */
const inFact = /^\W*(?:in fact|actually|really|but (?:now|today|it)|now|these days|nowadays|however|no\b)/i;
/** The next sentence counts one law more. */
const oneMore = /\b(?:also|too|as well|another|second|both|next)\b/i;

/** The same of a law that is said to hold as well: only what is surely about the law counts. */
const pastOfLaw = new LongExpression(
  /\b(?:act|regulations|regs|it|that|which|laws?|they|these|those)(?:'s| is| was| are| were| has| have|'ve)? (?:\w+ )?(?:no longer|out[- ]of[- ]date|gone\b|former|history|used to (?:be|cover|say|apply|protect))|not (?:in force|the law) (?:any ?more|now)|no longer (?:\w+ ){0,2}(?:the (?:law|act)|in force|appl(?:y|ies)|holds?|counts?|exists?|valid|used?|follow|quote)|(?:before|until|till|up to|up until|to the end of|prior to) (?:the )?(?:\w+ ){0,3}(?:19|20)\d\d|back in (?:19|20)\d\d|(?:what|it) was then\b|after (?:it|that|they) (?:had |was |were )?(?:ended|went|stopped|gone|replaced)/i,
);
const refersBack = new LongExpression(
  /^\W*(?:that|this|it|which|these|those|they|both|neither|none of (?:them|these|those)|all|but it|now it|the act|since then|since 20\d\d)\b/i,
);
/** "Then came the Act", "in place of the Act", "not the Act": what stands before a law that is not meant any more. */
const endsBefore = new LongExpression(
  /\b(?:then|next|after (?:that|it)|before (?:that|it|then|them)|earlier(?: on)?|originally|at first|to begin with),? (?:(?:it|that|there|I|we|she|he|they) )?(?:came|was|were|had|used|followed|went by) (?:under )?(?:the |an? )?$|\b(?:started|began) (?:off )?(?:with|out as|as|under) (?:the )?$|\bused to be (?:called |under |known as )?(?:the )?$|\b(?:first|originally) (?:learn(?:ed|t)|trained|worked|studied|started|qualified) (?:under|with|on|by|about) (?:the )?$|\bwhat was then (?:called )?(?:the )?$|\b(?:the|that|this) (?:\w+ )?(?:old|late|previous|former|earlier|outdated|ancient|obsolete) $|\b(?:in the (?:days|time|times|age|era) of|compared (?:with|to)|comparison with|(?:changed?|moved?|step|away|different|changes|differs?|came) from|in place of|instead of|rather than|as opposed to|unlike(?: under)?|not(?: under| by| with)?|forget|ignore|(?:newer|later|better|wider|stronger) than|made (?:out of|from)|took in|takes in|absorbed|swallowed|isn't|is not|wasn't|since|after|came after|lived through|gone are|stopped using|(?:nobody|no one) (?:\w+ )?(?:uses|follows|quotes)|(?:don't|never) (?:write|put|quote|say)|(?:gone|moved|changed|switched) (?:over )?(?:to|from)|used to be(?: called)?|built on|builds on|updated|updates|grew out of|grown from|(?:goes|go|dates?) (?:all the way )?back to|no (?:good|use|point)(?: in)? (?:quoting|citing|naming|using|following)) (?:the |an? |your |old )*$|\b(?:new|newer|modern|current|later) (?:name|title|version) (?:for|of) (?:the )?$|\b(?:first|second|original|earlier|previous|oldest) (?:one|act|law|version|of (?:them|these|the three)) (?:was|were) (?:called )?(?:the )?$|\b(?:original|earlier|previous|oldest) (?:one|act|law|version) is (?:called )?(?:the )?$|\b(?:there (?:was|were|has been|have been) (?:an? |others?\b|two |once )?)[^.!?;]{0,20}$|\b(?:older|old|senior|retired) (?:staff|colleagues|hands|people|ones|workers)\b[^.!?;]{0,25}$|\b(?:(?:my|his|her|our) (?:nan|gran|mum|dad|mother|father|aunt\w*|uncle|grand\w+)|nan|gran|grandad|granddad|grandma|grandfather|dad|mum) (?:did|ran|sold|had|kept|trained|worked|started|qualified|was trained|was taught)\b[^.!?;]{0,25}$|\bdid (?:the )?$|\bswore by (?:the )?$|\bused to (?:\w+ ){1,4}(?:the )?$|\((?:was|were|ex|once|formerly|previously|old|replac(?:es|ing)|before that|earlier|then)[:,]? (?:the )?$|\b(?:still|may|might|will|can|could|sometimes|often|someone|somebody|people|you) (?:see|sees|find|finds|hear|hears|come across|comes across|read|spot|meet)(?: (?:of|about|people (?:say|quote|talk about)))? (?:the )?$|(?<!\b(?:I|we|i) )\b(?:remembers|remembered|recalls|recalled) (?:when |how )?(?:the |an? )?$/i,
);
/** "Then: …", "Old laws: …". */
const oldLabel =
  /(?:^|[\s|*-])(?:the )?(?:then|old|before|earlier|previously|past|once|wrong|incorrect|formerly|originally)(?: (?:law|laws|act|acts|name|names|one|title|rules))?: ?(?:the )?$/i;
/** "Stricter than the …": two laws are compared, where nobody says how much more the shop does. */
const than = /\b(?:\w+er|more|less|worse) than (?:the )?(?:old )?$/i;
const byUsToo = /\b(?:we|our|my|I)\b/i;
/** "It was the Act", which counts where the sentence sets one time against another. */
const wasTheAct = new LongExpression(
  /\b(?:I|we|they|you|shops|people|everyone|everybody) (?:still |only |all )?(?:had|knew) (?:only |still )?(?:the |an? )?$|\b(?:it|that|what we (?:had|used|followed|went by)|(?:the|our|my) (?:law|act|one|rules?))(?: was| were| had been|['’]d been) (?:still |all |called |once |only |first |back then )?(?:(?:under|in) )?(?:the |an? )?$/i,
);
const timesPass = new LongExpression(
  /\b(?:when (?:I|we|she|he|my) (?:first |was |began|started|did|trained|took|learn|set)|when (?:the|our) (?:shop|store|firm|business|company|salon|centre) (?:opened|set up|started|began)|back (?:then|in)|in those days|years ago|then came|since then|but now|until|(?:from )?when it was|(?:sixties|seventies|eighties|nineties|noughties))\b/i,
);
const atFirst = /^ (?:first|before|then|originally|to begin with|at first|at that time)\b/i;
/** "When my boss started it was the Act": the time is that of somebody's beginning, and nothing comes between. */
const atTheirTime = new LongExpression(
  /\b(?:when|before|by the time) (?:my|our|his|her|this|I|we|she|he|they|the (?:shop|store|firm|business|company|boss|manager|owner|salon|centre|branch))\b(?: \w+){0,4}? (?:started|began|joined|trained|opened|qualified|took over|(?:was|were) (?:born|young|new|built|set up))(?: (?:here|out|work|there|off|at \w+|in (?:19|20)\d\d|(?:the|this|our) (?:\w+ )?(?:shop|job|firm|business|company|salon|team|branch))){0,2},? (?:(?:it|that|the law) (?:was|had been)|(?:he|she|they|people|staff|my \w+) (?:had|followed|used|went by|worked under)) (?:still |all |called |only ){0,2}(?:under )?(?:the |an? )?$/i,
);
/** "(now 2018)", "(it is the Act of 2018 now)": what stands right behind gives the law of today. */
const givenToday = new LongExpression(
  /^,? ?[-–—(]{0,2} ?(?:(?:it|which|that)(?:'s| is) )?(?:now|today|these days|nowadays) (?:(?:it is|it's|that's|called|known as|part of|under|in the|the|an?|of|one|act) ){0,4}(?:(?:19|20)\d\d|act|regulations)\b|^,? ?[-–—(]{1,2} ?(?:(?:it|that)(?:'s| is) )?(?:the )?(?:(?:act|one) of )?20\d\d (?:now|today|these days|nowadays)\b|^ ?\/ ?20\d\d\b/i,
);
/** "… was the law", "… had eight principles", "… went into the Act": what stands behind such a law. */
const ended = new LongExpression(
  /^,?(?: \([^)]*\)| as amended,)? (?:which |that )?(?:was (?:the (?:law|one|earlier|previous|former|old|first|original)|in force|around|about (?:even |back )?then|before|what|then\b)|were the (?:law|rules|ones)|had (?:[\w-]+ ){0,2}(?:principles|parts|schedules|sections)|ended|finished|lapsed|died|came to an end|(?:has|have|had) been (?:dead|gone|over|history)|went(?: out)?(?= (?:in|on|when|with|years|long)\b|[.,;)]|$)|(?:was|were) (?:withdrawn|dropped|cancelled)|ran (?:out|until|till|to)|lasted|(?:only |just )?lasted|was all (?:we|anybody|anyone|they)|stopped (?:in|on|when)|turned [\w-]+(?= |[.,;]|$)|(?:was|were) (?:brand |still |quite )?new\b|(?:is|are)(?:n't| not) (?:what|how|the (?:one|law|act))\b|is (?:now )?a (?:different|new) (?:law|act)\b|(?:was|were|got) (?:struck|crossed|marked wrong|ringed|circled|sent back|not accepted)\b|was retired|is (?:just |only |really )?the (?:former|previous|earlier|original) (?:name|title|version|law|act|one)|is (?:dead|gone|finished|no more|ancient|the one (?:my (?:nan|gran|mum|dad)|older|the old))|(?:has|have) (?:now |since |long )?(?:been )?(?:binned|dropped|scrapped|gone|ended|died)|came (?:first|next|in (?:when|before|long|first|(?:I|we) |19|20))|before it\b|until (?:I|we|my|our|they) (?:had|got|changed|swapped|replaced)|stopped (?:being|applying)|(?:all )?went (?:in ?to|inside)|became|has become|turned into|(?:posters?|leaflets?|forms?|folders?|booklets?|notices?|signs?|pages?|notes) (?:were|was|have been|has been|got|had to be) (?:all )?(?:taken down|thrown|binned|removed|shredded|updated|changed|replaced))\b|^[^.!?;]{0,30}\bbut (?:now |these days |nowadays )?(?:it|that|this)(?:'s| is| was) (?:now |really |actually |all )?(?:in |under )?(?:(?:the )?Act|wrong|not right|out of date|old)\b/i,
);
/** "… doesn't cover shoppers any more". */
const noLonger = /^[^.!?;]{0,60}(?:n't|\bnot|\bnever)\b[^.!?;]{0,40}\b(?:any ?more|any longer)\b(?! than)/i;
const anyMore = /\bany ?(?:more|longer)\b(?! than)/i;
/** "We don't use … any more", and "… hasn't been the law since 2018". */
const notBefore = /(?:n't|\bnot|\bnever|\bstopped) (?:\w+ ){1,3}(?:the )?$/i;
const notSince =
  /^ (?:hasn't|has not|haven't|have not) (?:\w+ )?(?:been|applied|counted|covered) [^.!?;]{0,30}\b(?:since|for (?:\w+ )?years)\b/i;
/** "An old poster", "the folder from 2011", "I crossed it out": where such a law stands, and what is done about that. */
const oldPaper = new LongExpression(
  /\b(?:old|out[- ]of[- ]date|faded|dusty|previous|yellow\w*) (?:\w+ ){0,2}(?:books?|text ?books?|folders?|posters?|forms?|leaflets?|notices?|signs?|handbooks?|manuals?|sheets?|slides?|notes|cop(?:y|ies)|guides?|editions?|papers?|templates?)\b|\b(?:book|folder|poster|form|leaflet|notice|handbook|manual|sheet|slides) (?:(?:is|was|dates) )?from (?:19|20)\d\d\b|\b(?:books?|folders?|posters?|forms?|leaflets?|brochures?|notices?|handbooks?|manuals?|websites?|signs?|templates?|polic(?:y|ies)) (?:is|was|are|were|must be|looks|looked) (?:so |very |quite |really |a bit |pretty )?(?:old|ancient|out[- ]of[- ]date|outdated|dated)\b/i,
);
/** What is done about a law that stands where it should not. */
const putAway = new LongExpression(
  /\b(?:crossed (?:it|that) out|(?:had|got) (?:it|that|them) (?:changed|corrected|updated|taken down)|took (?:it|that) down|ignore (?:it|that)|correct(?:ed|s)? (?:it|that|me)|wrong act|in my (?:first|last|old|other) (?:draft|go|version|attempt|try)|needs? (?:updating|changing)|(?:put|drew) a line through|(?:rubbed|scored|scribbled) (?:it|that) out|(?:re-?printed|in the recycling|in the bin|binned (?:it|them|that))|(?:should|ought to) (?:say|be|read|have (?:said|been)) (?:the )?(?:20\d\d|Act\b)|(?:it's|it is|that's|that is) (?:now |really )?(?:the )?Act (?:now|these days|nowadays|instead|today))\b/i,
);

/** "It was the Sale of Goods Act that helped her" tells which one, and not when. */
const cleft = /^[^.,;]{0,10}? (?:that|which|who|what)\b/i;

/** "My assessor says now it is the Act": who knows better, in the next sentence. */
const putRight =
  /^[^.!?]{0,50}\b(?:says?|said|told (?:me|us)|tells (?:me|us)|explain(?:s|ed)?)\b[^.!?]{0,20}\b(?:(?:now|today),? (?:it|that)(?:'s| is)|(?:it|that)(?:'s| is) now|it has changed to) (?:called |under )?(?:the )?Act\b/i;

/** "… is out-of-date", "that is an older name", "he had the wrong law": what the sentence or the next one says of the law. */
const pastIt = new LongExpression(
  /\b(?:act|regulations|law|laws|it|this|that|they|these|those)(?:'s| is| was| are| were| has been) (?:(?:now|very|really|quite|a bit|well|too|so|all|long|just|completely|totally) ){0,2}(?:out-?dated|obsolete|out-of-date|old[- ]fashioned|old hat|ancient|defunct|dead|void|invalid|redundant|extinct|superseded)|\b(?:act|regulations|law|it|this|that)(?:'s| is| was) (?:(?:now|very|really|quite|so) )?old(?=[,.;)]|$)|\b(?:another|different|new|wrong|old|older) (?:name|title)(?! badge| tag| label| and)|\b(?:it's|it is|that's|that is|under) (?:called |under )?(?:a |an )?(?:different|newer?|another) (?:law|act)\b|\bwrong (?:law|act|legislation|one)\b|\b(?:law|act|rules) of today\b|\b(?:act|that|this|they|law|laws|rules|regulations) (?:all )?changed in (?:19|20)\d\d/i,
);
/** "Wasn't it the …? No", "True or false: …. False.": what is asked is denied. */
const denied = /^\W*(?:no|false|wrong|nope|untrue|incorrect|not any ?more|myth)\b/i;
const asked = /^["”')]*(?: (?:is|was) (?:still )?[^.!?]{0,40})?[.?]/;

/** "This law is not now. It was finish in 2018": what the next sentence says of it. */
const isGoneNow =
  /^\W{0,3}(?:this|that|the|it)(?: (?:law|act|one))? (?:(?:has|have) (?:stopped|gone|ended)|(?:is|was) (?:not (?:now|any ?more|the law now)|no more|finish(?:ed)?|over|gone))\b/i;

/** Whether the text tells what was the law, and not what is. */
export function isHistory(context: LawContext): boolean {
  const { before, after, behind, next } = context;
  const sentence = before + after;
  const follow = next.slice(0, 160);
  const close = before.slice(-farBefore);
  if (
    (endsBefore.test(close) && !sinceItSays(close, behind)) ||
    oldLabel.test(before.replace(restOfList, '').slice(-farBefore)) ||
    (than.test(close) && !byUsToo.test(before) && !saysSo.test(behind)) ||
    ended.test(behind) ||
    givenToday.test(behind) ||
    atTheirTime.test(before.slice(-farther)) ||
    putAway.test(sentence + follow) ||
    (anyMore.test(behind) && (noLonger.test(behind) || notBefore.test(close))) ||
    notSince.test(behind) ||
    putRight.test(follow) ||
    isGoneNow.test(follow) ||
    pastIt.test(sentence + ' ' + follow) ||
    (denied.test(next) && asked.test(behind))
  ) {
    return true;
  }
  // Who names the Acts of 1984 and 1998 side by side knows that one came after the other.
  if (context.isOneOfSeveral) {
    return true;
  }
  if (wasTheAct.test(close) && !cleft.test(behind) && (timesPass.test(sentence) || atFirst.test(behind))) {
    return true;
  }
  if (isOnlyQuoted(context) || namesYearOfHeir(context)) {
    return true;
  }
  const claimed = isClaimed(context);
  if (isSetAgainstHeir(context, claimed) || pastOfLaw.test(sentence) || tellsOfChange(sentence)) {
    return true;
  }
  const time = isOfItsTime(context);
  if (time === 'sale' || (!claimed && isLikelyPast(context, sentence, follow, time !== undefined))) {
    return true;
  }
  if (isBeforeHeir(context) && ((!context.isTold && wasThen.test(behind)) || inFact.test(follow))) {
    return true;
  }
  return refersBack.test(follow) && (past.test(follow) || tellsOfChange(follow));
}

/** Whether hints say that a law is history of which nothing says that it holds. */
function isLikelyPast(context: LawContext, sentence: string, follow: string, isOfThen: boolean): boolean {
  return (
    isOfThen ||
    past.test(sentence) ||
    oldPaper.test(sentence + follow) ||
    toldAsPast(context) ||
    (!context.isTold && (hint.test(sentence) || hintNext.test(follow))) ||
    (isBeforeHeir(context) &&
      (sinceThen.test(follow) || (/\w+ \w+ \w+/.test(context.before) && !oneMore.test(follow))))
  );
}

function tellsOfChange(text: string): boolean {
  return (mayReplace.test(text) && replaced.test(text)) || (change.test(text) && !byUs.test(text));
}

const mayReplace = /replac/i;

/** "Since the Act says so": a reason, and no time. */
function sinceItSays(close: string, behind: string): boolean {
  return /\b(?:since|after|not|than) (?:the )?$/i.test(close) && saysSo.test(behind);
}

const saysSo =
  /^ (?:says?|means?|gives?|states?|requires?|protects?|lets?|makes?|is|are|covers?|asks?|wants?|needs?|demands?|does|has|can|talk|training|course)\b/i;

/** As far before a law are the words that put it behind us, with an article. */
const farBefore = 40;
/** And when somebody began. */
const farther = 160;
