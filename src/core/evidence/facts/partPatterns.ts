import type { MisconceptionPattern } from './misconceptionPattern';

const no = /\b(?:not|never|isn't|aren't|doesn't|don't|hardly|sometimes|seen as)\b/i;
const rage = '(?:angry|aggressive|shouting|shouts?|rude|abusive)';
const remedy =
  '(?:(?:full |partial )?refunds?|money back|discounts?|vouchers?|replacements?|solutions?|answers?|exchange|compensation|credit|new one|fix|way out)';
const remedyGiven = `(?:(?:offer\\w*|g[ai]v(?:e|es|ing)|suggest\\w*|promis\\w*)\\b[^.!?]{0,30}\\b${remedy}|refunded|replaced|refund|replace|solved|solve|fixed|fix (?:it|the))\\b`;
/** Before what is wrong could be known. Who "told me off" or "told me his name" told nothing of it. */
const beforeTold =
  "before (?:they(?:'ve|'d)?|(?:the|a) customer|he(?:'s|'d)?|she(?:'s|'d)?)(?: have| has| had)? (?:even )?(?:finish\\w*|explain\\w*|told|said|got to say)\\b(?! (?:me |us )?(?:off|(?:his|her|their) name|thank|goodbye|hello|yes|no\\b))";
const code = 'code of (?:conduct|practice|ethics)';
/** A right that nobody reads out of "the same": "the same courtesy". */
const sameForAll =
  'the (?:exact )?same\\b(?! (?:respect|courtesy|day|kindness|politeness|fairness|care|time|way (?:that |as )?(?:I|you|we)\\b))';
const openPlace =
  '(?:out loud|loudly|across the (?:office|shop|room|counter)|in the (?:waiting room|queue)|open[- ]plan|in front of)';

