import { manners } from './commonPatterns';
import type { MisconceptionPattern } from './misconceptionPattern';

/** Those whom one works with. */
const colleagues =
  /\b(?:colleagues?|collegues?|co-workers?|coworkers?|work ?mates?|staff|employees?|team (?:leaders?|members?|mates)|teammates?|(?:people|anyone|anybody|those|lads|girls|ones) (?:who |that )?(?:I|we|you) work (?:with|alongside|next to)|departments?|each other|managers?|the (?:[a-z]+ )?(?:team|office|warehouse|kitchen|staff))\b/i;

/** What shuts the door behind a customer: they have paid, signed, left, rung off. */
const dealDone =
  /\b(?:paid|pays?|payment|till|receipt|signed|signs?|signature|keys?|contract|door|leaves?|left|gone|check(?:s|ed)?[- ]?out|hung up|hangs? up|sale|deal|transaction|purchase|money|cash|handed|hands?|hand over|drives? (?:off|away)|driven|deliver(?:ed|s|y)|collect(?:ed|s)|invoice|completed?|walks?|walked|home|bought|buys|call ends|phone (?:goes|is) down|job sheet|finished with)\b/i;
const sameWords =
  '(?:are|is|mean|means|be|were|was|as) (?:(?:just|really|basically|exactly|pretty much|all|simply|one and|more or less) )*(?:the )?(?:exact |very )?same\\b(?! (?:time|day|way|standard|level|team|building|floor|desk|manager|coin))';

