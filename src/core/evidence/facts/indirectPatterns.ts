import { manners } from './commonPatterns';
import type { MisconceptionPattern } from './misconceptionPattern';
import { insiders, served } from './peopleWords';

/** Those who complain, and what they do, by other words. */
const grumbling =
  '(?:moaners?|moaning|grumbl(?:ers?|es|ing)|whing(?:ers?|es|ing|eing)|complain(?:ers?|s|ts|t|ing|ed)?|(?:bad|poor|negative|angry|rude|nasty|one[- ]star) (?:reviews?|feedback|comments?)|review pages?|criticism|(?:has|have|having) a go at (?:us|me|you|the \\w+)|being told off)';
/** What sells, by other words. */
const pushing =
  '(?:shift(?:ing)? (?!(?:change|rota|pattern|starts?|ends?)\\b)\\w+|push(?:ing)? (?:the |our )?(?!(?:chair|door|button|trolley|wheelchair|pram)\\b)\\w+|flog\\w* \\w+|(?:get|getting|make|making|talk|talking|persuad\\w+|tempt\\w*) (?:them|him|her|people|customers?|guests?|someone|somebody|folk) (?:to|into) (?:take|taking|buy|buying|spend|spending|sign|signing|upgrad\\w+|part|parting)|sell\\w*|upsell\\w*|sales?|marketing|advertising)';
/** What is right by law, said without the word "ethical". */
const lawful =
  "(?:(?:no|isn't a|not a|n't any) law against|(?:isn't|is not|not|aren't|nothing) (?:illegal|against the law|unlawful)|(?:it|that|they|something|anything|everything|whatever)(?:'s|'re| is| are) (?:legal|lawful|within the law|allowed by law)|(?:the )?law (?:allows|lets|permits|does not forbid|doesn't forbid|says nothing against)|(?:legal|lawful) (?:is|means) (?:right|fair)|within the law)";

/** Good manners by any name. */
export const allManners = `(?:${manners}|cheery|grins?|grinning|charm(?:ing)?|warm welcome|(?:good|friendly|kind|nice) (?:morning|word|face|voice)|hello|welcoming|niceness)`;
/** "The guest", "any customer". */
const anyServed = `(?:(?:the|a|an|any|every|each|our|my|your) )?${served}`;

