import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type Scalar } from 'yaml';
import type { Problem, ProblemData } from '../problem';
import type { Span } from '../text';
import { mostProblems } from './reading';
import type { YamlEntry, YamlNode } from './readYaml';

/** An alias stands for all that its anchor holds, so a small file can grow without end. No honest one comes near this. */
const mostRepeated = 100_000;
const deepest = 100;
/** The comment in the line of a value. */
const behindValue = /([ \t]*)#([^\r\n]*)/y;

/**
 * Turns the parser's tree into ours. Finds the anchor of an alias in one step: the parser's own way looks through the
 * whole file each time.
 */
export class YamlConverter {
  readonly #anchors = new Map<string, Node>();
  /** Anchored nodes around the one that is being converted: an alias to one of them has no end. */
  readonly #around = new Set<Node>();
  #repeated = 0;
  #aliasesAround = 0;
  readonly #said = new Set<string>();

  constructor(
    readonly uri: string,
    readonly text: string,
    readonly offset: number,
    readonly problems: Problem[],
  ) {}

  /** True if a part was left out. */
  get isCut(): boolean {
    return this.#said.size > 0;
  }

  convert(node: Node | null, depth: number): YamlNode | undefined {
    if (!node) {
      return undefined;
    }
    if (depth > deepest) {
      return this.#refuse(node, { code: 'yaml-too-large' }, 'depth');
    }
    if (this.#aliasesAround > 0 && ++this.#repeated > mostRepeated) {
      return this.#refuse(node, { code: 'yaml-alias', reason: 'too-many', name: '' }, 'many');
    }
    if (isAlias(node)) {
      return this.#resolve(node, depth);
    }
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor === undefined) {
      return this.#convertPlain(node, depth);
    }
    if (this.#aliasesAround === 0) {
      this.#anchors.set(anchor, node);
    }
    this.#around.add(node);
    const converted = this.#convertPlain(node, depth);
    this.#around.delete(node);
    return converted;
  }

  #resolve(alias: Alias, depth: number): YamlNode | undefined {
    const name = alias.source;
    const target = this.#anchors.get(name);
    if (!target || this.#around.has(target)) {
      const reason = target ? 'cycle' : 'unknown';
      return this.#refuse(alias, { code: 'yaml-alias', reason, name }, `${reason} ${name}`);
    }
    this.#aliasesAround++;
    const converted = this.convert(target, depth + 1);
    this.#aliasesAround--;
    return converted;
  }

  #convertPlain(node: Node, depth: number): YamlNode | undefined {
    const span = this.#spanOf(node);
    if (isScalar(node)) {
      const text = typeof node.value === 'string' ? node.value : '';
      const lost = node.comment ? this.#lostWords(node, text) : undefined;
      return { kind: 'text', span, text, ...(lost && { lost }) };
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
        if (this.problems.length >= mostProblems) {
          continue;
        }
        const { keySpan: firstSpan } = first;
        const { uri } = this;
        this.problems.push({
          code: 'duplicate-id',
          uri,
          span: key.span,
          id: key.text,
          firstUri: uri,
          firstSpan,
        });
        continue;
      }
      const value = this.convert(pair.value, depth + 1) ?? { kind: 'text', text: '', span: key.span };
      entries.set(key.text, { key: key.text, keySpan: key.span, value });
    }
    return [...entries.values()];
  }

  /** Says once for each reason what is left out: a hostile file gives many of them. */
  #refuse(node: Node, data: ProblemData, reason: string): undefined {
    if (!this.#said.has(reason) && this.#said.size < 100) {
      this.#said.add(reason);
      this.problems.push({ ...data, uri: this.uri, span: this.#spanOf(node) });
    }
    return undefined;
  }

  /** A comment that goes on with a sentence: its `#` touches a number, or words that end the sentence. */
  #lostWords({ range, type }: Scalar, said: string): Span | undefined {
    const end = range?.[1] ?? 0;
    behindValue.lastIndex = end;
    const [whole = '', gap = '', words = ''] = behindValue.exec(this.text) ?? [];
    const isLost = /^\d/.test(words) || (/^\p{L}/u.test(words) && /[.!?]$/.test(words.trimEnd()));
    return type === 'PLAIN' && isLost && !/[.!?:;]$/.test(said)
      ? { start: this.offset + end + gap.length, end: this.offset + end + whole.trimEnd().length }
      : undefined;
  }

  #spanOf(node: Node): Span {
    // The parser may have seen a little more than the text: see `parseYaml`.
    const [start, end] = (node.range ?? [0, 0]).map((at) => Math.min(at, this.text.length));
    return { start: (start ?? 0) + this.offset, end: (end ?? 0) + this.offset };
  }
}
