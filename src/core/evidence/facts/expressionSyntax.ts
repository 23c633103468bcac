/**
 * The syntax of the expressions that common mistakes are written in, as far as `neededWords.ts` asks about it. Each
 * function takes the source of an expression and the index that it asks about.
 */

/** How often something may stand. */
export interface Count {
  readonly least: number;
  readonly most: number;
}

const once: Count = { least: 1, most: 1 };

/** Whether a character stands for itself and is part of a word. */
export function isWordCharacter(source: string, index: number): boolean {
  return /^\w/.test(source.charAt(index));
}

/** Whether a group looks ahead or behind. */
export function isLookAround(source: string, index: number): boolean {
  return source[index] === '(' && source[index + 1] === '?' && source[index + 2] !== ':';
}

/** The index of what stands first in a group. */
export function startOfGroup(source: string, open: number): number {
  return open + (source.startsWith('(?:', open) ? 3 : 1);
}

/** The index behind a group. */
export function endOfGroup(source: string, open: number): number {
  let depth = 0;
  let index = open;
  do {
    const character = source[index];
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    index = character === '(' || character === ')' ? index + 1 : endOfPiece(source, index);
  } while (depth > 0 && index < source.length);
  return index;
}

/** The indexes of what stands first in each alternative of a group. */
export function alternativesOf(source: string, open: number): readonly number[] {
  const end = endOfGroup(source, open) - 1;
  const starts = [startOfGroup(source, open)];
  let index = starts[0] ?? end;
  while (index < end) {
    if (source[index] === '|') {
      starts.push(index + 1);
    }
    index = source[index] === '(' ? endOfGroup(source, index) : endOfPiece(source, index);
  }
  return starts;
}

/** The index behind one character, escape or class. */
export function endOfPiece(source: string, index: number): number {
  if (source[index] === '[') {
    return source.indexOf(']', index) + 1;
  }
  return index + (source[index] === '\\' ? 2 : 1);
}

/** Whether a piece ends a word: a border itself, or a character that is no part of one. */
export function isBorder(source: string, index: number): boolean {
  const character = source[index];
  if (character === '\\') {
    return /[bWs]|[^\w]/.test(source[index + 1] ?? '');
  }
  if (character === '[') {
    return !/^\[\^|\w/.test(source.slice(index, endOfPiece(source, index)));
  }
  return character !== '.' && !isWordCharacter(source, index);
}

/** How often the piece before an index may stand. */
export function countAt(source: string, index: number): Count {
  const character = source[index];
  if (character === '?') {
    return { least: 0, most: 1 };
  }
  if (character === '*' || character === '+') {
    return { least: character === '*' ? 0 : 1, most: Infinity };
  }
  if (character === '{') {
    const [least, most = least] = source.slice(index + 1, source.indexOf('}', index)).split(',');
    return { least: Number(least), most: most === '' ? Infinity : Number(most) };
  }
  return once;
}

/** The index behind what says how often the piece before it may stand. */
export function endOfCount(source: string, index: number): number {
  const character = source[index];
  const end =
    character === '{'
      ? source.indexOf('}', index) + 1
      : index + (character === '?' || character === '*' || character === '+' ? 1 : 0);
  return end > index && source[end] === '?' ? end + 1 : end;
}
