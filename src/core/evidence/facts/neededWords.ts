import {
  alternativesOf,
  countAt,
  endOfCount,
  endOfGroup,
  endOfPiece,
  isBorder,
  isLookAround,
  isWordCharacter,
  startOfGroup,
} from './expressionSyntax';
import { costOfPairs, listOf, type Needed, type NeededList, type NeededPair } from './neededPairs';

/** What a part of an expression needs, and how it ends. */
interface Part {
  readonly lists: readonly NeededList[];
  /** One pair of each of these. */
  readonly pairs: readonly (readonly NeededPair[])[];
  /** Whether no word goes on over its end. */
  readonly isClosed: boolean;
  /** The words that may stand right before its end; undefined where something else may. */
  readonly last: readonly string[] | undefined;
}

/** A group that is being read. */
interface Group {
  /** The index behind it. */
  readonly end: number;
  readonly isRepeated: boolean;
  /** Whether what follows it, or follows when it is repeated, always ends a word. */
  readonly closesAfter: boolean;
}

/** Shorter beginnings of words say too little. */
const shortestStem = 3;

// Of the expression that is being read: reading is synchronous, so nobody else can be using them.
let source = '';
let at = 0;
/** The groups that are open, from the outermost. */
let groups: readonly Group[] = [];

/**
 * What an expression needs: every text that it fits has a word of each list, whole and between two borders. Knows the
 * syntax that the patterns of common mistakes are written in, and needs nothing of what it does not know. The letters
 * of `expression` may be capitals or not.
 */
export function neededWords(expression: string): Needed {
  source = expression;
  at = 0;
  groups = [];
  const { lists, pairs } = readAlternatives(false, undefined);
  return {
    // Alternatives of one list each come to the same list twice.
    lists: lists.filter(({ words }, next) => words.join() !== lists[next - 1]?.words.join()),
    pairs: [...pairs].sort((a, b) => costOfPairs(a) - costOfPairs(b))[0] ?? [],
  };
}

/** Reads up to the end of a group. `isClosed` says whether no word can go on from before it, `last` what stands there. */
function readAlternatives(isClosed: boolean, last: readonly string[] | undefined): Part {
  const alternatives = [readSequence(isClosed, last)];
  while (source[at] === '|') {
    at++;
    alternatives.push(readSequence(isClosed, last));
  }
  const [first] = alternatives;
  return first && alternatives.length === 1
    ? first
    : {
        lists: listsOfAny(alternatives.map(({ lists }) => lists)),
        pairs: pairsOfAny(alternatives),
        isClosed: alternatives.every((each) => each.isClosed),
        last: allOf(alternatives.map((each) => each.last)),
      };
}

/** What one of several alternatives needs: a word of the rarest list of each, and one of the next list of each. */
function listsOfAny(alternatives: readonly (readonly NeededList[])[]): readonly NeededList[] {
  const sorted = alternatives.map(rarestFirst);
  if (sorted.some(({ length }) => length === 0)) {
    return [];
  }
  const ofRank = (rank: number): NeededList =>
    listOf([...new Set(sorted.flatMap((lists) => (lists[rank] ?? lists[0])?.words ?? []))]);
  return [ofRank(0), ofRank(1)];
}

/** The rarest pairs of each alternative, or its rarest words. */
function pairsOfAny(alternatives: readonly Part[]): readonly (readonly NeededPair[])[] {
  const rarest = alternatives.map(({ lists, pairs }) => {
    const words = lists.map((after) => [{ before: undefined, after }]);
    return [...pairs, ...words].sort((a, b) => costOfPairs(a) - costOfPairs(b))[0] ?? [];
  });
  const isKnown = rarest.every(({ length }) => length > 0);
  return isKnown && rarest.some((pairs) => pairs.some(({ before }) => before)) ? [rarest.flat()] : [];
}

function rarestFirst(lists: readonly NeededList[]): readonly NeededList[] {
  return [...lists].sort((a, b) => a.cost - b.cost);
}

/** The words of all lists; undefined where one is. */
function allOf(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((words) => words ?? []))];
}

function readSequence(startsClosed: boolean, before: readonly string[] | undefined): Part {
  const lists: NeededList[] = [];
  const pairs: (readonly NeededPair[])[] = [];
  let isClosed = startsClosed;
  let last = before;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    if (isWordCharacter(source, at)) {
      const words = readWord(isClosed);
      if (words) {
        lists.push(listOf(words));
      }
      isClosed = false;
      last = words;
    } else if (isLookAround(source, at)) {
      at = endOfGroup(source, at);
    } else if (source[at] === '(') {
      const { least, most } = countAt(source, endOfGroup(source, at));
      const group = readGroup(isClosed && most === 1, most === 1 ? last : undefined);
      if (least > 0) {
        lists.push(...group.lists);
        pairs.push(...group.pairs);
      }
      isClosed = group.isClosed && (isClosed || least > 0);
      last = least > 0 ? group.last : allOf([last, group.last]);
    } else {
      const piece = source.slice(at, endOfPiece(source, at));
      const { least, most } = countAt(source, at + piece.length);
      const isGap = piece === ' ' && least === 1 && most === 1;
      isClosed = isBorder(source, at) && (isClosed || least > 0);
      at = endOfCount(source, at + piece.length);
      const after = isGap && last ? wordsAt(at, groups) : undefined;
      if (last && after) {
        pairs.push([{ before: listOf(last), after: listOf(after) }]);
      }
      last = partsNothing.test(piece) ? last : piece === '\\w' ? stemsOf(last) : undefined;
    }
  }
  return { lists, pairs, isClosed, last };
}

