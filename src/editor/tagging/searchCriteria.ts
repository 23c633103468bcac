import type { Criterion } from '../../core/catalogue/catalogue';
import { canonicalNumber } from '../../core/catalogue/criterionNumber';

/** Whether what was typed fits a criterion: the beginning of its number, or beginnings of words of its statement. */
export function matchesCriterion(criterion: Criterion, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') {
    return true;
  }
  const { key, unit, number } = criterion;
  const names = [key, `${unit}/${number}`, number, canonicalNumber(number)];
  if (names.some((name) => name.toLowerCase().startsWith(wanted))) {
    return true;
  }
  const words = `${unit} ${number} ${criterion.statement} ${criterion.prompt}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u);
  return wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

/** The longer words of a statement, each once. */
export function wordsOf({ statement }: Criterion): readonly string[] {
  return [...new Set(statement.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
}
