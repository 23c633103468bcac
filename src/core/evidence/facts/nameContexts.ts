import { traders } from './peopleWords';

/** What stands around a name and says whose it is: a customer's, or that of somebody at work, a place, a thing for sale. */

/** Jobs that a name may be given with. */
const jobs =
  '(?:proprietor|deputy|members? of (?:staff|(?:the|our|my) team)|manager|supervisor|assessor|tutor|chef|colleague|team|trainer|leader|senior|first aider|first aid|shift|head|owner|director|nurse|boss|line|duty|store|branch|IT(?=[,)]| (?:manager|support|team|desk|department|officer|technician|staff|guy|help|trainer|apprentice))|HR|payroll|driver|cleaner|porter|guard|mentor|buddy|receptionist|engineer|teacher|officer|steward|assistant|keyholder|instructor|coordinator|technician|stylist|negotiator|librarian|curator|vet|dentist|pharmacist|optician|doctor|executive|president|(?<!high |wheel|arm)chair|adviser|advisor|agent|operator|partner|intern|apprentice|(?:fire )?marshal|warden|(?:social|support|care|key|youth|case) worker|health visitor|physio(?:therapist)?|occupational therapist|paramedic|observer|verifier|foreman)';
const role = `(?:[\\w'-]+ ){0,2}${jobs}`;

