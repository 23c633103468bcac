import { usualKeywords } from '../catalogue/tagKeywords';
import type { TagReference } from './evidence';

/** A tag found in a text. Spans count from the start of that text. */
export interface TagMatch {
  /** Where the tag begins: at its `[`, or at the backslash that a formatter put before it. */
  readonly start: number;
  /** Just after its `]`. */
  readonly end: number;
  readonly references: readonly TagReference[];
}

/*
 * tag       = "[" keyword SP reference *( "," SP reference ) "]"      not followed by ":"
 * reference = [ [ qualification "/" ] unit "/" ] number [ "?" ]
 *
 * The repeats are bounded and no two neighbours can match the same character, so a match costs time
 * linear in its length whatever the text.
 */
const opening = /\\?\[([A-Za-z]{2,8})[ \t\u00a0]+/y;
const reference =
  /(?:([A-Za-z0-9][A-Za-z0-9_-]{0,40})\/)?(?:([A-Za-z0-9][A-Za-z0-9_-]{0,40})\/)?([A-Za-z]{0,4}\d{1,4}(?:\.\d{1,4}){0,4}[A-Za-z]?)(?:[-\u2013]([A-Za-z]{0,4}\d{1,4}(?:\.\d{1,4}){0,4}[A-Za-z]?))?(\?)?/y;
const separator = /[ \t]*,[ \t]*(?:\r\n?|\n)?[ \t]*/y;
const closing = /[ \t]*\\?\]/y;

/** The tag that begins exactly at `at`, or undefined. Knows the tag's syntax and nothing of any catalogue. */
export function matchTag(text: string, at: number, keywords = usualKeywords): TagMatch | undefined {
  opening.lastIndex = at;
  const keyword = opening.exec(text)?.[1];
  if (keyword === undefined || !keywords.has(keyword.toUpperCase())) {
    return undefined;
  }
  const references: TagReference[] = [];
  let position = opening.lastIndex;
  for (;;) {
    const found = matchReference(text, position);
    if (!found) {
      return undefined;
    }
    references.push(found.reference);
    position = found.end;
    separator.lastIndex = position;
    if (!separator.test(text)) {
      break;
    }
    position = separator.lastIndex;
  }
  closing.lastIndex = position;
  if (!closing.test(text)) {
    return undefined;
  }
  const end = closing.lastIndex;
  // `[AC 1.1]: #place` is a link definition.
  const isDefinition = end < text.length && text.charCodeAt(end) === 58;
  return isDefinition ? undefined : { start: at, end, references };
}

/** Whether words in square brackets are a tag, whatever stands behind them: `AC 2.4`. */
export function isTag(label: string, keywords = usualKeywords): boolean {
  return matchTag(`[${label}]`, 0, keywords)?.end === label.length + 2;
}

/** One reference of a tag or of a `criteria:` entry, beginning exactly at `at`. */
export function matchReference(
  text: string,
  at: number,
): { readonly reference: TagReference; readonly end: number } | undefined {
  reference.lastIndex = at;
  const match = reference.exec(text);
  if (!match) {
    return undefined;
  }
  // Read one by one: to take a list apart by its iterator is a lot of work for V8, and there are thousands of these.
  const first = match[1];
  const second = match[2];
  const number = match[3] ?? '';
  const lastNumber = match[4];
  const end = at + match[0].length;
  const isPlanned = match[5] !== undefined;
  const pathEnd = end - (isPlanned ? 1 : 0);
  const numberStart = pathEnd - number.length - (lastNumber === undefined ? 0 : lastNumber.length + 1);
  return {
    end,
    reference: {
      span: { start: at, end: pathEnd },
      numberSpan: { start: numberStart, end: numberStart + number.length },
      qualification: second === undefined ? undefined : first,
      unit: second ?? first,
      number,
      lastNumber,
      planned: isPlanned,
    },
  };
}

/** The places where a tag may begin, in order. `text` should have code and comments blanked out already. */
export function findTags(text: string, keywords = usualKeywords): TagMatch[] {
  const found: TagMatch[] = [];
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at)) {
    const match = matchTag(text, isEscaped(text, at) ? at - 1 : at, keywords);
    if (match) {
      found.push(match);
      at = match.end;
    } else {
      at++;
    }
  }
  return found;
}

/** Whether a backslash takes the meaning from a bracket or another mark: two of them are one backslash in the text. */
export function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (at - 1 - backslashes >= 0 && text.charCodeAt(at - 1 - backslashes) === 92) {
    backslashes++;
  }
  return backslashes % 2 === 1;
}
