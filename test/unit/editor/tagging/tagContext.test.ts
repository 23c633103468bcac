import { strict as assert } from 'node:assert';
import { findTagContext } from '../../../../src/editor/tagging/tagContext';

/** The text after `2.1` is taken at the bar, or undefined where nothing is offered. */
function completed(text: string): string | undefined {
  const at = text.indexOf('¦');
  const before = text.replace('¦', '');
  const context = findTagContext(before, at);
  return (
    context &&
    `${before.slice(0, context.span.start)}${context.before}2.1${context.after}${before.slice(context.span.end)}`
  );
}

/** What counts as typed at the bar. */
function typedAt(text: string): string | undefined {
  return findTagContext(text.replace('¦', ''), text.indexOf('¦'))?.typed;
}

describe('where a reference can be completed in the text', () => {
  const places: Readonly<Record<string, string>> = {
    'x [AC ¦': 'x [AC 2.1]',
    'x [AC ¦]': 'x [AC 2.1]',
    'x [ac comp¦]': 'x [ac 2.1]',
    'x [AC 1.1,¦]': 'x [AC 1.1, 2.1]',
    'x [AC 1.1, ¦, 2.2]': 'x [AC 1.1, 2.1, 2.2]',
    'x [AC PCS/¦]': 'x [AC 2.1]',
    'x [AC 1.1,\n¦': 'x [AC 1.1,\n2.1]',
    '> x [AC ¦': '> x [AC 2.1]',
    '- [ ] x [AC ¦': '- [ ] x [AC 2.1]',
    '| a | b |\n| - | - |\n| c [AC ¦ | d |': '| a | b |\n| - | - |\n| c [AC 2.1] | d |',
    '# x [AC ¦': '# x [AC 2.1]',
    '**x [AC ¦**': '**x [AC 2.1]**',
    '[^1]: x [AC ¦': '[^1]: x [AC 2.1]',
  };
  for (const [from, to] of Object.entries(places)) {
    it(`gives ${JSON.stringify(to)} for ${JSON.stringify(from)}`, () => assert.equal(completed(from), to));
  }

  for (const text of [
    '`[AC ¦`',
    '```\n[AC ¦\n```',
    '<!-- [AC ¦ -->',
    'x [AC 1.1] ¦',
    'x AC ¦',
    'x [MAC ¦',
    'x [AC 1.1\n\n¦',
    'x [AC 1.1\nand so¦',
  ]) {
    it(`gives nothing for ${JSON.stringify(text)}`, () => assert.equal(completed(text), undefined));
  }
});

describe('where a catalogue names another word than AC', () => {
  it('can be completed behind that word too', () => {
    const keywords = new Set(['AC', 'KSB']);
    assert.ok(findTagContext('x [KSB ', 7, keywords));
    assert.ok(findTagContext('x [AC ', 6, keywords));
    assert.equal(findTagContext('x [KSB ', 7), undefined);
    for (const front of ['criteria: [KSB 1.1, KSB K', 'criteria: ksb 1.1 AC K', 'criteria:\n  - KSB K']) {
      const text = `---\n${front}`;
      assert.equal(findTagContext(`${text}\n---\n`, text.length, keywords)?.typed, 'K', front);
    }
  });
});

describe('where a reference can be completed in front matter', () => {
  const places: Readonly<Record<string, string>> = {
    'criteria: [¦]': 'criteria: [2.1]',
    'criteria: ¦': 'criteria: [2.1]',
    'criteria:¦': 'criteria: [2.1]',
    'criteria: comp¦': 'criteria: [2.1]',
    'criteria: [1.1,¦]': 'criteria: [1.1, 2.1]',
    'criteria: [1.1, ¦, 2.2]': 'criteria: [1.1, 2.1, 2.2]',
    'criteria: [1.1, ¦\ntitle: x': 'criteria: [1.1, 2.1]\ntitle: x',
    'criteria: [¦\nlist: [a]': 'criteria: [2.1]\nlist: [a]',
    'criteria: [AC 2.¦\ntitle: x': 'criteria: [AC 2.1]\ntitle: x',
    'criteria: ["2.¦\ntitle: x': 'criteria: ["2.1\ntitle: x',
    'criteria: [\n  1.1,\n  ¦\n]': 'criteria: [\n  1.1,\n  2.1\n]',
    'criteria:\n  - 1.1\n  - ¦': 'criteria:\n  - 1.1\n  - 2.1',
    'criteria:\n- "¦"': 'criteria:\n- "2.1"',
    'criteria: ["1.1", \'2.¦\']': 'criteria: ["1.1", \'2.1\']',
    'criteria: "1.1, ¦"': 'criteria: "1.1, 2.1"',
    'criteria: 1.1, 2.¦': 'criteria: 1.1, 2.1',
    'criteria: >-\n  1.1,\n  2.¦': 'criteria: >-\n  1.1,\n  2.1',
    'criteria: [AC 2.¦]': 'criteria: [AC 2.1]',
    'criteria: ["[AC 2.¦]"]': 'criteria: ["[AC 2.1]"]',
    'criteria: &mine [¦]': 'criteria: &mine [2.1]',
    'a: &a 1.1\ncriteria: [*a, ¦]': 'a: &a 1.1\ncriteria: [*a, 2.1]',
    '"criteria": [¦]': '"criteria": [2.1]',
    '? criteria\n: - ¦': '? criteria\n: - 2.1',
    '{title: x, criteria: [kept sec¦]}': '{title: x, criteria: [2.1]}',
  };
  for (const [from, to] of Object.entries(places)) {
    for (const [lines, lineEnd] of [
      ['', '\n'],
      [' in lines that end in CRLF', '\r\n'],
    ] as const) {
      it(`gives ${JSON.stringify(to)} for ${JSON.stringify(from)}${lines}`, () => {
        const whole = (yaml: string): string => `---\n${yaml}\n---\nText.\n`.replaceAll('\n', lineEnd);
        assert.equal(completed(whole(from)), whole(to));
      });
    }
  }

  it('knows it before its closing line is written', () => {
    assert.equal(completed('---\ntitle: x\ncriteria: [¦'), '---\ntitle: x\ncriteria: [2.1]');
    assert.equal(completed('---\ncriteria:\n  - ¦\n\n# Work\n'), '---\ncriteria:\n  - 2.1\n\n# Work\n');
    assert.equal(completed('---\n\nA line above, and criteria: ¦'), undefined);
  });

  it('takes for typed what stands behind the last comma, words of a statement included', () => {
    assert.equal(typedAt('---\ncriteria: [1.1, kept sec¦]\n---\n'), 'kept sec');
    assert.equal(typedAt('---\ncriteria: "1.1, PCS/2¦"\n---\n'), 'PCS/2');
    assert.equal(typedAt('---\ncriteria: 1.1 comp¦\n---\n'), 'comp');
  });

  for (const yaml of [
    'title: ¦\ncriteria: [1.1]',
    'criteria: [1.1] # ¦',
    'unit: ¦',
    'other: { criteria: [¦] }',
  ]) {
    it(`gives nothing for ${JSON.stringify(yaml)}`, () =>
      assert.equal(completed(`---\n${yaml}\n---\n`), undefined));
  }
});
