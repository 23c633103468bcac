import { strict as assert } from 'node:assert';
import { moveLinks } from '../../../../src/editor/links/moveLinks';
import { noteOf } from '../../../support/portfolio';

const folder = 'file:///portfolio';

/** The text of `evidence/work.md` once the moves are made and its links are mended. Paths are from the portfolio's folder. */
function afterMoving(text: string, ...moves: readonly [string, string][]): string {
  const note = { ...noteOf(text), uri: `${folder}/evidence/work.md` };
  const edits = moveLinks(
    moves.map(([from, to]) => ({ from: `${folder}/${from}`, to: `${folder}/${to}` })),
    { notes: [note], texts: new Map([[note.uri, text]]), folder },
  );
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (changed, { span, newText }) => changed.slice(0, span.start) + newText + changed.slice(span.end),
      text,
    );
}

describe('links when a file gets another name or place', () => {
  const photo: [string, string] = ['photos/log.jpg', 'photos/march.jpg'];

  it('lead to a picture under its new name, and keep their words', () => {
    assert.equal(
      afterMoving('![The log](../photos/log.jpg "Log") and [AC 1.1](../photos/log.jpg)\n', photo),
      '![The log](../photos/march.jpg "Log") and [AC 1.1](../photos/march.jpg)\n',
    );
  });

  it('lead there where their words are a path or hold a picture', () => {
    assert.equal(
      afterMoving(
        '![../photos/log.jpg](../photos/log.jpg) [![Log](../photos/log.jpg)]( ../photos/log.jpg )',
        photo,
      ),
      '![../photos/log.jpg](../photos/march.jpg) [![Log](../photos/march.jpg)]( ../photos/march.jpg )',
    );
  });

  it('lead to a file whose name needs care', () => {
    assert.equal(
      afterMoving('![Log](<../photos/log.jpg>)', ['photos/log.jpg', 'photos/my log (1).jpg']),
      '![Log](<../photos/my%20log%20%281%29.jpg>)',
    );
    assert.equal(
      afterMoving('![Log](../photos/my%20log.jpg)', ['photos/my%20log.jpg', 'photos/l%C3%B4g.jpg']),
      '![Log](../photos/lôg.jpg)',
    );
  });

  it('keep the heading that they lead to', () => {
    assert.equal(
      afterMoving('[more](other.md#what-i-did)', ['evidence/other.md', 'evidence/more/new.md']),
      '[more](more/new.md#what-i-did)',
    );
  });

  it('lead into a folder that has another name', () => {
    assert.equal(
      afterMoving('[log](../photos/log.jpg) [all](../photos)', ['photos', 'pictures']),
      '[log](../pictures/log.jpg) [all](../pictures)',
    );
    assert.equal(
      afterMoving('[log](../photos2/log.jpg)', ['photos', 'pictures']),
      '[log](../photos2/log.jpg)',
    );
  });

  it('lead back from a file that was moved itself', () => {
    assert.equal(
      afterMoving('![Log](../photos/log.jpg) [E2](two.md)', ['evidence/work.md', 'evidence/2026/work.md']),
      '![Log](../../photos/log.jpg) [E2](../two.md)',
    );
  });

  it('stay as they are where they lead there still', () => {
    for (const [text, ...moves] of [
      ['[E2](two.md) [web](https://a.org/photos/log.jpg) [here](#log)', photo],
      ['[E2](./two.md#x)', ['evidence', 'pieces']],
      ['![Log](../photos/log.jpg)', ['evidence/work.md', 'evidence/new.md']],
      ['`![Log](../photos/log.jpg)`', photo],
      ['[far](../../far.md)', ['evidence/work.md', 'evidence/2026/work.md']],
      ['[all](/photos)', ['evidence/work.md', 'work.md']],
    ] as [string, [string, string]][]) {
      assert.equal(afterMoving(text, ...moves), text);
    }
  });

  it('are written from the portfolio’s folder where they were', () => {
    assert.equal(afterMoving('![Log](/photos/log.jpg)', photo), '![Log](/photos/march.jpg)');
  });

  it('stay as they are when the whole portfolio is moved', () => {
    const text = '![Log](/photos/log.jpg) [log](../photos/log.jpg)';
    const note = { ...noteOf(text), uri: `${folder}/evidence/work.md` };
    const edits = moveLinks([{ from: folder, to: 'file:///college/customer-service' }], {
      notes: [note],
      texts: new Map([[note.uri, text]]),
      folder,
    });
    assert.deepEqual(edits, []);
  });
});
