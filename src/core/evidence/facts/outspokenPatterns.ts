import { allManners } from './indirectPatterns';
import type { MisconceptionPattern } from './misconceptionPattern';
import { insiders, served } from './peopleWords';
import { dealt } from './purposePatterns';

/** What takes most of these back. */
const orNot =
  '\\b(?:but|however|although|wrong to|myth|used to|until I|sometimes|some people|unless|if (?:we|you|they) (?:ignore|hide))\\b';
/** Mistakes that are said outright, in the words of talk and not of textbooks. */
export const outspokenPatterns: readonly MisconceptionPattern[] = [
  {
    kind: 'always-right',
    isRejectedByNot: false,
    right: new RegExp(orNot, 'i'),
    asserts: [
      new RegExp(
        `\\b(?:${served}|punters?) (?:can't|cannot|can not|can never|couldn't|could never|never) (?:ever )?gets? (?:it|things|anything) wrong\\b(?! (?:if|when|because)\\b)`,
        'i',
      ),
      new RegExp(
        `\\bno such (?:thing|person) as an? (?:${served}|punter) (?:who|that)(?:'s| is| was) (?:in the )?wrong\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:never|not|n't|yet to) (?:yet |ever )?(?:met|meet|had|seen|known|served) (?:an?|one|any)(?: (?:single )?(?:${served}|punter))? (?:who|that) (?:was|is|has been|were) (?:in the )?wrong\\b`,
        'i',
      ),
      new RegExp(
        `\\bwhen (?:a|the) ${served} and [^.!?]{0,40}\\b(?:disagrees?|differs?|argue|fall out)\\b[^.!?]{0,30}\\b(?:(?:staff|worker|we|I) (?:who )?(?:is|are|am) wrong|${served} (?:who )?(?:is|are) right)\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:tak(?:e|es|ing) (?:the |a |every )?${served}(?:'s|s') side|sid(?:e|es|ing) with (?:the |a |every )?${served})\\b[^.!?]{0,15}\\b(?:no matter|whatever|every (?:single )?time|regardless|always)\\b`,
        'i',
      ),
      new RegExp(
        `\\b${served}(?:'s|s') (?:version|story|side|account) is (?:the (?:version|story|truth|only|one)|always|what counts)\\b`,
        'i',
      ),
      /\b(?:never|not|n't) (?:ever )?(?:argue|disagree)\b[^.!?]{0,40}\b(?:because|as|since) they (?:always )?know better\b/i,
    ],
    together: [
      /\bgospel\b|\b(?:isn't|is not|not|never) (?:our|my|your) (?:place|job) to (?:tell|put|correct|contradict|argue)\b[^.!?]{0,60}\b(?:wrong|mistakes?|straight|right|ever)\b/i,
      new RegExp(`\\b(?:${served}|punters?)\\b`, 'i'),
    ],
    sentences: 2,
  },
  {
    kind: 'only-polite',
    isRejectedByNot: false,
    turned: /\b(?:not (?:just|only|enough)|isn't (?:just|only|enough)|part of|also|as well)\b/i,
    right: new RegExp(
      `${orNot}|\\b(?:solv\\w+|problems?|listen\\w*|sort\\w*|help\\w*|knowledge|find out|refuse|say no)\\b`,
      'i',
    ),
    asserts: [
      new RegExp(
        `\\b${allManners}\\b[^.!?]{0,30}\\b(?:you've|you have|we've|we have|I've|they've) (?:cracked|nailed|mastered|sorted) (?:it|(?:customer )?service|the job)\\b`,
        'i',
      ),
      new RegExp(
        `\\b${allManners} is all (?:the |of the )?(?:training|skill|knowledge|qualifications?)\\b[^.!?]{0,20}\\b(?:needs?|takes)\\b`,
        'i',
      ),
      new RegExp(
        `\\b${allManners}\\b[^.!?]{0,25}\\b(?:the )?rest (?:of it )?(?:doesn't|does not|won't) (?:really )?matter\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:isn't|is not|not|n't|is no|is nothing)(?: \\w+){0,3} to (?:good |great )?(?:customer )?service (?:than|but|besides|apart from|except) (?:being |having |a |just )*${allManners}`,
        'i',
      ),
      new RegExp(
        `\\b(?:so|as) long as (?:you|we|I|staff|they)\\b[^.!?]{0,12}\\b${allManners}\\b[^.!?]{0,12}\\b(?:nobody|no one|no-one) can (?:fault|complain|say (?:you|we|I) (?:gave|give|have given) (?:bad|poor))`,
        'i',
      ),
      new RegExp(
        `\\b${allManners} is (?:ninety[- ]nine|99|100|a hundred|one hundred) ?(?:%|per ?cent)(?: of (?:it|the job|(?:customer )?service))?`,
        'i',
      ),
    ],
  },
  {
    kind: 'complaints-negative',
    isRejectedByNot: false,
    right: new RegExp(
      `${orNot}|\\b(?:opportunit\\w+|feedback|improv\\w+|useful|chance|ignor\\w+|unanswered|taught|lessons?)\\b`,
      'i',
    ),
    asserts: [
      /\bcomplaints? (?:is|are) (?:only|just|nothing but|simply) (?:being |somebody |someone |people )?(?:having a go|shout\w*|moan\w*|whing\w*|an attack|abuse|a telling off|grief)\b/i,
      /\bcomplaints? (?:is|are) (?:poison|a curse|a plague|a stain|a disaster|death)\b/i,
      /\bthe fewer (?:people|customers|of them|who)\b[^.!?]{0,15}\b(?:know|find out|hear)\b[^.!?]{0,20}\bcomplain\w*\b[^.!?]{0,15}\bbetter\b/i,
      /\ball (?:a|any|the|that)? ?complaints? (?:ever )?(?:tells?|shows?|proves?|gets?|brings?)\b[^.!?]{0,25}\b(?:failed|failure|trouble|grief)\b/i,
      /\b(?:people|customers|guests|they)\b[^.!?]{0,15}\b(?:do not|don't|can't|won't|never) (?:find out|know|learn|see) (?:how|where) to complain\b/i,
      /\b(?:people|customers|those|ones) who complain (?:are|is) (?:just |only |all )*out (?:for|to get)\b/i,
    ],
    together: [
      /\b(?:nobody|no one|no-one|none of us|no (?:firm|shop|business|company|team))(?: has| have| will)?(?: ever| really)? (?:(?:learns?|learnt|learned|gains?|gained) (?:a thing|anything|much|something|from|by)|came out better|come out better|comes out better|benefits?|benefited|got anything)\b(?! nothing)|\bnothing (?:to be )?(?:got|had|gained|learned|learnt) (?:out of|from|by) (?:it|them|one|a|getting|complaints)\b|\b(?:it|that|they)(?:'s|'re| is| are) (?:only|just|nothing but) being (?:shouted at|told off|attacked)\b/i,
      /\bcomplaints?\b|\bcomplain(?:ing|s)?\b/i,
    ],
    sentences: 2,
  },
  {
    kind: 'external-only',
    isRejectedByNot: false,
    right: new RegExp(`${orNot}|\\b(?:internal|too|as well|also|both|was|were)\\b`, 'i'),
    asserts: [
      /\b(?:can't|cannot|can not|can never|couldn't) be a customer of\b[^.!?]{0,30}\b(?:work\w*|clock\w*|employ\w*|pays? (?:you|me|us)|your own|our own|you're paid)\b/i,
      /\b(?:not|never|n't) (?:really )?any(?:body|one)'s customers?\b|\bno such thing as giving (?:them|each other|colleagues|staff|one another) (?:any |good )?customer service\b/i,
      /\bcustomer[- ]?wise\b[^.!?]{0,40}\b(?:end of|full stop|that's it|nobody else)\b/i,
      /\b(?:my|our) customers are\b[^.!?]{0,40},? (?:end of|full stop|and that's it|and nobody else|and no one else)\b/i,
      /\bthe only customers(?: (?:that )?(?:I|we) (?:have|serve|count))? (?:are|is) (?:the )?(?:ones|people|those|public|ladies|men)\b[^.!?]{0,40}\b(?:door|till|pay\w*|buy\w*|purse|money|wallet|outside)\b/i,
      /\bnothing (?:that )?(?:I|we) do (?:for|with) (?:them|the|my|our|other|colleagues|staff)\b[^.!?]{0,50}\bcustomer service\b/i,
      /\b(?:just|only|simply) (?:teamwork|team work|being a (?:good )?mate|a favour)\b[^.!?]{0,20}\b(?:not|nothing|n't)\b[^.!?]{0,20}\b(?:customer )?service\b/i,
      new RegExp(
        `\\bservice (?:is|was) (?:only |just )?for (?:the )?(?:people|those|ones|customers|public)\\b[^.!?]{0,25},? (?:and )?not (?:for )?(?:the |my |our )?(?:lads|girls|team|office|kitchen|warehouse|${insiders})`,
        'i',
      ),
      /\b(?:don't|do not|no need to) (?:have to |need to |owe )?(?:give |giving )?(?:\w+ ){0,3}service\b[^.!?]{0,40}\b(?:they are|they're) (?:only |just )?(?:staff|colleagues|workmates|on the payroll|the same as me)\b/i,
      /\bno money changes hands\b[^.!?]{0,40}\b(?:not|no|n't)\b[^.!?]{0,10}\bservice\b/i,
      /\b(?:word )?["“']?customer["”']? (?:only|just) means\b[^.!?]{0,30}\b(?:buys?|pays?|outside|spends?)\b/i,
      new RegExp(
        `\\b${insiders}\\b[^.!?]{0,15}\\b(?:customer )?service (?:doesn't|does not) (?:come in ?to it|enter|count|apply)\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'legal-equals-ethical',
    isRejectedByNot: false,
    right: new RegExp(
      `${orNot}|\\b(?:more than|beyond|minimum|on top|still|different|right thing|not always|a start)\\b`,
      'i',
    ),
    asserts: [
      /\b(?:if|where|when|so long as|as long as) (?:the law|they|the regulator|nobody|no law|the rules|the police) (?:can't|cannot|can not|doesn't|does not|won't|don't) (?:\w+ )?(?:stop|fine|ban|touch|sue|arrest|prosecute|forbid)\b[^.!?]{0,40}\b(?:(?:nothing|not anything) (?:wrong|to be ashamed)|(?:it's|it is|that's|you're|you are) (?:ethical|fine|all right|moral|decent|clean))\b/i,
      /\b(?:good behaviour|right and wrong|decency|morals?|ethics) (?:is|are|=) (?:just |only |simply )?(?:all )?(?:in )?(?:the )?(?:rule ?book|law books?|statute book)\b/i,
      /\b(?:do not|don't|no) need (?:for )?(?:any )?(?:ethics|morals)\b[^.!?]{0,30}\b(?:laws?|legal|rules)\b/i,
      /\b(?:anything|everything|whatever)(?: that)? (?:they|the law|the rules|the regulator|the act)(?: will)? (?:lets?|allows?|permits?)\b[^.!?]{0,50}\b(?:is|must be|has to be) (?:a |the )?(?:decent|moral|ethical|honest|good)\b/i,
      /\b(?:keep|obey|follow|stick)(?:ing)? (?:to )?the (?:law|rules)\b[^.!?]{0,12}\b(?:(?:have|'ve) (?:kept|done) (?:your|our|the) (?:ethics|morals)|(?:is|means) being (?:ethical|moral)|makes? (?:us|you|it|me) (?:an )?(?:ethical|moral))\b/i,
      /\b(?:moral|ethical|ethics|morals)\b[^.!?]{0,20}\b(?:law(?:ful)?|legal)\b[^.!?]{0,12}\b(?:comes? to|amounts? to|boils? down to|means?) (?:one and )?the same\b/i,
      /\bno law against it\b[^.!?]{0,20}\b(?:morally|ethically)\b/i,
    ],
  },
  {
    kind: 'sales-confusion',
    isRejectedByNot: false,
    turned: /\b(?:not (?:just|only|the same|about)|isn't (?:just|only)|more than|don't think)\b/i,
    right: new RegExp(
      `${orNot}|\\b(?:whether they|come back|next time|still|different|separate|leads? to|because my service)\\b`,
      'i',
    ),
    asserts: [
      /\bservice is (?:just |only |really )*(?:what (?:you|we|they|people) call|a (?:nice|polite|posh|fancy) (?:word|name) for|the (?:polite|nice|friendly|soft) (?:end|side|face|word|name) (?:of|for)) (?:selling|sales|marketing)\b/i,
      /\bif (?:they|he|she|somebody|a \w+|people)\b[^.!?]{0,20}\b(?:don't|doesn't|do not|does not|without)\b[^.!?]{0,30}\b(?:buy\w*|spend\w*|upgrad\w*|sign\w*|go up)\b[^.!?]{0,50}\b(?:served|helped) (?:no one|nobody|no-one)\b/i,
      /\b(?:my|our|your|good) (?:customer )?service is (?:only )?(?:as good as|measured in|counted in)\b[^.!?]{0,20}\b(?:sales|figures|takings|pounds|sold|targets|commission)\b/i,
      /\b(?:count|measure|judge) (?:my|our|your|good) (?:customer )?service (?:in|by) (?:pounds|takings|sales|how much (?:I|we|you) (?:sell|sold|take|took|taken))\b/i,
      /\bservice and (?:sales|selling|marketing)\b[^.!?]{0,15}\b(?:one job|the same job|two titles)\b/i,
      /\b(?:person|customer|people|somebody|anyone|shopper|guest)s? (?:who|that) (?:doesn't|don't|does not|do not|didn't|never) buy\b[^.!?]{0,25}\b(?:not|never|n't) (?:been )?(?:really )?(?:served|a customer)\b/i,
      /\b(?:looking after|caring for|serving) (?:customers|people|guests|clients)\b[^.!?]{0,8}\b(?:means|is) (?:just |really |only |all about )*(?:getting|making|persuading) (?:them|people|customers) (?:to )?(?:spend|buy|part|sign)\b/i,
      /\bbest (?:at )?(?:customer )?service (?:\w+ )?(?:is|are) (?:the one|whoever|the person|those)\b[^.!?]{0,15}\b(?:(?:tops?|heads?|leads?) the (?:\w+ )?(?:board|table|league)|sells? the most)\b/i,
      /\bso (?:that )?they (?:buy|spend)\b[^.!?]{0,40}\bpoint of (?:customer )?service\b/i,
    ],
    together: [
      /\b(?:there|here|paid|job is) to (?:close|sell|shift|flog|push)\b/i,
      /\b(?:that(?:'s| is)|service is) (?:what|all|just|only)\b/i,
      /\bservice\b/i,
    ],
    sentences: 2,
  },
  {
    kind: 'ends-at-transaction',
    isRejectedByNot: false,
    turned: /\b(?:not (?:the end|over|finished|done)|isn't (?:the end|over)|never (?:ends|stops))\b/i,
    right: new RegExp(
      `${orNot}|\\b(?:warranty|guarantee|ring|rang|follow\\w* up|still|shift|was|were|many shops)\\b`,
      'i',
    ),
    asserts: [
      new RegExp(
        `\\b(?:once|after|when|as soon as|the (?:moment|minute|second))\\b[^.!?]{0,40}\\b${dealt}\\b[^.!?]{0,30}\\b(?:(?:somebody|someone) else's (?:worry|problem|job|headache)|(?:stops?|cease) being (?:my|our|a) (?:customer|client|guest|problem))\\b`,
        'i',
      ),
      /\b(?:receipt|signature|payment|till|card machine|handshake|bill|checkout) is (?:the )?(?:full stop|finish(?:ing)? line|last word|end of the (?:story|road|line)|where (?:our|my|the) (?:service|job|duty|responsibility|work|part|interest)\b[^.!?]{0,30}\b(?:stops?|ends?|finish\w*))\b/i,
      /\b(?:past|beyond|outside|after) the (?:tills?|checkouts?|door|barrier|counter)\b[^.!?]{0,12}\b(?:they(?:'re| are)|you(?:'re| are)|people are) on (?:their|your) own\b(?! \w)/i,
      /\b(?:you've|you have|they've|they have) been served (?:when|once|as soon as) (?:you|they)(?:'ve| have)? paid\b/i,
    ],
  },
];
