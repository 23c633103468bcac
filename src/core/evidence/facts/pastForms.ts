import { WordClass } from './wordClasses';
import { WordForm } from './words';

/** Whether a word tells what somebody did, by how it is written, its classes and those of the word before. */
export function isStrongPast(form: number, kind: number, before: number): boolean {
  if ((kind & WordClass.strongPast) !== 0) {
    return (before & WordClass.auxiliary) === 0;
  }
  return (
    (form & WordForm.endsInEd) !== 0 &&
    (kind & WordClass.notPast) === 0 &&
    (before & WordClass.auxiliary) === 0
  );
}

/** "I have spoken", "she has rung". */
export function isPerfect(form: number, kind: number, before: number): boolean {
  return (before & WordClass.perfect) !== 0 && isParticiple(form, kind);
}

/** Whether a word may say what was done to somebody: "spoken", "rung". */
export function isParticiple(form: number, kind: number): boolean {
  return (
    (kind & (WordClass.strongPast | WordClass.participle)) !== 0 ||
    ((form & WordForm.endsInEd) !== 0 && (kind & WordClass.notPast) === 0)
  );
}
