import type { YAMLError } from 'yaml';
import type { Problem } from '../problem';
import type { SourceText, Span } from '../text';
import { isTooDeep } from './isTooDeep';
import { parseYaml, type ParsedYaml } from './parseYaml';
import { isBehindTab, isTab, mostProblems } from './reading';
import { YamlConverter } from './yamlConverter';

/** A YAML value with its place in the file. Every scalar is text: `1.10` stays `1.10`. */
export type YamlNode =
  | {
      readonly kind: 'text';
      readonly span: Span;
      readonly text: string;
      /** Where words behind it stand that are a comment to YAML, and surely a part of it to their writer. */
      readonly lost?: Span;
    }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly span: Span; readonly entries: readonly YamlEntry[] };

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlFile {
  /** Undefined for an empty file. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly Problem[];
  /** False if a part could not be read. */
  readonly isWhole: boolean;
}

/** A YAML text. */
export interface YamlSource extends SourceText {
  /** True for what comes with Signpost: a portfolio's own files may take its place. */
  readonly isBuiltIn?: boolean;
  /** Why a file has no text. `reason` holds the host's own words, or nothing. */
  readonly unread?: { readonly problem: 'not-text' | 'unreadable'; readonly reason: string };
}

/** Reads one YAML document that begins at `offset` in the file. Never throws; bounded in time and memory. */
export function readYaml(source: YamlSource, text = source.text, offset = 0): YamlFile {
  if (source.unread) {
    const { problem, reason } = source.unread;
    const place = { uri: source.uri, span: { start: 0, end: 0 } };
    const found: Problem =
      problem === 'not-text'
        ? { code: 'yaml-not-text', ...place }
        : { code: 'yaml-unreadable', reason, ...place };
    return { root: undefined, problems: [found], isWhole: false };
  }
  if (isTooDeep(text)) {
    return tooLarge(source.uri, offset);
  }
  let parsed: ParsedYaml;
  try {
    // The parser takes a lone `\r` for a letter; to Markdown, and to YAML itself, it ends a line.
    parsed = parseYaml(text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);
  } catch {
    return tooLarge(source.uri, offset);
  }
  const { document, divider, openQuotes } = parsed;
  // A file of another kind can have an error in every line.
  const problems: Problem[] = [];
  for (const error of document.errors.slice(0, mostProblems)) {
    const found = placeError(error, text, openQuotes);
    const span = shift(within(found.span, text.length), offset);
    const last = problems[problems.length - 1]?.span;
    // One is enough for one place: a third colon in a line says nothing new.
    if (!last || span.start < last.start || span.start >= last.end) {
      problems.push({ code: 'yaml-syntax', uri: source.uri, span, detail: found.detail });
    }
  }
  if (divider) {
    const span = shift(within(divider, text.length), offset);
    problems.push({ code: 'yaml-syntax', uri: source.uri, span, detail: 'SECOND_DOCUMENT' });
  }
  const converter = new YamlConverter(source.uri, text, offset, problems);
  const root = document.contents ? converter.convert(document.contents, 0) : undefined;
  const tabs = problems.filter(isTab);
  return {
    root,
    problems:
      tabs.length === 0
        ? problems
        : problems.filter((problem) => isTab(problem) || !isBehindTab(tabs, problem.span)),
    isWhole: problems.every(({ code }) => code !== 'yaml-syntax') && !converter.isCut,
  };
}

/** Where an error of the parser is shown, and the code for its words: the parser's own, or ours where that says more. */
function placeError(
  { code, pos }: YAMLError,
  text: string,
  openQuotes: ParsedYaml['openQuotes'],
): { readonly span: Span; readonly detail: string } {
  const quote = openQuotes.get(pos[0]);
  if (quote !== undefined) {
    return { span: { start: quote, end: quote + 1 }, detail: 'OPEN_QUOTE' };
  }
  for (const [mark, detail] of withoutSpace) {
    const tight = endOf(mark, text, pos[0]);
    if (tight) {
      return { span: tight, detail };
    }
  }
  const words = missesColon.has(code) ? lineWithoutColon(text, pos[0]) : undefined;
  if (words) {
    return { span: words, detail: 'LINE_WITHOUT_COLON' };
  }
  if (code === 'UNEXPECTED_TOKEN' && /["'][ \t]*$/.test(text.slice(Math.max(0, pos[0] - 20), pos[0]))) {
    return { span: spanOfError(pos, text.length), detail: 'TEXT_BEHIND_QUOTE' };
  }
  if (code === 'MISSING_CHAR' && /[ \t]/.test(text.charAt(pos[0]))) {
    // A dash is missed in front of a field that stands between two columns: its spaces are wrong.
    return { span: spanOfError(pos, text.length), detail: 'BAD_INDENT' };
  }
  const colon = code === 'BLOCK_AS_IMPLICIT_KEY' ? textWithColon(text, pos[0]) : undefined;
  return colon
    ? { span: colon, detail: 'COLON_IN_TEXT' }
    : { span: spanOfError(pos, text.length), detail: code };
}

/** The words at an offset up to the end of their line, if a colon in them makes them a second field: `Bob: a story`. */
function textWithColon(text: string, start: number): Span | undefined {
  lineEnd.lastIndex = start;
  const end = lineEnd.exec(text)?.index ?? text.length;
  const words = text.slice(start, end).trimEnd();
  return /^[^"'[{&*!|>%@`#]/.test(words) && /:(?:\s|$)/.test(words)
    ? { start, end: start + words.length }
    : undefined;
}

/** What the parser may say of a line of words that goes on with the text above and stands too far to the left for it. */
const missesColon: ReadonlySet<string> = new Set(['BAD_INDENT', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY']);

/** The words of the line at an offset, if there is nothing before them and no colon or dash that gives them a meaning. */
function lineWithoutColon(text: string, at: number): Span | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  lineEnd.lastIndex = at;
  const end = lineEnd.exec(text)?.index ?? text.length;
  const line = text.slice(start, end).trimEnd();
  const words = line.trimStart();
  const first = start + line.length - words.length;
  return at <= first && /^[^\s"'[\]{}&*!|>%@`#?,-]/.test(words) && !words.includes(':')
    ? { start: first, end: start + line.length }
    : undefined;
}

const lineEnd = /[\r\n]|$/g;

/** `learner:Sam` and `-PCS`, each up to the mark that needs a space behind it. */
const withoutSpace: readonly (readonly [upToMark: RegExp, detail: string])[] = [
  [/(?:-[ \t]+)?[A-Za-z]{1,20}:(?=[^\s:/])/y, 'COLON_WITHOUT_SPACE'],
  [/-(?=[A-Za-z])/y, 'DASH_WITHOUT_SPACE'],
];

/** The last character of what a pattern finds at an offset. */
function endOf(pattern: RegExp, text: string, start: number): Span | undefined {
  pattern.lastIndex = start;
  const length = pattern.exec(text)?.[0].length;
  return length === undefined ? undefined : { start: start + length - 1, end: start + length };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The parser may miss something behind the end of a text. */
function within({ start, end }: Span, length: number): Span {
  const first = Math.min(Math.max(start, 0), length);
  return { start: first, end: Math.min(Math.max(end, first), length) };
}

/** What is missing at the end of a text is missed by the parser behind it. */
function spanOfError([start, end]: readonly [number, number], length: number): Span {
  return { start: Math.min(start, length), end: Math.min(Math.max(end, start + 1), length) };
}

function tooLarge(uri: string, offset: number): YamlFile {
  const span = { start: offset, end: offset };
  return { root: undefined, problems: [{ code: 'yaml-too-large', uri, span }], isWhole: false };
}
