import type { Span } from '../../text';

const gestures = [
  /\b(?:by|under|against|above|breaks?|broke|breaking|broken|follow(?:s|ed|ing)?|keep to|obey|know|within) (?:the |any )?laws?\b(?! (?:firm|degree|student|school|unto))/i,
  /\b(?:the|this|that|UK|english|british|our|current) laws? (?:is|says?|states?|requires?|tells?|means?|protects?|gives?|makes?|allows?|about|on|around|for|which)\b/i,
  /\b(?:it's|it is|that's|is|isn't|not|be) (?:also )?(?:just )?(?:the|a|against the) law\b(?! (?:firm|student))/i,
  /\bthe law\b(?= (?:you|we|I|that)\b)/i,
  /\b(?:laws|legislations?)\b/i,
  /\b(?:consumer|employment|discrimination|equality|privacy|data protection|data|food|food hygiene|hygiene|health and safety|health & safety|licensing|copyright|contract|competition|age|housing|tenancy|landlord|animal|environmental|safeguarding|trading|advertising|traffic) (?:protection )?law\b/i,
  /\b(?:data protection|consumer protection|data|privacy|equality|hygiene|food hygiene|food safety|health and safety|health & safety|fire safety|safety|legal|licensing|government|discrimination|consumer|traffic|building|employment) (?:rules|regulations|regs)\b/i,
  /\brules and regulations\b[^.!?]{0,60}\b(?:law|legal)/i,
  /\b(?:rules|regulations) (?:on|about|around) (?:data|equality|discrimination|privacy|safety|food|consumer|age|health)/i,
  /\bstatutory (?:rights?|dut(?:y|ies)|requirements?|obligations?)\b/i,
  /\b(?:legal|consumer) (?:rights?|requirements?|dut(?:y|ies)|obligations?|responsibilit(?:y|ies)|rules?|standards?|minimum|limit)\b/i,
  /\b(?:legally|illegal|illegally|unlawful|unlawfully)\b/i,
  /\b(?:have|has|had|got|allowed|not allowed|required|entitled) (?:to )?(?:\w+ ){0,4}by law\b/i,
];

/** Ordinary talk about law that asks for no title: jobs, names of rules at work, and laws that are told apart from ethics. */
const ordinary =
  /\b(?:(?:mother|father|sister|brother|son|daughter)s?[- ]in[- ]law|law firm|legal (?:team|department|advice|secretary|adviser)|murphy's law|(?:house|company|club|shop|store) rules|by-laws?|bylaws?)\b/gi;

const gesture = new RegExp(gestures.map(({ source }) => source).join('|'), 'i');

/** A part of every ordinary phrase, found at a glance. */
const mayBeOrdinary = /in[- ]law|law firm|legal |murphy|rules|by-?law/i;

/** The first place in a text that points at law without saying which. The caller knows whether a law is named elsewhere. */
export function findVagueLaw(prose: string, offset: number): Span | undefined {
  const straight = prose.includes('’') ? prose.replaceAll('’', "'") : prose;
  const plain = /[^\S ]|[*_]/.test(straight) ? straight.replace(/[^\S ]|[*_]/g, ' ') : straight;
  let match = gesture.exec(plain);
  if (match && mayBeOrdinary.test(plain)) {
    match = gesture.exec(plain.replace(ordinary, (words) => ' '.repeat(words.length)));
  }
  return match ? { start: match.index + offset, end: match.index + match[0].length + offset } : undefined;
}
