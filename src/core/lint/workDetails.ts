/** How somebody at work can be reached: the writer, a colleague, or whoever signs a witness statement. */

const detail =
  '(?:e-?mail|number|mobile|phone|telephone|contact|extension|address|details)(?: (?:address|number|details))?(?: (?:is|are|was)|:)? ?[(<[]?';
const worker =
  '(?:[Mm]anager|[Ss]upervisor|[Aa]ssessor|[Tt]utor|[Tt]rainer|[Mm]entor|[Bb]oss|[Tt]eam [Ll]eader|[Cc]olleague|[Dd]irector|[Ww]itness|IQA|[Tt]eacher|[Cc]o-?ordinator|[Ee]mployer|[Hh]ead [Cc]hef)';
/** "My work email is". */
const ofWriter = new RegExp(`\\b[Mm]y (?:(?:own|work|college|school|student|new|direct) ){0,2}${detail}$`);
/** "My line manager's number is". */
const ofColleague = new RegExp(
  `\\b(?:[Mm]y|[Oo]ur|[Tt]he) (?:[\\w-]+ ){0,2}${worker}['’]s (?:[\\w-]+ ){0,2}${detail}$`,
);
const name = "[A-Z](?:\\.|[\\w'’-]+) [A-Z][\\w'’-]+";
/** "Ann Marsh, Store Manager. Tel", "Witness: Ann Marsh": nothing but other details may stand between. */
const ofSigner = new RegExp(
  `(?:\\b${name}(?: ?[,(|–-]|\\r?\\n)? ?(?:[A-Z][\\w-]* ){0,3}${worker}|\\b(?:${worker}(?: [Nn]ame)?|[Oo]bserver|(?:[Oo]bserved|[Aa]ssessed|[Ww]itnessed|[Vv]erified|[Cc]ountersigned) by)\\*{0,2}:\\*{0,2} ?${name})(?:[\\s,.;:|*()<>+\\d–-]|\\b(?:[Tt]el|[Tt]elephone|[Pp]hone|[Mm]obile|[Mm]ob|[Ee]mail|[Cc]ontact|[Nn]umber|[Nn]o|and|or|at|on)\\b)*$`,
);
/**
 * "Witness: Ann Marsh, Store Manager, Northfield. Contact:", "Witness contact details:". Behind it stand words with
 * capitals and labels, no sentence.
 */
const ofWitness =
  /\b(?:[Ww]itness(?:['’]s)?(?: [Nn]ame)?|[Nn]ame of (?:the )?[Ww]itness)(?=[*_]{0,2}:|[*_]{0,2} ?\||(?:['’]s)? (?:[Cc]ontact|[Dd]etails|[Tt]el|[Pp]hone|[Ee]-?mail|[Nn]umber|[Mm]obile))/;
const signature =
  /\b(?:[Ss]igned(?: by)?|[Ss]ignature|[Ss]ignature of witness|[Pp]rint(?:ed)? name)[*_]{0,2} ?[:|]/;
/** "Signed: Nia Edwards  Position: salon owner": who signs with a job is at work. */
const jobLabel = /\b(?:[Pp]osition|[Jj]ob(?: [Tt]itle| [Rr]ole)?|[Jj]ob [Rr]ole|[Rr]ole)[*_]{0,2} ?[:|]/;
const onlyLabels =
  /^(?:[^\w"“”!?]|\d(?![A-Za-z])|\b[A-Z][\w'’]*(?![\w'’])|\b(?:tel|telephone|phone|mobile|mob|email|mail|contact|number|no|details|address|job|title|position|role|name|work|and|or|at|on|of|the|for|manager|supervisor|owner|leader|director|deputy|assistant|head|chef|nurse|date|relationship|to|learner|candidate|assessor)\b)*$/;
const ofCustomer =
  /\b(?:customer|client|guest|patient|tenant|resident|caller|passenger|complainant|visitor)s?\b(?! (?:services?|care|experience|success|relations|support|liaison|contact|advis[eo]r|assistant|team|welfare|engagement)\b)/i;
const otherAddress = /[\w.+-]{1,64}@[\w.-]{1,100}/g;
/** That somebody else's words are copied in. */
const copiedIn =
  /["“][^"”]*$|\b(?:customer|client|guest|patient|tenant|resident|caller|passenger)s?\b[^.!?\n]{0,60}$|\b(?:email|e-mail|message|letter|text|note|form|review|voicemail|chat)\b[^\n:]{0,40}:[^\n]{0,200}$/i;

/** Whether the text before a phone number or an address says that it belongs to somebody at work. */
export function isWorkDetail(before: string): boolean {
  const near = before.slice(-160);
  const plain = near.replace(otherAddress, '');
  if (
    ofSigner.test(plain) ||
    isBehindLabel(plain, ofWitness) ||
    (jobLabel.test(plain) && isBehindLabel(plain, signature))
  ) {
    return true;
  }
  const [said] = ofWriter.exec(near) ?? ofColleague.exec(near) ?? [];
  return said !== undefined && !copiedIn.test(before.slice(-300, -said.length));
}

/**
 * Whether the text before a phone number or an address in a file that is a witness statement has the witness's name or
 * signature, and then nothing but labels and other details. It may begin some paragraphs before.
 */
export function isOfWitness(before: string): boolean {
  const near = before.slice(-300).replace(otherAddress, '');
  return isBehindLabel(near, ofWitness) || isBehindLabel(near, signature);
}

function isBehindLabel(near: string, label: RegExp): boolean {
  const found = label.exec(near);
  const rest = found ? near.slice(found.index + found[0].length) : '';
  return found !== null && onlyLabels.test(rest) && !ofCustomer.test(rest);
}
