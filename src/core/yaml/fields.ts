import type { FieldType, Problem, ProblemData } from '../problem';
import type { Span } from '../text';
import { nearestWord } from '../nearestWord';
import type { YamlEntry, YamlNode } from './readYaml';

/** Where problems of one file go while it is being read. */
export interface Reading {
  readonly uri: string;
  readonly problems: Problem[];
}

export function report(reading: Reading, span: Span, data: ProblemData): void {
  reading.problems.push({ ...data, uri: reading.uri, span });
}

/**
 * The fields of one map, asked for by name. Whatever is not as expected becomes a problem and an empty value,
 * so that one bad field costs that field only. `finish` reports the fields that nobody asked for.
 */
export class Fields {
  readonly span: Span;
  readonly #entries: ReadonlyMap<string, YamlEntry>;
  readonly #asked = new Set<string>();

  private constructor(
    readonly reading: Reading,
    node: Extract<YamlNode, { kind: 'map' }>,
  ) {
    this.span = node.span;
    this.#entries = new Map(node.entries.map((entry) => [entry.key, entry]));
  }

  /** The fields of a node, or undefined, with a problem, if it is no map. `name` says what it should have been. */
  static of(reading: Reading, node: YamlNode | undefined, name: string): Fields | undefined {
    if (node?.kind === 'map') {
      return new Fields(reading, node);
    }
    if (node) {
      report(reading, node.span, { code: 'field-wrong-type', field: name, expected: 'map' });
    }
    return undefined;
  }

  node(name: string): YamlNode | undefined {
    this.#asked.add(name);
    return this.#entries.get(name)?.value;
  }

  /** The place of a field's value, else of the whole map. */
  spanOf(name: string): Span {
    return this.#entries.get(name)?.value.span ?? this.span;
  }

  text(name: string): string | undefined {
    const node = this.node(name);
    return node && this.#expect(node, 'text', name) ? node.text.trim() : undefined;
  }

  /** A text that has to be there. */
  requiredText(name: string): string | undefined {
    const text = this.text(name);
    if (text) {
      return text;
    }
    if (!this.#entries.has(name) || text === '') {
      report(this.reading, this.spanOf(name), { code: 'field-missing', field: name });
    }
    return undefined;
  }

  wholeNumber(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined || text === '') {
      return undefined;
    }
    if (!/^\d{1,6}$/.test(text)) {
      report(this.reading, this.spanOf(name), { code: 'field-wrong-type', field: name, expected: 'number' });
      return undefined;
    }
    return Number(text);
  }

  yesOrNo(name: string): boolean | undefined {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined || text === '') {
      return undefined;
    }
    if (!['true', 'false', 'yes', 'no'].includes(text)) {
      report(this.reading, this.spanOf(name), {
        code: 'field-wrong-type',
        field: name,
        expected: 'yes-or-no',
      });
      return undefined;
    }
    return text === 'true' || text === 'yes';
  }

  /** One of a few words. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(name);
    if (text === undefined || text === '') {
      return undefined;
    }
    const found = choices.find((choice) => choice === text.toLowerCase());
    if (!found) {
      report(this.reading, this.spanOf(name), { code: 'value-unknown', field: name, value: text, choices });
    }
    return found;
  }

  /** A list; a single value stands for a list of one. */
  list(name: string): readonly YamlNode[] {
    const node = this.node(name);
    if (!node || (node.kind === 'text' && node.text === '')) {
      return [];
    }
    if (node.kind === 'map') {
      report(this.reading, node.span, { code: 'field-wrong-type', field: name, expected: 'list' });
      return [];
    }
    return node.kind === 'list' ? node.items : [node];
  }

  texts(name: string): string[] {
    const texts: string[] = [];
    for (const item of this.list(name)) {
      if (this.#expect(item, 'text', name) && item.text.trim() !== '') {
        texts.push(item.text.trim());
      }
    }
    return texts;
  }

  /** The entries of a field that is a map from names to values. */
  entries(name: string): readonly YamlEntry[] {
    const node = this.node(name);
    return node && this.#expect(node, 'map', name) ? node.entries : [];
  }

  fields(name: string): Fields | undefined {
    return Fields.of(this.reading, this.node(name), name);
  }

  /** Reports every field that was never asked for, with the nearest known name. */
  finish(): void {
    for (const entry of this.#entries.values()) {
      if (!this.#asked.has(entry.key)) {
        const nearest = nearestWord(entry.key, [...this.#asked]);
        report(this.reading, entry.keySpan, { code: 'field-unknown', field: entry.key, nearest });
      }
    }
  }

  #expect<Kind extends YamlNode['kind']>(
    node: YamlNode,
    kind: Kind,
    field: string,
  ): node is Extract<YamlNode, { kind: Kind }> {
    if (node.kind === kind) {
      return true;
    }
    const expected: FieldType = kind;
    report(this.reading, node.span, { code: 'field-wrong-type', field, expected });
    return false;
  }
}