/** A label or a phrase right before a name that says whose it is. */
const customerBefore =
  /(?:\b(?:cust(?=\.?\*{0,2}:)|customer|client|guest|patient|service user|tenant|resident|caller|passenger|member|visitor|applicant|claimant|driver|learner's customer|lead passenger|account holder|owner|buyer|seller|vendor|parent|pupil|student|employee|name|shopper|diner|recipient|consignee|addressee|complainant|deceased|next of kin)s?(?:'s)?(?: (?:name|details))?(?:(?: (?:is|was|were|called|named))?\**[ \t]*[:(|–-]?|(?: (?:no\.?|number|ID))? ?#?[A-Z]{0,3}\d{2,10},)[ \t|*]*|\b(?:called|named|name is|name was|name's|came up as|under the name(?: of)?|in the name of|belong(?:s|ed) to|(?:job card|booking|ticket|label|docket|form|tag|card|order) (?:says|said)|(?:account|passport|ticket|licence|prescription|booking|wedding|party|funeral|christening|reservation|tenancy|stay|file|record) (?:of|for)|booking taken for|(?:party|table|room|slot|session|lesson|lane|court|pitch|wedding|place) \(?booked by|addressed to|parcel for|order for|(?:booking|reservation|order|table|room|slot|appointment|delivery|parcel|prescription|repair|quote|ticket|cake|taxi|refund)s? (?:is|was) for|signed by a|rang (?:back )?for|signed(?: by)?|dealt with|dear|(?:raised|reported|requested|logged|ordered|booked|collected|enquired) by:|(?:wrote|replied|apologised|written|letter|note|card) (?:back )?to|(?:served|helped|refunded|greeted|seated|emailed|phoned|rang|texted|messaged) |(?:complaint|call|email|e-mail|letter|message|review|feedback|enquiry|request|comment|note|order|booking|card|visit)s? (?:was |came |in )?(?:from|by)|(?:booked|reserved|ordered|returned|requested|brought (?:in|back)|handed in|dropped off) by|(?:Mr|Mrs|Ms|Miss|Mx)\.?)[ \t]+[*_]{0,2}|\b(?:booking|booked by|reservation|appointment|complaint|call|order|refund|delivery|parcel|table|ordered by|reported by|sent by|from|to|contact|tenant|lead guest|seen today)\**[ \t]*:[ \t|*]*)$/i;
const staffBefore = new RegExp(
  `\\b(?:${jobs}(?: of (?:the|our|my|this) (?:shop|company|business|firm|caf[eé]|pub|salon|hotel|store|restaurant|garage|home|nursery|gym|school|centre|clinic|practice|branch|place))?|assessor|workmate|founder|witness|my name|author|designer|by|from accounts|(?:handover|handed over) (?:from|to|by)|with|learner|candidate|trainee|centre|assessed|seen|for|brand|sell|stock|like|labels?|exhibition on|of|the|at|in|on|near|St|Street|Road|opposite|shadow(?:ed|ing)|alongside|I'm|I am|this is|talk from|visit from|signed|observed|written|led|run|managed|taught|named after|called after|after|film|sir|dame|lord|lady|dr|doctor|prof|professor|councillor|cllr|mayor|sergeant|sgt|constable|pc|inspector|captain|chief|judge|reverend|rev|father|sister|canon|bishop|matron|minister|month|songs?|novels?|books?)(?:'s)?(?: (?:is|was|called|named|are))?[\\s:*,(|]*$`,
  'i',
);
/** "The rep from Howdens, ". */
const repBefore =
  /\b(?:[Rr]ep|[Rr]epresentative|[Tt]rainer|[Ee]ngineer|[Ii]nspector)s? (?:from|of|for) [^,.;\n]{1,30}(?:,|was|is|called) $/;
const traderBefore = new RegExp(`${traders} $`, 'i');
const colleagueBefore = new RegExp(
  `\\b(?:my|our|the|another|one of (?:my|our|the)) ${role}s?(?:,| is| was| called| named| and)* $`,
  'i',
);
/** The end of a message that came in: "Many thanks, Bethany Marlowe". */
const signsOff =
  /\b(?:regards|thanks|thank you|cheers|sincerely|faithfully|best wishes|yours)[,.!:–-]*\s+[*_]?$/i;
/** That it came in from a customer, and was not written by the learner. */
const cameIn =
  /\b(?:email|e-mail|message|letter|text|note|form|review|comment|chat|ticket|complaint|web form|enquiry|voicemail) (?:\w+ ){0,2}(?:in\b|received|from|copied|reads?|read|said|says)|\b(?:received|wrote|emailed|messaged|texted)\b[^\n]{0,20}["“:>]/i;
const isTheCustomer =
  /^["”’]?(?:,? \((?:the |an? |our )?|, (?:an?|the|our|another|one of our) (?:[\w'-]+ ){0,2})(?:customer|client|guest|patient|service user|tenant|resident|caller|passenger|member(?! of (?:staff|the team|our team))|visitor|buyer|seller|owner|regular|shopper|diner|lodger|pupil's (?:mum|dad|parent))s?\b(?! (?:services?|care|manager|team|relations|assistant|adviser|advisor|support|experience|success|liaison|secretary))/i;
/** "A customer, Gwendolyn Frayne, asked": the name between commas, behind what she is. */
const customerNamed =
  /\b(?:an?|the|this|that|our|my|another|one|elderly|regular) (?:[\w'-]+ )?(?:customer|client|guest|patient|service user|tenant|resident|caller|passenger|member|visitor|shopper|diner|borrower|reader|claimant|applicant|student|learner|pensioner|lady|gentleman|man|woman|bride|groom|pupil|child)(?:'s (?:mother|father|mum|dad|wife|husband|son|daughter|carer|partner|(?:full )?name)| (?:in|at|from) (?:flat |room )?\w+)?, $/i;
/** "A new lady came in, Jean Whitworth from …". */
const arrivedBefore =
  /\b(?:customer|client|guest|patient|service user|tenant|resident|caller|passenger|member|visitor|lady|gentleman|man|woman|couple|lad|girl|boy|someone|somebody)s? (?:who )?(?:came|come|moved|booked|checked|was admitted|walked|rang|phoned|called)(?: in| up)?, $/i;
/** "A fella in a power chair (Fergal Tumelty, he said)": the name in brackets, behind whose it is. */
const bracketNamed =
  /\b(?:an?|the|this|that|another|one|elderly|regular|young|old) (?:[\w'-]+ ){0,2}(?:customer|client|guest|patient|service user|tenant|resident|caller|passenger|visitor|shopper|diner|borrower|claimant|applicant|pensioner|lady|gentleman|man|woman|fella|chap|bloke|lad|lass|guy|couple|girl|boy|mum|mother|dad|father|bride|groom)(?: (?:in|with|from|on|at|off|who|using|carrying|wearing) (?!(?:the|our|my) (?:till|desk|counter|team|shift|phones?|door|bar)\b)(?:[\w'-]+ ){0,5}[\w'-]+)? \($/i;
/** "We sell Clogau, Thomas Sabo and …": names of what is for sale. */
const brandsBefore =
  /\b(?:sells?|sold|selling|stocks?|stocked|stocking|brands?|labels?|makes|ranges?|lines|designers|authors)(?: (?:like|such as|including|include|are|by|from|of))?(?: the)?:? (?:[A-Z][\w'’&-]*(?: [A-Z][\w'’&-]+){0,3}(?:, and |, | and | & | or )){1,8}$/;
const commaBehind = /^(?:,| (?:asked|rang|came|said|told|wanted|had|was|who)\b)/;
/** "… about his bill": not what one says of people at work. */
const aboutTheirs =
  /^,? (?:who (?:was|is) (?:\w+ ){1,2})?(?:about|regarding|for) (?:his|her|their) (?:\w+ )?(?:order|booking|bill|parcel|cake|wedding|account|card|appointment|prescription|delivery|refund|deposit|holiday|boiler|claim|complaint|tenancy|stay|direct debit|payment|results)\b/i;
/** A name in the same breath: "Laura Ashley and Paul Smith". */
const nameBefore = /\b[A-Z][\w'’-]+ [A-Z][\w'’-]+(?:,| and| or|, and) $/;

/** What may stand between a name and the words that say whose it is. */
const opening = '^,?\\s*(?:\\(|[-–—|] ?|who |and [A-Z]\\w+(?: [A-Z]\\w+)? )?';
/** Several expressions, as one for all of it takes many times as long to make ready. */
const staffBehind: readonly RegExp[] = [
  `${opening}(?:is|was|are|were|,)? ?(?:on )?(?:my|our|the|a|an|one of (?:my|our|the)) ${role}\\b`,
  `${opening}${role}\\b(?! (?:had|was|told|said|rang|asked)\\b)`,
  `${opening}(?:(?:runs|manages|works|worked|trained|trains|taught|teaches|showed me|mentors|mentored|covers|supervises|leads|looks after the|speaking)\\b|(?:is|are|was|were) (?:also )?(?:on (?:my|our|the) (?:team|till|desk|shift)|in (?:my|our) team|in charge|off sick|on holiday)|level \\d|unit \\d)`,
  '^\\*{0,2} ?\\((?:the )?(?:learner|candidate|trainee|witness|me)\\b',
  "^,? (?:in|from|at|of) (?:HR|accounts|finance|payroll|head office|the (?:[\\w']+ )?(?:office|warehouse|kitchen|team|department|council|charity)|IT|marketing|dispatch|reception|trading standards|citizens advice)\\b|^ on (?:the (?:next|other)|my|our) (?:till|desk|team|shift|counter)|^ to (?:swap|cover|take over|approve|authorise|double check|check it)\\b",
].map((source) => new RegExp(source, 'i'));
const placeBehind =
  /^\s*(?:Street|Road|Lane|Avenue|Close|Way|Court|House|School|Primary|Secondary|Academy|College|Hospital|Centre|Center|Hotel|Park|Square|Arms|Hall|University|Station|Market|Ltd|Limited|plc|PLC|Group|Bank|Policy|Act|Regulations|Order|Charter|Team|Department|Award|Suite|suite|Room|Theatre|Building|Care Home|Nursing Home|Residential|Lodge|Wing|Ward|Library|Museum|Gallery|Church|Gardens|Farm|Florists|Stores|Drive|Terrace|Crescent|Gate|Bridge|Building|Foundation|foundation|charity|Trust|range|shop|store|shirt|jeans|model|sponge|branch|book|books|novels?|exhibition|film|films|movie|concert|tour|song|songs|album|display|bags?|paint|soap|perfume|collection|dress|shoes|watch|show|play|poster|statue)\b/;
/** "Trevor Sorbie shampoo", "… is one of our main brands": a name on goods. */
const goodsBehind =
  /^ (?:(?:is|are|was) (?:(?:one|some) of )?(?:a|an|the|our) (?:[\w-]+ ){0,2}(?:brands?|ranges?|labels?|makes?|products?|lines?|compan(?:y|ies)|chains?|authors?|writers?|bands?|films?|shows?|musicals?|models?|theor(?:y|ies))\b|(?:shampoos?|conditioner|perfumes?|aftershave|shoes|boots|bags?|handbags?|shirts?|suits?|jackets?|coats?|dress(?:es)?|jeans|pens?|books?|novels?|ranges?|brand|products?|outlets?|concessions?|stands?|displays?|posters?|tickets|films?|musical|whisk(?:y|ey)|gin|beers?|ales?|biscuits?|watch(?:es)?|glasses|frames|lipsticks?|mascara|make-?up|candles?|tractors?|model|theory|effect|concerts?|gig|tribute|songs?|costumes?|tours?|sale|mugs?|cups|plates?|teapots?|prints?|tea[ -]?towels?|magnets?|key-?rings?|rubbers?|pencils?|notebooks?|postcards?|souvenirs?|stamps|badges?|jigsaws?|calendars?|scar(?:f|ves)|hats?|toys?|dolls?|roses?|wallpapers?|fabrics?|merchandise)\b)/i;
const endOfQuote = /^["”]/;
/** "…, personal mobile 07700 …": whoever they are, the detail is their own. */
const ownDetail =
  /^,? [^.!?\n]{0,30}\b(?:personal|private|home|own) (?:mobile|phone|number|tel|telephone|e-?mail|address)\b|^\*{0,2},? \(?(?:NI|N\.I\.|National Insurance|DOB|D\.O\.B\.?|date of birth)(?!\w)/i;
/** "… nobody told me. - Bronagh Tillotson", under a review. */
const underReview = /[.!?] ?[-–—] ?$/;
const ofReview =
  /\b(?:stars?|tripadvisor|trustpilot|google|\d\/(?:5|10)|(?:online|customer|guest|web|five) (?:review|feedback|comment))\b/i;
/** What belongs to somebody at whose service the writer is: "Cerys Pritchard's wedding". */
const belonging =
  /^['’]s (?:\w+ )?(?:order|booking|bill|parcel|cake|wedding|account|card|number|address|file|record|car|complaint|appointment|prescription|room|table|delivery|refund|deposit|holiday|boiler|claim|policy|email|letter|message|review|house|flat|dog|cat|phone|repair|kitchen|tenancy|stay)\b/i;
/** The name under a quote: `“Your driver was rude.” - Leopold Grange`. */
const afterQuote = /["”*_][ \t]*(?:[-–—]|\n)[ \t]*[*_]?$/;
const inPlace = /^,? (?:in |from |of )?(?:room|table|flat|party of|aged?|unit|plot|seat)\b ?\d?/i;
const detailNear = /[@\d]{1}|\b(?:tel|mob|mobile|phone|email|DOB|NI number)\b/i;

/** Whether the words around a name say that it is a customer's, as far as they can: they may also say that it is not. */
export function isGivenAsCustomer(before: string, behind: string): boolean {
  return (
    (customerBefore.test(before) && !/\bmy name is\s*$/i.test(before) && !traderBefore.test(before)) ||
    (before.endsWith(', ') && commaBehind.test(behind) && customerNamed.test(before)) ||
    (before.endsWith(', ') && arrivedBefore.test(before)) ||
    (before.endsWith(' (') && /^[,)]/.test(behind) && bracketNamed.test(before)) ||
    // The name under a message that is copied in, or with what is theirs.
    (endOfQuote.test(behind) && /[.!?]\s+$/.test(before)) ||
    (afterQuote.test(before) && /^[*_]?\s*(?:$|[,.(\n])/.test(behind)) ||
    belonging.test(behind) ||
    isTheCustomer.test(behind) ||
    ownDetail.test(behind) ||
    (underReview.test(before) && /^\W*(?:$|\n)/.test(behind) && ofReview.test(before)) ||
    aboutTheirs.test(behind) ||
    (/(?:^|[.:!?\n]\s*|\|\s*)$/.test(before) && inPlace.test(behind))
  );
}

/** Whether what stands behind a name says that it is that of a place, of a thing or of somebody at work. */
export function isNotOfCustomer(behind: string): boolean {
  return (
    placeBehind.test(behind) ||
    goodsBehind.test(behind) ||
    (!ownDetail.test(behind) && staffBehind.some((expression) => expression.test(behind)))
  );
}

/** Whether what stands before a name says that it is that of somebody at work, of a place or of a thing. */
export function isAtWork(before: string): boolean {
  return (
    staffBefore.test(before) ||
    repBefore.test(before) ||
    traderBefore.test(before) ||
    brandsBefore.test(before) ||
    (nameBefore.test(before) && staffBefore.test(before.replace(nameBefore, '')))
  );
}

/** "My manager Janet", "our supervisor is Janet": whether what stands before a first name says that she works here. */
export function isOfColleague(before: string): boolean {
  return colleagueBefore.test(before);
}

/** Whether a name stands under a message that came in, for which the whole text before it is looked at. */
export function signsMessage(prose: string, at: number): boolean {
  return (
    signsOff.test(prose.slice(Math.max(0, at - 30), at)) &&
    cameIn.test(prose.slice(Math.max(0, at - 400), at))
  );
}

/** What stands before a name without its "Dr": with a phone number beside it, that is no colleague's name. */
export function withoutDoctor(before: string): string {
  return before.replace(/\b(?:Dr|Prof|Rev)\.? $/, '');
}

/** "My customer Dr ": a doctor who buys something, and not one who treats somebody. */
const doctorAsCustomer =
  /\b(?:customer|client|guest|caller|passenger|tenant|visitor|shopper|diner|account holder|called|named|name is|name was|name:)\*{0,2}:?,? [*_]{0,2}(?:Dr|Doctor)\.? $/i;
/** What nobody does who is at work as a doctor. */
const servedAsCustomer =
  /^ (?:complained|(?:rang|phoned|called|emailed|asked|wrote|came|came in|came back)[^.!?\n]{0,25}\b(?:about|for|with|to (?:return|collect|change|cancel|complain)) (?:his|her|their|a refund|a table|a room)\b|(?:booked|ordered|reserved) (?:an? |the |his |her )?(?:\w+ )?(?:table|room|taxi|cake|meal|car|flowers|ticket|seats?|holiday|sofa|lunch|dinner|coffee|suite)|returned (?:an?|the|his|her)\b|(?:wanted|asked for) (?:a|his|her) (?:refund|table|room|money|exchange|voucher))|^['’]s (?:order|booking|parcel|refund|table|complaint|room|bill|car|coat|suit|account|delivery)\b/i;

/** Whether somebody with the title of a doctor is served here, by what stands before the name and behind it. */
export function isDoctorServed(before: string, behind: string): boolean {
  return doctorAsCustomer.test(before) || servedAsCustomer.test(behind);
}

/** Whether a name stands beside a detail such as a phone number. */
export function isBesideDetail(before: string, behind: string): boolean {
  return detailNear.test(behind.slice(0, 45) + before.slice(-25));
}

/** Whether somebody with this name does what only customers do, at the start of a sentence: "Ivo Stanhope rang". */
export function getsInTouch(before: string, behind: string): boolean {
  return touches.test(behind) && /(?:^|[.:!?–-]\s*|["“'‘(]\s*|^\W*)$/.test(before);
}

/** Firms do not come in, and are not upset. */
const touches =
  /^\s*(?:rang|phoned|emailed|booked|complained|messaged|texted|came (?:in\b|up to|to (?:the|my|our) (?:desk|till|counter|reception))|asked me\b|spoke to me|brought (?:back|in)\b|(?:was|seemed|got|looked) (?:very |so |really |quite |rather |a bit )?(?:angry|upset|cross|rude|annoyed|worried|confused|disappointed|frustrated|tearful|in tears)\b)/i;

/** A name by itself between quotation marks is that of a boat, a rose or a song, unless somebody is called so. */
export function isInQuotes(before: string, behind: string): boolean {
  return /["“‘']$/.test(before) && /^["”’'](?![\p{L}\p{N}])/u.test(behind) && !isNamedThere.test(before);
}

const isNamedThere = /\b(?:called|named|name|names|signed|said|says|customer|label|ticket|form)\W{1,6}$/i;
