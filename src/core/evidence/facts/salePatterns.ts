import type { MisconceptionPattern } from './misconceptionPattern';

const customers =
  '(?:customers?|people|guests?|clients?|passengers?|shoppers?|someone|somebody|anyone|patients?|tenants?|they|them|she|he)';
/** What ends a sale. */
export const over =
  '(?:paid|pays?|payment|leaves?|left|gone|sale|transaction|purchase|bought|buys|walks?|walked|hands?|handed|signed?|signs|signature|till|door|settles|settled|drives?|driven off|checks? out|checked out|checkout|delivered|delivery|completed|hung up|hangs? up|receipt|contract|collected|collects|keys|their money|the money)';

/** Customer service taken for selling, or for something that ends with the sale. */
export const salePatterns: readonly MisconceptionPattern[] = [
  {
    kind: 'sales-confusion',
    turned:
      /\b(?:not (?:the same|just|only|about|selling|sales|a)|never|isn't|aren't|doesn't|don't|hardly|sometimes|seen as|more than|is not)\b/i,
    right:
      /\b(?:after-?sales service|(?:was|were|been) sold|says (?:little|nothing) of|next door|supports?|lifecycle|journey|before and after|different from|helps? (?:to )?(?:sell|sales)|leads? to|part of)\b/i,
    asserts: [
      /\bservice is (?:all |really |just )?about (?:making|getting|closing) (?:the|a) sales?\b/i,
      /\b(?:sales|selling|marketing) (?:by another name|in disguise)\b/i,
      /\bservice is (?:just |really )?how (?:you|we|they) (?:get|make|persuade)\b[^.!?]{0,20}\b(?:buy|spend)\b/i,
      /\bservice\b[^.!?]{0,30}\b(?:is|means|'s|equals|(?:comes|boils) down to|amounts to) (?:just |really |basically |mainly |only |all |simply |mostly |about |nothing but |essentially |the same as |the same thing as |a form of |a kind of )*(?:selling|sales|marketing|making sales|upselling|promoting|to sell|how (?:you|we|they) sell|getting (?:people|customers|them) to (?:buy|spend))\b(?! (?:support|team|department))/i,
      new RegExp(
        `\\bservice\\b[^.!?]{0,30}\\b(?:is|means|'s)\\b(?: \\w+){0,4} (?:getting|persuading|convincing|making|pushing|talking|tempting) ${customers} (?:in ?to |to )?(?:buy\\w*|spend\\w*|sign\\w*|upgrad\\w*|add\\w*|tak\\w* (?:out|up))`,
        'i',
      ),
      /\bservice\b[^.!?]{0,20}\b(?:is|means|'s|is about|is all about)\b(?: \w+){0,3} (?:hitting|meeting|reaching|making) (?:your |our |the |my |more )?(?:\w+ )?(?:targets?|sales|commission)\b/i,
      /\b(?:point|purpose|aim|job|goal|role|reason|heart|idea) (?:of|for|behind) (?:good |great |giving |all )*(?:customer )?service (?:is|was) (?:really |just |simply |mainly |always |only )*(?:to )?(?:sell|selling|make (?:more )?(?:sales|money)|make (?:people|customers|them|guests) (?:buy|spend)|get(?:ting)? (?:people|customers|them|someone|a sale|the sale|shoppers|guests)(?: to (?:buy|spend|upgrade|sign))?|shift|hit|up sell|upsell|increase sales|bring in (?:money|sales))/i,
      /\bservice (?:is|means) (?:really |just |simply |basically |only )*(?:a |the best |one )?way (?:of|to) (?:sell|get(?:ting)? (?:people|customers|them|more sales|a sale))/i,
      /\bservice is (?:when|where) (?:you|we|I) (?:sell|up-sell|upsell|persuade|get \w+ to (?:buy|spend))\b/i,
      /^\W*(?:selling|sales|marketing) (?:is|are) (?:just |really |basically |all |what )*(?:good |great )?(?:customer )?service\b(?=$|[.,]| is)/i,
      /\bservice as (?:really |just |simply )?(?:the same (?:thing )?as |another (?:name|word) for |a (?:kind|form|part) of )?(?:sales|selling|marketing)\b/i,
      /\bonly reason (?:to|we|you|I|for|that)\b[^.!?]{0,50}\b(?:is|are) (?:so|to|because|that)\b[^.!?]{0,25}\b(?:buy|spend|sell|sale)\b/i,
      /\bthe more (?:you|we|I) sell,? the better\b[^.!?]{0,20}\bservice\b/i,
      /\bservice and (?:sales|selling|marketing) (?:are|is|mean)\b[^.!?]{0,25}\b(?:same|one|no different)\b/i,
      /\b(?:sales|selling|marketing) and (?:customer )?service (?:are|is|mean)\b[^.!?]{0,25}\b(?:same|one|no different)\b/i,
      /\bservice\b[^.!?]{0,40}\banother (?:name|word|way of|part of) (?:for |saying )?(?:selling|sales|marketing|sell)\b/i,
      /\bno difference between (?:good )?(?:customer )?(?:service|sales|selling|marketing) and (?:customer )?(?:service|sales|selling|marketing)\b/i,
    ],
  },
  {
    kind: 'sales-confusion',
    asserts: [
      /\bservice (?:with|that has|which has) no sale\b[^.!?]{0,20}\b(?:isn't|is not) (?:really |any )?service\b/i,
      /\b(?:don't|do not|can't|cannot) (?:really )?(?:split|separate|part|divide) ["“']?(?:customer )?service["”']? (?:from|and) ["“']?(?:sell|selling|sales?)\b/i,
      /\b(?:if|unless)\b[^.!?]{0,60}\b(?:buy|bought|sell|sold|sale|spend|spent)\b[^.!?]{0,40}\b(?:not|n't|never|no) (?:given|had|done|provided|got)? ?(?:good |any )?(?:customer )?service\b/i,
    ],
  },
  {
    kind: 'ends-at-transaction',
    turned: /\b(?:not|isn't|doesn't|don't|didn't|won't|never)\b/i,
    right:
      /\b(?:was|were|had|for the (?:day|night|evening|week)|that (?:day|night|evening)|lock(?:ed)? up|shift|home time|o'clock|at (?:one|two|three|four|five|six|seven|eight|nine|ten|noon|midnight|\d+)|last (?:customer|guest|passenger|driver)|(?:begins?|starts?) (?:there|then|on)|for the (?:paperwork|form)|with the (?:form|paperwork))\b/i,
    asserts: [
      /\b(?:ends?|finishes|stops|is over),? so does (?:the |our |my )?(?:customer )?service\b/i,
      new RegExp(
        `\\b(?:service|my job|our job|your job|the job|our work|my work|the interaction|the process|responsibility|relationship|(?:customer )?journey|our part|my part|involvement)\\b[^.!?]{0,40}\\b(?:ends?|finishes|stops|(?:has |have )?com(?:e|es) to an end|is (?:finished|over|complete|done|ended|at an end))\\b[^.!?]{0,30}\\b(?:once|when|after|as soon as|the (?:moment|minute|second)|at|with)\\b[^.!?]{0,50}\\b${over}\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:service|journey|job)\\b[^.!?]{0,20}\\bonly (?:lasts?|goes on|counts|matters|runs) (?:until|till|up to|as far as|while)\\b[^.!?]{0,40}\\b${over}\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:once|when|after|as soon as|the (?:moment|minute|second))\\b[^.!?]{0,60}\\b${over}\\b[^.!?]{0,60}\\b(?:service|job|work|part|responsibility|involvement)\\b[^.!?]{0,25}\\b(?:finished|over|done|complete|ends|ended|stops|finishes|com(?:e|es) to an end|at an end)\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'ends-at-transaction',
    turned: /\b(?:doesn't|didn't|don't|does not|never|isn't the end|not the end|not finished|not over)\b/i,
    isRejectedByNot: false,
    right:
      /\b(?:I|we) (?:asked|told|gave|said|went|rang|put|checked|took)\b|\b(?:was|were|had|for the (?:day|night|evening|week)|that (?:day|night|evening)|lock(?:ed)? up|shift|home time|o'clock|at (?:one|two|three|four|five|six|seven|eight|nine|ten|noon|midnight|\d+)|last (?:customer|guest|passenger|driver)|(?:begins?|starts?) (?:there|then|on)|for the (?:paperwork|form)|with the (?:form|paperwork))\b/i,
    asserts: [
      new RegExp(
        `\\b(?:once|when|after|as soon as|the (?:moment|minute|second))\\b[^.!?]{0,60}\\b${over}\\b[^.!?]{0,60}\\b(?:(?:not|no longer|isn't|aren't|stops? being) (?:really )?(?:our|my|a|your|the shop's) (?:customers?|problem|concern|responsib\\w+|business|job|guests?)|nothing (?:more|else|further|left)(?: \\w+){0,4} (?:do|us|me)\\b|(?:that's|that is|then that's|then that is) (?:it\\b|the end|job done|us done|us finished)|(?:(?:we|you)(?: are|'re)|I(?: am|'m)) (?:finished|done)\\b|(?:don't|do not|no) (?:need|have)(?: \\w+)? to (?:do|worry|bother|think|contact|help))`,
        'i',
      ),
    ],
  },
];
