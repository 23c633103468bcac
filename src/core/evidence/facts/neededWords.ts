import { commonness } from './commonWords';

/** Words of which one stands in every text that an expression fits. */
export interface NeededList {
  /** In small letters; the beginning of a word has a star behind it: `smil*`. */
  readonly words: readonly string[];
  /** How many texts have one of them, compared with other lists. */
  readonly cost: number;
}

/** What a part of an expression needs, and whether no word goes on over its end. */
interface Part {
  readonly lists: readonly NeededList[];
  readonly isClosed: boolean;
}

/** How often something may stand. */
interface Count {
  readonly least: number;
  readonly most: number;
}

/** Shorter beginnings of words say too little. */
const shortestStem = 3;
const once: Count = { least: 1, most: 1 };

// Of the expression that is being read: reading is synchronous, so nobody else can be using them.
let source = '';
let at = 0;

/**
 * The lists of words that an expression needs: every text that it fits has a word of each list, whole and between two
 * borders. Knows the syntax that the patterns of common mistakes are written in, and needs nothing of what it does not
 * know. The letters of `expression` may be capitals or not.
 */
export function neededWords(expression: string): readonly NeededList[] {
  source = expression;
  at = 0;
  const { lists } = readAlternatives(false, false);
  // Alternatives of one list each come to the same list twice.
  return lists.filter(({ words }, next) => words.join() !== lists[next - 1]?.words.join());
}

/**
 * Reads up to the end of a group. `isClosed` says whether no word can go on from before it, `closesAfter` whether what
 * follows it always ends a word.
 */
function readAlternatives(isClosed: boolean, closesAfter: boolean): Part {
  const first = readSequence(isClosed, closesAfter);
  if (source[at] !== '|') {
    return first;
  }
  const alternatives = [first];
  while (source[at] === '|') {
    at++;
    alternatives.push(readSequence(isClosed, closesAfter));
  }
  return {
    lists: listsOfAny(alternatives.map(({ lists }) => lists)),
    isClosed: alternatives.every((each) => each.isClosed),
  };
}

/** What one of several alternatives needs: a word of the rarest list of each, and one of the next list of each. */
function listsOfAny(alternatives: readonly (readonly NeededList[])[]): readonly NeededList[] {
  const sorted = alternatives.map((lists) => [...lists].sort((a, b) => a.cost - b.cost));
  if (sorted.some(({ length }) => length === 0)) {
    return [];
  }
  const ofRank = (rank: number): NeededList =>
    listOf([...new Set(sorted.flatMap((lists) => (lists[rank] ?? lists[0])?.words ?? []))]);
  return [ofRank(0), ofRank(1)];
}

function readSequence(startsClosed: boolean, closesAfter: boolean): Part {
  const lists: NeededList[] = [];
  let isClosed = startsClosed;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    if (isWordCharacter(at)) {
      const list = readWord(isClosed, closesAfter);
      if (list) {
        lists.push(list);
      }
      isClosed = false;
    } else if (isLookAround(at)) {
      at = endOfGroup(at);
    } else if (source[at] === '(') {
      const end = endOfGroup(at);
      const count = countAt(end);
      const follows = count.most === 1 && closes(endOfCount(end), closesAfter);
      at += source.startsWith('(?:', at) ? 3 : 1;
      const group = readAlternatives(isClosed && count.most === 1, follows);
      at = endOfCount(end);
      if (count.least > 0) {
        lists.push(...group.lists);
      }
      isClosed = group.isClosed && (isClosed || count.least > 0);
    } else {
      const end = endOfPiece(at);
      const count = countAt(end);
      isClosed = isBorder(at) && (isClosed || count.least > 0);
      at = endOfCount(end);
    }
  }
  return { lists, isClosed };
}

/** Reads a row of letters with all its forms: `customers?` is two. */
function readWord(isClosed: boolean, closesAfter: boolean): NeededList | undefined {
  let forms = [''];
  let isWhole = true;
  while (isWhole && isWordCharacter(at)) {
    const letter = (source[at] ?? '').toLowerCase();
    const count = countAt(at + 1);
    const longer = forms.map((form) => form + letter);
    forms = count.least > 0 ? longer : count.most === 1 ? [...forms, ...longer] : forms;
    isWhole = count.most === 1;
    at = endOfCount(at + 1);
  }
  if (!isClosed) {
    return undefined;
  }
  if (isWhole && closes(at, closesAfter)) {
    return forms.includes('') ? undefined : listOf(forms);
  }
  return forms.some(({ length }) => length < shortestStem)
    ? undefined
    : listOf(forms.map((form) => `${form}*`));
}

/** Whether whatever stands from an index on can only begin with the end of a word. */
function closes(from: number, closesAfter: boolean): boolean {
  const character = source[from];
  if (character === undefined || character === '|' || character === ')') {
    return closesAfter;
  }
  if (isLookAround(from)) {
    return closes(endOfGroup(from), closesAfter);
  }
  if (character === '(') {
    return groupCloses(from, closesAfter);
  }
  const end = isWordCharacter(from) ? from + 1 : endOfPiece(from);
  return isBorder(from) && (countAt(end).least > 0 || closes(endOfCount(end), closesAfter));
}

function groupCloses(from: number, closesAfter: boolean): boolean {
  const end = endOfGroup(from);
  const goesOn = closes(endOfCount(end), closesAfter);
  if (countAt(end).least === 0 && !goesOn) {
    return false;
  }
  let next = from + (source.startsWith('(?:', from) ? 3 : 1);
  while (next < end) {
    if (!closes(next, goesOn)) {
      return false;
    }
    while (next < end - 1 && source[next] !== '|') {
      next = source[next] === '(' ? endOfGroup(next) : isWordCharacter(next) ? next + 1 : endOfPiece(next);
    }
    next++;
  }
  return true;
}

function listOf(words: readonly string[]): NeededList {
  return { words, cost: words.reduce((sum, word) => sum + commonness(word), 0) };
}

/** Whether a character stands for itself and is part of a word. */
function isWordCharacter(index: number): boolean {
  const code = source.charCodeAt(index);
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

function isLookAround(index: number): boolean {
  return source[index] === '(' && source[index + 1] === '?' && source[index + 2] !== ':';
}

/** The index behind a group. */
function endOfGroup(open: number): number {
  let depth = 0;
  let index = open;
  do {
    const character = source[index];
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    index = character === '(' || character === ')' ? index + 1 : endOfPiece(index);
  } while (depth > 0 && index < source.length);
  return index;
}

/** The index behind one character, escape or class. */
function endOfPiece(index: number): number {
  if (source[index] === '[') {
    return source.indexOf(']', index) + 1;
  }
  return index + (source[index] === '\\' ? 2 : 1);
}

/** Whether a piece ends a word: a border itself, or a character that is no part of one. */
function isBorder(index: number): boolean {
  const character = source[index];
  if (character === '\\') {
    return /[bWs]|[^\w]/.test(source[index + 1] ?? '');
  }
  if (character === '[') {
    return !/^\[\^|\w/.test(source.slice(index, endOfPiece(index)));
  }
  return character !== '.' && !isWordCharacter(index);
}

/** How often the piece before an index may stand. */
function countAt(index: number): Count {
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
function endOfCount(index: number): number {
  const character = source[index];
  const end =
    character === '{'
      ? source.indexOf('}', index) + 1
      : index + (character === '?' || character === '*' || character === '+' ? 1 : 0);
  return end > index && source[end] === '?' ? end + 1 : end;
}
