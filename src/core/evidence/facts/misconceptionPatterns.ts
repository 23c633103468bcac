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
    right: /\bempath\w*|sympathy card/i,
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
      /\b(?:complaints?|returns?|refunds?|greeting|escalation|data protection|privacy|call|safety|lone working|age check|ID|cash handling|opening|closing)\b[^.!?]{0,12}\b(?:polic|procedure|script|process|checklist|rules)/i,
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
