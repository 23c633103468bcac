import { isOfColleague } from './nameContexts';
import { traders } from './peopleWords';

/** Whose a phone number or an address is, where the words right around it say that it is no customer's. */

/** Words that say a detail is made up, right behind it. */
const invented =
  /^[\s)."'–-]{0,4}\(?[^.!?\n]{0,20}\b(?:made[- ]up|drama|fictional|invented|dummy|placeholder|example number|HMRC example|the \w+ example|test card)\b/i;
/** The same before it, in the same sentence: "One record is a made-up one: ". */
const inventedBefore =
  /\b(?:an?|the|this|these|some|all|my|our|one|two|three|is|are|with|use|used|using) (?:made[- ]up|fictional|fictitious|invented|imaginary|dummy) (?:[\w'’-]+ ){0,2}?(?:ones?|persons?|people|customers?|clients?|guests?|patients?|tenants?|callers?|characters?|members?|names?|details?|records?|data|examples?|address(?:es)?|numbers?|cards?|forms?|bookings?|orders?|accounts?|profiles?|cases?)(?::|,| \(| -| –| called| named| is| was| such as)(?:[^.!?;\n]|\.\S)*$/i;

/** "A customer, whom I shall call ", "let us call her ": a name that the writer gives. */
const givenByWriter =
  /\b(?:whom? (?:I|we) (?:shall|will|['’]ll|am going to)(?: just)? call|(?:I|we)(?:['’]ll| shall| will)(?: just)? call (?:him|her|them)|let(?: us|['’]s|s)(?: just)? call (?:him|her|them|the customer)) $/i;

/** Words that say a number or an address is a firm's own, before it. */
const ofFirm =
  /\b(?:ring|call|phone|email|contact|write to|reach) (?:us|the (?:team|office|branch|helpline|store|desk))\b|\b(?:our|helpline|switchboard|head office|office|main (?:line|number)|company|out[- ]of[- ]hours|reception|website|shop|store|branch|enquiries|freephone|support|team|customer services?|department|emergency|engineers?|salon|practice|surgery|clinic|hotel|restaurant|school|front desk|desk|box office|showroom|depot|garage|studio|theatre|museum|library|gym|bank|agency|work|duty|mess|box|trade|hire|work's|firm|council|manufacturer|maker|courier|couriers|police|hospital|supplier|insurer|provider|airline|operator|station|taxi|taxis|ombudsman|charity|head office|returns|workshop|(?:on|says on) the van|complaints|registered|leaflet|sticker|letterhead|P\.?O\.? Box \d+)(?:'s)?[:,]? (?:\w+ ){0,2}(?:is|on|at|number|line|email|phone|mobile|tel|address|to|desk)?[ :(,]{0,3}$|\bus (?:on|at)\s*$|\bat Unit\b/i;
/** The same behind it: "(main desk)", "it is the switchboard", but not "to reception" or "and rang the helpline". */
const ofFirmBehind =
  /^[ \t]*\(?(?:and ask for |to reach )?(?:(?!\b(?:to|from|and|then|at|in|via|with|by|told|left|asked|rang|called|said)\b)[^.!?|\n]){0,15}\b(?:switchboard|main (?:line|number|desk|office)|(?:front|help|service|reception) desk|box office|work (?:number|line|phone)|head office|helpline|option \d|our (?:office|number|line)|company|freephone|reception)\b|^\s*\((?:the )?(?:surgery|shop|salon|school|council|office|front office|store|practice|garage|branch)\b|^[\w@.,' -]{0,40}\b(?:is|are) (?:our|the (?:shop|office|team))\b/i;
/** Where people have their own addresses. Firms have some there too, and say so: "our email is", "(main desk)". */
const privateProvider =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|sky|virginmedia|virgin|talktalk|ntlworld|blueyonder|tiscali|plusnet|gmx|protonmail|proton|tutanota|fastmail|mail|hey)\.(?:com|co\.uk|net|org|me|uk|fr|de|es|it|pl|ie)$/i;
const saysOurs = /^ ?\(|^,? (?:which |that |it |this )?(?:is|are) /i;
/** "From reception to", "the team emailed": whoever writes there, the address is that of somebody else. */
const goesThere =
  /\b(?:to|from|emailed|e-mailed|messaged|contacted|wrote|sent)(?: (?:it|this|them|her|him|a \w+))?(?: to)?[ :(<]{0,3}$|^(?!.*\b(?:our|us|my)\b)[^\n]*(?<!mail|address|contact): ?$/i;
/** "Our area manager is Suzi Lomax (": the detail of somebody at work. */
const ofColleague =
  /\b(?:manager|supervisor|assessor|assessor's name|iqa|tutor|trainer|mentor|boss|team leader|colleague|director|head of \w+|line manager|foreman|buyer|coordinator|co-ordinator)(?:,| is| was| called| named)? [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2}(?:,? ?[(:–-]? ?|,? (?:on|at) |[,.;]? (?:and )?(?:[Hh]is|[Hh]er|[Tt]heir) (?:work |office )?(?:number|mobile|phone|email|extension|details)(?: number| address)? (?:is|are) )$/;
/** "The wholesaler's rep, Nigel Stanworth, on ", "Our plumber is Tony Rusk. His number is ". */
const ofTrader = new RegExp(
  `${traders} [A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){0,2}(?:,?(?: (?:tel|mob|mobile|phone|on|at))?[ (:,–-]{0,3}|[^.!?\\n]{0,25}[,.;] (?:and )?(?:his|her|their) (?:work |office )?(?:number|mobile|phone|email)(?: number| address)? is )$`,
  'i',
);
/** "Menai Motors Ltd, ", "Lochside Hotel, ": what stands before where a firm is. */
const firmBefore =
  /\b(?:Ltd|Limited|plc|PLC|LLP|Group|Hotel|Inn|Care Home|Nursing Home|School|College|Academy|Nursery|Surgery|Practice|Centre|Salon|Garage|Motors|Stores|Services|Council|Hospital|Station|Trust)(?:[,:.]| (?:at|is at|on|in))? ?$/;
/** "I did my placement at Rose Court, ", "Employer: Rose Court, ", "Our address is Unit 4, ". */
const workplaceBefore =
  /\b(?:[Mm]y|[Oo]ur|[Tt]he) (?:\w+ )?(?:placement|workplace|employer|company|branch|work|job|shop|salon|home|hotel|office|address)(?: address)? (?:is|was|at|in|with)\b(?:(?!\b(?:and|but|so|to|from|where|when)\b)[^.!?\n]){0,45}$|\bI (?:work|am working|am based|worked|volunteer|am employed) (?:at|for|in|with)\b(?:(?!\b(?:and|but|so|to|from|where|when)\b)[^.!?\n]){0,45}$|(?:^|\n)\W*(?:Company|Employer|Workplace|Place of work|Organisation|Work address|Workplace address|Employer address|Location|Venue|Site|Branch|Centre)\b[^:\n]{0,20}:[^\n]{0,45}$/;
const ofHome =
  /\b(?:li[vf]es?|living|lived|moved?|moving|customer|client|guest|tenant|resident|patient|caller|home address|deliver\w*|sent|posted|took (?:it|them))\b/i;

/** Whether the words before a detail or behind it say that it was made up. */
export function isInvented(prose: string, start: number, end: number): boolean {
  return (
    invented.test(prose.slice(end, end + 60)) ||
    inventedBefore.test(prose.slice(Math.max(0, start - 160), start)) ||
    givenByWriter.test(prose.slice(Math.max(0, start - 40), start))
  );
}

const ofWitness = /\b(?:witness|witnessed by|assessor|supervisor|manager|mentor|tutor)\b\W{0,4}$/i;

/** Whether an email address has the surname of somebody whom the text names as one at work: "my supervisor Sue Lomax". */
export function isOfSomebodyAtWork(prose: string, address: string): boolean {
  const [surname = ''] = address
    .slice(0, address.indexOf('@'))
    .split(/[^A-Za-z]+/)
    .sort((a, b) => b.length - a.length);
  if (surname.length < 4) {
    return false;
  }
  const written = surname.charAt(0).toUpperCase() + surname.slice(1).toLowerCase();
  const at = prose.indexOf(written);
  const before = prose.slice(Math.max(0, at - 80), at).replace(/[A-Z][\w'’-]{0,20}\.? $/, '');
  return at !== -1 && (isOfColleague(before) || ofWitness.test(before));
}

/** Whether the words before an address say that a firm is there, or the writer's place of work. */
export function isOfPremises(before: string): boolean {
  return (firmBefore.test(before) || workplaceBefore.test(before)) && !ofHome.test(before);
}

/** Whether a detail is that of a firm or of somebody at work, by the words right before it and behind it. */
export function isOfWork(before: string, detail: string, behind: string): boolean {
  if (ofColleague.test(before) || ofTrader.test(before)) {
    return true;
  }
  return privateProvider.test(detail)
    ? (ofFirm.test(before) && !goesThere.test(before)) || (saysOurs.test(behind) && ofFirmBehind.test(behind))
    : ofFirm.test(before) || ofFirmBehind.test(behind);
}
