/**
 * Which words have to be there before an expression for a common mistake is tried, as bits. Each list of words that is
 * needed has a bit in one of some columns, and a sentence has it when it has a word of the list; so has each pair of
 * lists, and a sentence has it when a word of the first stands right before one of the second. What needs the same words
 * is looked for in groups, each of which has a bit as well.
 */

/** What an expression needs of the bits of a column. */
export interface Need {
  /** All of these. */
  readonly all: number;
  /** One of these, if there are some. */
  readonly any: number;
}

/** A number has so many bits. */
export const bitsInNumber = 32;
/** So many groups have their bit in the first of two numbers. Its last bit is for others. */
export const groupsInFirst = 31;
/** The bits of groups in the first number. */
export const groupsOfFirst = 0x7fffffff;
/** The last bit in the first number of those that come second: the word ends in -ed. */
export const endingInEd = 1 << 31;
/** So many groups there may be. */
export const mostGroups = groupsInFirst + bitsInNumber;

/**
 * Where the bits of a word stand in its numbers. First, in two numbers, those of the groups that a text with the word is
 * looked at for, and in two more those of the groups that need it next.
 */
export const slotOfOpeners = 0;
export const slotOfSeconds = 2;
/** So many numbers are for groups. */
export const groupNumbers = 4;
/** Behind them, in each column, the bits of its lists, of the pairs that it opens, and of those that it closes. */
export const kindsOfBits = 3;
export const kindOfBit = { list: 0, before: 1, after: 2 } as const;

/** What numbers are written in: a third fewer characters than in tens. */
export const radix = 36;

/** Which of the two numbers has the bit of a group. */
export function halfOfGroup(group: number): 0 | 1 {
  return group < groupsInFirst ? 0 : 1;
}

/** The bit of a group in its number. */
export function bitOfGroup(group: number): number {
  return 1 << (group < groupsInFirst ? group : group - groupsInFirst);
}
