import type { MisconceptionPattern } from './misconceptionPattern';

/** Words for selling, and for what brings in those who buy. */
const selling =
  '(?:sales?|selling|sells?|sold|market(?:ing)?|advertis(?:ing|ement)|promot(?:ing|ion|e)|up-selling|upselling|profits?|takings|commission|buy(?:ing)?|spend(?:ing)?|part(?:ing)? with (?:their|your|the) (?:money|cash)|targets?)';
/** The moment behind which some see no more service. */
export const dealt =
  '(?:paid|pays?|payment|till|receipt|signed|signs?|signature|keys?|door|leaves?|(?<!nothing )left|gone|goes|sale|transaction|purchase|bought|buys|money|hand(?:s|ed)|deliver(?:ed|y)|walks?|hangs? up|hung up|home|settle[sd]?|bill|the(?:ir)? change|checks? out|checkout|shop)';

/** Mistakes of what customer service is for and where it ends, and of law and ethics, by their parts. */
export const purposePatterns: readonly MisconceptionPattern[] = [
  {
    kind: 'complaints-negative',
    right:
      /\b(?:opportunit\w+|feedback|valuable|improv\w+|useful|learn\w*|chance|advice|ignor\w+|mishandl\w+|unanswered|answer\w*|deal(?:s|t|ing)?|unresolved|badly|only (?:a |an )?\w+ (?:if|when)|sometimes|used to|was|were|bored|about|but|however|although|some people|may|might|if (?:we|you|they|I) (?:hide|ignore|do not|don't|never)|fix)\b|(?<!\b(?:no|any|never|not|nothing|anything) )good for (?!nothing)/i,
    turned:
      /(?:\b(?:not|never|hardly|no longer|nothing)|n't) (?:\w+ )?(?:just|only|always|all|necessarily|really|simply|(?:a|an|such a|as a) (?:\w+ )?(?:bad|attack|enemy|waste|moan|trouble)|bad|trouble|moaning|the enemy|(?:see|view|take|treat|think of|look (?:on|at)) (?:(?:a|any|the|every|each|your|our) )?complaints?)\b|\bmore than\b/i,
    isRejectedByNot: false,
    asserts: [],
    together: [
      /\b(?:(?:never|not|nobody|no one|no-one) (?:\w+ ){0,4}?(?:anything|any(?:thing)? (?:that is )?(?:good|positive|useful|benefit|upside|value|use)|any(?: real)? (?:good|upside|benefits?|value|use|advantage|point))\b|never (?:brings?|does|do|has|have|gives?|gets?) (?:\w+ ){0,2}?(?:good|any good)|nothing (?:(?:good|positive|useful) )?(?:to be )?(?:gained|gain|good|positive|useful)|should never (?:happen|be made|come)|(?:is|are) the enemy|have no place|has no place|(?:an|as an) attack|waste (?:of )?time|just after|only after|(?:damage|hurt|harm|ruin|shame|let)s? (?:the|our|us|a|your|every\w*|down)\b|only ever (?:bring|cause|make|hurt|lead|mean|do)\w*|only (?:hurt|harm|damage|bring|cause)s?\b|is (?:a )?(?:very )?bad\b(?! (?:smell|taste|back|line|signal|food))|(?:a|very) bad (?:thing|sign|business|mark)|means that it isn't|nothing in (?:it|them|one|that)|no such thing as a good|(?:just|only|always|all|nothing but) (?:moan\w*|trouble|bother|hassle|grief|a pain|harm)|(?:are|is) (?:all |just |only |always )*trouble\b|makes? (?:us|you|it|the \w+|everyone) look bad|(?:gets?|has|have|with) no complaints|hate complaints|would mean (?:that )?(?:we|I|you|it|they) (?:were|are|was|is) (?:a )?(?:bad|failing|no good|rubbish|poor)|means? (?:that )?(?:it|you|we|they|the \w+) (?:isn't|aren't|is not|are not|is bad|are bad|'re bad|'re no good|have failed|has failed))|n't (?:\w+ ){0,4}?(?:anything|any(?:thing)? (?:that is )?(?:good|positive|useful|benefit|upside|value|use)|any(?: real)? (?:good|upside|benefits?|value|use|advantage|point))\b/i,
      /\b(?:(?<!\b(?:the|this|that|her|his|my|chest|skin|heart|stomach) )complaints?(?=\W+(?:is|are|there|it|they|would|bring|brings|do|does|just|only|never|should|shouldn't|can|have|has|means?|damages?|hurts?|harms?|ruin|ruins|as)\b)|(?:a|one|any|every|each|all|no|more|in|from|of|to|see) complaints?|complaining|complains|who complain)\b/i,
      /\b(?:complaints?|complaining|complains?)\b/i,
    ],
    sentences: 2,
  },
  {
    kind: 'legal-equals-ethical',
    right:
      /\b(?:and then|different(?! (?:names?|words?))|differs?|beyond|above|further|not always|whereas|minimum|right thing|(?:legal|lawful|law) but|but|(?:not|n't) (?:\w+ )?the same|wrong|untrue|myth|not (?:everything|all|always)|another(?! (?:words?|names?|way))|still (?:have|has|need) to|ask (?:if|whether|yourself)|some people|policy|more than|want to|should|that (?:day|time|morning|afternoon|evening|night|week)|this (?:time|once)|for once|in (?:this|that|our|her|his|their) case|on (?:this|that) occasion)\b/i,
    isRejectedByNot: false,
    asserts: [],
    together: [
      /\b(?:(?:and|or|is|are) (?:the )?same\b|(?:is|are|be) (?:just )?one(?: thing)?\b|(?:all|both|just) the same|no law (?:was|is|has been|got)? ?broken|(?:not|n't|never) broken (?:any|a|the) laws?|(?:isn't|is not|aren't|not|no|n't) (?:any |a |such )?(?:separate|other|extra|further)|(?:decides?|tells?(?: you| us)?|sets? out|says?) what(?:'s| is)? (?:right|wrong|ethical|ethics)|no ethics (?:apart|outside|other|except|without)|nothing (?:to|more|extra|on top)|(?:doesn't|does not|don't) add|come(?:s)? (?:straight )?from the law|nowhere else|is what ethic\w+ (?:is|means)|that(?:'s| is)? (?:what )?(?:ethic\w*|being ethical)|so (?:I am|I'm|we are|we're|it is|it's) ethical|(?:inside|within) the law|all the ethics|legal (?:is|are|means?|equals) (?:always )?(?:ethic\w*|what's right)|(?:legal|lawful|law) (?:is )?(?:ethical|ethics) too|ethic\w* (?:\w+ ){0,2}(?:is|are|means?) (?:just |only |basically |simply |always )?(?:the |your |our |whatever )?(?:law|laws|legal)\b|is nothing\b|in other words|by (?:keeping|sticking) to|no need (?:for|of) (?:any )?ethics|(?:anything|everything|whatever|all)(?: that)? (?:is legal|the law (?:allows|permits|says|lets \w+ do))[^.!?]{0,12} (?:is|must be|has to be) ethical)/i,
      /\b(?:ethic|unethic)\w*/i,
      /\b(?:laws?|legal\w*|lawful\w*|illegal|act)\b/i,
    ],
    sentences: 2,
  },
  {
    kind: 'sales-confusion',
    turned: /\b(?:sometimes|seen as|hardly|more than)\b/i,
    right:
      /(?:\bnot|n't) (?:the same|just|only|about|by|selling|sales|marketing|a)\b|\b(?:after-?sales service|(?:was|were|been) sold|says (?:little|nothing) of|next door|supports?|lifecycle|journey|before and after|different|leads? to|brings?|satisf\w+|surveys?|next to|work in|and still|suited|suits|repeat|loyal\w*|used to|but service|feedback|when the service|if the service)\b/i,
    isRejectedByNot: false,
    asserts: [
      new RegExp(
        `\\bservice (?:is|means|was|exists)(?: (?:just|really|only|all|basically|there|here|simply|mainly|nothing more than|about))*(?: (?:for|to|a|an|another|the|our|my|part of|way of|kind of|form of|department of|branch of|arm of|same as|how|you|we|good|making|make|makes|get|getting|persuading|convincing|people|them|customers?|more|so|that|we|can))* ${selling}\\b(?! (?:floor|support|desk|team|promise|staff))`,
        'i',
      ),
      new RegExp(
        `\\b(?:point|purpose|aim|job|goal|role|reason|idea) (?:(?:of|for|behind|we|you|they|I) )+(?:(?:give|do|have|offer|provide|good|great|giving) )*(?:customer )?service is\\b[^.!?]{0,30}\\b${selling}\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:see|view|think of|treat|use|count|define|describe) (?:good )?(?:customer )?service as (?:a |an |another |part of |just |the )*(?:\\w+ )?${selling}\\b`,
        'i',
      ),
      /\b(?:serving|service) (?:somebody |someone |people |customers? )?(?:is|means|=) (?:just |really |the same as )?selling\b/i,
      /\bselling is (?:what|the (?:point|purpose|reason|aim|job))\b[^.!?]{0,25}\bservice\b/i,
      /\b(?:no|without an?|without any) sales? (?:means? no|isn't|is not|is no|and no|,? no) (?:good )?(?:customer )?service\b/i,
      /\bservice without (?:a |any )?sales? (?:isn't|is not|is no|counts for nothing)\b/i,
      /\bwithout (?:a |any )?sales?,? (?:there is|there's|you have|we have) no (?:customer )?service/i,
      /\bin customer service,? so (?:I|we) sell/i,
      /\bgood (?:customer )?service (?:\w+ )?(?:is|are) (?:the )?(?:one|ones|somebody|someone|people|person) (?:who|that) (?:hits?|reach\w*|makes?|meets?|gets?|sells?)\b/i,
      /\bhow (?:much|many|good)[^.!?]{0,30}\b(?:sold|sell|sells|spent|spend|bought)\b[^.!?]{0,30}\bhow (?:good|well)\b[^.!?]{0,20}\bservice\b/i,
      /\bservice (?:is|was) (?:the one )?(?:that|when|where|whoever) (?:\w+ ){0,3}sells? (?:the most|a lot|more)\b/i,
      /\bgood (?:customer )?service (?:when|if|because|by)\b[^.!?]{0,20}\b(?:sell|selling|sold)\b/i,
      /\bservice team (?:is|are) (?:really |just |basically |actually )+(?:the |a )?(?:sales|selling|marketing)\b/i,
      /\b(?:walks?|leaves?|goes|go|leave) (?:out |off |away )?(?:without (?:buying|a sale|spending)|empty[- ]handed)\b[^.!?]{0,30}\b(?:bad|poor|no|failed|not (?:had|given|got))\b[^.!?]{0,12}\bservice\b/i,
    ],
    together: [
      /\b(?:one and the same|(?:is|are|,) (?:really |just |basically |exactly |all )*the same(?: thing| job)?(?= *(?:$|[.,;!]|and|really|to me))|no difference|(?:I would say|I'd say|there is|there's|it is|it's|answer is) none|(?:^|[,?.] )same thing\b|what(?:'s| is) the difference)/i,
      /\bserv(?:ice|ing)\b/i,
      new RegExp(`\\b${selling}\\b`, 'i'),
    ],
    sentences: 2,
  },
  {
    kind: 'ends-at-transaction',
    turned:
      /\b(?:not (?:the end|over|finished|done)|isn't (?:the end|over|finished|done)|doesn't (?:end|stop|finish)|never ends)\b/i,
    right:
      /\b(?:unless|warranty|guarantee|after ?care|(?<!n't |not |never )follow\w*(?: \w+)? up|still|but|however|some\b|(?:I|we) (?:asked|told|gave|said|went|rang|put|checked|took|got|rings?|calls?|emails?|clean|give)|was|were|had|shift|for the day|at (?:one|two|three|four|five|six|seven|eight|nine|ten|noon|midnight|\d+)|last (?:customer|guest|passenger))\b/i,
    isRejectedByNot: false,
    asserts: [],
    together: [
      /\b(?:(?:done|finished|completed) (?:our|my|your) (?:bit|part|job)|(?:no|nothing) (?:more|further|else|left|to do)\b|finished with (?:them|him|her|you|that)|(?:service|job|work|it|part)(?:'s| is)? (?:finish|finished|over|done|complete|completed|end|ends|stops?|finishes)\b|(?:not|no) (?:need|have) to (?:\w+ )?(?:do|think|worry|care|bother)|(?:not|no) (?:really |a |any )?(?:part of (?:the |our |my )?|our |my )?(?:customer )?(?:service|customer|problem)\b|not part of|(?:and|or) (?:not after|no (?:longer|further))|a new (?:job|customer|case)|forget (?:about|them|him|her)|done with (?:them|him|her)|(?:(?:that's|that is|then it's) )(?:the )?(?:service|job) (?:over|done|finished)|(?:(?:no|not) longer|aren't|are not|isn't|is not) (?:really )?(?:my|our|a|your) customers?|the end of it)|n't (?:(?:need|have) to (?:\w+ )?(?:do|think|worry|care|bother)|(?:really |a |any )?(?:part of (?:the |our |my )?|our |my )?(?:customer )?(?:service|customer|problem)\b)/i,
      /\b(?:once|when|after|as soon as|the (?:moment|minute|second|point)|until|till|up to)\b/i,
      new RegExp(`\\b${dealt}\\b`, 'i'),
      /\b(?:customers?|service|clients?|guests?|they|them|owners?|passengers?|patients?|somebody|someone|she|he|people|our|my)\b/i,
    ],
    sentences: 2,
  },
  {
    kind: 'ends-at-transaction',
    turned: /\b(?:not|doesn't|never|isn't only|more than)\b/i,
    right: /\b(?:wrong|charge|desk|was|were|some)\b/i,
    asserts: [
      new RegExp(
        `\\bservice (?:\\w+ ){0,3}?(?:lasts?|runs?|goes|is) (?:only )?from\\b[^.!?]{0,50}\\b(?:to|until|till)\\b[^.!?]{0,30}\\b${dealt}\\b`,
        'i',
      ),
      new RegExp(
        `\\bservice (?:just |only |always )*(?:ends?|finish(?:es)?|stops?|is over|is done) (?:at|with|when|once|as soon as|after|on)\\b[^.!?]{0,50}\\b${dealt}\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'ends-at-transaction',
    isRejectedByNot: false,
    right: /\b(?:wrong|charge|was|were|some|mistake|but)\b/i,
    asserts: [
      /\b(?:anything|everything|whatever|what (?:happens|comes|they do))\b[^.!?]{0,20}\bafter\b[^.!?]{0,40}\b(?:isn't|is not|not|no longer) (?:part of )?(?:the |our |my )?(?:customer )?service\b/i,
    ],
  },
];
