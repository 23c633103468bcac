import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { LiveLines, type Line, type LineEntry, type LineFace } from '../../../../src/editor/tree/liveLines';

/** A line of these tests: its name, what it says, and what is below it. */
interface Node {
  readonly name: string;
  readonly says?: string;
  readonly below?: readonly Node[];
}

function faceOf({ content }: LineEntry<Node>): LineFace {
  return {
    label: content.says ?? '',
    description: '',
    spoken: '',
    icon: { name: 'circle', color: undefined },
    hasChildren: (content.below ?? []).length > 0,
    isOpenAtFirst: false,
    context: '',
    opens: false,
    details: [],
  };
}

class Lines {
  told: string[] = [];
  now: readonly Node[];
  readonly lines: LiveLines<Node>;

  constructor(nodes: readonly Node[]) {
    this.now = nodes;
    this.lines = new LiveLines<Node>(
      {
        roots: () => this.now.map((content) => ({ id: content.name, content })),
        childrenOf: ({ id, content }) =>
          (content.below ?? []).map((below) => ({ id: `${id}/${below.name}`, content: below })),
        faceOf,
        looksSame: (before, after) => before === after,
      },
      (changed) => {
        this.told = changed?.map(({ id }) => id) ?? ['everything'];
      },
    );
  }

  become(nodes: readonly Node[]): readonly string[] {
    this.told = [];
    this.now = nodes;
    this.lines.update();
    return this.told;
  }

  /** Asks for all lines, as VS Code does for those that are open. */
  drawn(lines = this.lines.roots): unknown {
    return lines.map((line: Line<Node>) => [line.id, line.face.label, this.drawn(this.lines.below(line))]);
  }
}

describe('the lines of a view', () => {
  const before: readonly Node[] = [
    { name: 'a', says: 'x', below: [{ name: '1', says: 'x' }, { name: '2' }] },
    { name: 'b', below: [{ name: '1' }] },
  ];
  const [a = { name: 'a' }, b = { name: 'b' }] = before;
  const cases: Readonly<Record<string, readonly [now: readonly Node[], told: readonly string[]]>> = {
    'tell nothing where nothing is new': [before, []],
    'tell nothing where all is new and looks the same': [structuredClone(before), []],
    'tell the one that says something else': [[{ ...a, says: 'y' }, b], ['a']],
    'tell one further down, and not what it stands below': [
      [{ ...a, below: [{ name: '1', says: 'y' }, { name: '2' }] }, b],
      ['a/1'],
    ],
    'tell where one is added below': [[a, { ...b, below: [{ name: '1' }, { name: '2' }] }], ['b']],
    'tell where one is gone below': [[{ ...a, below: [{ name: '2' }] }, b], ['a']],
    'tell where two below change places': [
      [{ ...a, below: [{ name: '2' }, { name: '1', says: 'x' }] }, b],
      ['a'],
    ],
    'tell of everything where the top is another': [[b, a], ['everything']],
  };
  for (const [name, [now, told]] of Object.entries(cases)) {
    it(name, () => {
      const lines = new Lines(before);
      lines.drawn();
      assert.deepEqual(lines.become(now), told);
    });
  }

  it('tell nothing of what nobody has asked for', () => {
    const lines = new Lines(before);
    assert.equal(lines.lines.roots.length, 2);
    assert.deepEqual(lines.become([{ ...a, below: [{ name: '1', says: 'y' }, { name: '2' }] }, b]), []);
  });

  it('stay the same objects while they are there, wherever they stand', () => {
    const lines = new Lines(before);
    const [first] = lines.lines.roots;
    assert.ok(first);
    const [below] = lines.lines.below(first);
    lines.become([b, { ...a, says: 'y', below: [{ name: '2' }, { name: '1', says: 'z' }] }]);
    assert.equal(lines.lines.roots[1], first);
    assert.equal(lines.lines.below(first)[1], below);
    assert.equal(below?.face.label, 'z');
  });

  it('are after any change what they would be if they were made anew', () => {
    const node = fc.letrec<{ nodes: readonly Node[] }>((tie) => ({
      nodes: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('a', 'b', 'c', 'd'),
          says: fc.constantFrom('', 'x', 'y'),
          below: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant([]), tie('nodes')),
        }),
        { selector: ({ name }) => name, maxLength: 4 },
      ),
    })).nodes;
    fc.assert(
      fc.property(fc.array(node, { minLength: 2, maxLength: 5 }), ([first = [], ...others]) => {
        const lines = new Lines(first);
        lines.drawn();
        for (const now of others) {
          lines.become(now);
          assert.deepEqual(lines.drawn(), new Lines(now).drawn());
        }
      }),
    );
  });
});
