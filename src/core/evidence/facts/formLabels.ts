/** Labels of forms that stand before the name of somebody who works or learns here: "**Witness name:** Helen Carter". */

const people =
  '(?:witness|assessor|tutor|(?:line |duty |store |shift |branch )?manager|supervisor|team leader|learner|candidate|trainee|apprentice|internal quality assurer|quality assurer|iqa|eqa|verifier|internal verifier|iv|observer|trainer|mentor|employer|staff member|member of staff|author|interviewer|instructor|teacher|counter-?signatory)';
const labelBefore = new RegExp(
  `\\b(?:${people}(?:['’]?s)?(?: (?:full |print(?:ed)? )?(?:name|signature|sign(?:ed)?|details|initials))*|(?:name|signature|signed)(?: (?:of|by))?(?: the| an?| my)? ${people}|(?:signed|observed|witnessed|assessed|verified|marked|completed|written|checked|authorised|approved|countersigned|prepared) by)[ )]*[*_]{0,3} ?[:|–-]{1,2}[ \\t|*_]*$`,
  'i',
);
/** "Name: Helen Carter  Job title: Manager": what a witness writes behind the name. */
const labelBehind =
  /^[ \t*_|,;.]*(?:\n[ \t*_|>-]*)?(?:job (?:role|title)|position(?: held)?|designation|occupation|role|status|(?:my )?relationship to (?:the )?(?:learner|candidate)|qualifications?(?: held)?|occupational)\b[^:|\n]{0,20}[:|]/i;
const isNameLabel = /\bname[ *_]{0,4}[:|][ \t|*_]*$/i;

/** Whether the label of a form before a name says that it is no customer's. */
export function isLabelledOther(before: string, behind: string): boolean {
  return labelBefore.test(before) || (isNameLabel.test(before) && labelBehind.test(behind));
}
