import { hashWord } from './words';

/** The words of a phrase as `findWords` takes them. */
export function splitWords(phrase: string): string[] {
  if (/^[A-Za-z0-9]+$/.test(phrase)) {
    return [phrase];
  }
  return (
    phrase
      .replaceAll('’', "'")
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** The hashes of the words of a phrase. */
export function hashWords(phrase: string): number[] {
  return splitWords(phrase).map(hashWord);
}
