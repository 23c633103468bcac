import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, readFile, signpost, treeLine, when } from './support';
import type { TestPortfolio } from './support';
import type { Line } from '../../src/editor/tree/liveLines';

const files = {
  'a.md': 'I rang her. [AC 4.1]\n',
  'b.md': 'I wrote to her. [AC 4.1]\n',
  'c.md': 'We sell paint. [AC 1.1]\n',
};

describe('a key pressed on a line of a view', () => {
  let made: TestPortfolio;

  beforeEach(async () => {
    made = await createPortfolio(files);
  });
  afterEach(async () => {
    await vscode.workspace.saveAll();
    await made.remove();
  });

  /** Selects a line and gives it the focus, then moves the focus as the arrow keys do. */
  async function select<Node extends Line<unknown>>(
    view: vscode.TreeView<Node>,
    line: Node | undefined,
    steps: number,
  ): Promise<void> {
    assert.ok(line);
    await view.reveal(line, { select: true, focus: true });
    await when(view.onDidChangeSelection, () => view.selection[0]?.id === line.id);
    for (let step = 0; step < steps; step += 1) {
      await vscode.commands.executeCommand('list.focusDown');
    }
  }

  /** The passages of 4.1 in the view "Portfolio". */
  async function passages() {
    const { tree, view } = await signpost();
    const criterion = await treeLine('4.1', made.folder);
    await view.reveal(criterion, { expand: true });
    return { view, lines: tree.linesBelow(criterion) };
  }

  async function press(command: 'untag' | 'copyId', focused: 'portfolio' | 'evidence'): Promise<void> {
    await vscode.commands.executeCommand(`signpost.${command}`, { focused });
  }

  async function textOf(path: string): Promise<string> {
    return (await vscode.workspace.openTextDocument(made.uri(path))).getText();
  }

  it('takes out the tag of that line, though another one is selected', async () => {
    const { view, lines } = await passages();
    await select(view, lines[0], 1);
    await press('untag', 'portfolio');
    assert.equal(await textOf('b.md'), 'I wrote to her.\n');
    assert.equal(await textOf('a.md'), files['a.md']);
  });

  it('takes out the tag of the line that is selected too', async () => {
    const { view, lines } = await passages();
    await select(view, lines[1], 0);
    await press('untag', 'portfolio');
    assert.equal(await textOf('b.md'), 'I wrote to her.\n');
    assert.equal(await textOf('a.md'), files['a.md']);
  });

  it('leaves the selection as it was, whether one line is selected, none or several', async () => {
    const { view, lines } = await passages();
    await select(view, lines[0], 1);
    const selected = (): readonly string[] => view.selection.map(({ id }) => id).sort();
    const stays = async (count: number): Promise<void> => {
      const before = selected();
      assert.equal(before.length, count);
      await press('copyId', 'portfolio');
      assert.deepEqual(selected(), before);
    };
    await stays(1);
    await vscode.commands.executeCommand('list.toggleSelection');
    await stays(2);
    await vscode.commands.executeCommand('list.toggleSelection');
    assert.ok(lines[0]);
    await view.reveal(lines[0], { select: false, focus: true });
    await vscode.commands.executeCommand('list.toggleSelection');
    await stays(0);
  });

  it('is about that line in the view "Evidence" as well', async () => {
    const { evidence, evidenceView } = await signpost();
    await vscode.commands.executeCommand('signpost.evidence.focus');
    await when(evidenceView.onDidChangeVisibility, () => evidenceView.visible);
    const root = evidence
      .linesBelow()
      .find(({ content }) => content.state?.folder.toString() === made.folder.toString());
    const claims = evidence.linesBelow(root).map((file) => evidence.linesBelow(file)[0]);
    for (const claim of claims) {
      assert.ok(claim);
      await evidenceView.reveal(claim);
    }
    // Below "b" come the file "c" and its claim.
    await select(evidenceView, claims[1], 2);
    await press('copyId', 'evidence');
    assert.equal(await vscode.env.clipboard.readText(), 'PCS/1.1');
    await press('untag', 'evidence');
    assert.equal(await textOf('c.md'), 'We sell paint.\n');
    assert.equal(await textOf('b.md'), files['b.md']);
  });

  it('does nothing where the focus is in another view', async () => {
    const { view, lines } = await passages();
    await select(view, lines[0], 0);
    await vscode.commands.executeCommand('workbench.files.action.focusFilesExplorer');
    await press('untag', 'portfolio');
    for (const [path, text] of Object.entries(files)) {
      assert.equal(await textOf(path), text);
      assert.equal(await readFile(made.uri(path)), text);
    }
  });
});
