import { matchesIn } from '../matchesIn';
import { usualKeywords, type TagKeywords } from '../catalogue/tagKeywords';
import { isEscaped, matchReference, matchTag } from '../evidence/findTags';
import type { Span } from '../text';

/** Something that is surely meant as a tag and is none. */
export interface NearTag {
  readonly span: Span;
  /** What it would be as a tag. */
  readonly tag: string;
  /** What else stood in its brackets. */
  readonly rest: string;
}

/** The keyword. What may stand before it is looked at by hand: an expression that begins with it is tried everywhere. */
const usualKeyword = /(?<![A-Za-z0-9])(?:AC|A\.[ \t]?C\.|A C)s?(?![A-Za-z])/gi;
/** The same with the words that catalogues name, made once for each set of them. */
const keywordOf = new WeakMap<TagKeywords, RegExp>([[usualKeywords, usualKeyword]]);
const openers = '[({\uFF08\uFF3B';
/** So many spaces may stand between a bracket and the keyword. */
const mostSpaces = 3;
/** What people put between the keyword and a number. */
const behindKeyword =
  /[ \t\u00a0]*[:.#\u2013-]?[ \t\u00a0]*(?:\r\n?|\n)?[ \t>]*(?:LO ?\d{1,2}[.:,]?[ \t]+(?=\d))?/iy;
/** What people put between two numbers. */
const between = /(?:[\s,;&+/]|and\b|or\b|A\.?C\.?s?[ \t:]|LO ?\d{1,2}\b[.:]?[ \t]+(?=\d)|#)+/iy;
/** `U1 ` or `U1/ ` before `1.1`. */
const looseUnit = /([A-Za-z][\w-]{0,40})[ \t]*\/?[ \t]+(?=\d{1,4}\.\d)/y;
/** ` - 1.3` or ` to 1.3` behind `1.1`. */
const looseRange = /[ \t]*(?:[-\u2013\u2014]|to\b)[ \t]*(\d{1,4}(?:\.\d{1,4}){1,4}[A-Za-z]?)(?![\w/])/iy;
const loosePlan = /[ \t]*(?:\?|\(planned\)|planned\b)/iy;
const looseEnd = /[ \t]*[.,;:-]?[ \t]*\\?([\])}\uFF09\uFF3D])/y;
/** What stands behind a keyword that is no word of a sentence. */
const anyNumber = /[\s:.#\u2013-]{0,11}\w/y;
/** Words that stand in the brackets behind the numbers. */
const words = /[ \t]*([^[\]|\r\n]{1,120}?)[ \t]*\\?\]/y;

/** What is surely meant as a tag in a text and is none. `text` should have code and comments blanked out already. */
export function findNearTags(text: string, keywords = usualKeywords): NearTag[] {
  const found: NearTag[] = [];
  for (const { 0: written, index } of matchesIn(text, keywordPattern(keywords))) {
    let start = index;
    while (start > index - mostSpaces && isBlank(text.charCodeAt(start - 1))) {
      start--;
    }
    const isOpened = start > 0 && openers.includes(text.charAt(start - 1));
    const last = found[found.length - 1];
    if (last && start - (isOpened ? 1 : 0) < last.span.end) {
      continue;
    }
    const opener = isOpened ? text.charAt(start - 1) : undefined;
    const begun = {
      start: isOpened ? start - 1 : index,
      behind: index + written.length,
      opener,
      keyword: keywords.has(written.toUpperCase()) ? written.toUpperCase() : 'AC',
    };
    const near = nearTagAt(text, begun, keywords);
    if (near) {
      found.push(near);
    }
  }
  return found;
}

/** What may begin one: a bracket or none, and a keyword. */
interface Beginning {
  readonly start: number;
  /** Just after the keyword. */
  readonly behind: number;
  readonly opener: string | undefined;
  /** As it is to be written. */
  readonly keyword: string;
}

