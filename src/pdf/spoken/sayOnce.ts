import { readCodes, type ContentRange, type TextPart } from './pageText';

/** Letters of scripts that are drawn from right to left. */
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Words of none. */
const nothing = '<FEFF>';
/** Runs that begin at one place differ by less, in points. */
const samePlace = 0.01;

/**
 * The content of a page with each character said once. The engine draws a mark or a dot that stands higher than its
 * letter in a run of its own, and both then say the whole: “كَ” would be copied and read aloud twice. Undefined if
 * nothing is said twice.
 */
export function sayOnce(content: string, parts: readonly TextPart[]): string | undefined {
  const silent = partsSaidBefore(parts);
  if (silent.size === 0) {
    return undefined;
  }
  const edits = new Map<number, { readonly end: number; readonly text: string }>();
  const bare = new Map<number, { readonly shown: ContentRange; readonly silent: Set<number> }>();
  for (const { words, shown, index } of silent) {
    if (words) {
      edits.set(words.start, { end: words.end, text: nothing });
    } else {
      const known = bare.get(shown.start) ?? { shown, silent: new Set() };
      known.silent.add(index);
      bare.set(shown.start, known);
    }
  }
  for (const [start, { shown, silent: indices }] of bare) {
    edits.set(start, { end: shown.end, text: showAgain(content.slice(start, shown.end), indices) });
  }
  const pieces: string[] = [];
  let at = 0;
  for (const [start, { end, text }] of [...edits].sort(([a], [b]) => a - b)) {
    pieces.push(content.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + content.slice(at);
}

/** The parts whose text another part of the same letter says: all but the letter itself. */
function partsSaidBefore(parts: readonly TextPart[]): ReadonlySet<TextPart> {
  const silent = new Set<TextPart>();
  let first: TextPart | undefined;
  let before: TextPart | undefined;
  for (const part of parts) {
    if (first && before && goesWith(before, part, first)) {
      // From left to right marks follow their letter; from right to left they are drawn before it.
      silent.add(rightToLeft.test(part.text) ? before : part);
    } else {
      first = part;
    }
    before = part;
  }
  return silent;
}

/** Whether two parts that follow each other draw one letter, which begins with `first`. */
function goesWith(before: TextPart, part: TextPart, first: TextPart): boolean {
  const raised = Math.abs(before.run.y - part.run.y);
  if (
    before.run === part.run ||
    before.text !== part.text ||
    before.run.font !== part.run.font ||
    before.run.size !== part.run.size ||
    raised === 0 ||
    raised >= part.run.size
  ) {
    return false;
  }
  return rightToLeft.test(part.text)
    ? Math.abs(before.run.x - part.run.x) < samePlace
    : part.text.normalize('NFD').length > 1 && part.codes[0] !== first.codes[0];
}

/** Strings and the numbers between them. */
const element = /\((?:[^\\()]|\\[^])*\)|<[\dA-Fa-f]*>|[-+.\d]+/g;

/** The operation again, with nothing said for some of its codes. */
function showAgain(operation: string, silent: ReadonlySet<number>): string {
  const pieces: { readonly isSilent: boolean; readonly shown: string[] }[] = [];
  const add = (shown: string, isSilent: boolean): void => {
    const last = pieces.at(-1);
    if (last?.isSilent === isSilent) {
      last.shown.push(shown);
    } else {
      pieces.push({ isSilent, shown: [shown] });
    }
  };
  let index = 0;
  for (const each of operation.match(element) ?? []) {
    if (/^[-+.\d]/.test(each)) {
      add(each, silent.has(index)); // It moves the glyph that follows.
      continue;
    }
    for (const code of readCodes(each)) {
      add(`<${code.toString(16).padStart(4, '0')}>`, silent.has(index));
      index++;
    }
  }
  return pieces
    .map(({ isSilent, shown }) => {
      const piece = `[${shown.join(' ')}] TJ`;
      return isSilent ? `/Span <<\n  /ActualText ${nothing}\n>> BDC\n${piece}\nEMC` : piece;
    })
    .join('\n');
}
