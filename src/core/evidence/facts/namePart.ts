import { isCapitalised, type Words } from './words';

/** A capital and then small letters: "Callum", "O’Brien", "McKay". Words in capitals throughout are no names. */
export function isNamePart(words: Words, index: number): boolean {
  const start = words.starts[index] ?? 0;
  return (
    index < words.count &&
    isCapitalised(words, index) &&
    (words.ends[index] ?? 0) - start > 1 &&
    !isLatinCapital(words.text.charCodeAt(start + 1))
  );
}

function isLatinCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
