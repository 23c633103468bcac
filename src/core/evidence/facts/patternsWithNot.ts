import { manners } from './commonPatterns';
import { over } from './salePatterns';
import type { MisconceptionPattern } from './misconceptionPattern';

const insiders =
  '(?:colleagues?|collegues|workmates|co-workers|coworkers|staff|team ?mates|employees|each other|(?:people|anyone|someone|those) (?:who |that )?(?:I |we |you )?works? (?:with|here|for us|in the same \\w+))';

/** Mistakes that are put with a "not", as in "colleagues are not customers": in these it turns nothing round. */
export const patternsWithNot: readonly MisconceptionPattern[] = [
  {
    kind: 'only-polite',
    isRejectedByNot: false,
    right: /\b(?:listen\w*|solv\w+|problems?|legal|feedback)\b/i,
    asserts: [
      new RegExp(
        `\\b(?:don't|do not|dont) (?:need|have) to\\b[^.!?]{0,60}\\b(?:just|only) (?:need|have) to (?:be )?${manners}`,
        'i',
      ),
    ],
  },
  {
    kind: 'complaints-negative',
    right: /\bcomplaints? (?:is|are|gets?) (?:left|lost|ignored|hidden|buried|not|never)\b/i,
    asserts: [
      /\bcomplaints?\b[^.!?]{0,60}\b(?:is|are) never (?:positive|good|useful|helpful)\b/i,
      /\bcomplaints? (?:have|has|bring|brings|give|gives) (?:us )?no (?:real )?(?:benefits?|value|use|good|positives?|upside|advantage)\b/i,
      /\bno (?:upside|benefit|value|advantage|use|good side|positive side|silver lining|bright side) (?:to|in|of|from) (?:a |any |getting |having )*complain/i,
      /\bno (?:business|company|shop|one|firm|hotel)\b[^.!?]{0,12}\b(?:benefits?|gains?|profits?|wins?|(?:gets|got) anything)\b[^.!?]{0,20}\bcomplain/i,
      /\bcomplaints? (?:never|don't|dont|do not|doesn't|does not) (?:ever )?(?:help|benefit|achieve|improve|solve) (?:any(?:one|body|thing)|us|nobody|nothing)\b/i,
    ],
  },
  {
    kind: 'external-only',
    isRejectedByNot: false,
    right:
      /\b(?:(?:customers? of (?!mine|ours|yours|theirs)\w+|treat(?:s|ed)? (?:them|him|her|you) (?:even )?(?:better|well|like|as|the same|just)|outside or (?:from )?(?:inside|within)|inside (?:or|and) outside|on (?:this|the|that) (?:form|list|sheet|till|system|screen)|for the (?:fire|count|survey|limit|figures|purposes?)|in on (?:a )?\w+days?)|any ?more|any longer|internal customers? (?:are|is) (?:people|staff|colleagues)|as well|both|when(?:ever)? (?:they|he|she|I|we|you)(?:'re| are| is|'ve| have| has)? (?:buy|bought|shop|visit|eat|order|pay|book)\w*|in (?:the|this|our) (?:sense|survey|figures|count|numbers|report|records|statistics)|for (?:tax|the survey))\b/i,
    asserts: [
      /\b(?:is|are) (?:just |only )?(?:my |our )?(?:colleagues?|collegues|workmates|co-workers|coworkers|staff|team ?mates),? (?:and )?not (?:really |actually )?(?:my |our |real |proper )?customers?\b/i,
      new RegExp(
        `\\b(?:don't|do not|dont|never|wouldn't) (?:really )?(?:class|count|see|regard|consider|think of) (?:[\\w']+ ){0,2}?${insiders}(?: [\\w']+)? (?:as )?(?:(?:my|our|real|proper|being) )*customers?\\b`,
        'i',
      ),
      new RegExp(
        `\\b${insiders}(?: [\\w']+){0,3} (?:can't|cannot|can not|can never|are not|aren't) (?:really )?(?:be )?(?:my |our |real |proper )*customers?\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:don't|do not|dont) (?:really )?(?:serve|have|see|deal with) (?:any )?customers\\b[^.!?]{0,20}\\b(?:only|just) (?:deal|work|talk|speak|see)\\b[^.!?]{0,15}\\b${insiders}`,
        'i',
      ),
      /\bcustomers are (?:\w+ ){0,4}public only\b/i,
      /\ba customer is (?:a person|someone|somebody|anyone)\b[^.!?]{0,40}\bnot (?:a person|someone|somebody|anyone)\b[^.!?]{0,20}\bwork/i,
      /\bcustomers are (?:the )?(?:people|ones|those)\b[^.!?]{0,40}\bnot (?:the )?(?:people|ones|those|staff|colleagues|workmates)\b[^.!?]{0,20}\b(?:work|staff|colleagues|workmates|team)\b/i,
      /\binternal customers? (?:don't|do not|aren't|are not|isn't|is not) (?:really |actually )?(?:a )?(?:real|proper) (?:thing|customers?)\b/i,
      new RegExp(
        `\\b${insiders}\\b[^.!?]{0,25}\\bcustomer service (?:[\\w']+ )?(?:don't|do not|doesn't|does not) (?:really )?apply\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'legal-equals-ethical',
    isRejectedByNot: false,
    right: /\b(?:wrong|untrue|myth|but (?:it|that|unethical))\b/i,
    asserts: [
      /\b(?:isn't|is not|not|wasn't) (?:a|any|much of a) (?:real |big |actual )?difference between\b[^.!?]{0,25}\b(?:legal|ethic|law)/i,
      /\blegal\b[^.!?]{0,12}\b(?:can't|cannot|can not|can never) be (?:unethical|not ethical)\b/i,
      /\bethic\w*(?: \w+)? (?:just |only |simply |really )*(?:is|means) (?:just |only |simply )?not breaking (?:the |any )?laws?\b/i,
      /\b(?:anything|everything|whatever|something)\b[^.!?]{0,20}\b(?:isn't|is not|not) (?:against the law|illegal)\b[^.!?]{0,12}\b(?:is|must be|has to be|will be)\b[^.!?]{0,10}\bethical\b/i,
      /\bethical (?:issue|rule|requirement|matter|dut(?:y|ies))s?[^.!?]{0,30}\blegal (?:issue|rule|requirement|matter|dut(?:y|ies))s?\b[^.!?]{0,10}\bno difference\b/i,
    ],
  },
  {
    kind: 'ends-at-transaction',
    isRejectedByNot: false,
    right: /\b(?:I|we) (?:asked|told|gave|said|went|rang|put|checked|took)\b|\bunless\b/i,
    asserts: [
      new RegExp(
        `\\b(?:once|when|after|as soon as|the (?:moment|minute))\\b[^.!?]{0,60}\\b${over}\\b[^.!?]{0,40}\\b(?:has |have |got |had )?nothing to do with (?:us|me)\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:don't|dont|do not|no) (?:really )?(?:need|have|point)(?: to| in)? (?:contact|ring|call|check|follow|ask|bother|speak)\\w*\\b[^.!?]{0,40}\\b(?:after|once|when)\\b[^.!?]{0,30}\\b${over}\\b`,
        'i',
      ),
    ],
  },
];
