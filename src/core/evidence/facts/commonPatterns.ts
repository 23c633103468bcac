import type { MisconceptionPattern } from './misconceptionPattern';

export const manners =
  '(?:polite|politeness|friendly|friendliness|nice(?! (?:day|evening|weekend|time)\\b)|smil\\w+|a smile|pleasant|courteous|courtesy|(?:good )?manners|well[- ]mannered|kind|kindness|cheerful|say(?:ing)? (?:please|hello|thank you)|please and thank yous?)';

/** Where or when somebody stands, and what they may do, and not that they are right. */
const rightSomewhere =
  /\bright (?:by|behind|beside|next|up|down|over|under|above|below|through|into|across|along|around|round|past|near|opposite|outside|inside|against|between|after|before|here|there|back|away|(?:at|in) (?:front|the (?!end\b|customers?\b|eyes\b|law\b)\w+|(?:our|my|your) \w+)|on (?:time|cue|top|the \w+))\b|\bright to (?!the\b|me\b|us\b)\w+|\bright[- ](?:handed|angled|footed|wing)|\bright,? (?:until (?:he|she|they|it)|except)\b/i;

/** The mistakes that learners make most. No expression reaches over the end of a sentence. */
export const commonPatterns: readonly MisconceptionPattern[] = [
  {
    kind: 'always-right',
    right: rightSomewhere,
    asserts: [
      // As other languages put it: "the customer has always right".
      /\b(?:customers?|guests?|clients?|passengers?|shoppers?) (?:always (?:have|has|got)|(?:have|has|got) always) (?:the )?right\b(?! (?:to|of|for|answer|change|size|and)\b)/i,
      /\b(?:customers?|guests?|clients?|passengers?|shoppers?)\b[^.!?]{0,80}\bthey(?:'re| are) (?:always|never) (?:right|correct|wrong)\b/i,
      /\b(?:even when|even if|when|if) (?:a|the|your) (?:customer|guest|client|passenger)(?:'s| is) wrong\b[^.!?]{0,15}\b(?:they are|they're|he is|she is) (?:still )?right\b/i,
      /\b(?:customers?|guests?|clients?|passengers?|shoppers?|patients?|tenants?|members?|diners?|callers?|visitors?|residents?)(?:'s)?(?:'s| is| are| (?:has|have) to be| must be| will be) (?:always|never) (?:been )?(?:right|correct|wrong|in the (?:wrong|right))\b/i,
      /\b(?:because|since|as) (?:they|the customers?|customers)(?:'re| are| is) always right\b/i,
      /\b(?:customers?|guests?|clients?|passengers?)\b[^.!?]{0,20}\b(?:is|are) right (?:every (?:single )?time|all (?:of )?the time|in every case)\b/i,
      /\b(?:customers?|guests?|clients?|passengers?) (?:can not|cannot|can't|can never|could never|couldn't) (?:ever )?be wrong\b/i,
      /\bwhatever (?:the |a |our )?(?:customers?|guests?|clients?|passengers?) (?:says?|wants?|thinks?)[^.!?]{0,20}\b(?:is|are|goes|must be)(?: always)? (?:right|correct)\b/i,
      /\b(?:customers?|guests?|clients?|passengers?) (?:is|are) right,? (?:no matter|whatever|even (?:when|if)|always|every time)\b/i,
      /\b(?:customers?|guests?|clients?|passengers?) always (?:know|knows) best\b(?! (?:which|what|where|how|when|whether|about|who)\b)/i,
    ],
  },
  {
    kind: 'only-polite',
    turned:
      /\b(?:not (?:just|only|all|the)|isn't (?:just|only|all)|(?<!nothing )more than (?:just )?(?:being|manners|good|a smile)|never|aren't|doesn't|don't|hardly|sometimes|seen as|is not)\b/i,
    right:
      /\b(?:problems?\b(?! at)|product knowledge is (?:key|important)|procedures?|listen\w*|solv\w+|expectations?|legal|process|timetable|smile from|for (?:a|one|two|five|ten|the) (?:few )?(?:minutes?|moment|while|seconds?)|only one|one part|as well as knowing)\b/i,
    asserts: [
      new RegExp(
        `\\bservice\\b[^.!?;]{0,40}\\b(?:is|means|comes down to|boils down to)\\b[^.!?;]{0,25}\\b(?:just|only|simply|all about|mainly|basically|purely|one thing|nothing (?:more|else|but))\\b[^.!?;]{0,40}\\b${manners}\\b`,
        'i',
      ),
      new RegExp(
        `\\bservice (?:really |just |simply |only |basically )+(?:is|means|comes down to|boils down to)\\b[^.!?;]{0,30}\\b${manners}\\b`,
        'i',
      ),
      /\bcustomer service (?:just |only |simply |basically |really )*(?:is|means)\b[^.!?;]{0,20}\bbeing (?:polite|nice|friendly|kind)\b(?! (?:but|and (?:know|help|solv|sort|find|deal|listen)))/i,
      new RegExp(
        `\\bservice (?:is|means|is about|comes down to|boils down to) (?:having |good |being |just )*${manners}(?:,? (?:and|or) ${manners})*(?: (?:to|with|towards|at) \\w+(?: \\w+)?)?(?:$|,? it isn't |[.!?]|[,.;]? (?:that's|that is|and that|nothing|end of|full stop))`,
        'i',
      ),
      new RegExp(
        `\\b(?:it|service|everything)(?: all)? (?:comes|boils) down to (?:being |having |good |just )*${manners}\\b`,
        'i',
      ),
      new RegExp(
        `\\bif (?:the )?(?:you|we|staff|I)\\b[^.!?]{0,100}\\b${manners}\\b[^.!?]{0,60}\\bdone everything\\b`,
        'i',
      ),
      new RegExp(
        `\\b(?:all|the only thing|the whole (?:point|thing)) (?:of |that |about )?(?:good |great )?(?:customer )?service (?:is|needs|takes|comes down to)\\b[^.!?]{0,30}\\b${manners}\\b`,
        'i',
      ),
      /\b(?:all (?:you|we|staff|anyone|it takes|they|I) (?:really |ever )?(?:need|have|needs|has|takes?|do)|(?:you|we|staff|they|I) (?:only|just) (?:need|have|got))\b[^.!?]{0,45}\b(?:friendly|smile|nice|polite|happy|manners|pleasant|cheerful|kind)\b/i,
      /\bas long as (?:you|we|staff|I) (?:are|smile|say|am)\b[^.!?]{0,80}\b(?:done (?:your|the|my|our) job|given (?:good|great|excellent)|that's (?:it|all)|nothing else|(?:that|it) is (?:good|great|excellent))/i,
      /\b(?:it's|it is|that's|job is) all about (?:being |a )?(?:polite|nice|friendly|smil\w+|good manners|manners)\b/i,
      new RegExp(
        `\\b${manners} (?:is|are) (?:really )?(?:all|the only thing|the main thing|everything)(?: that)?(?: that| you| we| it| there| really)?,? ?(?:need|matters?|counts?|takes|is to it|(?:good )?(?:customer )?service is)\\b`,
        'i',
      ),
      new RegExp(`\\bjust be ${manners}\\b[^.!?]{0,20}\\b(?:that's|thats|that is) (?:it|all)\\b`, 'i'),
      new RegExp(
        `\\ball (?:the |our )?(?:customers|people|guests|clients) (?:really |ever )?(?:want|need|care about) is\\b[^.!?]{0,15}\\b${manners}`,
        'i',
      ),
      new RegExp(`\\bservice (?:only|just) (?:needs|takes|requires) (?:a |to be |being )?${manners}`, 'i'),
      new RegExp(
        `\\bservice (?:is|means) (?:that |when )?(?:you|we)(?:'re| are) ${manners}\\b[^.!?]{0,40}\\b(?:that's|thats|that is) (?:all|it)\\b`,
        'i',
      ),
      new RegExp(`\\bservice (?:=|equals) (?:being |just )*${manners}`, 'i'),
      new RegExp(
        `\\bthe only thing(?: that)?(?: [\\w']+){0,6} (?:is|are)\\b(?: being| to be| having| a)* ${manners}`,
        'i',
      ),
      new RegExp(
        `\\b${manners} (?:is|are) (?:really |just )?(?:all there is|the whole of|the only (?:thing|skill|part))\\b`,
        'i',
      ),
      new RegExp(
        `\\bif (?:the )?(?:you|we|staff|I)\\b[^.!?]{0,20}\\b${manners}\\b[^.!?]{0,40}\\b(?:giving|give|gives|given|that is|that's|it's|it is) (?:good |great |excellent |the best )*(?:customer )?service\\b`,
        'i',
      ),
      new RegExp(
        `\\bif (?:the )?(?:you|we|staff)\\b[^.!?]{0,12}\\b${manners} (?:then |, ?)?(?:the |your |our )?(?:customer )?service (?:is|will be) (?:good|great)\\b`,
        'i',
      ),
      new RegExp(
        `\\bif\\b[^.!?]{0,30}\\b${manners}\\b[^.!?]{0,60}\\b(?:given (?:good|great|excellent)|good (?:customer )?service|done your job|nothing (?:else|more)|that's it|that is it|job done)\\b`,
        'i',
      ),
      new RegExp(
        `\\b${manners}\\b[^.!?]{0,60}\\b(?:nothing else (?:matters|counts|is needed|to it)|there (?:is|isn't|'s) (?:nothing|anything) (?:more|else) to it|that's all (?:there is|you need|it is|it takes)|that is all (?:there is|you need|it is|it takes))\\b`,
        'i',
      ),
    ],
  },
  {
    kind: 'complaints-negative',
    right:
      /\b(?:this (?:week|month|morning|year)|today|at the moment|lately|opportunit\w+|feedback|valuable|improv\w+|can also|useful|learn\w*|chance|free advice|ignor\w+|mishandl\w+|answer\w*|unanswered|unresolved|only an? \w+ (?:if|when))\b|(?<!\b(?:no|any|never|not|nothing|anything) )good for (?!nothing)/i,
    turned:
      /\b(?:not|aren't|isn't|don't|sometimes|seen as|can be|can feel|may|might)\b|\bnever\b(?! (?:(?:ever )?(?:does|do|brings?|leads?)|(?:a )?(?:good|positive|useful|helpful)|any))/i,
    asserts: [
      /\bno good (?:ever )?(?:comes?|came)\b[^.!?]{0,15}\bcomplain/i,
      /\b(?:see|sees|treat|treats|view|views|count|counts|take|takes|regard|class) (?:(?:every|each|all|any|a) )?complaints? as (?:always )?(?:an? )?(?:personal )?(?:failures?|bad|negative|problem|attack|insult|nuisance)/i,
      /\b(?:people|customers|guests|passengers|they) (?:only|just) complain\b[^.!?]{0,30}\b(?:free|money|discount|something|attention|for fun)\b/i,
      /\b(?:complaints|(?:an?|any|every|each|one) complaint)(?: (?:at|in|about|from|to|on|against) (?:\w+ ){0,3}?(?:\w+))? (?:is|are|=)[^.!?,]{0,25}\b(?:bad|negative|a nuisance|annoying|a waste|harmful|failures?|the worst|pointless|nothing but trouble|never (?:a )?good|no (?:good|use|help)|damaging|a problem|always trouble|a pain|a sign (?:of|that)|proof)\b/i,
      /\b(?:avoid|stop|prevent) (?:all )?complaints at all costs\b/i,
      /\ball (?:a|any|that)? ?complaints? (?:ever )?do(?:es)? is\b/i,
      /\bthe only thing (?:a |any )?complaints? (?:ever |really )?(?:do|does|brings?|means?) is\b/i,
      /\bcomplaints? (?:can )?(?:only|just|always|never)(?: ever)? (?:causes?|brings?|means?|does|do|leads? to|makes?|creates?|costs?|hurts?|damages?|harms?|ends? (?:badly|in))\b/i,
      /\b(?:a|every|any|each|one|getting a|get a|gets a|having a) complaints?\b[^.!?]{0,30}\b(?:means?|shows?|proves?) (?:that )?(?:we|you|someone|somebody|I|they|staff|the \w+)(?:'ve| has| have| had)? (?:failed|messed|gone wrong|let|done (?:it |something |a )?(?:wrong|bad)|not|are (?:bad|not|rubbish|failing))/i,
      /\bcomplaining (?:customers|people|guests|passengers) (?:are|is)\b[^.!?]{0,12}\b(?:nuisance|waste|pain|trouble|annoying|problem)/i,
      /\b(?:discourage|put off) (?:people|customers|guests|anyone|them)[^.!?]{0,10}\bcomplain/i,
      /\bcomplains?\b[^.!?]{0,10}\bmeans (?:that )?(?:the|our|your) [\w ]{3,20} (?:has|have) (?:failed|gone wrong|let)/i,
      /\bnothing (?:good|positive|useful|nice) (?:ever )?(?:comes?|came|about|in|to come)(?: out)?(?: (?:of|from|by|with|in))?(?: (?:a|any|the|getting|having|all|these|such))* complain/i,
      /\bcomplaints? (?:should|must|have to|need to|has to) (?:always )?be (?:avoided|kept quiet|hidden|stopped|prevented)\b/i,
      /\b(?:when|if|once|every time|whenever) (?:somebody|someone|anybody|anyone|a \w+|the \w+|customers|people|guests) complains?\b[^.!?]{0,30}\b(?:always |just |only )?(?:(?:a )?bad|means (?:we|you|they|I)(?:'ve| have)? (?:failed|done)|a failure|trouble|the worst)\b/i,
      /\b(?:good|best|great|well run|decent) \w+ (?:never|don't|doesn't|do not|does not) (?:ever )?(?:gets?|has|have|receives?) (?:any )?complaints\b/i,
      /\b(?:people|customers|guests|ones|passengers|those) who complain (?:are|just|only|always)\b[^.!?]{0,20}\b(?:trouble|difficult|moan\w*|awkward|nasty|want (?:something|money|a freebie)|after|trying (?:it on|to get|to cause|their luck))/i,
    ],
  },
  {
    kind: 'complaints-negative',
    asserts: [
      /\bno such thing as an? (?:good|useful|positive|nice|helpful) (?:one|complaint)\b/i,
      /\bcomplain\w*\b[^.!?]{0,60}\b(?:never|doesn't|does not|don't|do not) (?:does|do) (?:any|anybody|anyone|us) (?:any )?(?:good|favours)\b/i,
    ],
  },
  {
    kind: 'external-only',
    isRejectedByNot: false,
    right:
      /\b(?:(?:customers? of (?!mine|ours|yours|theirs)\w+|treat(?:s|ed)? (?:them|him|her|you) (?:even )?(?:better|well|like|as|the same|just)|outside or (?:from )?(?:inside|within)|inside (?:or|and) outside|on (?:this|the|that) (?:form|list|sheet|till|system|screen)|for the (?:fire|count|survey|limit|figures|purposes?)|in on (?:a )?\w+days?)|any ?more|any longer|yet|internal customers? (?:is|are|can|needs?|means?)|as well|too\b|external (?:customers?|ones) (?:is|are)|both|when(?:ever)? (?:they|he|she|I|we|you)(?:'re| are| is|'ve| have| has)? (?:buy|bought|shop|visit|eat|order|pay|book)\w*|in (?:the|this|our) (?:sense|survey|figures|count|numbers|report|records|statistics)|for (?:tax|the survey))/i,
    asserts: [
      /\b(?:colleagues|collegues|workmates|co-workers|coworkers|staff|work (?:with|alongside)|other (?:departments|teams)|employees|(?:people|lads|girls|ones) in (?:the|other|our) \w+|managers)\b[^.!?]{0,60}\b(?:are not|aren't|arent|are never|can't be|cannot be) (?:really |actually |our |my |the |a |proper |real )*customers?\b/i,
      /\b(?:colleagues|collegues|workmates|staff|work with|departments|suppliers|contractors|teams?)\b[^.!?]{0,60}\b(?:don't|do not|dont) count\b/i,
      /(?<!external )\b(?:customers are|a customer is|customers means?|customer means?) (?!not )(?:only |just |always )?(?:ever )?(?:people |someone |somebody |anyone |anybody |a person |those |the |a member of )?[^.!?]{0,50}\b(?:outside|public|pay|pays|external|buys?|spends?)\b(?:[^.!?]{0,40}\b(?:not|never)\b[^.!?]{0,12}\b(?:staff|workmates?|a colleague|colleagues|people (?:you|we|I) work|us|each other|employees|managers|anyone inside)|(?<=\b(?:only|just)\b[^.!?]{0,60}))/i,
      /\b(?:a customer is|customers are) (?:a person|someone|somebody|anyone|people) from outside\b/i,
      /\bonly (?:people|those|someone|the public|shoppers|ones|customers)[^.!?]{0,35}\b(?:outside|public|pay|pays|spend|buy)[^.!?]{0,25}\bcustomers?\b/i,
      /\bonly (?:our |my |real |the )*customers (?:are|we have (?:are)?) (?:the |people |those |ones )?[^.!?]{0,30}\b(?:outside|public|pay|spend|buy|guests|shoppers|passengers|patients|visitors)\b/i,
      /\b(?:don't|do not|dont) (?:really )?have (?:any )?(?:internal )?customers\b(?! (?:on|before|after|until|today|yet|this|in the (?:morning|afternoon|evening))\b)/i,
      /\b(?:don't|do not|dont|needn't|no need to) (?:really )?(?:do|give|need|owe|offer|provide) (?:any |good )?(?:customer )?service (?:for|to) (?:your own|our own|my own|each other|one another|(?:the )?(?:other )?staff|colleagues)\b/i,
      /\bhave no (?:internal )?customers\b/i,
      /\b(?<!(?:who|which|that)\b[^.!?]{0,40})(?:aren't|are not|arent) (?:our |my |the |really |actually )*customers\b/i,
      /\bonly (?:have |got )?one (?:type|kind|sort) of customers?\b/i,
      /\bno such thing as (?:an )?internal customers?\b/i,
      /\b(?:colleagues|staff|workmates|employees|someone (?:you|I|we) work with) can (?:never|not) (?:really )?be (?:one|customers?|a customer)\b/i,
      /\bwouldn't (?:call|class|count) (?:anybody|anyone|anything|people|the people|staff|colleagues|them) (?:in|at|who|that|I|we|as)\b[^.!?]{0,30}\bcustomers?\b/i,
      /\bonly (?:ever )?(?:have|deal with|serve) external customers\b/i,
      /\binternal customers? (?:don't|do not|doesn't|does not|aren't|are not|isn't|is not) (?:really |actually )?(?:exist|count|matter|real|a thing|customers?)\b/i,
      /\bcustomer service (?:is not|isn't|does not|doesn't|has nothing)\b[^.!?]{0,40}\b(?:apply|applies|to do with|concern|for|about)\b[^.!?]{0,30}\b(?:us|them|staff|colleagues|back office|warehouse|office|each other|the team|people (?:you|we|I) work)\b/i,
    ],
  },
  {
    kind: 'legal-equals-ethical',
    right:
      /\b(?:and then|as well as|ethical (?:code|list|policy|statement|supplier)|still (?:have|has|need) to|ask (?:if|whether|yourself)|that (?:day|time|morning|afternoon|evening|night|week)|this (?:time|once)|for once|in (?:this|that|our|her|his|their) case|on (?:this|that) occasion)\b/i,
    turned:
      /\bnot\b(?! (?:illegal|against))|n't\b(?! (?:see|illegal|against))|\bnever\b|\bdifferent\b(?! (?:words|names))|\bmore than\b/i,
    asserts: [
      /\bethic\w* (?:is|are|means?) (?:just |only |really |simply )?(?:another|a different|a fancy|a posh) (?:word|name|way)\b[^.!?]{0,20}\b(?:law|legal|lawful)\b/i,
      /\b(?:when|if|by|as long as)\b[^.!?]{0,20}\b(?:obey|follow|keep to|stick to|keep within)(?:s|ing)? the law\b[^.!?]{0,30}\bethical/i,
      /\bethical (?:just |only |really |simply )*means (?:just |only )?(?:that \w+ (?:is|are) )?(?:legal|lawful)\b/i,
      /\b(?:legal|legally|law|lawful|legality)\b[^.!?]{0,25}\b(?:and|or|as|equals|with|&|is|=)\b[^.!?]{0,15}\bethic\w*\b[^.!?]{0,40}\b(?:the same(?! (?!thing|as|and|because|so|in|when|for|to|really|anyway|idea|meaning|rules?|word)[a-z])|same thing|mean the same|(?:two|different) (?:words|names) for|identical|one and the same|no different|interchangeable)\b/i,
      /\bethic\w*\b[^.!?]{0,15}\b(?:and|or|as|equals|with|&|is|=)\b[^.!?]{0,20}\b(?:legal|law|lawful|legality)\b[^.!?]{0,40}\b(?:the same(?! (?!thing|as|and|because|so|in|when|for|to|really|anyway|idea|meaning|rules?|word)[a-z])|same thing|mean the same|(?:two|different) (?:words|names) for|identical|one and the same|no different|interchangeable)\b/i,
      /\bno (?:real |big |actual )?difference between\b[^.!?]{0,20}\b(?:legal|ethic\w*|the law|law)\b/i,
      /\b(?:do not|don't|can't|cannot) see (?:any|a|the) difference between\b/i,
      /\bethic(?:s|al)?\b[^.!?]{0,10}\b(?:is|means|are)\b[^.!?]{0,12}\b(?:legal|doing what (?:the law|is legal)|what the law|following the law|the same as (?:the )?law|required by law|a legal requirement)\b/i,
      /\bethic\w*\b[^.!?]{0,25}\b(?:is|means|are)\b[^.!?]{0,15}\b(?:obey\w*|follow\w*|keep\w* (?:to|within|on the right side of)|stick\w* to|stay\w* within|doing what|the same as|whatever)\b[^.!?]{0,20}\b(?:law|legal\w*)\b/i,
      /\b(?:if|as long as)\b[^.!?]{0,40}\b(?:law|legal\w*)\b[^.!?]{0,40}\bethical(?:ly)?\b/i,
      /\b(?:if|as long as)\b[^.!?]{0,30}\b(?:isn't|not|nothing) (?:illegal|against the law)\b[^.!?]{0,40}\bethical(?:ly)?\b/i,
      /\b(?:anything|everything|whatever|something)\b[^.!?]{0,20}\b(?:legal|lawful)\b[^.!?]{0,12}\b(?:is|must be|has to be)\b[^.!?]{0,12}\bethical\b/i,
      /\bethical (?:\w+ )?\w+ (?:is|are) (?:\w+ ){0,4}(?:one|ones|those|somebody|someone)? ?(?:that|who|which)? ?(?:keeps?|follows?|obeys?|sticks?)[^.!?]{0,12}\blaws?\b/i,
      /\b(?:couldn't|can't|cannot|could not) (?:name|think of) (?:anything|something|a thing)[^.!?]{0,20}\blegal (?:but|and) (?:unethical|not ethical)/i,
      /\bethic\w*[^.!?]{0,40}\b(?:by law|legally required)\b/i,
      /\bethic\w*(?: (?:requirements?|dut(?:y|ies)|rules?|standards?|considerations?))? (?:is|are|means?) (?:just |really |only |basically )*(?:the |all (?:the )?)?(?:laws?|legal requirements?)\b/i,
      /\b(?:legal|lawful) (?:really |just |basically )*means (?:just |exactly )?(?:the same (?:thing )?as )?(?:being )?ethical\b/i,
      /\bethical (\w+) (?:is|are) (?:basically |just |really |always |simply |only |also )*(?:an? )?legal \1\b/i,
      /\bto be ethical (?:you|we|they|a \w+|staff) (?:just |only )?(?:have|has|need|needs) to (?:just |only )?(?:obey|follow|keep to|stick to) (?:all )?(?:the |every )?laws?\b(?! (?:and|but|as well))/i,
      /\b(?:keeps? to|sticks? to|follows?|obeys?|keeps? within) (?:all )?(?:the )?laws? (?:is|are) (?:always |also |automatically |being )*(?:an? )?ethical\b/i,
      /\bethical\b[^.!?]{0,20}\bboth mean\b[^.!?]{0,30}\b(?:law|same)\b/i,
      /\bwhat is legal is\b[^.!?]{0,20}\bethical\b/i,
    ],
  },
];