const endsTogether: MisconceptionPattern = {
  kind: 'ends-at-transaction',
  turned:
    /\b(?:not the end|isn't the end|(?:doesn't|didn't|don't) (?:end|stop|finish)|never ends|isn't over|not over)\b/i,
  right:
    /\b(?:unless|legal\w*|ethic\w*|warranty|guarantee|after ?care|follow(?:ed|ing)? up|still|but|however|isn't (?:the end|over|done|finished)|(?:I|we) (?:asked|told|gave|said|went|rang|put|checked|took|got)|was|were|at (?:one|two|three|four|five|six|seven|eight|nine|ten|noon|midnight|\d+)|last (?:customer|guest|passenger))\b/i,
  isRejectedByNot: false,
  asserts: [],
  together: [
    /\b(?:(?:service|job|work|part|role|duty|involvement|responsibility|relationship|it)(?: is|'s| has)? (?:over|done|finished|complete|ended)|none of (?:our|my|your) (?:business|concern|problem)|(?:not|no longer|isn't|n't|aren't) (?:really )?(?:(?:our|my|your|a) (?:customers?|guests?|problem|concern)|(?:our|my|your) (?:business|responsibility|job))\b|(?:nothing|not anything|n't anything) (?:more |else )?to do with (?:us|me|our|my|the)|no (?:part|concern|business) of (?:our|my|ours|mine|the)|(?<!(?:customer|guest|client|person|people)|\b(?:one|someone|somebody|it|let))'s (?:problem|job|business)\b|(?:our|my) (?:part|bit|job|work|service)(?: is)? (?:done|over|finished)|(?:done|finished) with (?:him|her|them|it|you|(?:the|that|this) (?:customer|guest|client))|(?:there's|there is) no (?:more |further )?(?:customer )?service\b(?! (?:charge|desk|lift|fee))|do(?:n't| not) do (?:anything|nothing) (?:after|more|else|further)|no need to|can forget about|move on to the next)\b/i,
    dealDone,
    /\b(?:once|when|after|as soon as|the (?:moment|minute|second)|that (?:moment|second|point|minute)|until|till|as far as|and (?:that's|then)|then (?:that's|it's)|from then|goes from|if)\b/i,
  ],
  sentences: 2,
};

/**
 * Mistakes that are put in many ways, but always with the same few things in one sentence, or in two of them. Order
 * does not count: each expression has to fit somewhere.
 */
export const togetherPatterns: readonly MisconceptionPattern[] = [
  {
    kind: 'only-polite',
    turned:
      /\b(?:not (?:just|only|all|the)|(?:is|are|was|were)n't (?:just|only|all|enough|the)|(?<!nothing )more than|not enough|never)\b/i,
    right:
      /\b(?:problems?|procedures?|listen\w*|solv\w+|expectations?|legal|process|also|as well|but|however|part of|start|isn't|wasn't|knowledge is|know (?:the|your) (?:products?|stock))\b/i,
    isRejectedByNot: false,
    asserts: [],
    together: [
      new RegExp(`\\b${manners}\\b`, 'i'),
      /\b(?:serv(?:ice|ing|e)|job|customers?|guests?|clients?|it|everything)\b/i,
      /\b(?:nothing (?:more|else|other|further|but)|(?:not|n't|no) (?:much |anything |any )?(?:more|else) to (?:it|service)|no more than that|(?:that's|that is|thats) (?:it|all|the lot|everything|the whole)|all there is|the (?:whole|sum|top and bottom|long and short|be all) (?:of|and)|(?:don't|dont|do not) need (?:any|other|another|no|more)\b|(?:is|are) (?:quite |more than |always )?enough\b|is what (?:good |great )?(?:customer )?service is\b|covers (?:it|everything)|(?:is|means?) only (?:to )?(?:be|being)\b)/i,
    ],
  },
  {
    kind: 'external-only',
    right:
      /\b(?:(?:customers? of (?!mine|ours|yours|theirs)\w+|treat(?:s|ed)? (?:them|him|her|you) (?:even )?(?:better|well|like|as|the same|just)|outside or (?:from )?(?:inside|within)|inside (?:or|and) outside|on (?:this|the|that) (?:form|list|sheet|till|system|screen)|for the (?:fire|count|survey|limit|figures|purposes?)|in on (?:a )?\w+days?)|any ?more|any longer|yet|as well|too|both|not (?:only|just)|internal customers? (?:is|are|can|needs?|means?)|but|when(?:ever)? (?:they|he|she|I|we|you)(?:'re| are| is|'ve| have| has)? (?:buy|bought|shop|visit|eat|order|pay|book)\w*|in (?:the|this|our) (?:sense|survey|figures|count|numbers|report|records|statistics)|for (?:tax|the survey))\b/i,
    isRejectedByNot: false,
    asserts: [],
    together: [
      /\b(?:customers?|clients?|guests?)\b/i,
      colleagues,
      /(?:\b(?:not|never|arent|cannot|nor|hardly)|n't)(?:,? (?:therefore|actually|really|be|been|my|our|a|the|real|proper|true|any|considered|called|seen|classed|regarded|counted|count|treated|viewed|as|to|kind|sort|of|type|your|in))* (?:customers?|clients?|guests?)\b(?! (?:service|care|first))|\b(?:daft|silly|wrong|odd|strange|stupid|ridiculous|nonsense|no (?:point|sense|need)) (?:in |to )?(?:call|class|count|see|regard|think of)\w* (?:[\w']+ ){1,4}?(?:as )?(?:customers?|clients?|guests?)\b/i,
    ],
  },
  {
    kind: 'external-only',
    right: /\b(?:internal|colleagues?|staff|too|as well|was|were)\b/i,
    asserts: [
      /\bthe (?:only|sole) (?:real |true )?customers?(?: \w+){0,3}? (?:is|are) (?:the |those |people |a |whoever |anyone )?(?:[\w']+ ){0,4}?(?:end of the (?:line|phone)|public|outside|callers?|pays?|paying|buys?|spends?|other side of the (?:counter|desk|till))\b/i,
    ],
  },
  {
    kind: 'complaints-negative',
    right:
      /\b(?:opportunit\w+|feedback|valuable|improv\w+|can also|useful|learn\w*|chance|free advice|ignor\w+|handl\w+|badly|rude\w*|slow\w*|hid\w*|unresolved|unanswered|mishandl\w+|brush\w*|only an? \w+ (?:if|when)|about|against (?:me|us|him|her)|(?<!nothing )but|however|although)\b|(?<!\b(?:no|any|never|not|nothing|anything) )good for (?!nothing)|answer\w*|(?:not|never|n't) (?:\w+ )?(?:bad|a waste|waste|trouble|the worst)/i,
    turned:
      /\b(?:(?:is|are) not|not (?:a|always|just|all)|aren't|isn't|sometimes|seen as|can be|can feel|may|might|was|were|used)\b/i,
    isRejectedByNot: false,
    asserts: [],
    together: [
      /\b(?:complaints|(?:a|any|every|each|one) complaint|complaining|to complain)\b/i,
      /\b(?:a (?:black mark|stain|blot|slap|kick|disgrace|shame|waste|failure)|the worst thing|bad (?:news|for|thing|one|mark|reflection)|nothing(?: \w+){0,3} (?:good|gained?|gain|positive)|nothing but (?:\w+ )?(?:drag|trouble|bother|grief|harm|damage|bad|hassle|stress|pain|problems)|(?:never|not|n't|no one|nobody)(?: \w+){0,4} any good|no (?:good|use|point)|drags? (?:\w+ ){1,3}down)\b/i,
    ],
  },
  {
    kind: 'legal-equals-ethical',
    right:
      /\b(?:and then|different(?! (?:names?|words?))|differs?|more than|beyond|above|further|not always|whereas|minimum|right thing|even (?:if|when|though)|(?:legal|lawful|law) but|but (?:un|not |it )|(?:not|n't) the same|both|wrong|untrue|myth|that (?:day|time|morning|afternoon|evening|night|week)|this (?:time|once)|for once|in (?:this|that|our|her|his|their) case|on (?:this|that) occasion)\b/i,
    isRejectedByNot: false,
    asserts: [],
    together: [
      /\b(?:ethic|unethic)\w*/i,
      /\b(?:laws?|legal\w*|lawful\w*|illegal|act)\b/i,
      new RegExp(
        `\\b(?:${sameWords}|(?:the law|laws|legality|legal) (?:by|with|under) (?:another|an? [a-z]+) (?:name|word)|another (?:name|word) for|by definition|automatically|no (?:real |big |actual )?(?:difference|such thing)|nothing (?:more|but|else)(?: than)?|(?:simply|just|only|basically) means? (?:obey|follow|keep|stick|do|being)\\w*|means? (?:simply |just |only )?(?:obeying|following|keeping (?:to|within)|sticking|doing what)|is (?:simply|just|only|really|basically) (?:obeying|following|keeping to|sticking to|the law)|identical|interchangeable|one and the same|(?:amounts?|comes?|boils?) (?:down )?to (?:just |only |no more than |nothing more than |nothing but )*(?:that|this|the (?:same|law)|obeying|following|keeping|sticking)|and (?:no more|nothing (?:more|else))|(?:so|therefore|which makes it|that makes it|then) (?:(?:it's|it is|that's|they're|they are|we are|we're|I'm|must be|has to be|is|are) )?(?:also |always |automatically )?ethical)\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'sales-confusion',
    turned: /\b(?:more than|hardly|sometimes|seen as)\b/i,
    right:
      /\b(?:after-?sales service|(?:was|were|been) sold|says (?:little|nothing) of|next door|supports?|lifecycle|journey|before and after|different|helps? (?:to )?(?:sell|sales)|leads? to|not (?:the same|just|only|about|by)|aren't|isn't|n't the same|brings?|satisf\w+|surveys?)\b/i,
    isRejectedByNot: false,
    asserts: [],
    together: [
      /\bserv(?:ice|is|ices|ed)\b/i,
      /\b(?:sell\w*|sales?|sold|marketing|up-sell\w*|upselling|promot\w+|commission|product)\b/i,
      new RegExp(
        `\\b(?:${sameWords}|two (?:names|words) for|another (?:name|word|form|kind) (?:for|of)|(?:branch|form|arm|kind|part|type) of (?:the )?(?:sales|selling|marketing)|no (?:real )?difference|(?:measured|judged|shown|proved) by (?:the |how )?(?:many |much )?(?:[\\w']+ ){0,5}?(?:sales|sold|sell|sells|targets|takings|commission|profits?)|who sold|the better (?:the|your|my|our) (?:customer )?serv\\w+|(?:haven't|have not|hasn't|not|never) (?:really |actually )?served)\\b`,
        'i',
      ),
    ],
  },
  endsTogether,
];
