import { commonPatterns } from './commonPatterns';
import type { MisconceptionPattern } from './misconceptionPattern';
import { patternsWithNot } from './patternsWithNot';
import { togetherPatterns } from './togetherPatterns';
import { Trigger } from './triggers';

const no = /\b(?:not|never|isn't|aren't|doesn't|don't|hardly|sometimes|seen as)\b/i;

export const misconceptionPatterns: readonly MisconceptionPattern[] = [
  ...commonPatterns,
  ...patternsWithNot,
  ...togetherPatterns,
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
    triggers: Trigger.mind,
    beside: ['rights act'],
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
