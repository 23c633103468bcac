// Writes the title of a law where another one stands. What stands there may hold marks of Markdown whose partners are
// outside of it, as in "**Equalty Act** 2010": they stay, or the text around would lose its bold type or its link.

/** A text taken apart: its words, and what stands behind each of them. */
interface Parts {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
}

const mark = /[*_~`|()[\]<>]/;
const gap = /((?:<[^<>]*>|[^\p{L}\p{N}'’&.<-])+)/u;
const year = /^\d{4}$/;

/** A title in place of the text of another. Undefined where that cannot be done in one piece. */
export function titleInPlace(inText: string, title: string): string | undefined {
  if (!mark.test(inText)) {
    return title;
  }
  const [letters, named] = lettersBeforeYear.exec(inText) ?? [];
  if (letters !== undefined && named !== undefined) {
    const without = inText.replace(letters, '');
    const written = titleInPlace(without, title);
    return isShortFor(named, title) ? written?.replace(yearAtEnd, `${letters}$&`) : written;
  }
  return wordByWord(inText, title) ?? yearByItself(inText, title) ?? insideMarks(inText, title);
}

/** " (DPA)" between a title and its year, and the letters alone. */
const lettersBeforeYear = /\s?\([*_]{0,2}([A-Z][A-Za-z]{0,6}[A-Z]s?)[*_]{0,2}\)(?=[\s*_]{1,4}\d{4}$)/;
const yearAtEnd = /[\s*_]{0,4}\d{4}[*_]{0,3}$/;

/** Whether letters are among the first letters of the words of a title: those of an old law say nothing of a new one. */
export function isShortFor(letters: string, title: string): boolean {
  const firsts: readonly string[] = title.toUpperCase().match(/\b[A-Z]/g) ?? [];
  let next = 0;
  for (const letter of letters.replace(/[a-z]/g, '')) {
    next = firsts.indexOf(letter, next) + 1;
    if (next === 0) {
      return false;
    }
  }
  return true;
}

/** Each word in the place of one: "*Equality Act* 2010" for "*Equalty Act* 2010", and so over two cells of a table. */
function wordByWord(inText: string, title: string): string | undefined {
  const here = partsOf(inText);
  const there = partsOf(title);
  const isLike =
    here.words.length === there.words.length && endsInYear(here.words) === endsInYear(there.words);
  // Brackets of the title itself are not to be lost.
  if (!isLike || there.gaps.some((each, at) => /[()]/.test(each) && each !== here.gaps[at])) {
    return undefined;
  }
  return there.words
    .map((word, at) => {
      const behind = here.gaps[at] ?? '';
      return word + (mark.test(behind) ? behind : (there.gaps[at] ?? ''));
    })
    .join('');
}

/** The year stays behind the mark before it: "_Consumer Rights Act_ 2015" for "_Sale of Goods Act_ 1979". */
function yearByItself(inText: string, title: string): string | undefined {
  const { words, gaps } = partsOf(inText);
  const [before = '', behind = ''] = gaps.slice(-2);
  if (!endsInYear(words) || !endsInYear(partsOf(title).words) || !mark.test(before)) {
    return undefined;
  }
  const ofYear = before.length + 4 + behind.length;
  const name = titleInPlace(inText.slice(0, -ofYear), title.replace(/ \d{4}$/, ''));
  return name === undefined ? undefined : `${name}${before}${title.slice(-4)}${behind}`;
}

/** A text without marks of its own in place of one with some: those with no partner in it move to its ends. */
export function insideMarks(inText: string, text: string): string | undefined {
  if (!mark.test(inText)) {
    return text;
  }
  if (/[~`|[\]<>]/.test(inText) || count(inText, '(') !== count(inText, ')')) {
    return undefined;
  }
  const opened: string[] = [];
  const closed: string[] = [];
  for (const { 0: each, index } of inText.matchAll(/\*{1,3}|_{1,3}/g)) {
    if (opened[opened.length - 1] === each) {
      opened.pop();
    } else if (/[\p{L}\p{N}(]/u.test(inText.charAt(index + each.length)) && !isWordBefore(inText, index)) {
      opened.push(each);
    } else {
      closed.push(each);
    }
  }
  return opened.join('') + text + closed.join('');
}

function isWordBefore(text: string, index: number): boolean {
  return /[\p{L}\p{N}.)]/u.test(text.charAt(index - 1));
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

function endsInYear(words: readonly string[]): boolean {
  return year.test(words[words.length - 1] ?? '');
}

function partsOf(text: string): Parts {
  const pieces = text.split(gap);
  const words = pieces.filter((_, at) => at % 2 === 0 && pieces[at] !== '');
  return { words, gaps: words.map((_, at) => pieces[at * 2 + 1] ?? '') };
}
