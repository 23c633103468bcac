import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import type { Law, LawStatus, Requirement, Strength } from '../../../../src/core/catalogue/catalogue';
import { readCatalogue } from '../../../../src/core/catalogue/readCatalogue';
import { catalogueShape, schemaFiles } from '../../../../src/core/catalogue/schemas';
import { isDate } from '../../../../src/core/isDate';
import type { Jurisdiction } from '../../../../src/core/portfolio/portfolio';
import { readYaml } from '../../../../src/core/yaml/readYaml';
import type { JsonSchema, Shape } from '../../../../src/core/yaml/shape';
import { plainValue } from '../../../support/plainValues';
import { createRandom, pick } from '../../../support/random';
import { root, shippedNames, shippedText } from '../../../support/shipped';

/** A well-kept validator with the schemas as they are published. */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  ajv.addKeyword('x-refersTo');
  ajv.addFormat('date', isDate);
  for (const name of Object.keys(schemaFiles)) {
    ajv.addSchema(JSON.parse(readFileSync(join(root, 'criteria', name), 'utf8')) as object, name);
  }
  return ajv;
}

function validatorOf(name: string): ValidateFunction {
  const validate = createAjv().getSchema(name);
  assert.ok(validate);
  return validate;
}

function* schemasBelow(value: unknown, path = ''): Generator<readonly [string, JsonSchema]> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    const place = `${path}/${key}`;
    if (/\/(properties|\$defs)\/[^/]+$/.test(place)) {
      yield [place, child as JsonSchema];
    }
    yield* schemasBelow(child, place);
  }
}

describe('the schemas', () => {
  it('are schemas of draft 2020-12', () => {
    const ajv = createAjv();
    for (const name of Object.keys(schemaFiles)) {
      assert.ok(ajv.getSchema(name), name);
    }
  });

  it('describe every field in words', () => {
    for (const [name, schema] of Object.entries(schemaFiles)) {
      for (const [path, { description, const: only, $ref }] of schemasBelow(schema)) {
        const isField = path.includes('/properties/');
        assert.ok(!isField || description || only || $ref, `${name}${path} has no description.`);
      }
    }
    const without = [...shapesBelow(catalogueShape, '')].filter(([, shape]) => shape.description === '');
    assert.deepEqual(
      without.map(([path]) => path).filter((path) => !/\/kind$/.test(path)),
      [],
    );
  });

  it('accept every file that comes with Signpost, and its packed form', () => {
    const validate = validatorOf('catalogue.schema.json');
    for (const name of shippedNames()) {
      const { root: tree } = readYaml(shippedText(name));
      assert.ok(tree);
      assert.ok(
        validate(plainValue(tree, catalogueShape)),
        `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`,
      );
    }
  });

  it('say the same as the readers of a catalogue with a mistake in it', () => {
    const validate = validatorOf('catalogue.schema.json');
    const random = createRandom(3);
    const text = shippedText('icq-l2-award.yaml').text;
    const lines = text.split('\n');
    let wrong = 0;
    for (let round = 0; round < 300; round++) {
      const changed = [...lines];
      const at = 10 + random(lines.length - 12);
      const line = changed[at] ?? '';
      changed[at] = pick(random, [
        line.replace(/(\w+):/, '$1x:'),
        line.replace(/: .*$/, ': [1, 2]'),
        line.replace(/: .*$/, ': { a: b }'),
        line.replace(/: .*$/, ': twelve'),
        line.replace(/kind: \w+/, 'kind: example'),
        line.replace(/(\d+)/, '$1000000000'),
        line.replace(/strength: \w+/, 'strength: perhaps'),
        line.replace(/minimum: \d+, /, ''),
      ]);
      const source = { uri: 'mem:/c.yaml', text: changed.join('\n') };
      const file = readYaml(source);
      if (!file.isWhole || !file.root) {
        continue;
      }
      const read = readCatalogue(source, {}, file).problems.filter(
        // What no schema can say.
        ({ code }) =>
          !['outcome-empty', 'check-character', 'duplicate-id', 'minimum-too-high', 'list-too-long'].includes(
            code,
          ),
      );
      const isValid = validate(plainValue(file.root, catalogueShape));
      wrong += isValid ? 0 : 1;
      assert.equal(
        read.length === 0,
        isValid,
        `${changed[at]}: ${JSON.stringify(read)} but ${JSON.stringify(validate.errors?.slice(0, 2))}`,
      );
    }
    assert.ok(wrong >= 80, `Only ${wrong} of the catalogues were wrong.`);
  });

  it('have the choices that the types have', () => {
    const statuses: Record<LawStatus, true> = {
      'in-force': true,
      'partly-superseded': true,
      repealed: true,
      revoked: true,
      'not-yet-in-force': true,
      'northern-ireland-only': true,
    };
    const confidences: Record<Law['confidence'], true> = { high: true, medium: true, low: true };
    const strengths: Record<Strength, true> = { required: true, recommended: true };
    const jurisdictions: Record<Jurisdiction, true> = {
      'england-wales': true,
      scotland: true,
      'northern-ireland': true,
    };
    const kinds: Record<Exclude<Requirement['kind'], 'unread'>, true> = {
      legislation: true,
      example: true,
      concepts: true,
      model: true,
      contrast: true,
      organisation: true,
      count: true,
      evidence: true,
      'evidence-type': true,
      words: true,
    };
    const law = schemaFiles['legislation.schema.json']?.$defs?.law?.properties;
    const catalogue = schemaFiles['catalogue.schema.json']?.$defs;
    assert.deepEqual(law?.status?.enum, Object.keys(statuses));
    assert.deepEqual(law?.confidence?.enum, Object.keys(confidences));
    assert.deepEqual(catalogue?.strength?.enum, Object.keys(strengths));
    assert.deepEqual(
      schemaFiles['portfolio.schema.json']?.properties?.jurisdiction?.enum,
      Object.keys(jurisdictions),
    );
    assert.deepEqual(
      catalogue?.requirement?.oneOf?.map((variant) => variant.properties?.kind?.const),
      Object.keys(kinds),
    );
  });

  it('have no field that no reader reads, but those for people', () => {
    const written: string[] = [];
    const text = sampleOf(catalogueShape, '', written);
    const { value, problems } = readCatalogue({ uri: 'mem:/c.yaml', text });
    assert.deepEqual(
      problems.filter(
        ({ code, ...problem }) =>
          code !== 'value-form' &&
          code !== 'minimum-too-high' &&
          !('to' in problem && problem.to === 'criteria'),
      ),
      [],
    );
    const read = JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));
    const unread = written.filter((word) => !read.includes(word));
    const forPeople = /-(kind|levels|signals|description|inForceFrom|ended|source)-/;
    assert.deepEqual(
      unread.filter((word) => !forPeople.test(word)),
      [],
    );
    assert.ok(written.length > 50, `Only ${written.length} texts were written.`);
  });
});

