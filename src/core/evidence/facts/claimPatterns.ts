import { manners } from './commonPatterns';
import type { MisconceptionPattern } from './misconceptionPattern';
import { insiders, served } from './peopleWords';

/** What shows that all of something is meant. */
const whatever =
  "(?:always|every (?:single )?time|at all times|no matter|whatever|whoever|even (?:if|when|though)|(?:first|golden|main|number one) rule|motto|(?:has|have) to be right|must be right|(?:we|I|staff|workers?|drivers?|(?:the|our|my) \\w+)(?:'re| are| is|'m| am) (?:wrong|not|n't)|isn't|they pay|(?:don't|never|won't|do not) (?:question|argue|query|doubt)|as if they|full stop|what the \\w+ says?)";

/** What stands behind a "not" where somebody is said to be no customer, or to be owed no service. */
const noCustomer =
  '(?: (?:really|actually|be|a|my|our|any|real|proper|considered|classed as|seen as))* customers?\\b(?! (?:service|of))';
const noService =
  '(?: (?:really|actually|do|give|need|owe|have|to|count|as|for|any|proper))* customer service\\b';

/**
 * Mistakes of whom one serves and how, by their parts: whom it is said of, what is said, and that it is said of all.
 * The rarest part stands first, since the others are tried only where it fits.
 */
