/** Two words with capitals that are the title of a job or of a thing: "Customer Experience Manager", "Putting Things Right". */

/** Last words of what somebody is at work, and of things. Hardly anybody has one for a surname. */
const lastWords = new Set(
  `manager officer adviser advisor supervisor coordinator co-ordinator executive director representative rep reps
  specialist consultant analyst agent agents administrator ambassador associate lead leader technician engineer
  receptionist trainer assessor tutor apprentice operator planner developer worker workers staff crew controller
  inspector negotiator member members assistants managers advisers advisors officers colleague colleagues
  mapping form forms policy policies procedure procedures process scheme strategy plan plans programme program project
  campaign charter handbook guide guidance manual leaflet booklet poster report survey questionnaire score index measure
  map model theory framework matrix tool toolkit app apps website portal system systems software platform database folder
  register checklist template script review reviews rating ratings feedback satisfaction experience success loyalty
  insight involvement engagement relations relationship liaison support retention recovery onboarding training course
  module workshop webinar session induction qualification certificate licence permit grant fund benefits discount voucher
  offer offers suite lounge lobby kitchen bistro café cafe restaurant spa studio event events party meeting conference
  exhibition festival tour tours trips help helpline hotline hub entrance seat seats ledger payroll department division
  section board committee panel forum network right up us them me it down out off over things customers guests visitors
  question questions answers complaint complaints enquiries query queries comments messages email emails requirements
  details protection standard standards value values promise pledge mission agreement contract terms conditions
  pack kit breakfast lunch dinner supper menu eats sheet notice notes files skills behaviour communication
  equipment facilities resources operations purchasing procurement reservations transport delivery deliveries`
    .trim()
    .split(/\s+/),
);
/** The same where some are called so as well: what stands before has to be no given name. */
const lastWordsOrSurnames = new Set(
  `champion host partner clerk page case block wing point pool garden gardens law laws rule sign terrace foyer day days
  night nights more best fair bar grill board list log file post mail set key box bag ring pass gate bay stage counter
  area zone rail voice link works world street first aid words people pearl star crown bell news sales value price rewards
  premium class club house time life`
    .trim()
    .split(/\s+/),
);
/** "Putting Things", "SwiftDrop Help": what nobody is given for a name. Some surnames have a capital inside. */
const noFirstName = /^(?:[A-Z][a-z]{3,}ing|Tell|Ask|Valued|Your|All|More|No|Not|Be|Make|Give)$|[a-z][A-Z]/;
const capitalInside = /^(?:Mc|Mac|De|Di|Du|Da|La|Le|Fitz|Van|O['’])[A-Z][a-z]+/;
const wordBehind = /^ ([A-Z][a-z]+)/;

/** Whether a pair of words with capitals is a title, by the words themselves and by one that goes on with it. */
export function isTitle(first: string, last: string, behind: string, isGiven: boolean): boolean {
  const lowerLast = last.toLowerCase();
  if (
    lastWords.has(lowerLast) ||
    (!isGiven && lastWordsOrSurnames.has(lowerLast)) ||
    (noFirstName.test(first) && !capitalInside.test(first))
  ) {
    return true;
  }
  const third = wordBehind.exec(behind)?.[1]?.toLowerCase();
  return third !== undefined && lastWords.has(third);
}

const someone =
  "(?:customer|client|guest|patient|tenant|resident|caller|passenger|member|visitor|shopper|diner|regular|applicant|claimant|pensioner|person|someone|somebody|lady|gentleman|man|woman|fella|chap|bloke|lad|lass|guy|girl|boy|child|kid|baby|toddler|couple|mum|mother|dad|father|parent|wife|husband|partner|son|daughter|sister|brother|nan|gran|grandad|friend|neighbour|carer|bride|groom|pupil|student|buyer|seller|owner|driver|user|he|she|they|who|one)s?(?:'s|’s)?";
const named = '(?:called|named) [*_]{0,2}$';
/** "A lady called", "she was called", "a man in the shop called". */
const someoneNamed = new RegExp(
  `\\b${someone},? (?:(?:in|at|from|on|with|of|by|using) (?:[\\w'’-]+ ){1,4})?(?:(?:is|are|was|were) )?${named}`,
  'i',
);
/** "The policy is called", "rules in Wales are called". */
const thingNamed = new RegExp(
  `\\b(?:rules?|courses?|polic(?:y|ies)|forms?|rooms?|suites?|books?|films?|schemes?|systems?|software|apps?|website|sites?|shops?|stores?|caf[eé]s?|compan(?:y|ies)|firms?|brands?|products?|procedures?|process|laws?|acts?|training|modules?|units?|documents?|leaflets?|posters?|plans?|projects?|campaigns?|awards?|teams?|departments?|sections?|pages?|reports?|surveys?|models?|theor(?:y|ies)|tools?|database|folders?|games?|songs?|drinks?|dish(?:es)?|cocktails?|cakes?|ships?|boats?|trains?|streets?|roads?|buildings?|halls?|wards?|hotels?|pubs?|bars?|salons?|restaurants?|charit(?:y|ies)|groups?|bands?|magazines?|papers?|guides?|handbooks?|videos?|programmes?|programs?|services?|packages?|ranges?|clubs?|events?|festivals?|shows?|plays?|perfumes?|colours?|paints?|styles?|methods?|approach(?:es)?|techniques?|stages?|steps?|jobs?|roles?|titles?|days?|offers?|deals?|menus?|leagues?|places?|things?|roses?|flowers?|plants?|trees?|shrubs?|varieties|variety|clematis|dahlias?|tulips?|potato(?:es)?|apples?|pears?|cheeses?|wines?|beers?|gins?|teas?|dolls?|toys?|bears?|puppets?|characters?|bands?|singers?|actors?|actress(?:es)?|authors?|writers?|poets?|lipsticks?|shades?|prizes?|medals?|cups?|horses?|it|this|that|which|what)(?: (?:in|for|at|on|of|about|that|which|we|I|by) (?:[\\w'’-]+ ){0,3}[\\w'’-]+)?(?: (?:is|are|was|were))? ${named}`,
  'i',
);
const isNamed = new RegExp(`\\b${named}`, 'i');
/** "Customer Journey Mapping": what follows goes on with a title, unless it is surely somebody. */
const titleBefore =
  /\b(?:Customer|Client|Guest|Patient|Tenant|Resident|Caller|Passenger|Member|Visitor|Applicant|Claimant|Driver|Owner|Buyer|Seller|Vendor|Parent|Pupil|Student|Employee|Shopper|Diner|Recipient)s? $/;
const doesAsPeople =
  /^,? (?:\([^)\n]{0,40}\) )?(?:who )?(?:rang|phoned|emailed|wrote|messaged|texted|wanted|came|asked|complained|booked|ordered|returned|bought|paid|lives|cancelled|arrived|needed|lost|left|moved|said|told|was (?:late|upset|angry|happy|cross|rude|pleased|worried|confused))\b/i;

/** Whether the words before a pair with capitals leave it open whether it is a name at all. */
export function mayBeThing(before: string, behind: string, isGiven: boolean): boolean {
  if (isNamed.test(before)) {
    const isSomeone = someoneNamed.test(before) || doesAsPeople.test(behind);
    return !isSomeone && (!isGiven || thingNamed.test(before));
  }
  return !isGiven && titleBefore.test(before) && !doesAsPeople.test(behind);
}