function keywordPattern(keywords: TagKeywords): RegExp {
  let pattern = keywordOf.get(keywords);
  if (!pattern) {
    pattern = new RegExp(usualKeyword.source.replace('AC', [...keywords].join('|')), usualKeyword.flags);
    keywordOf.set(keywords, pattern);
  }
  return pattern;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** The places in a text where one may be, found in one look: most texts have none. */
export function nearTagPlaces(text: string, keywords = usualKeywords): number[] {
  const places: number[] = [];
  const pattern = keywordPattern(keywords);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { index } = found;
    anyNumber.lastIndex = pattern.lastIndex;
    if (anyNumber.test(text) && !matchTag(text, index - 1, keywords)) {
      places.push(index);
    }
  }
  return places;
}

function nearTagAt(
  text: string,
  { start, behind, opener, keyword }: Beginning,
  keywords: TagKeywords,
): NearTag | undefined {
  const isSquare = opener === '[';
  if (text.charAt(start - 1) === '!' && !isEscaped(text, start - 1)) {
    return undefined; // The description of an image.
  }
  const { references, end } = readLoosely(text, behind);
  const tag = `[${keyword} ${references.join(', ')}]`;
  const isSure = references.some((each) => each.includes('.')); // "(AC 230)" may be anything.
  looseEnd.lastIndex = end;
  const [closed, closer] = looseEnd.exec(text) ?? [];
  if (references.length > 0 && closed !== undefined) {
    const span = { start, end: end + closed.length };
    const isOpened = opener === undefined ? closer === ']' && !isInBrackets(text, start) : true;
    const isMeant = isSure || (isSquare && closer === ']' && /\s/.test(text.charAt(behind)));
    return isOpened && isMeant ? unlessTag(text, span, tag, keywords) : undefined;
  }
  return isSquare && isSure ? withWords(text, start, end, tag) : undefined;
}

/** `[AC 1.1 done]`, and `[AC 1.1` without an end. */
function withWords(text: string, start: number, end: number, tag: string): NearTag | undefined {
  words.lastIndex = end;
  const [whole = '', written = ''] = words.exec(text) ?? [];
  return {
    span: { start, end: end + whole.length },
    tag,
    rest: written.replace(/^[\s:,.\u2013\u2014-]+/, ''),
  };
}

/** What is a tag already is left alone. Before a colon it is none: that is how a link definition is written. */
function unlessTag(
  text: string,
  { start, end }: Span,
  tag: string,
  keywords: TagKeywords,
): NearTag | undefined {
  if (matchTag(text, start, keywords)) {
    return undefined;
  }
  const rest = text.charAt(end) === ':' ? ':' : '';
  return { span: { start, end: end + rest.length }, tag, rest };
}

/** The references behind a keyword, as they should be written, and where the last one ends. */
function readLoosely(text: string, from: number): { readonly references: string[]; readonly end: number } {
  const references: string[] = [];
  let end = from;
  let at = from + lengthAt(behindKeyword, text, from);
  for (;;) {
    looseUnit.lastIndex = at;
    const [prefix = '', unit] = looseUnit.exec(text) ?? [];
    const found = matchReference(text, at + prefix.length);
    if (!found || /[\w]/.test(text.charAt(found.end))) {
      break;
    }
    const { span, lastNumber, planned } = found.reference;
    let written = `${unit === undefined ? '' : `${unit}/`}${text.slice(span.start, span.end)}`;
    end = span.end;
    looseRange.lastIndex = end;
    const range = lastNumber === undefined && !planned ? looseRange.exec(text) : null;
    if (range) {
      written += `-${range[1]}`;
      end = looseRange.lastIndex;
    }
    const plan = lengthAt(loosePlan, text, end);
    references.push(plan > 0 ? `${written}?` : written);
    end += plan;
    const gap = lengthAt(between, text, end);
    if (gap === 0) {
      break;
    }
    at = end + gap;
  }
  return { references, end };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** How far back a bracket may have opened. */
const longestWords = 400;

/** Whether a square bracket that opened before is still open: then a closing one belongs to it. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestWords), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}
