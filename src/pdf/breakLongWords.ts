/** Marks a place where the template may break a word. It is not printed. */
const breakMark = '\u200b';

/** Scripts that are written without spaces: the engine knows where their lines may end. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Scripts whose letters may stand apart from each other. */
const separable = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{M}]+$/u;

/** Words that the engine itself parts at the end of a syllable, where it is told to. */
const hyphenated = /^\p{P}*[A-Za-z]{1,24}\p{P}*$/u;

/**
 * Gives words that no line can hold places to break: after `/`, `.`, `-` and the like if the pieces are then short
 * enough, else anywhere. Shorter words, and scripts without spaces, stay as they are; so do ordinary words where the
 * engine `hyphenates`.
 */
export function breakLongWords(text: string, longest: number, hyphenates = false): string {
  if (text.length <= longest) {
    return text;
  }
  return text.replace(/\S+/gu, (word) =>
    word.length <= longest || unspaced.test(word) || (hyphenates && hyphenated.test(word))
      ? word
      : breakWord(word, longest),
  );
}

function breakWord(word: string, longest: number): string {
  const pieces = word.match(/[^/.?&=_:;,|~+-]*[/.?&=_:;,|~+-]+|[^/.?&=_:;,|~+-]+$/gu) ?? [word];
  if (pieces.every((piece) => piece.length <= longest)) {
    return pieces.join(breakMark);
  }
  // Letters that join, such as Arabic ones, are parted as seldom as a line allows.
  const size = separable.test(word) ? Math.max(1, Math.floor(longest / 12)) : longest;
  return groupsOf([...word], size).join(breakMark);
}

function groupsOf(characters: readonly string[], size: number): string[] {
  const groups: string[] = [];
  let count = 0;
  for (const character of characters) {
    const isMark = /[\p{M}\u200c\u200d\ufe0f]/u.test(character);
    if (groups.length === 0 || (count >= size && !isMark)) {
      groups.push(character);
      count = 1;
    } else {
      groups[groups.length - 1] += character;
      count += isMark ? 0 : 1;
    }
  }
  return groups;
}
