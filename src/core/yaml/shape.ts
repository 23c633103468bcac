/** The part of JSON Schema (draft 2020-12) that the files in `criteria/` use. A test refuses any other keyword. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | boolean)[];
  readonly const?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  /** What the texts are IDs of. Our own keyword: validators leave it alone. */
  readonly 'x-refersTo'?: IdKind;
}

/** What has an ID that other places refer to. */
export type IdKind = 'qualifications' | 'concepts' | 'models' | 'verbs' | 'evidenceTypes' | 'topics' | 'laws';

/** What a schema says of one value, ready for reading. */
export interface Shape {
  /** What such a value is called, for messages. */
  readonly title: string;
  readonly description: string;
  readonly example: unknown;
  /** How a single value is written. Undefined where only a list or a group of fields will do. */
  readonly single: Single | undefined;
  /** The items of a list; a single value stands for a list of one where `single` is there too. */
  readonly items: Shape | undefined;
  readonly group: Group | undefined;
  readonly refersTo: IdKind | undefined;
  /** For the `kind` of a group whose fields depend on it: each choice with its meaning. */
  readonly variantsOfKind?: ReadonlyMap<string, string>;
}

export type Single =
  | { readonly kind: 'text'; readonly pattern: RegExp | undefined }
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'yes-or-no' }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** What stands between `key:` and its value. */
export interface Group {
  readonly fields: ReadonlyMap<string, Shape>;
  readonly required: ReadonlySet<string>;
  /** What every other field holds: another shape, whatever it likes, or there must be none. */
  readonly others: Shape | 'anything' | undefined;
  /** For a group whose fields depend on its `kind`. */
  readonly variants: ReadonlyMap<string, Shape> | undefined;
}

/** A line that such a group cannot do without, as it may be written: `number: 1.1`. */
export function lineOf({ group, items }: Shape): string | undefined {
  const fields = group ?? items?.group;
  const [name = ''] = fields?.variants ? ['kind'] : [...(fields?.required ?? [])];
  const example = fields?.variants ? [...fields.variants.keys()][0] : fields?.fields.get(name)?.example;
  if (typeof example === 'string') {
    return `${name}: ${example}`;
  }
  return Array.isArray(example) ? `${name}: [${example.join(', ')}]` : undefined;
}

/** The schemas of all files, by the names that they refer to each other with. */
export type SchemaFiles = Readonly<Record<string, JsonSchema>>;

/** The shape that a schema file describes. @throws RangeError for a reference that leads nowhere */
export function shapeOf(name: string, files: SchemaFiles): Shape {
  return buildShape(resolveReference(`${name}#`, name, files), files, '');
}

interface Resolved {
  readonly schema: JsonSchema;
  /** The file that its own references begin in. */
  readonly file: string;
}

function buildShape({ schema, file }: Resolved, files: SchemaFiles, name: string): Shape {
  if (schema.$ref !== undefined) {
    const target = resolveReference(schema.$ref, file, files);
    const shape = buildShape(target, files, name);
    return schema.description === undefined ? shape : { ...shape, description: schema.description };
  }
  const below = (child: JsonSchema, title: string): Shape =>
    buildShape({ schema: child, file }, files, title);
  const title = schema.title ?? name;
  const refersTo = schema['x-refersTo'];
  const example = schema.examples?.[0];
  const items = schema.items && withExample(below(schema.items, title), example);
  return {
    title,
    description: schema.description ?? '',
    example,
    single: singleOf(schema),
    items: items && (refersTo ? { ...items, refersTo } : items),
    group: hasType(schema, 'object') ? groupOf(schema, below) : undefined,
    refersTo,
  };
}

/** The items of a list have the first item of its example, where they have none of their own. */
function withExample(items: Shape, ofList: unknown): Shape {
  return items.example === undefined && Array.isArray(ofList) ? { ...items, example: ofList[0] } : items;
}

function groupOf(schema: JsonSchema, below: (child: JsonSchema, title: string) => Shape): Group {
  const others = schema.additionalProperties;
  const { oneOf } = schema;
  return {
    fields: new Map(
      Object.entries(schema.properties ?? {}).map(([field, child]) => {
        const shape = below(child, field);
        return [field, field === 'kind' && oneOf ? { ...shape, variantsOfKind: meaningsOf(oneOf) } : shape];
      }),
    ),
    required: new Set(schema.required),
    others:
      others === true ? 'anything' : others === false || others === undefined ? undefined : below(others, ''),
    variants:
      schema.oneOf &&
      new Map(
        schema.oneOf.map((variant) => [
          variant.properties?.kind?.const ?? '',
          below(variant, schema.title ?? ''),
        ]),
      ),
  };
}

function meaningsOf(variants: readonly JsonSchema[]): ReadonlyMap<string, string> {
  return new Map(
    variants.map(({ properties, description = '' }) => [properties?.kind?.const ?? '', description]),
  );
}

function singleOf(schema: JsonSchema): Single | undefined {
  if (schema.const !== undefined) {
    return { kind: 'choice', choices: [schema.const] };
  }
  if (schema.enum) {
    return schema.enum.includes(true)
      ? { kind: 'yes-or-no' }
      : { kind: 'choice', choices: schema.enum.map(String) };
  }
  if (schema.format === 'date') {
    return { kind: 'date' };
  }
  if (hasType(schema, 'integer')) {
    return { kind: 'number', minimum: schema.minimum ?? 0, maximum: schema.maximum ?? 999_999 };
  }
  if (hasType(schema, 'string')) {
    return { kind: 'text', pattern: schema.pattern === undefined ? undefined : new RegExp(schema.pattern) };
  }
  return undefined;
}

function hasType({ type = [] }: JsonSchema, wanted: string): boolean {
  return typeof type === 'string' ? type === wanted : type.includes(wanted);
}

/** Follows `other.schema.json#/$defs/name`, or `#/$defs/name` in the same file. */
function resolveReference(reference: string, from: string, files: SchemaFiles): Resolved {
  const [name = '', path = ''] = reference.split('#');
  const file = name === '' ? from : name;
  let found: unknown = files[file];
  for (const part of path.split('/').filter(Boolean)) {
    found = isRecord(found) ? found[part] : undefined;
  }
  if (!isRecord(found)) {
    throw new RangeError(`There is no ${reference} in the schemas.`);
  }
  return { schema: found, file };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
