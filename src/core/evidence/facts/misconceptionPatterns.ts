import { claimPatterns } from './claimPatterns';
import { commonPatterns } from './commonPatterns';
import { indirectPatterns } from './indirectPatterns';
import type { MisconceptionPattern } from './misconceptionPattern';
import { outspokenPatterns } from './outspokenPatterns';
import { patternsWithNot } from './patternsWithNot';
import { partPatterns } from './partPatterns';
import { purposePatterns } from './purposePatterns';
import { salePatterns } from './salePatterns';
import { togetherPatterns } from './togetherPatterns';

/** What sympathy is, or that it is not enough: half of a distinction. "Sympathy is the key to service" is none. */
const whatSympathyIs = [
  "\\bsympathy(?:\\W{1,5}| (?:is|means|would be|was)(?: [\\w']+){0,5}?) (?:feel\\w*|pity\\w*|be(?:ing)? sorry|say\\w*|sorry|looking|look|outside|distance)\\b",
  '\\bsympathy\\W{1,3}(?:feeling|you feel|pity|being sorry|saying)\\b',
  "\\b(?:sympathy|feel(?:ing)? sorry(?: for (?:[\\w']+ ){0,2}[\\w']+)?) (?:alone|on its own|by itself|does not|doesn't|is not|isn't|won't|will not|never)\\b",
  "\\b(?:that|this|it|which|sorry(?: for (?:[\\w']+ ){0,3}[\\w']+)?)(?:'s| is| would be)(?: only| just| called| more)* sympathy\\b",
].join('|');
/** The other half: "Empathy is to see it from their side". */
const whatEmpathyIs =
  /\bempath(?:y|i[sz]e|i[sz]ing)\W{1,5}(?:is|means|goes|looks|sees|asks|helps|lets|would be|was|on the other hand|though|trying|understanding|seeing|putting|knowing)\b(?!,? (?:really |just |only |simply |so |very |a |the )*(?:important|key|vital|good|needed|useful|big|feeling sorry|pity|the same|that (?:I|you|we) feel sorry))|\b(?:is|was|called|that's) empathy\b|\bdifferen\w+ (?:between|from|to)\b[^.!?]{0,40}\b[se]\w{0,2}mpath/i;

/** There are more than have a bit of their own. The first, which share theirs with the last, are those for rare words. */
export const misconceptionPatterns: readonly MisconceptionPattern[] = [
  ...partPatterns,
  ...commonPatterns,
  ...salePatterns,
  ...patternsWithNot,
  ...togetherPatterns,
  ...claimPatterns,
  ...purposePatterns,
  ...indirectPatterns,
  ...outspokenPatterns,
  {
    kind: 'sympathy',
    right: new RegExp(`\\bempath\\w*|sympathy card|${whatSympathyIs}`, 'i'),
    beside: whatEmpathyIs,
    asserts: [
      /\b(?:sympath(?:y|ise|ize|ised|ized|ising|izing|etic)|felt sorry for|feel sorry for)\b/i,
      /\bapologis\w+ (?:profusely|over and over|again and again|repeatedly|a lot)\b/i,
    ],
  },
  {
    kind: 'sympathy',
    turned: /\b(?:not|isn't|aren't|never)\b/i,
    asserts: [
      /\b(?:sympathy (?:and|or) empathy|empathy (?:and|or) sympathy) (?:are|is|mean) (?:really |just |basically |exactly |both )*the same\b/i,
      /\bempathy (?:is|means) (?:really |just |only |simply )*(?:(?:that )?(?:I|you|we) feel sorry|feeling sorry|pity|the same as sympathy|another word for sympathy)\b/i,
    ],
  },
  {
    kind: 'change-of-mind',
    turned: /\b(?:not|doesn't|does not|isn't|only)\b/i,
    asserts: [
      /\bconsumer rights act\b[^.!?]{0,120}\b(?:chang\w+ (?:their|your|his|her)? ?mind|any reason|unwanted|no longer wants?)\b/i,
      /\b(?:chang\w+ (?:their|your|his|her)? ?mind|any reason|unwanted)\b[^.!?]{0,100}\bconsumer rights act\b/i,
    ],
  },
  {
    kind: 'unnamed-procedure',
    right:
      /\b(?:complaints?|returns?|refunds?|greeting|escalation|data protection|privacy|call|safety|lone working|age check|ID|cash handling|opening|closing)\b[^.!?]{0,12}\b(?:polic|procedure|script|process|checklist|rules)|\b(?:procedures?|polic(?:y|ies)|rules)(?: ?[:(]| (?:on|about|for|around|regarding|concerning|called|that says?|which says?|to do with) (?!(?:the |our |my |all |every )*(?:company|organisation|business|everything|all|job|role|work|place|time|times|customers?|customer service|staff|everyone|everybody)\b))/i,
    asserts: [
      /\b(?:follow(?:ed|ing|s)?|stick to|adhere to|keep to)\b[^.!?]{0,20}\b(?:(?:the |our )?(?:company|organisation(?:al|'s)?|workplace) |all )(?:company )?(?:procedures?|polic(?:y|ies)|rules)\b/i,
    ],
  },
  {
    kind: 'general-communication',
    right: /\b(?:when I|I (?:used|explained|asked|wrote|called|phoned))\b/i,
    asserts: [
      /\b(?:good|effective|clear|excellent) communication(?: skills?)? (?:is|are)\b[^.!?]{0,40}\b(?:important|key|vital|essential|needed|necessary)\b/i,
    ],
  },
];