function* shapesBelow(shape: Shape, path: string): Generator<readonly [string, Shape]> {
  for (const [name, field] of shape.group?.fields ?? []) {
    yield [`${path}/${name}`, field];
    yield* shapesBelow(field, `${path}/${name}`);
  }
  for (const [name, variant] of shape.group?.variants ?? []) {
    yield* shapesBelow(variant, `${path}/${name}`);
  }
  if (shape.group?.others && shape.group.others !== 'anything') {
    yield* shapesBelow(shape.group.others, `${path}/*`);
  }
  if (shape.items) {
    yield* shapesBelow(shape.items, `${path}/-`);
  }
}

/** A value of every field, as YAML in one line; each text is a word of its own, collected in `written`. */
function sampleOf(shape: Shape, name: string, written: string[]): string {
  if (shape.items) {
    const count = name === 'between' ? 2 : 1;
    const { items } = shape;
    const samples = items.group?.variants
      ? [...items.group.variants.values()].map((variant) => sampleOf(variant, name, written))
      : Array.from({ length: count }, () => sampleOf(items, name, written));
    return `[${samples.join(', ')}]`;
  }
  if (shape.group) {
    const { fields, others } = shape.group;
    const entries = [...fields].map(([field, child]) => `${field}: ${sampleOf(child, field, written)}`);
    if (others && others !== 'anything') {
      const id = `w${written.length}-${name}-`;
      written.push(id);
      entries.push(`${id}: ${sampleOf(others, name, written)}`);
    }
    return `{ ${entries.join(', ')} }`;
  }
  switch (shape.single?.kind) {
    case 'number':
      return String(shape.single.maximum);
    case 'yes-or-no':
      return 'true';
    case 'choice':
      return shape.single.choices[0] ?? '';
    default: {
      const word = `w${written.length}-${name}-x`;
      if (name !== 'replacedBy') {
        written.push(word);
      }
      return word;
    }
  }
}
