import { nearestWord } from '../nearestWord';
import type { Span } from '../text';
import { fit, isEmpty } from './fit';
import { meantList } from './meantList';
import { report, type Reading } from './reading';
import type { YamlEntry, YamlNode } from './readYaml';
import { lineOf, type Shape } from './shape';

/**
 * The fields of one group, checked against its shape. Whatever does not fit becomes a problem and is left out, so
 * that one bad field costs that field only. What is asked for by name afterwards is there or was never written.
 */
export class Fields {
  readonly span: Span;
  readonly #values = new Map<string, YamlNode>();
  readonly #keySpans = new Map<string, Span>();
  readonly #cut = new Set<string>();

  private constructor(
    readonly reading: Reading,
    node: Extract<YamlNode, { kind: 'map' }>,
    readonly shape: Shape,
  ) {
    this.span = node.entries[0]?.keySpan ?? node.span;
    const { fields, others, required } = shape.group ?? noGroup;
    for (let at = 0; at < node.entries.length; at++) {
      const entry = node.entries[at];
      if (!entry) {
        break;
      }
      const { key, keySpan, value } = entry;
      const known = fields.get(key) ?? others;
      if (known === undefined) {
        const below = fieldAbove(key, node.entries.slice(0, at), fields);
        const nearest = below === undefined ? nearestWord(key, [...fields.keys()]) : undefined;
        report(reading, keySpan, { code: 'field-unknown', field: key, nearest, ...(below && { below }) });
        if (nearest !== undefined) {
          this.#cut.add(nearest);
        }
        continue;
      }
      this.#keySpans.set(key, keySpan);
      const meant = known === 'anything' ? value : meantList(reading, value, known, key);
      const fitting = known === 'anything' ? value : fit(reading, meant, known, key);
      if (fitting) {
        this.#values.set(key, fitting);
      }
      if (fitting !== meant) {
        this.#cut.add(key);
      }
    }
    for (const field of required) {
      const value = this.#values.get(field);
      if (value ? isEmpty(value) : !this.#keySpans.has(field)) {
        report(reading, value ? value.span : this.span, {
          code: 'field-missing',
          field,
          of: shape.title,
        });
      }
    }
  }

  /** The fields of a node, or undefined, with a problem, if it is not what the shape says. */
  static of(reading: Reading, node: YamlNode | undefined, shape: Shape): Fields | undefined {
    if (node === undefined || (node.kind === 'text' && node.text === '')) {
      return undefined;
    }
    if (node.kind !== 'map') {
      const nearest = lineOf(shape);
      const expected = 'map';
      report(reading, node.span, {
        code: 'field-wrong-type',
        field: shape.title,
        expected,
        ...(nearest && { nearest }),
      });
      return undefined;
    }
    const variants = shape.group?.variants;
    if (!variants) {
      return new Fields(reading, node, shape);
    }
    const kind = node.entries.find(({ key }) => key === 'kind')?.value;
    const name = kind?.kind === 'text' ? kind.text.trim().toLowerCase() : '';
    const variant = variants.get(name);
    if (!variant) {
      const place = kind?.span ?? node.entries[0]?.keySpan ?? node.span;
      const choices = [...variants.keys()];
      report(
        reading,
        place,
        name === ''
          ? { code: 'field-missing', field: 'kind' }
          : { code: 'value-unknown', field: 'kind', value: name, choices },
      );
      return undefined;
    }
    return new Fields(reading, node, variant);
  }

  node(name: string): YamlNode | undefined {
    return this.#values.get(name);
  }

  /** The place of a field's value, else of its name, else where the group begins. */
  spanOf(name: string): Span {
    return this.#values.get(name)?.span ?? this.#keySpans.get(name) ?? this.span;
  }

  /** Whether something of a field did not fit and was left out, with a problem. */
  isCut(name: string): boolean {
    return this.#cut.has(name);
  }

  /** A text without the spaces around it; undefined if there is none. */
  text(name: string): string | undefined {
    const node = this.#values.get(name);
    return (node?.kind === 'text' && node.text.trim()) || undefined;
  }

  wholeNumber(name: string): number | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : Number(text);
  }

  yesOrNo(name: string): boolean | undefined {
    const text = this.text(name)?.toLowerCase();
    return text === undefined ? undefined : text === 'true' || text === 'yes';
  }

  /** One of the words that the schema allows. A test compares them with the type. */
  choice<Choice extends string>(name: string): Choice | undefined {
    return this.text(name)?.toLowerCase() as Choice | undefined;
  }

  /** A list; a single value stands for a list of one. */
  list(name: string): readonly YamlNode[] {
    const node = this.#values.get(name);
    if (!node || isEmpty(node)) {
      return [];
    }
    return node.kind === 'list' ? node.items : [node];
  }

  texts(name: string): string[] {
    return this.list(name).flatMap((item) =>
      item.kind === 'text' && item.text.trim() !== '' ? [item.text.trim()] : [],
    );
  }

  /** The fields of each item of a list. */
  *groups(name: string): Generator<Fields> {
    const items = this.shape.group?.fields.get(name)?.items;
    for (const node of items ? this.list(name) : []) {
      const fields = items && Fields.of(this.reading, node, items);
      if (fields) {
        yield fields;
      }
    }
  }

  /** The fields under each ID of a field that maps IDs to groups. */
  *named(name: string): Generator<readonly [YamlEntry, Fields]> {
    const node = this.#values.get(name);
    const others = this.shape.group?.fields.get(name)?.group?.others;
    if (node?.kind !== 'map' || !others || others === 'anything') {
      return;
    }
    for (const entry of node.entries) {
      const fields = Fields.of(this.reading, entry.value, { ...others, title: entry.key });
      if (fields) {
        yield [entry, fields];
      }
    }
  }

  fields(name: string): Fields | undefined {
    const shape = this.shape.group?.fields.get(name);
    return shape && Fields.of(this.reading, this.#values.get(name), shape);
  }
}

/** The nearest of the fields above that has such a field in it: its line stands too far to the left. */
function fieldAbove(
  key: string,
  above: readonly YamlEntry[],
  fields: ReadonlyMap<string, Shape>,
): string | undefined {
  const holder = [...above].reverse().find((entry) => {
    const shape = fields.get(entry.key);
    const canHold = entry.value.kind !== 'text' || isEmpty(entry.value);
    return canHold && (shape?.items ?? shape)?.group?.fields.has(key) === true;
  });
  return holder?.key;
}

const noGroup: NonNullable<Shape['group']> = {
  fields: new Map(),
  required: new Set(),
  others: 'anything',
  variants: undefined,
};
