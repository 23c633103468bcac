import assert from 'node:assert/strict';
import { shapeOf, type JsonSchema, type SchemaFiles, type Shape } from '../../../../src/core/yaml/shape';

/** The shape of the field `a` of a file that holds nothing else, beside other files. */
function shapeOfField(schema: JsonSchema, others: SchemaFiles = {}, $defs: JsonSchema['$defs'] = {}): Shape {
  const shape = shapeOf('own', { ...others, own: { type: 'object', properties: { a: schema }, $defs } });
  const field = shape.group?.fields.get('a');
  assert.ok(field);
  return field;
}

describe('The shape that a schema describes', () => {
  const number: JsonSchema = { title: 'Level', description: 'From 1 to 8.', type: 'integer', minimum: 1 };

  for (const [where, schema, others, defs] of [
    ['its own file', { $ref: '#/$defs/level' }, {}, { level: number }],
    ['another file', { $ref: 'other#/$defs/level' }, { other: { $defs: { level: number } } }, {}],
    ['the whole of another file', { $ref: 'other' }, { other: number }, {}],
    [
      'another file, in which a reference leads on',
      { $ref: 'other#/$defs/first' },
      { other: { $defs: { first: { $ref: '#/$defs/level' }, level: number } } },
      { level: { title: 'Not this one', type: 'string' } },
    ],
  ] as const) {
    it(`follows a reference into ${where}`, () => {
      const { title, description, single } = shapeOfField(schema, others, defs);
      assert.deepEqual([title, description], ['Level', 'From 1 to 8.']);
      assert.deepEqual(single, { kind: 'number', minimum: 1, maximum: 999_999 });
    });
  }

  it('has the description that stands beside a reference rather than that of its target', () => {
    const { title, description } = shapeOfField(
      { $ref: '#/$defs/level', description: 'How hard it is.' },
      {},
      { level: number },
    );
    assert.deepEqual([title, description], ['Level', 'How hard it is.']);
  });

  for (const reference of [
    '#/$defs/missing',
    'missing',
    'missing#/$defs/level',
    '#/title',
    '#/$defs/level/type',
  ]) {
    it(`is refused where it refers to ${reference}`, () => {
      const refused = { name: 'RangeError', message: `There is no ${reference} in the schemas.` };
      assert.throws(() => shapeOfField({ $ref: reference }, {}, { level: number }), refused);
    });
  }

  it('is called by its key where it has no title, and so are the items of a list', () => {
    const { title, items } = shapeOfField({ type: 'array', items: { type: 'string' }, 'x-refersTo': 'laws' });
    assert.deepEqual([title, items?.title, items?.refersTo], ['a', 'a', 'laws']);
  });

  const singles: readonly (readonly [JsonSchema, Shape['single']])[] = [
    [{ const: 'x' }, { kind: 'choice', choices: ['x'] }],
    [{ enum: ['x', 'y'] }, { kind: 'choice', choices: ['x', 'y'] }],
    [{ enum: [true, false] }, { kind: 'yes-or-no' }],
    [{ type: 'string', format: 'date' }, { kind: 'date' }],
    [
      { type: 'integer', maximum: 5 },
      { kind: 'number', minimum: 0, maximum: 5 },
    ],
    [{ type: ['integer', 'string'] }, { kind: 'number', minimum: 0, maximum: 999_999 }],
    [{ type: 'string' }, { kind: 'text', pattern: undefined }],
    [
      { type: 'string', pattern: '^x$' },
      { kind: 'text', pattern: /^x$/ },
    ],
    [{ type: ['array', 'string'] }, { kind: 'text', pattern: undefined }],
    [{ type: 'array' }, undefined],
    [{}, undefined],
  ];
  for (const [schema, single] of singles) {
    it(`reads ${JSON.stringify(schema)} as ${single?.kind ?? 'no single value'}`, () => {
      assert.deepEqual(shapeOfField(schema).single, single);
    });
  }

  it('says what else a group may hold', () => {
    const others = (more: JsonSchema): unknown => shapeOfField({ type: 'object', ...more }).group?.others;
    const all = [{}, { additionalProperties: false }, { additionalProperties: true }];
    assert.deepEqual(all.map(others), [undefined, undefined, 'anything']);
    const { group, single } = shapeOfField({ type: 'object', additionalProperties: number, required: ['b'] });
    assert.equal(typeof group?.others === 'object' && group.others.title, 'Level');
    assert.deepEqual([...(group?.required ?? [])], ['b']);
    assert.equal(single, undefined);
  });

  it('has a variant for each kind, with its meaning at the field that chooses', () => {
    const variant = (kind: string, field: string): JsonSchema => ({
      type: 'object',
      description: `About ${kind}.`,
      properties: { kind: { const: kind }, [field]: { type: 'string' } },
    });
    const { group } = shapeOfField({
      title: 'Rule',
      type: 'object',
      properties: { kind: { type: 'string' }, name: { type: 'string' } },
      oneOf: [variant('all', 'x'), variant('some', 'y')],
    });
    assert.deepEqual(
      [...(group?.variants ?? [])].map(([kind, { title, group: below }]) => [
        kind,
        title,
        ...(below?.fields.keys() ?? []),
      ]),
      [
        ['all', 'Rule', 'kind', 'x'],
        ['some', 'Rule', 'kind', 'y'],
      ],
    );
    assert.deepEqual(
      [...(group?.fields.get('kind')?.variantsOfKind ?? [])],
      [
        ['all', 'About all.'],
        ['some', 'About some.'],
      ],
    );
    assert.equal(group?.fields.get('name')?.variantsOfKind, undefined);
  });
});