export const claimPatterns: readonly MisconceptionPattern[] = [
  {
    kind: 'always-right',
    isRejectedByNot: false,
    turned:
      /(?:\bnot|\bnever|n't) (?:always |even )?(?:right|correct)\b|^(?:is|are) |(?:\bnot|n't) (?:one|something|what|how|true)\b|\b(?:but|unfair|sometimes|usually|may be|might be|until|used to|check\w*|make sure|making sure)\b/i,
    right:
      /(?<!\bas )\b(?:if|when|where|whether) (?:the |a |my |our )?(?:customers?|guests?|clients?|they|he|she|passengers?)(?:'s|'re| is| are) (?:in the )?right\b|\bright (?:by|behind|beside|next|up|down|over|under|above|below|through|into|across|along|around|round|past|near|opposite|outside|inside|against|between|after|before|here|there|back|away|(?:at|in) (?:front|the (?!end\b|customers?\b|eyes\b|law\b)\w+|(?:our|my|your) \w+)|on (?:time|cue|top|the \w+))\b|\bright to (?!the\b|me\b|us\b)\w+|\bright[- ](?:handed|angled|footed|wing)/i,
    asserts: [],
    together: [
      new RegExp(
        `\\b(?:${served}|they|he|she|king|(?:the |a |your )?${served} says?(?: or (?:does|do|wants?))?)(?:(?:'s|'re| is| are| (?:has|have) to be| must be| will be)(?: (?:always|never|ever|all|just|still|simply))*| (?:always|never|ever)) (?:right|correct)\\b(?! (?:about|to|of|for|answer|change|size|and proper|person|now|away|one|price|time|track|place|side|hand|order)\\b)`,
        'i',
      ),
      new RegExp(`\\b${whatever}\\b`, 'i'),
      new RegExp(`\\b(?:${served}|king)\\b`, 'i'),
    ],
  },
  {
    kind: 'always-right',
    isRejectedByNot: false,
    right: /\b(?:straight out|outright|directly|bluntly|rudely|face|but|instead|unless|without|wrong to)\b/i,
    asserts: [
      new RegExp(
        `\\b${served}(?:'s|'re| is| are)? (?:never|n't ever|not ever) (?:wrong|mistaken|at fault|to blame)\\b`,
        'i',
      ),
      new RegExp(
        `\\b${served} (?:isn't|aren't|is not|are not) ever (?:wrong|in the wrong|at fault|mistaken)\\b`,
        'i',
      ),
      new RegExp(`\\b${served} can(?:'t ever| never| not|not|'t)? do (?:no|any|anything) wrong\\b`, 'i'),
      new RegExp(
        `\\b${served} (?:can't|cannot|can not|can never|could never) (?:ever )?be (?:in the wrong|wrong|mistaken)\\b`,
        'i',
      ),
      /\bcustomers? [^.!?]{0,20}\b(?:so|because|as|since) (?:they(?:'re| are)|he is|she is) (?:always )?right\b/i,
      /\b(?:must|have to|has to|should|always) agree with (?:the |a |your |every |any )?(?:customers?|guests?|clients?)(?: (?:at all times|always|every time|no matter|whatever|even)\b)/i,
      new RegExp(`\\b${served} knows? best,? (?:always|every time|no matter|full stop)\\b`, 'i'),
      /\bno such (?:thing|person) as (?:a |the )?(?:customer who(?:'s| is| was)(?: in the)? wrong|wrong customer|customer being wrong)\b/i,
      new RegExp(
        `\\b(?:you|we|staff|workers|ever|always) (?:(?:must|should|can|could|are|to|ever|not|never|n't|allowed|mustn't|shouldn't|can't|cannot) )*(?<=never |never ever |not |n't |cannot |not allowed to )tell (?:a |the |your |any )?${served} (?:that )?(?:they(?:'re| are)|he or she is|he(?:'s| is)|she(?:'s| is)) wrong\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'only-polite',
    turned:
      /\b(?:not (?:just|only|all|enough|the)|(?:isn't|doesn't|does not|is not|won't|wasn't) (?!(?:matter|much|anything))\w+|never|(?<!nothing )more than|also|as well|but|however|part of|start)\b/i,
    right:
      /\b(?:problems?|procedures?|listen\w*|solv\w+|expectations?|legal|process|help\w*|find out|found out|put (?:it|things) right|sort\w*|know (?:the|your|about)|knowledge|used to|was told|were told|said)\b/i,
    isRejectedByNot: false,
    asserts: [],
    together: [
      new RegExp(
        `\\b(?:(?:need|needs) (?:any|no|other|special) (?:skills?|training|qualifications?|talent)|what (?:is|makes|are) (?:good |great )?(?:customer )?service\\W+(?:just |only |simply |being |having |it's |it is |a |good )*${manners}(?=$|[.;]|, (?:that|and that|nothing|end|full|the)\\b)|(?:that(?:'s| is| was)?|thats) (?:what |all )?(?:customer |good )?service\\b(?! (?:desk|team|counter))|(?:that(?:'s| is)|thats) (?:it|all|the lot)(?= *(?:$|[.,;!]))|that(?:'s| is) (?:\\w+ )?all (?:it|there) is\\b|(?:no|nothing) more to it\\b|simple as that|nothing (?:else|more|much else)\\b(?! (?:to )?(?:pay|buy))|not (?:much|a lot) else|(?:can't|cannot|can not) go (?:far )?wrong|(?:done|given|doing|giving) (?:(?:good|great|the|your) )*(?:customer )?service|takes care of itself|(?:the )?rest (?:does not|doesn't|don't) (?:really )?matter|100 ?%|hundred per ?cent|the (?:whole|beginning and (?:the )?end|start and (?:the )?finish|be all) of (?:it|customer|good|service|this)|only (?:skill|quality|thing)|all (?:my|our|the|your) job|all (?:you|we|I) (?:have|need|got) to|(?:does not|doesn't|don't) (?:really )?matter (?:what|if|how|whether)|(?:nobody|no one) (?:minds|cares)|one thing|always (?:give|be giving|get) (?:good|great)|(?:customer |good )?service (?:is|will be|was) (?:good|great|fine)|(?:are|am|be|is) good at (?:customer )?service|(?:that is|that's) enough|(?<!'d )(?<!had )done it)`,
        'i',
      ),
      new RegExp(`\\b${manners}\\b`, 'i'),
      /\b(?:serv(?:ice|ing|e)|job|customers?|guests?|clients?|residents?|people|them|they|you|be|being|it)\b/i,
    ],
    sentences: 2,
  },
  {
    kind: 'only-polite',
    turned: /\b(?:not|never|isn't|doesn't|only part|one part|part of|also|but|more than)\b/i,
    right: /\b(?:problems?|listen\w*|solv\w+|legal|help\w*|find out|sort\w*|knowledge)\b/i,
    asserts: [
      new RegExp(
        `\\b${manners} (?:is|equals?|means?|makes) (?:what )?(?:good |great )?customer service\\b(?! (?:skills?|standard|desk|team|policy))(?=(?: is)? *(?:$|[.,;!]|and))`,
        'i',
      ),
      new RegExp(`\\b${manners} equals? (?:good |great )?(?:customer )?service\\b`, 'i'),
      new RegExp(
        `\\b(?:definition of (?:good |great )?(?:customer )?service (?:is|would be)|define (?:good |great )?(?:customer )?service as|(?:customer )?service (?:can|could) be defined as) (?:just |simply |being |having )*${manners}(?: (?:to|with) (?:people|customers|everyone|the \\w+))? *(?=$|[.,;!])`,
        'i',
      ),
      new RegExp(
        `\\bif (?:you|we|they|staff)(?:'ve| have|'re| are)?(?: got)? ${manners},? (?:then )?(?:you|we|they)(?:'ve| have)? (?:got |have |given |giving )+(?:good |great )?(?:customer )?service\\b`,
        'i',
      ),
      new RegExp(
        `\\ball (?:it takes|that it takes|that's needed|you need|that matters|that counts)\\b[^.!?]{0,45}\\bis (?:a |an |bit |of |being |having |to be |some )*${manners}`,
        'i',
      ),
      new RegExp(
        `\\bservice is (?:just |only |good |all )*${manners} and ${manners} is (?:customer )?service\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:secret|key|heart|art) (?:of|to) (?:good |great )?(?:customer )?service is (?:just |simply |only )?(?:to be |being |a )?${manners} *(?=$|[.!;])`,
        'i',
      ),
    ],
  },
  {
    kind: 'external-only',
    isRejectedByNot: false,
    right:
      /\b(?:(?:customers? of (?!mine|ours|yours|theirs)\w+|treat(?:s|ed)? (?:them|him|her|you) (?:even )?(?:better|well|like|as|the same|just)|outside or (?:from )?(?:inside|within)|inside (?:or|and) outside|on (?:this|the|that) (?:form|list|sheet|till|system|screen)|for the (?:fire|count|survey|limit|figures|purposes?)|in on (?:a )?\w+days?)|any ?more|any longer|yet|as well|too\b|both (?:are|count)|not (?:only|just)|internal customers? (?:is|are|can|needs?|means?)|however|forget|wrong|treat\w*|was|were|had|allowed|should|he (?:is|was)|she (?:is|was)|shut|closed|when(?:ever)? (?:they|he|she|I|we|you)(?:'re| are| is|'ve| have| has)? (?:buy|bought|shop|visit|eat|order|pay|book)\w*|in (?:the|this|our) (?:sense|survey|figures|count|numbers|report|records|statistics)|for (?:tax|the survey))\b/i,
    asserts: [],
    together: [
      new RegExp(
        `\\b(?:(?:don't|do not|doesn't|does not) (?:really )?(?:count|include)\\b|can't be both|(?:not|never|can't be|cannot be|isn't|aren't|arent)${noCustomer}|(?:wouldn't|don't) call \\w+${noCustomer}|(?:not|no)${noService}|customers? service(?! (?:desk|counter|team|line|number|point|training|policy))[^.!?]{0,40}\\bnot (?:for|to|about|with)\\b|either (?:staff|a colleague|a worker) or|no (?:need to|customers?)\\b)|n't(?:${noCustomer}|${noService})`,
        'i',
      ),
      new RegExp(`\\b${insiders}\\b`, 'i'),
      /\bcustomers?\b/i,
    ],
    sentences: 2,
  },
  {
    kind: 'external-only',
    isRejectedByNot: false,
    right:
      /\b(?:internal|external|colleagues? (?:are|is|too)|staff (?:are|is|too)|too|as well|not only|not just|(?:can|may|could) also|was|were|he|she)\b/i,
    asserts: [
      /\bonly (?:the )?(?:ones?|people|person|those|someone|somebody|anyone|public)(?: (?:who|that|which))? (?:pays?|buys?|spends?|comes? in|is paying|are paying)\b[^.!?]{0,30}\b(?:is|are|count as|counts as) (?:a |the |our |my |real |proper )*customers?\b/i,
      /(?<!\b(?:some|most|many|few|other|of (?:our|the|my)) )\b(?:a )?customers? (?:has|have|must|needs?|got|is|are|comes?)(?: always| only)*(?: to)?(?: be| come)?(?: always| only)*(?: a person| someone| somebody| anyone| people)? from (?:outside|out side)\b(?! (?:(?:the|our|my|your) (?!(?:company|business|firm|organisation|shop|store|place|building|team)\b)\w|of\b))(?![^.!?]{0,60}\b(?:and|or) (?:from )?(?:inside|within|colleague|staff))/i,
      /\bto be (?:a|our|my) (?:real |proper )?customer,? (?:you|they|someone|somebody|people|a person) (?:have|has|need|needs|must|got)(?: to)?(?: be)? (?:pay|spend|buy)\w*\b/i,
      /\b(?:nobody|no one|no-one|nothing|none) else (?:is|are|counts? as|can be) (?:a |my |our |the )?customers?\b/i,
      /\b(?:everyone|everybody|anyone|anybody|people|whoever) (?:who |that )?(?:isn't|is not|aren't|are not|does not|doesn't|don't|do not) pay(?:s|ing)? (?:is|are) (?:not|never) (?:a |my |our )?customers?\b/i,
      /\bthe only (?:people|ones|person) (?:that |who |whom )?(?:I|we|you) (?:class|count|call|see|think of|have|treat)(?: as)?(?: my| our)? customers? (?:is|are) (?:the )?(?:ones|people|those|public|shoppers|guests|passengers)\b/i,
      /\bcustomers? (?:is|are|means?)\b[^.!?]{0,60}\b(?:pays?|buys?|spends?|outside)\b[^.!?]{0,40}\bso\b[^.!?]{0,50}\b(?:are not|aren't|is not|isn't|don't count)\b/i,
      /\binternal customers? (?:(?:are|is) not|aren't|isn't) (?:a )?(?:real|really|proper|true|thing|things)\b/i,
    ],
  },
];
