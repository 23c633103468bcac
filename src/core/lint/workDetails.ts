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
const name = "[A-Z][\\w'’-]+ [A-Z][\\w'’-]+";
/** "Ann Marsh, Store Manager. Tel", "Witness: Ann Marsh": nothing but other details may stand between. */
const ofSigner = new RegExp(
  `(?:\\b${name}(?: ?[,(|–-]|\\r?\\n)? ?(?:[A-Z][\\w-]* ){0,3}${worker}|\\b${worker}(?: [Nn]ame)?\\*{0,2}:\\*{0,2} ?${name})(?:[\\s,.;:|*()<>+\\d–-]|\\b(?:[Tt]el|[Tt]elephone|[Pp]hone|[Mm]obile|[Mm]ob|[Ee]mail|[Cc]ontact|[Nn]umber|[Nn]o|and|or|at|on)\\b)*$`,
);
const otherAddress = /[\w.+-]{1,64}@[\w.-]{1,100}/g;
/** That somebody else's words are copied in. */
const copiedIn =
  /["“][^"”]*$|\b(?:customer|client|guest|patient|tenant|resident|caller|passenger)s?\b[^.!?\n]{0,60}$|\b(?:email|e-mail|message|letter|text|note|form|review|voicemail|chat)\b[^\n:]{0,40}:[^\n]{0,200}$/i;

/** Whether the text before a phone number or an address says that it belongs to somebody at work. */
export function isWorkDetail(before: string): boolean {
  const near = before.slice(-160);
  if (ofSigner.test(near.replace(otherAddress, ''))) {
    return true;
  }
  const [said] = ofWriter.exec(near) ?? ofColleague.exec(near) ?? [];
  return said !== undefined && !copiedIn.test(before.slice(-300, -said.length));
}
