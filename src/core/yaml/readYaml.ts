import { parseDocument, type Document } from 'yaml';
import type { Problem } from '../problem';
import type { SourceText, Span } from '../text';
import { isTooDeep } from './isTooDeep';
import { mostProblems } from './reading';
import { YamlConverter } from './yamlConverter';

/** A YAML value with its place in the file. Every scalar is text: `1.10` stays `1.10`. */
export type YamlNode =
  | { readonly kind: 'text'; readonly span: Span; readonly text: string }
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
  let document: Document.Parsed;
  try {
    // `uniqueKeys` compares every key with every other; `YamlConverter` finds duplicates in one go.
    // The parser takes a lone `\r` for a letter; to Markdown, and to YAML itself, it ends a line.
    document = parseDocument(text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    return tooLarge(source.uri, offset);
  }
  // A file of another kind can have an error in every line.
  const problems: Problem[] = [];
  for (const { code, pos } of document.errors.slice(0, mostProblems)) {
    const colon = code === 'BLOCK_AS_IMPLICIT_KEY' ? textWithColon(text, pos[0]) : undefined;
    const span = colon ? shift(colon, offset) : spanOfError(pos, offset, text.length);
    const last = problems[problems.length - 1]?.span;
    // One is enough for one place: a third colon in a line says nothing new.
    if (!last || span.start < last.start || span.start >= last.end) {
      problems.push({ code: 'yaml-syntax', uri: source.uri, span, detail: colon ? 'COLON_IN_TEXT' : code });
    }
  }
  const converter = new YamlConverter(source.uri, offset, problems);
  const root = document.contents ? converter.convert(document.contents, 0) : undefined;
  return { root, problems, isWhole: document.errors.length === 0 && !converter.isCut };
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

const lineEnd = /[\r\n]|$/g;

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** What is missing at the end of a text is missed by the parser behind it. */
function spanOfError([start, end]: readonly [number, number], offset: number, length: number): Span {
  return {
    start: offset + Math.min(start, length),
    end: offset + Math.min(Math.max(end, start + 1), length),
  };
}

function tooLarge(uri: string, offset: number): YamlFile {
  const span = { start: offset, end: offset };
  return { root: undefined, problems: [{ code: 'yaml-too-large', uri, span }], isWhole: false };
}
