import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Problem } from '../problem';
import type { SourceText, Span } from '../text';

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

/** A YAML text, or its tree where somebody has parsed it before. */
export interface YamlSource extends SourceText {
  readonly tree?: YamlNode;
}

/** Aliases can make a small file grow without end; no honest catalogue comes near this many values. */
const mostNodes = 1_000_000;
const deepest = 100;

/** Reads one YAML document that begins at `offset` in the file. Never throws; bounded in time and memory. */
export function readYaml(source: YamlSource, text = source.text, offset = 0): YamlFile {
  if (source.tree) {
    return { root: source.tree, problems: [], isWhole: true };
  }
  let document: Document.Parsed;
  try {
    // `uniqueKeys` compares every key with every other; `Converter` finds duplicates in one go.
    // The parser takes a lone `\r` for a letter; to Markdown, and to YAML itself, it ends a line.
    document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    // The parser recurses: thousands of brackets inside each other end its stack.
    const problem: Problem = {
      code: 'yaml-too-large',
      uri: source.uri,
      span: { start: offset, end: offset },
    };
    return { root: undefined, problems: [problem], isWhole: false };
  }
  const problems: Problem[] = document.errors.map((error) => ({
    code: 'yaml-syntax',
    uri: source.uri,
    span: { start: offset + error.pos[0], end: offset + Math.max(error.pos[1], error.pos[0] + 1) },
    detail: error.code,
  }));
  const converter = new Converter(document, source.uri, offset, problems);
  const root = document.contents ? converter.convert(document.contents, 0) : undefined;
  return { root, problems, isWhole: document.errors.length === 0 && !converter.isCut };
}

class Converter {
  #nodes = 0;
  isCut = false;

  constructor(
    readonly document: Document.Parsed,
    readonly uri: string,
    readonly offset: number,
    readonly problems: Problem[],
  ) {}

  convert(node: Node | null, depth: number): YamlNode | undefined {
    if (!node) {
      return undefined;
    }
    const span = this.#spanOf(node);
    if (depth > deepest || this.#nodes > mostNodes) {
      if (!this.isCut) {
        this.isCut = true;
        this.problems.push({ code: 'yaml-too-large', uri: this.uri, span });
      }
      return undefined;
    }
    this.#nodes++;
    if (isAlias(node)) {
      return this.convert(node.resolve(this.document) ?? null, depth + 1);
    }
    if (isScalar(node)) {
      return { kind: 'text', span, text: typeof node.value === 'string' ? node.value : '' };
    }
    if (isSeq(node)) {
      const items: YamlNode[] = [];
      for (const item of node.items) {
        const converted = this.convert(item as Node | null, depth + 1);
        if (converted) {
          items.push(converted);
        }
      }
      return { kind: 'list', span, items };
    }
    return isMap(node)
      ? { kind: 'map', span, entries: this.#entries(node.items as Pair<Node, Node | null>[], depth) }
      : undefined;
  }

  #entries(pairs: readonly Pair<Node, Node | null>[], depth: number): YamlEntry[] {
    const entries = new Map<string, YamlEntry>();
    for (const pair of pairs) {
      const key = this.convert(pair.key, depth + 1);
      if (key?.kind !== 'text') {
        continue;
      }
      const first = entries.get(key.text);
      if (first) {
        this.problems.push({
          code: 'duplicate-id',
          uri: this.uri,
          span: key.span,
          id: key.text,
          firstUri: this.uri,
          firstSpan: first.keySpan,
        });
        continue;
      }
      const value = this.convert(pair.value, depth + 1) ?? { kind: 'text', text: '', span: key.span };
      entries.set(key.text, { key: key.text, keySpan: key.span, value });
    }
    return [...entries.values()];
  }

  #spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: start + this.offset, end: end + this.offset };
  }
}
