import type { Span } from '../../text';
import { LongExpression } from './madeReady';
import { SmallLetterExpression, toSmallLetters } from './smallLetters';

/** What laws are about, before "law". */
const subjects =
  'consumer|trading standards|food standards|minimum wage|age restriction|knife|smoking|employment|labour|discrimination|equality|disability|privacy|data protection|data|food|food hygiene|food safety|hygiene|allergen|allergy|health and safety|health & safety|fire|fire safety|gas|gas safety|licensing|alcohol|tobacco|gambling|copyright|contract|competition|age|housing|tenancy|rental|letting|deposit|landlord|animal|environmental|waste|safeguarding|trading|selling|pricing|advertising|marketing|traffic|road|driving|transport|travel|package travel|holiday|planning|building|company|charity|criminal|civil|common|human rights|immigration|uk|english|british|scottish|welsh|european|eu|national|current|new|old|certain|different|strict|relevant|various';

const gestures = [
  /\b(?:by|under|against|above|breaks?|broke|breaking|broken|follow(?:s|ed|ing)?|keep to|obey|know|within) (?:the |any )?(?:confidentiality |privacy )?laws?\b(?! (?:firm|degree|student|school|unto|society|centre))/i,
  /\bthe (?:\w+ )?laws?\b(?! (?:firm|degree|student|school|unto|society|centre|library|books?|department|lecture|course))/i,
  /\b(?:this|that|our|a|any|no) laws? (?:is|says?|states?|requires?|tells?|means?|protects?|gives?|makes?|allows?|about|on|around|for|against|which|that)\b/i,
  /\b(?:it's|it is|that's|is|isn't|not|be) (?:also )?(?:just )?(?:a|against the) law\b(?! (?:firm|student))/i,
  /\b(?:laws|legislations?|legislative)\b|\blaw (?:to do with|about|around|behind)\b|\b(?:bits?|lots?|pieces?|a lot|plenty|some|areas?|parts?|points?) of (?:the )?law\b/i,
  /\b(?:is|it's|its|became|becomes|now) (?:now |the )?law (?:that|now|to|not to)\b|\bis (?:now )?law(?=[.,;!]|$)|\bact lawfully\b/i,
  new RegExp(`\\b(?:${subjects}) (?:protection )?law\\b(?! (?:firm|student|degree))`, 'i'),
  /\b(?:data protection|consumer protection|data|privacy|copyright|weights and measures|price marking|pricing|trading|equal opportunit(?:y|ies)|human rights|manual handling|working time|animal welfare|customs|equality|disability|hygiene|food hygiene|food safety|allergen|health and safety|health & safety|fire safety|fire|gas safety|gas|safety|legal|licensing|government|discrimination|consumer|traffic|building|employment|distance selling|packaging|age|advertising) (?:rules|regulations|regs)\b/i,
  /\b(?:the|all|any|these|those|current|relevant|new|strict|certain|government|different) (?:rules and )?regulations\b(?! (?:of|at|in) (?:the|our) (?:club|pool|gym|game|competition))/i,
  /\b(?:under|section \d+ of|breach of|because of|thanks to) (?:the|this|that) act\b(?! of)|\bthe act (?:says|states|means|requires|lets|gives|covers|protects|bans|allows|stops|tells)\b/i,
  /\b(?:acts and regulations|acts? of parliament|(?:various|several|many|relevant|(?:one|some|any|all) of (?:those|these|the)) acts\b(?! of (?!parliament))|some (?:\w+ )?act or (?:an)?other)|\b(?:terms|requirements|provisions|wording|letter|parts) of (?:the|this|that) (?:act|law)\b/i,
  /\b(?:comply(?:ing)? with|compliant with|accordance with|in line with|bound by|governed by|required by|set by) (?:all |any |current |relevant )*regulations\b|\b(?:by statute|statutes? (?:says?|requires?|law|book))\b|\ban? (?:\w+ )?regulation (?:that|which|about|on|for|says)\b|\bregs (?:for|on|about)\b/i,
  /\brules and regulations\b[^.!?]{0,60}\b(?:law|legal)/i,
  /\b(?:rules|regulations) (?:on|about|around) (?:selling|alcohol|tobacco|knives|hygiene|lifting|data|equality|discrimination|privacy|safety|food|consumer|age|health|allergens)/i,
  /\b(?:because of|due to|under|for|with|by|about) data protection\b(?! (?:act|officer|polic|training|team|lead|course|regulation|impact|manager|and (?:privacy )?polic))/i,
  /\b(?:break|breaks|breaking|broke|breach|breaches|breaching|breach of|it's|that's|is|was) data protection\b(?! (?:act|officer|polic|training|team|lead|course|regulation|impact|manager|week|day))|\bdata protection breach/i,
  /(?<!\b(?:nothing|(?:son|daughter|mother|father|brother|sister|parent)s?)[- ])\bin law\b|\ba legal one\b/i,
  /\bdata protection (?:(?:is|was) (?:very |so |really )?(?:strict|serious|tight|important|key|vital)|means?|says?|stops?|tells?|reasons?|purposes)\b/i,
  /\bstatutory (?:rights?|dut(?:y|ies)|requirements?|obligations?|cancellation|notice|minimum)\b/i,
  /\bconsumer (?:rights?\b|protection (?:means?|says?|gives?|is|lets|covers)\b)/i,
  /\blegal (?:and regulatory |or regulatory )?(?:rights?|guidelines|guidance|frameworks?|requirements?|dut(?:y|ies)|obligations?|responsibilit(?:y|ies)|rules?|standards?|minimum|maximum|limits?|ratios?|side|reasons?|ages?|stuff|things?|terms|grounds|entitlements?|protections?|powers?)\b/i,
  /\brights as (?:an? )?(?:\w+ )?(?:consumer|customer|shopper|buyer|passenger|tenant|patient|guest|traveller|disabled person)s?\b|\b(?:customer|shopper|buyer|passenger|tenant|patient)s?'? (?:legal )?rights\b(?= (?:under|in|by|say|mean|are protected))/i,
  /\b(?:rules?|laws?|acts?|regulations?) (?:is |are )?(?:made |brought in |passed |set |that (?:comes?|came) )?(?:from|by) (?:the )?(?:government|parliament)\b|\bgovernment(?:'s)? (?:rule|law|legislation|regulation)s?\b|\b(?:government|parliament) (?:says|said|makes|made|passed|brought in|requires?|tells?|banned)\b/i,
  /\b(?:criminal|an) offence (?:to|for|if|under|and|by|not)\b|\ba criminal offence\b/i,
  /\ban? (?:\w+ )?(?:act|law) (?:about|that (?:says|covers|protects|stops)|against|covering|to protect)\b|\ban? (?:\w+ )?law (?:on|for|which)\b|\b(?:there(?:'s|s| is| was)|name of the|which|whichever|some kind of|some sort of) (?:an? |a whole |some |the )?(?:\w+ )?act\b(?= (?:for|on|about|that|but|and|which|of parliament|it|i|we|says|covers)\b|[,.;]|$)/i,
  /\b(?:the|new|current) regs\b/i,
  /\b(?:legally|(?:is|are|was|be|it's|that's) (?:also |completely |totally )?illegal\b|illegal (?:to|for|not|if)|illegally|unlawful|unlawfully)\b/i,
  /\b(?:not|isn't|wasn't|perfectly|totally) legal\b/i,
  /(?<!'s )\blaw (?:says|requires|states)\b/i,
  /\b(?:have|has|had|got|allowed|not allowed|required|entitled) (?:to )?(?:\w+ ){0,4}by law\b/i,
];

/** Ordinary talk about law that asks for no title: jobs, names of rules at work, and laws that are told apart from ethics. */
const ordinary = new LongExpression(
  /\b(?:(?:mother|father|sister|brother|son|daughter)s?[- ]in[- ]law|law firm|legal (?:team|department|advice|secretary|adviser)|murphy's law|(?:isn'?t|aren'?t|not|never) (?:a |an |actual |actually |really |proper )*laws?(?= |[.,])|(?:is|are|was|were|works?|worked|career|degree|gone|job|studying|trained) in (?:the )?law|law enforcement|laws? of (?:the game|the road|physics|nature|averages)|(?:house|company|club|shop|store) rules|by-laws?|bylaws?)\b/gi,
);

const gesture = new SmallLetterExpression(gestures.map(({ source }) => source).join('|'));

/** A part of every ordinary phrase, found at a glance. */
const mayBeOrdinary = new LongExpression(
  /in[- ](?:the )?law|(?:n'?t|not|never) |law firm|law enforcement|laws? of |legal |murphy|rules|by-?law/i,
);

/** A sentence that sets law beside ethics speaks of law as such, and asks for no title. */
const besideEthics = /ethic/i;
const sentences = /[^.!?]+/g;

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** The first place in a text that points at law without saying which. The caller knows whether a law is named elsewhere. */
export function findVagueLaw(prose: string, offset: number): Span | undefined {
  const straight = prose.includes('’') ? prose.replaceAll('’', "'") : prose;
  const plain = /[^\S ]|[*_]/.test(straight) ? straight.replace(/[^\S ]|[*_]/g, ' ') : straight;
  let match = gesture.exec(toSmallLetters(plain));
  if (match && (mayBeOrdinary.test(plain) || besideEthics.test(plain))) {
    const ofLaw = besideEthics.test(plain)
      ? plain.replace(sentences, (words) => (besideEthics.test(words) ? blank(words) : words))
      : plain;
    match = gesture.exec(toSmallLetters(ordinary.replaceIn(ofLaw, blank)));
  }
  if (!match) {
    return undefined;
  }
  const end = match.index + match[0].length;
  const [rest = ''] = restOfPhrase.exec(plain.slice(end, end + 60)) ?? [];
  return { start: match.index + offset, end: end + rest.length + offset };
}

/** What goes on behind "rules about health" and still says what they are about, or behind "an act". */
const restOfPhrase = new LongExpression(
  /^(?: (?:and|&) (?:safety|hygiene|measures|conditions|privacy|security|confidentiality|tobacco|drink|equality|diversity|discrimination|regulations|gas))?(?: (?:protection|hygiene|safety|security|handling|sharing|privacy|rights|law|laws|rules|regulations|legislation|discrimination))?(?: (?:for|about|on) (?:the )?(?:disabled|old|older|young|all) people)?(?![\w'-])/i,
);