/** Mistakes that take one part of customer service, of law or of fairness for the whole, or the whole for a part. */
export const partPatterns: readonly MisconceptionPattern[] = [
  {
    kind: 'support-only',
    turned: no,
    right:
      /\b(?:only|just) (?:the|a) job (?:of|for)\b|\b(?:also|part of|journey|before|goes on|from\b[^.!?]{0,60}\bto|more than)\b/i,
    asserts: [
      /\bcustomer service (?:is|means|happens|starts)\b[^.!?]{0,40}\b(?:after[- ]sales?|after (?:the|a) (?:sale|purchase)|customer support|help ?desk)\b/i,
      /\bcustomer service (?:just |only |really )*(?:is|means|happens|starts|begins)\b[^.!?]{0,40}\b(?:when|if|once|after)\b[^.!?]{0,40}\b(?:comes? back with|comes? back to complain)\b/i,
      /\bcustomer service (?:just |only |really )*(?:is|means|happens|starts|begins)\b[^.!?]{0,40}\bafter (?:they|people|somebody|someone|(?:a|the) customers?)(?:'ve| have| has) (?:already )?bought\b/i,
      /\bcustomer service (?:(?:only|just) (?:happens|starts|begins|comes in)|(?:happens|starts|begins) only)\b[^.!?]{0,40}\b(?:wrong|problem|fault|faulty|broken|breaks|complains?)\b/i,
      /\bcustomer service (?:is|means) (?:just|only|simply) (?:about )?(?:dealing with|handling|sorting(?: out)?|doing) (?:\w+ ){0,2}?(?:returns|complaints|refunds|faults|exchanges)\b/i,
      /\bcustomer service is (?:just |only )?(?:the|a) (?:department|number|team|desk|line|people)\b[^.!?]{0,30}\bwhen\b[^.!?]{0,30}\b(?:breaks|broken|wrong|faulty)\b/i,
      /\bcustomer service is (?:just |only )?(?:the |any )?(?:help|support|service|care|advice|what|something)\b[^.!?]{0,30}\b(?:you|they|people|customers) get(?: given)? (?:after|once|when)\b[^.!?]{0,30}\b(?:bought|buy|paid|purchase|wrong|problem)\b/i,
      /\b(?:only|just) need customer service\b[^.!?]{0,40}\b(?:after|problem|wrong|fault|broken|complain\w*)\b/i,
    ],
  },
  {
    kind: 'stands-alone',
    turned: no,
    asserts: [
      /\bcustomer service\b[^.!?]{0,40}\b(?:a separate|stand[- ]?alone|a job on its own|its own (?:department|team|job)|nothing to do with (?:the )?(?:sales|marketing|other|rest|warehouse|kitchen|office|accounts|finance)|works? (?:alone|on its own)|only the job of|just the job of)\b/i,
      /\b(?:kitchen|warehouse|office|finance|sales|marketing|drivers?|delivery|cleaners?|accounts|workshop|stock ?room|(?:my|our) (?:job|role|team|department)|we|I) (?:has|have) nothing to do with customer service\b(?! (?:complaints|calls|desk|team))/i,
      /\bonly (?:the )?(?:reception|front|sales|tills?|help ?desk)\b[^.!?]{0,15}\b(?:do|does|gives?|has) customer service\b/i,
      /\bcustomer service is (?:someone|somebody) else's (?:job|problem|department)\b/i,
      /\bcustomer service is (?:only |just )?(?:the |a )?(?:\w+ )?\w+(?:'s?|s)? (?:job|task|work|business)(?:,|,? and|,? but)? (?:nobody|no one|no-one) else's\b/i,
      /\bcustomer service is (?:only|just) (?:a job )?for (?:the )?(?:front|reception|help ?desk|people (?:on|at)|till|sales)/i,
    ],
  },
  {
    kind: 'stands-alone',
    isRejectedByNot: false,
    right: /\b(?:everybody's|everyone's|all of us|used to)\b/i,
    asserts: [
      /\bcustomer service (?:is not|isn't) (?:really )?(?:my|our) (?:job|problem|department|business|concern)\b/i,
      /\bonly (?:the )?(?:people|staff|ones|team|those|front|help ?desk|reception)\b[^.!?]{0,30}\b(?:need|needs|have|has) to (?:worry|think|bother|know|care|learn) about customer service\b/i,
    ],
  },
  {
    kind: 'stands-alone',
    isRejectedByNot: false,
    asserts: [
      /\bcustomer service is (?:only |just )?(?:done|dealt with|handled|looked after|given) by (?:the )?(?:customer service|service|other|front|reception)\b[^.!?]{0,30}\b(?:and|so)\b[^.!?]{0,30}\b(?:not|n't|nothing)\b/i,
    ],
  },
  {
    kind: 'satisfaction',
    turned: no,
    asserts: [
      /\bcustomer (?:service|satisfaction) (?:and|or|\/) customer (?:service|satisfaction) (?:are|is|mean) (?:both |just |basically |really |exactly )*the same\b/i,
      /\bcustomer (?:service|satisfaction) (?:is|means) (?:just |basically |really |exactly )*(?:the same (?:thing )?as|another (?:name|word) for) customer (?:satisfaction|service)\b/i,
      /\bsatisfaction (?:is|means) (?:just |basically |really |exactly )*(?:the same (?:thing )?as|another (?:name|word) for) (?:customer |good )?service\b/i,
      /\bcustomer service (?:just |only |really |basically |simply )*(?:is|means) (?:customer satisfaction\b|how (?:satisfied|happy) (?:the |our )?customers? (?:is|are|feel)|when (?:the |a |our |your )?customers? (?:is|are|feels?) (?:satisfied|happy)\b(?! (?:and|but)))/i,
      /\bno (?:real |big )?difference between customer (?:service|satisfaction) and customer (?:service|satisfaction)\b/i,
    ],
  },
  {
    kind: 'ethics-optional',
    isRejectedByNot: false,
    right: /(?:\bnot|\bnever|n't) (?:optional|up to)\b/i,
    asserts: [
      /\bethic\w*[^.!?]{0,40}\b(?:optional|do(?:es)? not matter|unimportant|up to (?:the individual|you|each|every)|(?:a|your own) personal choice|not (?:really )?(?:important|necessary|needed))\b/i,
      /\bcan be ethical if you (?:want|like|choose|feel like it)\b/i,
      /\b(?:do not|don't|needn't|no need) (?:really )?(?:have to |need to |to )?be ethical\b/i,
      /\b(?:ethics|being ethical)\b[^.!?]{0,30}\b(?:but|and) (?:you |we |I )?(?:do not|don't) need (?:it|them|to)\b/i,
    ],
  },
  {
    kind: 'consent',
    isRejectedByNot: false,
    right:
      /\b(?:lawful|contract|legal obligation|legitimate interest|do not rely|(?:touch|photo|move|lift|treat|examin|wash|dress)\w*)\b/i,
    asserts: [
      /\b(?:never|cannot|can't|can not|must not|not allowed to|illegal to)\b[^.!?]{0,40}\b(?:share|pass|give|disclose)\b[^.!?]{0,60}\bwithout\b[^.!?]{0,25}\bconsent\b/i,
      /\b(?:never|cannot|can't|can not|must not|not allowed to|illegal to) (?:ever )?(?:share|pass on|give out|keep|hold|use|store|collect) (?:any |anyone's |customers?'s? |people's )*(?:personal )?(?:details|information|data|anything)\b[^.!?]{0,30}\b(?:without|unless)\b[^.!?]{0,25}\b(?:consent|permission)\b/i,
      /(?<!(?:not|n't) )\b(?:always|must always) (?:need|get|have|ask for)\b[^.!?]{0,25}\b(?:consent\b|permission\b[^.!?]{0,40}\b(?:details|information|data)\b)/i,
    ],
  },
  {
    kind: 'sharing-freely',
    isRejectedByNot: false,
    asserts: [
      /\b(?:can|could|free to|allowed to) share (?!(?:the |our |some )?(?:good )?news\b)[^.!?]{0,40}\b(?:anyone|anybody|whoever|other companies)\b/i,
      /\b(?:can|could|free to|allowed to) (?:pass|hand|send|show) (?:on |over )?(?:any |the |their |all |customers?'? |personal )*(?:details|information|data)(?: on| out)? to (?:anyone|anybody|everyone|whoever)\b/i,
      /\b(?:can|could|free to|allowed to) give (?:out )?(?:a |any |the |their |all |customers?'?s? |personal )+(?:details|information|data) (?:out )?to (?:anyone|anybody|everyone|whoever)\b(?! (?:with|who (?:has|needs|is allowed|can prove|works on|proves)|(?:they|he|she|the customer) (?:choose|name|agree|want|say)))/i,
      /\b(?:can|free to|allowed to) (?:tell|give) (?:anyone|anybody|everyone|whoever)\b[^.!?]{0,30}\b(?:customers?'?s?|their|personal) (?:details|information|data)\b/i,
    ],
  },
  {
    kind: 'code-as-law',
    turned: no,
    asserts: [
      /\b(?:PCI[ -]?DSS|ISO 10002|ISO 9001|BS 8477|CAP Code)\b[^.!?]{0,40}\b(?:an? act|an? law|the law|legislation)\b/i,
      new RegExp(
        `\\b${code}(?: [\\w']+){0,3}? (?:is|are|counts? as) (?:(?:an?|the|our) (?:[a-z]+ )?(?:act|law|regulation)|legislation)\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:law|act|legislation)(?: (?:that|which))?(?: (?:we|I|you|they))?(?: \\w+){0,2} is (?:the |our |an? )?(?:\\w+ )?${code}\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'same-treatment',
    right: /\badjust\w*|\bso (?:that )?(?:[\w']+ ){1,3}(?:gets?|has|had|is (?:given|offered))\b/i,
    asserts: [
      new RegExp(
        `\\btreat(?:s|ed|ing)? (?:everyone|everybody|all(?: of)?(?: our| the)? \\w+|(?:every|each)(?: single)? \\w+) (?:in )?(?:exactly )?${sameForAll}`,
        'i',
      ),
      new RegExp(
        `\\b(?:all|every|each|everyone|everybody)\\b[^.!?]{0,25}\\b(?:is|are|be|gets?|being) treated (?:in )?(?:exactly )?(?:identically|${sameForAll})`,
        'i',
      ),
    ],
  },
  {
    kind: 'said-aloud',
    turned: no,
    asserts: [
      new RegExp(
        `\\b(?:read|say|said|repeat\\w*|call\\w* out|shout\\w*|discuss\\w*|talk\\w* about)\\b[^.!?]{0,50}\\b(?:card (?:number|details)|address|date of birth|account (?:number|details)|personal (?:details|information)|phone number|password|prescription|test results?|what(?:'s| is| was) wrong|what (?:the appointment|it) is (?:for|about))\\b[^.!?]{0,50}\\b${openPlace}`,
        'i',
      ),
    ],
  },
  {
    kind: 'anger-only',
    turned: /\b(?:not|may|might|can|some|sometimes|or quiet|silent)\b/i,
    right: /\b(?:may|might|some|sometimes|quiet|silent)\b/i,
    asserts: [
      /\b(?:dissatisfied|unhappy|complaining|upset) customers?\b[^.!?]{0,20}\b(?:are|is|will be|get)\b[^.!?]{0,15}\b(?:angry|aggressive|shouting|rude)\b/i,
      new RegExp(
        `\\b(?:dissatisfied|unhappy|complaining) customers (?:always )?(?:shout|get ${rage})\\b|\\b(?:dissatisfied|unhappy|complaining) customer (?:always|will always) (?:shouts?|swears?|gets ${rage}|yells?|kicks off|loses (?:it|their temper))\\b`,
        'i',
      ),
      new RegExp(
        `\\bcustomers? (?:who|that) (?:complains?|(?:is|are) (?:unhappy|dissatisfied|not happy)) (?:is|are|will be|gets?) (?:always |all |just )*${rage}\\b`,
        'i',
      ),
      new RegExp(
        `\\bwhen(?:ever)? (?:a|the|your) customer (?:is|gets) (?:unhappy|dissatisfied)\\b,? (?:they|he or she|he|she) (?:(?:will|always) )*(?:be |are |is )?(?:always )?${rage}\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:tell|know|spot|recognise)\\b[^.!?]{0,20}\\b(?:dissatisfied|unhappy) customers?\\b[^.!?]{0,10}\\b(?:because|by|as|when) they(?:'re| are| will be| always)* ${rage}\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'solution-first',
    isRejectedByNot: false,
    right: /\b(?:listen\w*|after|once|asked|found out|understood|do not|don't|did not|never|didn't)\b/i,
    asserts: [
      /\b(?:immediately|straight away|right away|at once)\b[^.!?]{0,25}\b(?:offer\w*|gave|give|refund\w*|replac\w*|suggest\w*)\b/i,
      new RegExp(`\\b${remedyGiven}[^.!?]{0,40} ${beforeTold}`, 'i'),
      new RegExp(
        `^(?:\\W*(?:and|but|so|even) )?${beforeTold},? [^.!?]{0,20}\\b(?:I|we)\\b[^.!?]{0,25}\\b${remedyGiven}`,
        'i',
      ),
      /\bas soon as (?:a |the )?(?:customers?|they|he|she|somebody|someone) (?:starts?|begins?|complains?)\b[^.!?]{0,50}\b(?:I|we|you|just) (?:always |just |would |will )?(?:offer|give|refund|replace|suggest)\b/i,
    ],
  },
  {
    kind: 'solution-first',
    isRejectedByNot: false,
    right:
      /\b(?:do not (?!have)|don't (?!need|have)|never|didn't|did not|should not|shouldn't|must not|(?:is|it's) wrong to|mistake|up to|limit|authori[st]\w*)\b/i,
    asserts: [
      /\b(?:offer|give|suggest)\b[^.!?]{0,50}\b(?:before (?:I|we|you)(?:'ve| have)? (?:heard|hear|know|asked|found out|understood|listened)|without (?:listening|finding out|hearing|asking(?! (?:anyone|anybody|someone|somebody|permission|first\b|for|(?:(?:a|the|my|our|any|your|his|her|their) )?(?:[\w-]+ )?(?:manager|supervisor|leader|boss|team|head|colleague|senior|duty|owner|director|office)))))\b/i,
      /\b(?:(?:don't|no) need to|(?:don't|do not) have to) (?:ask|listen|know|hear|find out)\b[^.!?]{0,40}\b(?:just|simply) (?:give|offer|refund|replace)\b/i,
      /\binterrupt (?:the customers?|a customer|customers|them|him|her)\b[^.!?]{0,20}\b(?:to|and) (?:give|offer|tell)\b/i,
    ],
  },
  {
    kind: 'needs-are-wants',
    turned: no,
    asserts: [
      /\b(?:needs?|wants?) (?:and|or|\/) (?:what (?:they|customers) |their |an? )?(?:wants?|needs?) (?:are|mean) (?:really |just |basically |exactly |both )*the same\b/i,
      /\b(?:needs|wants) are (?:really |just |basically |exactly )*the same as (?:their |the )?(?:wants|needs)\b/i,
      /\bno (?:real |big )?difference between (?:what )?(?:a |the |our |their |customers?'? |they )*(?:needs?|wants?) and (?:what )?(?:they |their )*(?:wants?|needs?)\b/i,
      /\bwhat (?:a |the |our )?(?:customers?|they|people) needs? is (?:always |just |simply )?what(?:ever)? (?:they|he or she|the customer) wants?\b/i,
      /\bwhat (?:a |the |our )?(?:customers?|they|people) wants? is (?:always |just )?what (?:they|he or she) needs?\b/i,
      /\bneeds? (?:is|are|means?) (?:what|whatever|anything) (?:that )?(?:the |a |our )?(?:customers?|they|he or she) (?:wants?|asks? for)\b/i,
    ],
  },
];
