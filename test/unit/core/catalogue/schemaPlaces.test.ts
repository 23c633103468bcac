import { strict as assert } from 'node:assert';
import { catalogueShape } from '../../../../src/core/catalogue/schemas';
import { findPlace } from '../../../../src/core/yaml/findPlace';
import { groupOf, shapeAt } from '../../../../src/core/yaml/shapeAt';

/** The place of `|` in a text, as `path kind "what is written"`. */
function placeOf(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = findPlace(text, offset);
  return place
    ? `${place.path.join('.')} ${place.kind} ${JSON.stringify(text.slice(place.span.start, place.span.end))}`
    : 'nowhere';
}

const above = `version: '1'
qualifications:
  - id: Q
    title: Q
    units:
      - id: U
        outcomes:
          - number: '1'
            title: One
            criteria:
              - number: '1.1'
                statement: Do it.
`;
const path = 'qualifications.units.outcomes.criteria';

describe('a place in YAML that is being typed', () => {
  for (const [name, marked, expected] of [
    ['the first line', 'qual|', ' key "qual"'],
    ['an empty line at the left', `${above}|`, ' key ""'],
    ['a field of a criterion', `${above}                req|`, `${path} key "req"`],
    ['the middle of a word', `${above}                req|uir\n`, `${path} key "requir"`],
    ['a field of the qualification', `${above}    awa|`, 'qualifications key "awa"'],
    ['a new entry of a list', `${above}              - num|`, `${path} key "num"`],
    ['an entry of an outer list', `${above}  - |`, 'qualifications key ""'],
    ['a value', `${above}                prompt: Wh|`, `${path}.prompt value "Wh"`],
    ['a value that is not there yet', `${above}                verbs: |`, `${path}.verbs value ""`],
    ['a list in brackets', `${above}                verbs: [explain, def|]`, `${path}.verbs value "def"`],
    [
      'a list that is written line by line',
      `${above}                verbs:\n                  - exp|`,
      `${path}.verbs key "exp"`,
    ],
    [
      'a group in braces',
      `${above}                requirements:\n                  - { kind: example, min|`,
      `${path}.requirements key "min"`,
    ],
    [
      'a value in a group in braces',
      `${above}                requirements:\n                  - { kind: exa|`,
      `${path}.requirements.kind value "exa"`,
    ],
    [
      'a list in a group in a list',
      `${above}                requirements: [{ kind: concepts, groups: [a, b|`,
      `${path}.requirements.groups value "b"`,
    ],
    [
      'a list whose dashes stand under their field',
      'qualifications:\n- id: Q\n  units:\n  - id: U\n    titl|',
      'qualifications.units key "titl"',
    ],
    ['a field under an ID', 'concepts:\n  mine:\n    wor|', 'concepts.mine key "wor"'],
    ['a line that ends as on Windows', 'concepts:\r\n  mine:\r\n    wor|', 'concepts.mine key "wor"'],
    ['a comment', `${above}    # tit|`, 'nowhere'],
  ] as const) {
    it(`is found in ${name}`, () => {
      assert.equal(placeOf(marked), expected);
    });
  }

  it('knows the other fields of the group, above and below', () => {
    const text = `${above}                \n                prompt: Why?\n              - number: '1.2'\n`;
    const place = findPlace(text, above.length + 16);
    assert.deepEqual([...(place?.siblings.keys() ?? [])].sort(), ['number', 'prompt', 'statement']);
    const flow = '- { kind: example, minimum: 2, ';
    assert.deepEqual(
      [...(findPlace(flow, flow.length)?.siblings ?? [])],
      [
        ['kind', 'example'],
        ['minimum', '2'],
      ],
    );
  });

  it('leads to its shape', () => {
    const fields = path.split('.');
    assert.equal(shapeAt(catalogueShape, [...fields, 'verbs'])?.refersTo, 'verbs');
    assert.equal(shapeAt(catalogueShape, ['concepts', 'mine', 'words'])?.single?.kind, 'text');
    const requirement = groupOf(shapeAt(catalogueShape, [...fields, 'requirements']), 'contrast');
    assert.deepEqual([...(requirement?.group?.fields.keys() ?? [])], ['kind', 'strength', 'between']);
    assert.ok(shapeAt(catalogueShape, [...fields, 'requirements', 'kind'])?.variantsOfKind?.has('words'));
    assert.equal(shapeAt(catalogueShape, ['nothing']), undefined);
  });
});
