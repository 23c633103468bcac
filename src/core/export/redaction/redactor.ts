/** Something that is written in another way in a redacted copy. */
export interface Replacement {
  readonly text: string;
  /** What is written in its place; undefined for a text that stays, whatever is inside it. */
  readonly to: string | undefined;
  /**
   * `name`: in any case, with any space or mark between its words, as in a file's name. `part`: one word of a name,
   * with a capital. `exact`: as it stands, but for the width of spaces. `initials`: each word with a capital, with dots and
   * spaces between them and behind them, as in `J. P.`.
   */
  readonly match: 'name' | 'part' | 'exact' | 'initials';
  /** Whether a part needs no capital: it is no ordinary word, and many people write without any. */
  readonly inAnyCase?: boolean | undefined;
  /** For a part that may be an ordinary word: whether what stands before it and behind it says that it is the name. */
  readonly isMeant?: ((before: string, behind: string) => boolean) | undefined;
}

/** A place in a text, and what is written there instead. */
export interface ReplacedSpan {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Replaces details of people in texts. */
export interface Redactor {
  /** The places to be replaced, in order. In names of files a part of a name needs no capital. */
  find(text: string, isFileName?: boolean): readonly ReplacedSpan[];
  redact(text: string, isFileName?: boolean): string;
}

interface Entry {
  readonly words: readonly string[];
  /** What must stand between the words; undefined where anything short may. */
  readonly gaps: readonly string[] | undefined;
  /** What stands before the first word, such as the bracket of `(0114)`. */
  readonly lead: string;
  readonly needsCapital: boolean;
  /** Whether it is of initials: each word needs a capital, and a dot behind it belongs to it. */
  readonly isInitials: boolean;
  readonly inAnyCase: boolean;
  readonly isMeant: Replacement['isMeant'];
  readonly to: string | undefined;
}

interface Word {
  readonly text: string;
  /** As names are compared: `sian` for “Siân”. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** With what nobody sees inside of it, such as the hyphen that waits for the end of a line. */
const wordPattern = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b\u2060\ufeff]*/gu;
/** More than this between two words makes them no name. In UTF-16 units. */
const widestGap = 3;
const titleBefore = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+$/iu;
const theirs = /^['’]s(?![\p{L}\p{N}])/u;

/** Makes a redactor. Where several fit, the one with the most words is written. */
export function createRedactor(replacements: readonly Replacement[]): Redactor {
  const entries = new Map<string, Entry[]>();
  for (const replacement of replacements) {
    for (const entry of entriesOf(replacement)) {
      const first = entry.words[0] ?? '';
      const same = entries.get(first) ?? [];
      entries.set(first, same);
      same.push(entry);
    }
  }
  for (const same of entries.values()) {
    same.sort((a, b) => b.words.length - a.words.length);
  }
  const find = (text: string, isFileName = false): readonly ReplacedSpan[] =>
    entries.size === 0 ? [] : findSpans(text, entries, isFileName);
  return {
    find,
    redact: (text, isFileName) => {
      let result = '';
      let at = 0;
      for (const { start, end, to } of find(text, isFileName)) {
        result += text.slice(at, start) + to;
        at = end;
      }
      return result + text.slice(at);
    },
  };
}

function entriesOf({ text, to, match, inAnyCase = false, isMeant }: Replacement): Entry[] {
  const found = wordsOf(text);
  const [first] = found;
  if (!first) {
    return [];
  }
  const words = found.map(({ key }) => key);
  if (match === 'exact') {
    const gaps = found.slice(1).map((word, index) => comparable(text.slice(found[index]?.end, word.start)));
    const lead = text.slice(0, first.start);
    return [{ words, gaps, lead, needsCapital: false, isInitials: false, inAnyCase, isMeant, to }];
  }
  const needsCapital = match === 'part';
  const isInitials = match === 'initials';
  const name: Entry = { words, gaps: undefined, lead: '', needsCapital, isInitials, inAnyCase, isMeant, to };
  if (isInitials) {
    return [name];
  }
  // `BethanyMarlowe.jpg`
  return words.length > 1 ? [name, { ...name, words: [words.join('')] }] : [name];
}

function findSpans(
  text: string,
  entries: ReadonlyMap<string, readonly Entry[]>,
  isFileName: boolean,
): ReplacedSpan[] {
  const spans: ReplacedSpan[] = [];
  const words = wordsOf(text);
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const entry = word && entries.get(word.key)?.find((each) => fits(each, text, words, index, isFileName));
    if (!word || !entry) {
      continue;
    }
    const last = words[index + entry.words.length - 1] ?? word;
    if (entry.to !== undefined) {
      const start = Math.max(startOf(entry, word, text), spans[spans.length - 1]?.end ?? 0);
      spans.push({
        start,
        end: entry.isInitials ? endOfInitials(text, last) : last.end,
        to: withoutRepeat(entry.to, text.slice(Math.max(0, start - 24), start)),
      });
    }
    index += entry.words.length - 1;
  }
  return spans;
}

/** With the dot of an initial, unless a sentence ends with it. */
function endOfInitials(text: string, { end }: Word): number {
  return /^\.(?=\s+\p{Ll}|[^\s\p{L}])/u.test(text.slice(end, end + 6)) ? end + 1 : end;
}

/** With the title before a name, and with what the detail itself began with. */
function startOf({ gaps, lead }: Entry, word: Word, text: string): number {
  if (gaps) {
    return text.endsWith(lead, word.start) ? word.start - lead.length : word.start;
  }
  const before = text.slice(Math.max(0, word.start - 8), word.start);
  return word.start - (titleBefore.exec(before)?.[0].length ?? 0);
}

/** "The customer Customer A" says a word twice. */
function withoutRepeat(to: string, before: string): string {
  const [kind = '', ...rest] = to.split(' ');
  const isSaid = rest.length > 0 && before.trimEnd().toLowerCase().endsWith(kind.toLowerCase());
  return isSaid && /\s$/.test(before) ? rest.join(' ') : to;
}

function fits(
  { words: wanted, gaps, needsCapital, isInitials, inAnyCase, isMeant }: Entry,
  text: string,
  words: readonly Word[],
  at: number,
  isFileName: boolean,
): boolean {
  const first = words[at];
  if (
    needsCapital &&
    !isFileName &&
    !inAnyCase &&
    first &&
    !/^\p{Lu}/u.test(first.text) &&
    !isNameInSmall(text, first) &&
    !isInFileName(text, first)
  ) {
    return false;
  }
  if (
    isMeant &&
    first &&
    !isMeant(text.slice(Math.max(0, first.start - 40), first.start), text.slice(first.end, first.end + 20))
  ) {
    return false;
  }
  for (let index = 1; index < wanted.length; index++) {
    const [before, word] = [words[at + index - 1], words[at + index]];
    if (!before || !word || word.key !== wanted[index]) {
      return false;
    }
    const gap = text.slice(before.end, word.start);
    if (isInitials && !isGapOfInitials(gap, before.text, word.text)) {
      return false;
    }
    if (gaps ? comparable(gap) !== gaps[index - 1] : gap.length > widestGap) {
      return false;
    }
  }
  return true;
}

/** Whether two words are as in "J.P.", "J. P.", "Mrs P" or "Joanna P". Two bare letters are not: "I A". */
function isGapOfInitials(gap: string, before: string, word: string): boolean {
  const isOneLetter = before.length === 1;
  return /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(word) && (isOneLetter ? /^\.\s?$/ : /^\.?\s$/).test(gap);
}

/** Whether what stands around a word without a capital says that it is a name: "mrs marlowe", "marlowe's kettle". */
function isNameInSmall(text: string, { start, end }: Word): boolean {
  return endsWithTitle(text.slice(Math.max(0, start - 8), start)) || theirs.test(text.slice(end, end + 3));
}

/** Whether what stands before a word ends with "Mrs" or the like. */
export function endsWithTitle(before: string): boolean {
  return titleBefore.test(before);
}

/** Whether a word in a sentence is a piece of a file's name or of an address: "There is no file “photos/janet.png”". */
function isInFileName(text: string, { start, end }: Word): boolean {
  const before =
    text
      .slice(Math.max(0, start - longestName), start)
      .split(/\s/)
      .pop() ?? '';
  const behind = text.slice(end, end + longestName);
  return /[\\/]/.test(before) || fileEnd.test(behind);
}

/** The rest of a file's name, which between quotes may hold spaces. */
const fileEnd = /^(?:[\w.%+()-]*\.[A-Za-z]\w{1,4}\b|[^“”\r\n]*\.[A-Za-z]\w{1,4}”)/;
/** Longer names of files are rare. In UTF-16 units. */
const longestName = 200;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0],
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Without accents, which are often left out and may be letters of their own in the name of a file. */
function keyOf(word: string): string {
  return /^[\x20-\x7e]*$/.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u00ad\u200b\u2060\ufeff]/g, '')
        .normalize('NFC')
        .toLowerCase();
}

function comparable(gap: string): string {
  return gap.replace(/\s+/g, ' ');
}
