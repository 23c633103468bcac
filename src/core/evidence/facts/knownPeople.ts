/** What stands around a name and says that it is surely no customer's: people at work, of the writer's own, in public life. */

const places =
  '(?:shop|business|company|firm|caf[eé]|pub|salon|hotel|store|restaurant|garage|home|nursery|gym|school|centre|clinic|practice|branch|place|bakery|chain|charity|agency|stall|takeaway|surgery|franchise|team|department|group)';
const training =
  '(?:induction|appraisal|training|team (?:talk|meeting)|briefing|handbook|rota|interviews?|fire drill|tour|one[- ]to[- ]ones?|supervision|risk assessments?|course|workshop|polic(?:y|ies)|procedures?|observations?|assessment|probation|shadowing|refresher|workbook|portfolio|spelling)';
/** What somebody does who runs the place, or who trains and judges the writer. */
const workBehind: readonly RegExp[] = [
  `^,? (?:who )?(?:and [A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)? )?(?:also )?(?:(?:(?:co-)?owns|owned|started|founded|set up|opened|bought|took over|built up|runs|ran|heads) (?:and runs )?(?:the|this|our|my|a) (?:[\\w-]+ ){0,2}${places}(?!\\w)|(?:interviewed|hired|recruited|employed|inducted|promoted|observed|assessed|appraised|mentored|coached|taught|trained|supervised|shadowed) (?:me|us)\\b|(?:took me on|signed me off|took me through|talked me through|showed me (?:how|round|around|the ropes)))`,
  `^,? (?:who )?(?:gave (?:me|us) (?:the job|(?:my|our) (?!money|refund|change\\b)|a (?:job|lift|reference|contract)\\b)|(?:did|does|delivered|delivers|gave|gives|held|led|leads|ran|carried out|wrote|writes|set|sets|made|makes|went through|goes through|checked|checks|helped me with|helps me with) (?:(?:me|us|everyone) )?(?:the |my |our |a )?(?:[\\w-]+ ){0,2}${training}\\b|(?:checked|checks|marked|marks) my\\b)`,
].map((source) => new RegExp(source));
/** Somebody of the writer's own, before a name. */
const ownBefore =
  /\b[Mm]y (?:[\w-]+ ){0,2}(?:mum|mam|mom|dad|mother|father|step-?(?:mum|dad)|parents|sister|brother|twin|nan|nana|gran|grandma|grandad|grandfather|grandmother|aunt|auntie|uncle|cousin|niece|nephew|daughter|son|husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|friend|mate|flatmate|housemate|classmate|mother-in-law|father-in-law|sister-in-law|brother-in-law)s?(?:,| is| was| called| named){0,2} [*_]{0,2}$/;
