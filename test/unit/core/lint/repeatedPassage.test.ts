import { strict as assert } from 'node:assert';
import { Analyser } from '../../../../src/core/analyse';
import { portfolio, portfolioInput } from '../../../support/portfolio';

/** Of the given number of words, different for each letter. */
function passage(letter: string, words = 25): string {
  return Array.from({ length: words }, (_, index) => `${letter}${'abcdefghij'[index % 10]}`).join(' ');
}

/** What is reported, as "where: what it repeats". */
function repeats(evidence: Readonly<Record<string, string>>): string[] {
  const { findings, texts } = portfolio(evidence, { only: ['repeated-passage'] });
  const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
  return findings.map(({ problem }) => {
    assert.ok(problem.code === 'repeated-passage');
    const { uri, span, firstUri, firstSpan } = problem;
    const text = texts.get(uri)?.slice(span.start, span.end);
    assert.equal(texts.get(firstUri)?.slice(firstSpan.start, firstSpan.end), text);
    return `${nameOf(uri)} at ${span.start}: ${nameOf(firstUri)} at ${firstSpan.start}`;
  });
}

describe('repeated-passage', () => {
  const [a, b] = [passage('a'), passage('b')];

  const cases: Readonly<Record<string, readonly [Readonly<Record<string, string>>, readonly string[]]>> = {
    'reports a passage that stands in a file twice': [{ 'n.md': `${a}\n\n${a}` }, ['n.md at 76: n.md at 0']],
    'reports a passage that another file has': [
      { 'm.md': a, 'n.md': `Other.\n\n${a}` },
      ['n.md at 8: m.md at 0'],
    ],
    'names the first of three': [
      { 'l.md': a, 'm.md': a, 'n.md': a },
      ['m.md at 0: l.md at 0', 'n.md at 0: l.md at 0'],
    ],
    'reports the first of a file alone': [
      { 'm.md': `${a}\n\n${b}`, 'n.md': `${b}\n\n${a}` },
      ['n.md at 0: m.md at 76'],
    ],
    'leaves different passages alone': [{ 'm.md': a, 'n.md': b }, []],
    'leaves passages alone that end in another way': [{ 'm.md': `${a} one`, 'n.md': `${a} two` }, []],
    'leaves short passages alone': [{ 'm.md': passage('a', 24), 'n.md': passage('a', 24) }, []],
    'leaves headings alone': [{ 'm.md': `# ${a}`, 'n.md': `# ${a}` }, []],
    'leaves alone what is quoted': [{ 'm.md': a, 'n.md': `> ${a}` }, []],
  };
  for (const [name, [evidence, expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(repeats(evidence), expected));
  }

  it('blames no passage any more once the first one is gone', () => {
    const input = portfolioInput({ 'l.md': a, 'm.md': a, 'n.md': a }, { only: ['repeated-passage'] });
    const analyser = new Analyser();
    const found = (evidence: typeof input.evidence): string[] =>
      analyser.analyse({ ...input, evidence }).findings.map(({ problem }) => problem.uri.slice(-4));
    assert.deepEqual(found(input.evidence), ['m.md', 'n.md']);
    assert.deepEqual(found(input.evidence.slice(1)), ['n.md']);
    assert.deepEqual(found(input.evidence.slice(2)), []);
  });

  it('tells passages apart that look alike where it looks first', () => {
    // As long as each other, and different in one character between those that are looked at.
    const [one, two] = [`${a} ax`, `${a} ay`];
    const letters = [...one];
    const changed = (at: number): string => [...letters.slice(0, at), 'z', ...letters.slice(at + 1)].join('');
    for (let at = 0; at < one.length; at++) {
      if (letters[at] !== ' ') {
        assert.deepEqual(repeats({ 'm.md': one, 'n.md': changed(at) }), [], `character ${at}`);
      }
    }
    assert.deepEqual(repeats({ 'k.md': one, 'l.md': two, 'm.md': changed(1), 'n.md': changed(1) }), [
      'n.md at 0: m.md at 0',
    ]);
  });
});
