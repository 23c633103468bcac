import type { MisconceptionKind } from '../evidence';
import { Trigger } from './triggers';

/** How one common mistake is put into words. */
export interface MisconceptionPattern {
  readonly kind: MisconceptionKind;
  /** Tried only where all of these words are in the block. */
  readonly triggers: number;
  /** And only where one of these stands in it, a word or two words side by side: no expression fits without. */
  readonly beside?: readonly string[];
  readonly asserts: readonly RegExp[];
  /** Words in the match itself that turn it round. */
  readonly turned?: RegExp;
  /** Words in the sentence that make it right. */
  readonly right?: RegExp;
  /** False where a "not" before it does not reject it: "they are not customers". */
  readonly isRejectedByNot?: boolean;
}

const no = /\b(?:not|never|isn't|aren't|doesn't|don't|hardly|sometimes|seen as)\b/i;

export const misconceptionPatterns: readonly MisconceptionPattern[] = [
  {
    kind: 'always-right',
    triggers: Trigger.right | Trigger.always,
    asserts: [
      /\b(?:customers?|guests?|clients?|passengers?|shoppers?|patients?|tenants?|members?)(?:'s| is| are| (?:has|have) to be| must be) always (?:been )?(?:right|correct)\b/i,
    ],
  },
  {
    kind: 'only-polite',
    triggers: Trigger.polite,
    turned: no,
    right:
      /\b(?:problem|product knowledge is (?:key|important)|procedures?|listen\w*|solv\w+|expectations?|legal|process|timetable|only one|one part)\b/i,
    asserts: [
      /\bservice\b[^.!?;]{0,40}\b(?:is|means|comes down to|boils down to)\b[^.!?;]{0,25}\b(?:just|only|simply|all about|mainly|basically|purely|one thing)\b[^.!?;]{0,40}\b(?:polite|friendly|nice|smil\w+|pleasant|courteous|manners|kind|cheerful)\b/i,
      /\bcustomer service (?:just |only |simply |basically |really )*(?:is|means)\b[^.!?;]{0,20}\bbeing (?:polite|nice|friendly|kind)\b(?! (?:but|and (?:know|help|solv|sort|find|deal|listen)))/i,
      /\b(?:all (?:you|we|staff|anyone|it takes) (?:really |ever )?(?:need|have|needs|has|takes?)|(?:you|we|staff) (?:only|just) (?:need|have))\b[^.!?]{0,45}\b(?:friendly|smile|nice|polite|happy|manners|pleasant)\b/i,
      /\bas long as (?:you|we|staff|I) (?:are|smile|say|am)\b[^.!?]{0,80}\b(?:done (?:your|the|my|our) job|given (?:good|great|excellent)|that's (?:it|all)|nothing else)/i,
      /\b(?:it's|it is|that's|job is) all about (?:being |a )?(?:polite|nice|friendly|smil\w+|good manners|manners)\b/i,
    ],
  },
  {
    kind: 'complaints-negative',
    triggers: Trigger.complaint | Trigger.bad,
    right: /\b(?:opportunit\w+|feedback|valuable|improv\w+|can also|useful|learn\w*)\b/i,
    turned: /\b(?:not|aren't|isn't|don't|sometimes|seen as|can be)\b/i,
    asserts: [
      /\bcomplaints? (?:is|are|=)[^.!?,]{0,25}\b(?:bad|negative|a nuisance|annoying|a waste|harmful|failures?|the worst|pointless|nothing but trouble|never (?:a )?good|no (?:good|use|help))\b/i,
      /\b(?:avoid|stop|prevent) (?:all )?complaints at all costs\b/i,
      /\ball (?:a|any) complaints? (?:ever )?does? is\b/i,
      /\b(?:a|every|any|each) complaint\b[^.!?]{0,30}\bmeans? (?:that )?(?:we|you|someone|somebody|I|the \w+)(?:'ve| has| have| had)? (?:failed|messed|gone wrong|let)/i,
      /\bnothing good (?:ever )?comes (?:out )?(?:of|from) (?:a |any )?complain/i,
    ],
  },
  {
    kind: 'external-only',
    triggers: Trigger.colleague | Trigger.customer | Trigger.negative,
    beside: [
      ...[
        'are not',
        "aren't",
        'arent',
        'are never',
        "can't be",
        'cannot be',
        "don't count",
        'not count',
        'dont count',
      ],
      ...[
        'are only',
        'are just',
        'is only',
        'is just',
        'only people',
        'only those',
        'only someone',
        'only the',
      ],
      ...['only shoppers', 'have customers', 'any customers'],
    ],
    isRejectedByNot: false,
    right: /\b(?:any ?more|any longer|yet|internal|as well)\b/i,
    asserts: [
      /\b(?:colleagues|collegues|workmates|co-?workers|staff|work with|other (?:departments|teams)|employees)\b[^.!?]{0,60}\b(?:are not|aren't|arent|are never|can't be|cannot be) (?:really |actually |our |my |the |a )*customers?\b/i,
      /\b(?:colleagues|collegues|workmates|staff|work with|departments|suppliers|contractors)\b[^.!?]{0,60}\b(?:don't|do not|dont) count\b/i,
      /\b(?:customers are|a customer is) (?:only|just) (?:ever )?(?:people |someone |somebody |a person |those |the )?[^.!?]{0,25}\b(?:outside|public|pay|pays|external|buys?)\b/i,
      /\bonly (?:people|those|someone|the public|shoppers)[^.!?]{0,35}\b(?:outside|public|pay|spend)[^.!?]{0,25}\bcustomers?\b/i,
      /\b(?:don't|do not|dont) (?:really )?have (?:any )?customers\b/i,
    ],
  },
  {
    kind: 'legal-equals-ethical',
    triggers: Trigger.ethic,
    turned: /\bnot\b|n't\b(?! see)|\bnever\b|\bdifferent\b/i,
    asserts: [
      /\b(?:legal|law|lawful)\b[^.!?]{0,25}\b(?:and|or|as|equals|with|&)\b[^.!?]{0,15}\bethic\w*\b[^.!?]{0,40}\b(?:the same|same thing|mean the same|two words for|identical)\b/i,
      /\bethic\w*\b[^.!?]{0,15}\b(?:and|or|as|equals|with|&)\b[^.!?]{0,15}\b(?:legal|law|lawful)\b[^.!?]{0,40}\b(?:the same|same thing|mean the same|two words for|identical)\b/i,
      /\bno (?:real |big )?difference between\b[^.!?]{0,12}\b(?:legal|ethic\w*|the law|law)\b/i,
      /\b(?:do not|don't|can't) see any difference between\b/i,
      /\bethic(?:s|al)?\b[^.!?]{0,10}\b(?:is|means|are)\b[^.!?]{0,12}\b(?:legal|doing what (?:the law|is legal)|what the law|following the law|the same as (?:the )?law|required by law|a legal requirement)\b/i,
      /\b(?:if|as long as)\b[^.!?]{0,40}\b(?:law|legal\w*)\b[^.!?]{0,40}\bethical(?:ly)?\b/i,
      /\bethic\w*[^.!?]{0,40}\b(?:by law|legally required)\b/i,
      /\bwhat is legal is\b[^.!?]{0,20}\bethical\b/i,
    ],
  },
  {
    kind: 'sales-confusion',
    triggers: Trigger.sell | Trigger.service,
    turned: no,
    right:
      /\b(?:supports?|lifecycle|journey|before and after|different from|helps? (?:to )?(?:sell|sales))\b/i,
    asserts: [
      /\bservice\b[^.!?]{0,30}\b(?:is|means|'s) (?:just |really |basically |mainly |only |all |simply |mostly |about |nothing but |essentially |the same as |the same thing as )*(?:selling|sales|marketing|making sales|upselling|promoting|to sell|getting people to (?:buy|spend))\b/i,
      /\bservice and (?:sales|selling|marketing) (?:are|is|mean)\b[^.!?]{0,15}\b(?:same|one)\b/i,
      /\b(?:sales|selling|marketing) and (?:customer )?service (?:are|is|mean)\b[^.!?]{0,15}\b(?:same|one)\b/i,
      /\bservice\b[^.!?]{0,40}\banother (?:name|word) for (?:selling|sales|marketing)\b/i,
    ],
  },
  {
    kind: 'ends-at-transaction',
    triggers: Trigger.end | Trigger.job,
    turned: /\b(?:not|isn't|doesn't|don't|never)\b/i,
    asserts: [
      /\b(?:service|my job|our job|your job|the job|our work|the interaction|the process)\b[^.!?]{0,40}\b(?:ends?|finishes|stops|is (?:finished|over|complete|done|ended))\b[^.!?]{0,30}\b(?:once|when|after|as soon as|the moment|at)\b[^.!?]{0,50}\b(?:paid|pays?|payment|leaves?|left|sale|transaction|purchase|bought|walks?|hands?|handed|signed?|signs|till|door|settles|drives?)\b/i,
      /\b(?:once|when|after|as soon as)\b[^.!?]{0,60}\b(?:paid|pays|left|leaves|gone|signed|bought|driven off|walked out|handed over|hung up)\b[^.!?]{0,60}\b(?:service|job|work|part)\b[^.!?]{0,25}\b(?:finished|over|done|complete|ends|ended|stops)\b/i,
    ],
  },
  {
    kind: 'support-only',
    triggers: Trigger.apart | Trigger.customer | Trigger.service,
    beside: ['customer service'],
    turned: no,
    right: /\b(?:also|part of|journey|before|from\b[^.!?]{0,60}\bto|more than)\b/i,
    asserts: [
      /\bcustomer service (?:is|means|happens|starts)\b[^.!?]{0,40}\b(?:after[- ]sales?|after (?:the|a) (?:sale|purchase)|customer support|help ?desk)\b/i,
    ],
  },
  {
    kind: 'stands-alone',
    triggers: Trigger.apart | Trigger.customer | Trigger.service,
    beside: ['customer service'],
    turned: no,
    asserts: [
      /\bcustomer service\b[^.!?]{0,40}\b(?:a separate|stand[- ]?alone|on its own|nothing to do with (?:sales|marketing|the other|other)|only the job of|just the job of)\b/i,
    ],
  },
  {
    kind: 'satisfaction',
    triggers: Trigger.satisfied | Trigger.customer | Trigger.service,
    beside: ['customer service'],
    turned: no,
    asserts: [
      /\bcustomer service (?:and|or|\/) customer satisfaction (?:are|mean) (?:both )?(?:the same|basically the same)\b/i,
      /\bcustomer service (?:is|means) (?:the same as )?(?:customer satisfaction\b|how (?:satisfied|happy) (?:the |our )?customers? (?:is|are|feel))/i,
    ],
  },
  {
    kind: 'sympathy',
    triggers: Trigger.sympathy,
    right: /\bempath\w*|sympathy card/i,
    asserts: [
      /\b(?:sympath(?:y|ise|ize|ised|ized|ising|izing|etic)|felt sorry for|feel sorry for)\b/i,
      /\bapologis\w+ (?:profusely|over and over|again and again|repeatedly|a lot)\b/i,
    ],
  },
  {
    kind: 'ethics-optional',
    triggers: Trigger.ethic,
    isRejectedByNot: false,
    right: /\b(?:not|never|n't) optional\b|\bnot up to\b/i,
    asserts: [
      /\bethic\w*[^.!?]{0,40}\b(?:optional|do(?:es)? not matter|unimportant|up to the individual|up to you|not (?:really )?(?:important|necessary|needed))\b/i,
    ],
  },
  {
    kind: 'consent',
    triggers: Trigger.consent,
    isRejectedByNot: false,
    right: /\b(?:lawful basis|lawful bases|contract|legal obligation|legitimate interest|do not rely)\b/i,
    asserts: [
      /\b(?:never|cannot|can't|can not|must not|not allowed to|illegal to)\b[^.!?]{0,40}\b(?:share|pass|give|disclose)\b[^.!?]{0,60}\bwithout\b[^.!?]{0,25}\bconsent\b/i,
      /\b(?:always|must always) (?:need|get|have|ask for)\b[^.!?]{0,25}\bconsent\b/i,
    ],
  },
  {
    kind: 'consent',
    triggers: Trigger.consent,
    isRejectedByNot: false,
    asserts: [
      /\b(?:can|could|free to|allowed to) share\b[^.!?]{0,40}\b(?:anyone|anybody|whoever|other companies)\b/i,
    ],
  },
  {
    kind: 'change-of-mind',
    triggers: Trigger.mind | Trigger.right,
    turned: /\b(?:not|doesn't|does not|isn't|only)\b/i,
    asserts: [
      /\bconsumer rights act\b[^.!?]{0,120}\b(?:chang\w+ (?:their|your|his|her)? ?mind|any reason|unwanted|no longer wants?)\b/i,
      /\b(?:chang\w+ (?:their|your|his|her)? ?mind|any reason|unwanted)\b[^.!?]{0,100}\bconsumer rights act\b/i,
    ],
  },
  {
    kind: 'code-as-law',
    triggers: Trigger.standard,
    turned: no,
    asserts: [
      /\b(?:PCI[ -]?DSS|ISO 10002|ISO 9001|BS 8477|CAP Code)\b[^.!?]{0,40}\b(?:an? act|an? law|the law|legislation)\b/i,
    ],
  },
  {
    kind: 'same-treatment',
    triggers: Trigger.same | Trigger.treat,
    right: /\badjust\w*/i,
    asserts: [
      /\btreat(?:s|ed|ing)? (?:everyone|everybody|all (?:our )?customers|all people) (?:exactly )?the same\b/i,
    ],
  },
  {
    kind: 'said-aloud',
    triggers: Trigger.aloud | Trigger.detail,
    turned: no,
    asserts: [
      /\b(?:read|say|said|repeat\w*|call\w* out|shout\w*|discuss\w*)\b[^.!?]{0,50}\b(?:card (?:number|details)|address|date of birth|account (?:number|details)|personal (?:details|information))\b[^.!?]{0,50}\b(?:out loud|loudly|across the (?:office|shop)|open[- ]plan|in front of)\b/i,
    ],
  },
  {
    kind: 'anger-only',
    triggers: Trigger.angry | Trigger.customer,
    turned: /\b(?:not|may|might|can|some|sometimes|or quiet|silent)\b/i,
    right: /\b(?:may|might|some|sometimes|quiet|silent)\b/i,
    asserts: [
      /\b(?:dissatisfied|unhappy|complaining|upset) customers?\b[^.!?]{0,20}\b(?:are|is|will be|get)\b[^.!?]{0,15}\b(?:angry|aggressive|shouting|rude)\b/i,
    ],
  },
  {
    kind: 'solution-first',
    triggers: Trigger.hasty | Trigger.offer,
    isRejectedByNot: false,
    right: /\b(?:listen\w*|after|once|asked|found out|understood|do not|don't|never|didn't)\b/i,
    asserts: [
      /\b(?:immediately|straight away|right away|at once)\b[^.!?]{0,25}\b(?:offer\w*|gave|give|refund\w*|replac\w*|suggest\w*)\b/i,
      /\bbefore (?:they|the customer|he|she) (?:had )?(?:finish\w*|explain\w*)\b/i,
    ],
  },
  {
    kind: 'needs-are-wants',
    triggers: Trigger.needs | Trigger.wants,
    turned: no,
    asserts: [
      /\bneeds (?:and|or|\/) wants (?:are|mean) the same\b/i,
      /\bwants (?:and|or|\/) needs (?:are|mean) the same\b/i,
      /\bneeds? (?:is|are|means?) (?:what|whatever|anything) (?:the |a |our )?customers? wants?\b/i,
    ],
  },
  {
    kind: 'unnamed-procedure',
    triggers: Trigger.procedure | Trigger.follow,
    right:
      /\b(?:complaints?|returns?|refunds?|greeting|escalation|data protection|privacy|call|safety|lone working|age check|ID|cash handling|opening|closing)\b[^.!?]{0,12}\b(?:polic|procedure|script|process|checklist|rules)/i,
    asserts: [
      /\b(?:follow(?:ed|ing|s)?|stick to|adhere to|keep to)\b[^.!?]{0,20}\b(?:(?:the |our )?(?:company|organisation(?:al|'s)?|workplace) |all )(?:company )?(?:procedures?|polic(?:y|ies)|rules)\b/i,
    ],
  },
  {
    kind: 'general-communication',
    triggers: Trigger.communication,
    beside: [
      'good communication',
      'effective communication',
      'clear communication',
      'excellent communication',
    ],
    right: /\b(?:when I|I (?:used|explained|asked|wrote|called|phoned))\b/i,
    asserts: [
      /\b(?:good|effective|clear|excellent) communication(?: skills?)? (?:is|are)\b[^.!?]{0,40}\b(?:important|key|vital|essential|needed|necessary)\b/i,
    ],
  },
];