/** Somebody at the writer's work, or who teaches there. */
const colleagueBefore =
  /\b(?:[Mm]y|[Oo]ur|[Oo]ne of (?:my|our)) (?:[\w'-]+ ){0,3}(?:manager|supervisor|assessor|tutor|boss|team leader|leader|colleague|workmate|trainer|mentor|teacher|teaching assistant|head|director|owner|chef|foreman|instructor|coach|lecturer|coordinator|co-ordinator|buddy|keyholder|receptionist|senior|deputy|assistant|first aider|verifier|head ?teacher|head ?master|head ?mistress|principal|chairman|chairwoman|founder|employer|landlord|landlady|apprentice)s?(?:,| is| was| are| called| named){0,2} [*_]{0,2}$/;
const colleagueBehind =
  /^,? (?:is |was |who (?:is|was) )?(?:my|our|one of (?:my|our)) (?:[\w'-]+ ){0,3}(?:manager|supervisor|assessor|tutor|boss|leader|colleague|trainer|mentor|teacher|head|director|chef|foreman|instructor|coach|lecturer|co-?ordinator|assistant|deputy|mum|mom|dad|sister|brother|friend|aunt|uncle|neighbour)s?\b/;
/** Somebody whom everybody may know. */
const publicBefore =
  /\b(?:MP|MSP|MEP|PCSO|[Vv]icar|[Pp]riest|[Cc]elebrity|[Ss]inger|[Aa]ctor|[Aa]ctress|[Pp]resenter|[Cc]omedian|[Ff]ootballer|[Pp]olitician|[Mm]inister|[Tt]estimony|[Ww]itness [Ss]tatement)(?: (?:from|by|of))?[,:]? [*_]{0,2}$/;
const publicBehind =
  /^,? (?:is|was|became|who (?:is|was))?,? ?(?:an?|our|the)? ?(?:[\w-]+ ){0,2}(?:MP|MSP|MEP)\b|^,? (?:(?:is|was|being|who was|interviewed|appeared|came|talking|presents?) ){0,2}on (?:the )?(?:telly|TV|television|radio|news|stage|YouTube|Netflix)\b|^(?: and [A-Z][\w'’-]+ [A-Z][\w'’-]+)? (?:up )?on (?:the|our) walls?\b/;
/** "Philip Kotler (2016)", "Kotler and Keller, 2016)": who wrote something, with its year. */
const citedBehind =
  /^(?: (?:and|&) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?| et al\.?)?,? \(?(?:19|20)\d\d[a-z]?(?:\)|[,:;] ?(?:pp?\.? ?)?\d)/;
/** "Station Manager (Mr. Iqbal)", "Service Manager: Mr Lloyd": a title behind a job. */
const jobBefore =
  /\b(?:[Mm]anager|[Ss]upervisor|[Aa]ssessor|[Tt]utor|[Tt]eam [Ll]eader|[Dd]irector|[Tt]rainer|[Mm]entor|[Oo]bserver|[Tt]eacher|[Hh]ead|[Dd]eputy|[Cc]hef|[Cc]o-?ordinator)\*{0,2} ?[(:–-]\*{0,2} ?$/;
/** "SERVQUAL, developed by A. Parasuraman, Valarie Zeithaml and ": whoever thought of something. */
const thinkerBefore =
  /\b(?:developed|devised|proposed|coined|invented|popularised|made famous) by (?:[A-Z][\w.'’-]{0,20},? (?:and )?){0,8}$/;
/** "As Simon Sinek says": words that are quoted for what they teach. */
const quotedBefore = /(?:^|[\s(])[Aa]s (?:[\w-]+ ){0,3}$/;
const quotedBehind =
  /^,? (?:\(\d{4}\) )?(?:once |always |famously )?(?:says?|said|puts?|wrote|writes|explains|argues|teaches|pointed out|points out)\b(?! (?:he|she|his|her|hers|I|that (?:he|she|his|her))\b)/;
const inQuote = /["“][^"”]*$/;

/** Whether the words right around a name say that somebody works here, is of the writer's own, or is in public life. */
export function isKnownPerson(before: string, behind: string): boolean {
  if (
    workBehind.some((expression) => expression.test(behind)) ||
    colleagueBehind.test(behind) ||
    publicBehind.test(behind) ||
    citedBehind.test(behind)
  ) {
    return !inQuote.test(before);
  }
  return (
    ((ownBefore.test(before) || colleagueBefore.test(before)) && !inQuote.test(before)) ||
    publicBefore.test(before) ||
    jobBefore.test(before) ||
    thinkerBefore.test(before) ||
    (quotedBefore.test(before) && quotedBehind.test(behind))
  );
}

/** Last words of names that are those of firms, charities and offices: "Student Finance", "St. John Ambulance". */
const organisations = new Set(
  `ambulance hospice finance trust foundation association opticians concern media service services insurance energy
  motors catering cleaning electrical plumbing builders logistics couriers solutions systems partners partnership
  solicitors estates travel tours holidays airways airlines rail trains buses taxis cars nurseries nursery hotel hotels
  inn hospital school college university council club society institute agency direct online digital security homes
  foods bakery farms stores supermarket pharmacy dental vets network federation charity appeal relief aid ltd limited
  plc llp loans mortgages lettings removals telecom broadband water gas electric airport museum theatre`
    .trim()
    .split(/\s+/),
);

/** Whether the last word of a name makes it that of a firm or a charity. */
export function isOrganisation(lastWord: string): boolean {
  return organisations.has(lastWord.toLowerCase());
}
