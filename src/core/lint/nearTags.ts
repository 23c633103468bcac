import { matchesIn } from '../matchesIn';
import { usualKeywords, type TagKeywords } from '../catalogue/tagKeywords';
import { isEscaped, matchReference, matchTag } from '../evidence/findTags';
import type { Span } from '../text';
import { keywordPattern, patternsFor } from './keywordPatterns';

/** Something that is surely meant as a tag and is none. */
export interface NearTag {
  readonly span: Span;
  /** What it would be as a tag. */
  readonly tag: string;
  /** What else stood in its brackets. */
  readonly rest: string;
}

const openers = '[({<\uFF08\uFF3B\u3010';
/** `LO2, ` before the keyword says nothing that the number does not. */
const outcomeBefore =
  /(?<![A-Za-z])(?:LO|learning outcome) ?\d{1,2}[ \t\u00a0]?[.,:;/\u2013-]?[ \t\u00a0]{0,2}$/i;
const longestOutcome = 24;
/** So many spaces may stand between a bracket and the keyword. */
const mostSpaces = 3;
/** What people put between the keyword and a number. */
const behindKeyword =
  /[ \t\u00a0\u2000-\u200b\u202f\u3000]*[:.,;#_=\u2013-]?[ \t\u00a0\u2000-\u200b\u202f\u3000]*(?:\r\n?|\n)?[ \t>]*(?:LO ?\d{1,2}[.:,]?[ \t]+(?=\d))?/iy;
/** `U1 `, `U1/ `, `U1: `, or `PCS.` before `1.1`. Behind a digit, a dot or a line would be part of a number or a range. */
const looseUnit = /([A-Za-z][\w-]{0,40})(?:[ \t]*[/:][ \t]*|[ \t]+|(?<=[A-Za-z])[.\u2013-])(?=\d{1,4}\.\d)/y;
/** ` - 1.3`, ` to 1.3`, ` - AC 1.3` or `..1.3` behind `1.1`, and `-PCS/1.3` behind `PCS/1.1`. */
const looseRange =
  /[ \t]*(?:[-\u2013\u2014]|to\b|\.{2,3})[ \t]*(?:AC[ \t]*)?((?:[A-Za-z0-9][\w-]{0,40}\/){0,2})(\d{1,4}(?:\.\d{1,4}){1,4}[A-Za-z]?)(?![\w/])/iy;
/** A number with a letter that looks like a digit, with two dots for one, or with a space beside its dot. */
const slip =
  /((?:[A-Za-z0-9][\w-]{0,40}\/){0,2})([\dlIO]{1,4}(?:\.[\dlIO]{1,4}){1,4}|\d{1,4}(?:\.\.|\. | \.)\d{1,4})(?![\w.])/y;
/** `1.a`, `1 a` or `1(a)` for `1a`. */
const apart =
  /((?:[A-Za-z0-9][\w-]{0,40}\/){0,2}\d{1,3}(?:\.\d{1,3}){0,3})(?:[. ]([A-Za-z])|\(([A-Za-z])\))(?=[ \t]*[,;&\])}])/y;
const loosePlan = /[ \t]*(?:\?|\(planned\)|planned\b)/iy;
const looseEnd = /[ \t]*[.,;:-]?[ \t]*\\?([\])}>\uFF09\uFF3D\u3011])/y;
/** Words that stand in the brackets behind the numbers. */
const words = /[ \t]*([^[\]|\r\n]{1,120}?)[ \t]*\\?\]/y;