/** What may stand between two words that have only a space between them besides. */
const partsNothing = /^(?:\\b|[,'"]|\[["“”'’]+\])$/;

function readGroup(isClosed: boolean, last: readonly string[] | undefined): Part {
  const outer = groups;
  const group = groupAt(at, outer);
  groups = [...outer, group];
  at = startOfGroup(source, at);
  const part = readAlternatives(isClosed, last);
  groups = outer;
  at = group.end;
  return part;
}

function groupAt(open: number, outer: readonly Group[]): Group {
  const behind = endOfGroup(source, open);
  const end = endOfCount(source, behind);
  const isRepeated = countAt(source, behind).most > 1;
  const closesAfter =
    closes(end, closesBehind(outer)) &&
    (!isRepeated || alternativesOf(source, open).every((start) => closes(start, false)));
  return { end, isRepeated, closesAfter };
}

function closesBehind(open: readonly Group[]): boolean {
  return open.at(-1)?.closesAfter ?? false;
}

/** Reads a row of letters with all its forms: `customers?` is two. */
function readWord(isClosed: boolean): readonly string[] | undefined {
  const closesAfter = closesBehind(groups);
  let forms = [''];
  let isWhole = true;
  while (isWhole && isWordCharacter(source, at)) {
    const letter = source.charAt(at).toLowerCase();
    const { least, most } = countAt(source, at + 1);
    const longer = forms.map((form) => form + letter);
    forms = least > 0 ? longer : most === 1 ? [...forms, ...longer] : forms;
    isWhole = most === 1;
    at = endOfCount(source, at + 1);
  }
  if (!isClosed) {
    return undefined;
  }
  if (isWhole && closes(at, closesAfter)) {
    return forms.includes('') ? undefined : forms;
  }
  return stemsOf(forms);
}

/** Words as the beginnings of longer ones. */
function stemsOf(words: readonly string[] | undefined): readonly string[] | undefined {
  return words?.every(({ length }) => length >= shortestStem)
    ? words.map((word) => (word.endsWith('*') ? word : `${word}*`))
    : undefined;
}

/** The words that may stand at an index, behind a space; undefined where something else may. */
function wordsAt(from: number, open: readonly Group[]): readonly string[] | undefined {
  const group = open.at(-1);
  const character = source[from];
  if (character === undefined || character === '|' || character === ')') {
    return group && !group.isRepeated ? wordsAt(group.end, open.slice(0, -1)) : undefined;
  }
  if (isLookAround(source, from)) {
    return wordsAt(endOfGroup(source, from), open);
  }
  if (character === '(') {
    return wordsOfGroup(from, open);
  }
  if (isWordCharacter(source, from)) {
    return wordAt(from, open);
  }
  const end = endOfPiece(source, from);
  return partsNothing.test(source.slice(from, end)) ? wordsAt(endOfCount(source, end), open) : undefined;
}

function wordAt(from: number, open: readonly Group[]): readonly string[] | undefined {
  const [here, outer] = [at, groups];
  at = from;
  groups = open;
  const words = readWord(true);
  at = here;
  groups = outer;
  return words;
}

function wordsOfGroup(from: number, open: readonly Group[]): readonly string[] | undefined {
  const behind = endOfGroup(source, from);
  const group = groupAt(from, open);
  // What follows a word in a group that is repeated may be what follows the group.
  const inside = [...open, { ...group, isRepeated: false }];
  const words = alternativesOf(source, from).map((start) => wordsAt(start, inside));
  return allOf(countAt(source, behind).least > 0 ? words : [...words, wordsAt(group.end, open)]);
}

/** Whether whatever stands from an index on can only begin with the end of a word. */
function closes(from: number, closesAfter: boolean): boolean {
  const character = source[from];
  if (character === undefined || character === '|' || character === ')') {
    return closesAfter;
  }
  if (isLookAround(source, from)) {
    return closes(endOfGroup(source, from), closesAfter);
  }
  if (character === '(') {
    return groupCloses(from, closesAfter);
  }
  const end = isWordCharacter(source, from) ? from + 1 : endOfPiece(source, from);
  return (
    isBorder(source, from) && (countAt(source, end).least > 0 || closes(endOfCount(source, end), closesAfter))
  );
}

function groupCloses(from: number, closesAfter: boolean): boolean {
  const end = endOfGroup(source, from);
  const goesOn = closes(endOfCount(source, end), closesAfter);
  return (
    (countAt(source, end).least > 0 || goesOn) &&
    alternativesOf(source, from).every((start) => closes(start, goesOn))
  );
}