/** Mistakes that are said without the words which one would look for, by what follows from them. */
export const indirectPatterns: readonly MisconceptionPattern[] = [
  {
    kind: 'always-right',
    isRejectedByNot: false,
    right:
      /\b(?:manager|boss|supervisor|chef|captain|used to|but|good enough|which is why|this time|(?:I|we) (?:check|ask|test|look)|unless|sometimes)\b/i,
    asserts: [
      /\b(?:whoever|whoever's|the (?:person|one|voice|party)) (?:is |who )?(?:on|at|in front|across|behind|pay(?:s|ing)|buy(?:s|ing)|hold(?:s|ing)) ?[^.!?]{0,40}\bis (?:always right|right,? (?:always|every (?:single )?time|whatever|no matter|end of|full stop))\b/i,
      new RegExp(
        `\\b(?:${served}(?:'s|')|their|hers?|his) (?:word|version|story|view|opinion|say) (?:is|must be|has to be|counts as|stays) (?:always )?(?:law|final|gospel|true|(?:the )?truth|the (?:right|true|only|last|final) (?:one|word|version|view))\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:side with|take the side of|believe|agree with|give in to|back) ${anyServed}\\b[^.!?]{0,25}\\b(?:always|every (?:single )?time|whatever|no matter|even (?:if|when)|right or wrong|at all times)\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:never|not once|n't ever|n't) (?:\\w+ )?(?:met|seen|had|known|served) (?:a |an |any )?(?:wrong|unreasonable|mistaken) ${served}`,
        'i',
      ),
      new RegExp(
        `\\b${anyServed} (?:don't|do not|never|doesn't|does not|can't|cannot) (?:ever )?make (?:any )?mistakes?\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:whoever|he who|she who|the one who|the person who|anyone who) (?:pays?|is paying|buys?|holds the money)\\b[^.!?]{0,15} (?:decides?|says|chooses) what(?:'s| is) (?:true|right)\\b`,
        'i',
      ),
      /\b(?:his|her|their) word against (?:mine|ours)\b[^.!?]{0,15}\b(?:hers|his|theirs) (?:wins?|counts|goes|stands)\b/i,
      new RegExp(
        `\\bwhat(?:ever)? (?:they|${anyServed}) (?:says?|wants?) goes\\b(?! (?:in|on|into|to|through)\\b)`,
        'i',
      ),
      new RegExp(
        `\\b${served} (?:always )?knows? best,? (?:always|every (?:single )?time|no matter|full stop|whatever|and (?:that's|it isn't|it's not|I don't|we don't))\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:if|when|once) ${anyServed} (?:says?|said|tells? (?:me|us|you)|thinks?|swears?) (?:that )?[^.!?]{0,40}\\b(\\w+)(?: then|,)? (?:then )?(?:(?:it|that|they)(?:'s|'re| is| was| are| were) \\1|\\1 (?:it|that|they) (?:is|was|are|were))\\b`,
        'i',
      ),
      /\b(?:nobody|no one) (?:who|that) (?:pays?|buys?|is paying|is buying) (?:is|can be|could be) (?:ever )?wrong\b/i,
      /\bwhatever the (?:person|one|man|woman|lady) (?:across|behind|in front|over|on|at|who)\b[^.!?]{0,30}\b(?:says?|wants?),? goes\b/i,
      new RegExp(
        `\\bno such (?:thing|person) as (?:a |an )?${served} (?:who|that)(?:'s| is| has| have)? (?:ever )?(?:gets?|got) (?:it|things|anything|something) wrong\\b`,
        'i',
      ),
      new RegExp(
        `\\bif (?:they|he or she|${anyServed})(?:'re| are| is) (?:convinced|certain|sure|adamant|positive)[^.!?]{0,20}? then (?:they|he or she)(?:'re| are| is) (?:right|correct)\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:don't|do not|can't|cannot|must not|mustn't|never|not|shouldn't)(?: (?:get|allowed|have the right|our place|my place|for us|for me|dare|ever|to))* (?:correct|contradict|overrule|doubt|disbelieve) ${anyServed}(?:$|[.;]|,? (?:because|even|whatever|ever|since|no matter|full stop)\\b)`,
        'i',
      ),
    ],
  },
  {
    kind: 'only-polite',
    isRejectedByNot: false,
    turned: /\b(?:not|n't) (?:just|only|all|enough)\b/i,
    right:
      /\b(?:problems?|listen\w*|solv\w+|legal|sort\w*|find out|found out|also|however|used to|thought|until|unless|then|was|had|start(?!s? and))\b/i,
    asserts: [
      new RegExp(
        `\\b${allManners}\\b[^.!?]{0,30}\\b(?:(?:is|are) (?:quite |always )?(?:enough|sufficient|plenty)|will do|covers? (?:everything|it all|the lot)|beats? (?:knowledge|training|anything))\\b(?! (?:to|of)\\b)`,
        'i',
      ),
      new RegExp(
        `\\b(?:civil tongue|(?:pleasant|friendly|happy) face|${allManners})\\b[^.!?]{0,15}\\b(?:is|are) (?:the lot|the whole of it|all there is)\\b(?! (?:of|time))`,
        'i',
      ),
      new RegExp(
        `\\bservice (?:starts?|begins?) and (?:ends?|stops?) (?:with|at|in) (?:a |an |being |the )*${allManners}`,
        'i',
      ),
      new RegExp(
        `\\bno (?:knowledge|skills?|training|qualifications?) (?:is |are )?(?:needed|required|necessary)\\b[^.!?]{0,40}\\b${allManners}`,
        'i',
      ),
      new RegExp(
        `\\bnothing (?:more |else |much )?(?:to|in) (?:good |great )?(?:customer )?service (?:but|except|beyond|besides|other than) (?:a |being |having |good |just )*${manners}`,
        'i',
      ),
    ],
  },
  {
    kind: 'complaints-negative',
    isRejectedByNot: false,
    right:
      /\b(?:opportunit\w+|valuable|improv\w+|useful|learn(?:ed|t|ing)|chance|answer\w*|ignor\w+|hid\w*|without|unless|if|but|however|although|used to|(?:nobody|no one|never) learns?|sort\w*|put (?:it|that|things) right|was|were|had)\b/i,
    asserts: [],
    together: [
      /\b(?:(?:only|just) ever (?:be |is |are )?(?:trouble|bother|grief|harm|a pain|bad)|teach(?:es)? (?:you|us|me|anybody|anyone|the \w+) nothing|learns? nothing (?:from|by|out of)|(?:never|cannot|not|nobody|no one|hardly|none)\b[^.!?]{0,60}\b(?:any|a bit of) good|(?:only|just) (?:hurts?|harms?|damages?|upsets?|brings? (?:stress|trouble|grief|harm))|nothing (?:good |useful )?(?:to (?:be )?gain(?:ed)?|good) (?:from|in|by) (?:it|them|that|those|any))\b|n't\b[^.!?]{0,60}\b(?:any|a bit of) good\b/i,
      new RegExp(`\\b${grumbling}\\b`, 'i'),
    ],
    sentences: 2,
  },
  {
    kind: 'legal-equals-ethical',
    isRejectedByNot: false,
    right:
      /\b(?:but|agree|those who|not (?:everything|all|anything)|still|may|might|even so|all the same|yet|always|whether|mean|policy|leaves?|however|although|though|question|some people|wrong to|used to|minimum|more than)\b/i,
    asserts: [
      /\b(?:fair|right|moral|decent|ethical) (?:just |only |simply )?(?:means|equals) (?:just |only |simply )?(?:legal|lawful|allowed)\b(?=$|[.,;!])/i,
      /\bright and wrong (?:is|are) (?:only |just )?(?:what|whatever|as) (?:the law|parliament|the courts?|the act)\b/i,
      /\b(?:only|nothing is) (?:unethical|immoral|wrong) (?:if|unless|when)\b[^.!?]{0,30}\b(?:laws?|illegal|prosecuted|fined)\b/i,
      /\b(?:ethic\w*|morals?|morality) (?:starts?|begins?) and (?:ends?|stops?) (?:with|at|where) the law\b/i,
      /\bthe law is (?:the|my|our) only (?:\w+ )?(?:conscience|guide|compass|code|test)\b/i,
      /\bobey the law and (?:you|we|I)(?:'ve| have) (?:done|been|acted) (?:the right thing|ethical|right)/i,
      /\b(?:what|whatever|anything|something)(?: that)? (?:hasn't been|isn't|has not been|is not) (?:banned|illegal|against the law|forbidden)[^.!?]{0,10} (?:isn't|is not|can't be|cannot be) (?:wrong|unethical|unfair|immoral)\b/i,
      /\b(?:(?:right|ethical|moral|fair|decent) and (?:lawful|legal)|(?:lawful|legal) and (?:right|ethical|moral|fair|decent)) (?:are|is) (?:really |just |exactly )?(?:one and )?the same\b/i,
      /\bnever been (?:fined|prosecuted|taken to court)\b[^.!?]{0,30}\bethical\b/i,
    ],
    together: [
      new RegExp(`\\b${lawful}\\b`, 'i'),
      /\b(?:(?:can't|cannot|can not|can never) be (?:anything |any |much )?(?:wrong|unethical|immoral|unfair)|(?:is|there's|that's) nothing (?:wrong|unethical|immoral|unfair)|(?:must|has to|have to) be (?:right|fair|ethical|fine|okay|ok|moral)|(?:is|are|it's) (?:also |by definition |automatically )?(?:right|fair|fine|okay|ok|ethical|moral|acceptable)(?=$|[.,;]| (?:and|so|by)\b))/i,
      /\b(?:if|as long as|so long as|when|whatever|anything|everything|because|since|provided|so|then)\b/i,
    ],
  },
  {
    kind: 'external-only',
    isRejectedByNot: false,
    right: /\b(?:used to|but|however|wrong|both|too|as well|internal|not (?:only|just)|was|were|had)\b/i,
    asserts: [
      /\binternal customers? is (?:just |only |really )?(?:a |an )?(?:made[- ]up|invented|daft|silly|meaningless|empty|nonsense|contradiction|jargon|fancy)\b/i,
      new RegExp(
        `\\b(?:anyone|anybody|somebody|someone|people|those|whoever|if you|if they)\\b(?: who| that)?(?:'s|'re| is| are)? (?:wears?|wearing|on|in|behind|has|have|with) (?:a |an |the |our |my |your )?(?:same )?(?:uniforms?|badges?|lanyards?|payroll|rota|till|counter|staff \\w+|wages?)\\b[^.!?]{0,30}\\b(?:not|never|can't be|cannot be|isn't|aren't|no) (?:a |one of |my |our |the |any |real |proper )*customers?\\b`,
        'i',
      ),
      /\b(?:a |the |my |our )?customers? (?:is|are) (?:only |just )?(?:the |a |those |somebody |someone |anyone |anybody |people |person |ones? |whoever )+(?:who |that |with )?[^.!?]{0,50}\b(?:pays?|paying|buys?|buying|spends?|money|wallet|purse)\b[^.!?]{0,20}\b(?:nobody|no one|none|nothing|not anyone) else\b/i,
      /\bthe word customers? (?:stops|ends|finishes|does not go|doesn't go)\b/i,
      /\bcustomers?\b[^.!?]{0,40}\b(?:stop|stops|end|ends) at (?:the|our) (?:staff|kitchen|office|back|stock ?room) ?\w*\b/i,
      new RegExp(
        `\\bonly (?:somebody|someone|people|those|anyone|persons?|ones|the public|${served})\\b[^.!?]{0,40}\\b(?:(?:is|are) (?:owed|entitled to|due|worth)|deserves?) (?:any |good |proper |real |our |my )*(?:customer )?service\\b(?! (?:charge|dog|lift))`,
        'i',
      ),
    ],
    together: [
      /\b(?:(?:get|gets|need|needs|deserves?|(?:is|are) owed) none\b|owe (?:them|him|her|each other|colleagues|staff) (?:nothing|none)|(?:is|are) (?:just|only|merely) work\b)/i,
      new RegExp(`\\b${insiders}\\b`, 'i'),
      /\bservice\b/i,
    ],
    sentences: 2,
  },
  {
    kind: 'sales-confusion',
    isRejectedByNot: false,
    right:
      /\b(?:not|never|nothing|without|no sale|out of|instead|listen\w*|right (?:one|size|shoes|thing|for)|needs?|needed|help\w*|honest\w*|but|used to|lifecycle|journey)\b|n't\b/i,
    asserts: [
      /\bserv(?:ice|ing)\b[^.!?]{0,15} exists? (?:only |just |purely )?(?:so|to|for)\b[^.!?]{0,30}\b(?:sell|sales?|buy|buying|spend|spending|part with)\b/i,
      /\b(?:so|for) (?:that )?(?:they|people|customers?|guests?) (?:will |can )?(?:buy|spend|part with)\b[^.!?]{0,30}\b(?:that's|that is|is) (?:all |just )?what (?:customer )?service is (?:for|about)\b/i,
      /\b(?:leaves?|walks? out|goes|goes away) empty[- ]handed\b[^.!?]{0,15}\b(?:not|never|n't) (?:been |really |properly )*served\b/i,
      /\b(?:nobody|no one|if they don't|if nobody|if no one|nothing) (?:ever )?(?:buys?|spends?|sold|is sold|was sold)\b[^.!?]{0,25}\bno (?:customer )?service\b/i,
    ],
    together: [
      /\b(?:(?:that's|that is|this is|it's|it is) (?:your |the |my |our |what |really |just |whole )*(?:definition|meaning|point|purpose|heart|essence|aim) of (?:good )?(?:customer )?service|that(?:'s| is) customer service(?: for you)?(?=$|[.,;!])|(?:is|are) what (?:good )?(?:customer )?service (?:comes down to|boils down to|means|amounts to)|service is another (?:word|name|way) (?:for|of))\b/i,
      new RegExp(`\\b${pushing}`, 'i'),
    ],
  },
  {
    kind: 'ends-at-transaction',
    isRejectedByNot: false,
    right:
      /\b(?:but|should|still|however|wrong|used to|unless|was|were|had|mistake|not the (?:last|end)|isn't the (?:last|end)|online|form|booking)\b/i,
    asserts: [
      new RegExp(
        `\\b(?:card machine|receipt|till|payment|money|bill|sale|door|signature)\\b[^.!?]{0,20}, (?:and )?(?:my|our|the) (?:customer )?(?:service|job|work|part) (?:is|'s) (?:over|done|finished|complete)\\b`,
        'i',
      ),
      new RegExp(
        `\\bno (?:more |further )?(?:dut(?:y|ies)|responsibilit(?:y|ies)|obligations?|interest) (?:to|towards?|for|in) ${anyServed} (?:who|that|once|when|after)[^.!?]{0,20}\\b(?:paid|settled|left|gone|bought|signed|checked out)\\b`,
        'i',
      ),
      /\bmy (?:side|part|end) of (?:things|it|the deal)\b[^.!?]{0,15}\b(?:stops|stopped|ends|ended|is over)\b[^.!?]{0,15}\bwhen (?:they|he|she|the \w+) (?:puts? pen to paper|signs?|signed|pays?|paid)\b/i,
      new RegExp(
        `\\b(?:can|could|may|I) (?:then |just |safely )?forget (?:about )?${anyServed}(?=$|[.,;!])`,
        'i',
      ),
      /\b(?:whatever|anything|everything|what)\b[^.!?]{0,50}\b(?:after|afterwards|later|from then on|beyond that)\b[^.!?]{0,20}\b(?:(?:forms?|is|are) no part of|(?:is|are) outside|isn't|is not|not) (?:part of )?(?:the |our |my |good )?(?:customer )?service\b/i,
      /\b(?:after that|from then on|from there|from there on|then|afterwards),? (?:they|he|she|the customers?|the guests?)(?:'re|'s| is| are|'ll be| will be) (?:somebody|someone) else's (?:problem|business|job|concern|worry|headache)\b/i,
    ],
    together: [
      /\b(?:nothing (?:(?:else|more) )?(?:comes|is left|follows|happens)(?: (?:after|beyond|behind))?|nothing (?:after|beyond|follows) (?:it|that|the)|(?:is|has|as|marks) (?:the|its|our) (?:last|final) (?:stage|step|stop|part|bit))\b/i,
      /\b(?:customer )?(?:service|journey)\b/i,
      /\b(?:payment|paying|paid|pays?|till|card machine|receipt|signature|bill|sale|purchase|transaction|checkout)\b/i,
    ],
    sentences: 2,
  },
];