/** What is surely meant as a tag in a text and is none. `text` should have code and comments blanked out already. */
export function findNearTags(text: string, keywords = usualKeywords): NearTag[] {
  const found: NearTag[] = [];
  for (const { 0: written, index } of matchesIn(text, keywordPattern(keywords))) {
    let start = index - lengthOfOutcome(text, index);
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

/** How long the learning outcome is that is named right before an index. */
export function lengthOfOutcome(text: string, index: number): number {
  const before = text.charAt(index - 1);
  return before === '[' || before === '\n' || before === '|'
    ? 0
    : (outcomeBefore.exec(text.slice(Math.max(0, index - longestOutcome), index))?.[0].length ?? 0);
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

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
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
  const { references, end } = readReferences(text, behind, keywords);
  const tag = `[${keyword} ${references.join(', ')}]`;
  const isSure = references.some((each) => each.includes('.')); // "(AC 230)" may be anything.
  looseEnd.lastIndex = end;
  const [closed, closer] = looseEnd.exec(text) ?? [];
  if (references.length > 0 && closed !== undefined) {
    const span = { start, end: end + closed.length };
    const isOpened = opener === undefined ? closer === ']' && !isInBrackets(text, start) : true;
    const isMeant =
      isSure || (isSquare && closer === ']' && isParted(text.charAt(behind), references, keyword));
    // An arrow in the brackets ends nothing.
    if ((opener === '<') === (closer === '>')) {
      return isOpened && isMeant ? unlessTag(text, span, tag, keywords) : undefined;
    }
  }
  return isSquare && isSure ? withWords(text, start, end, tag) : undefined;
}

/** Whether numbers without a dot are surely numbers: a space parts them from the keyword, or letters begin them. */
function isParted(behind: string, references: readonly string[], keyword: string): boolean {
  const mayTouch = behind === ':' || !usualKeywords.has(keyword);
  return /\s/.test(behind) || (mayTouch && references.every((each) => /^[A-Za-z]/.test(each)));
}

/** `[AC 1.1 done]`, and `[AC 1.1` without an end. */
function withWords(text: string, start: number, end: number, tag: string): NearTag | undefined {
  words.lastIndex = end;
  const [whole = '', written = ''] = words.exec(text) ?? [];
  return {
    span: { start, end: end + whole.length },
    tag,
    rest: written.replace(/^(?:[\s:,.\u2013\u2014]|-(?!>))+/, ''),
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
export function readReferences(
  text: string,
  from: number,
  keywords: TagKeywords,
): { readonly references: readonly string[]; readonly end: number } {
  const { between } = patternsFor(keywords);
  const references: string[] = [];
  let end = from;
  let at = from + lengthAt(behindKeyword, text, from);
  for (;;) {
    const found = looseReference(text, at);
    if (!found) {
      break;
    }
    let { written } = found;
    end = found.end;
    let plan = lengthAt(loosePlan, text, end);
    looseRange.lastIndex = end + plan;
    const range = found.isRange ? null : looseRange.exec(text);
    if (range && isSameUnit(range[1] ?? '', written)) {
      written += `-${range[2]}`;
      end = looseRange.lastIndex;
      plan = Math.max(plan, lengthAt(loosePlan, text, end));
      end += lengthAt(loosePlan, text, end);
    } else {
      end += plan;
    }
    references.push(plan > 0 ? `${written}?` : written);
    const gap = lengthAt(between, text, end);
    if (gap === 0) {
      break;
    }
    at = end + gap;
  }
  return { references, end };
}

/** Whether the end of a range names no other unit than its beginning, or none. */
function isSameUnit(path: string, first: string): boolean {
  const own = `/${first.slice(0, first.lastIndexOf('/') + 1)}`.toUpperCase();
  return path === '' || own.endsWith(`/${path}`.toUpperCase());
}

/** One reference, as it should be written, without its question mark. */
function looseReference(
  text: string,
  at: number,
): { readonly written: string; readonly end: number; readonly isRange: boolean } | undefined {
  looseUnit.lastIndex = at;
  const [prefix = '', unit] = looseUnit.exec(text) ?? [];
  const path = unit === undefined ? '' : `${unit}/`;
  const start = at + prefix.length;
  slip.lastIndex = start;
  const [slipped = '', units = '', number = ''] = slip.exec(text) ?? [];
  if (/\d/.test(number) && /[lIO]|\.\.| /.test(number)) {
    const mended = number
      .replace(/[lI]/g, '1')
      .replaceAll('O', '0')
      .replace(/\.\.|\. | \./, '.');
    return { written: path + units + mended, end: start + slipped.length, isRange: false };
  }
  apart.lastIndex = start;
  const [lettered, whole = '', spaced, bracketed] = apart.exec(text) ?? [];
  if (lettered !== undefined) {
    return {
      written: path + whole + (spaced ?? bracketed ?? ''),
      end: start + lettered.length,
      isRange: false,
    };
  }
  const found = matchReference(text, start);
  if (!found || /\w/.test(text.charAt(found.end))) {
    return undefined;
  }
  const { span, numberSpan, lastNumber } = found.reference;
  // The `-U1` of `U1/1.1-U1/1.3` ends nothing yet.
  const isUnit = lastNumber !== undefined && text.charAt(found.end) === '/';
  const end = isUnit ? numberSpan.end : span.end;
  const written = text.slice(span.start, end).replace(/\bAC(?=\d)/gi, '');
  return { written: path + written, end, isRange: lastNumber !== undefined && !isUnit };
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
