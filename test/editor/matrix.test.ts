import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Matrix, MatrixMessage, MatrixRow } from '../../src/editor/matrix/matrix';
import type { MatrixPanel } from '../../src/editor/matrix/matrixPanel';
import {
  createPortfolio,
  isBehind,
  signpost,
  treeLine,
  typeText,
  when,
  whenModel,
  whenSelected,
} from './support';
import type { TestPortfolio } from './support';

const key = (number: string): string => `PQ-L2D/PCS/${number}`;

describe('the matrix', () => {
  let portfolio: TestPortfolio | undefined;

  async function make(files: Readonly<Record<string, string>>): Promise<TestPortfolio> {
    portfolio = await createPortfolio(files);
    return portfolio;
  }

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** Opens the matrix of a portfolio and waits until its page shows it. */
  async function open({ folder }: TestPortfolio): Promise<MatrixPanel> {
    const { matrix } = await signpost();
    await vscode.commands.executeCommand('signpost.showMatrix', await treeLine('Ada Penn', folder));
    await whenShown(matrix);
    return matrix;
  }

  function whenShown(matrix: MatrixPanel): Promise<Matrix> {
    return when(matrix.onDidTell, () => matrix.shown);
  }

  /** What the page is told from now on. */
  function listen(matrix: MatrixPanel): { readonly told: MatrixMessage[]; readonly end: () => void } {
    const told: MatrixMessage[] = [];
    const listening = matrix.onDidTell((message) => told.push(message));
    return { told, end: () => listening.dispose() };
  }

  it('says why there are no criteria, as the tree does', async () => {
    const made = await make({ 'work.md': 'A draft.\n' });
    const matrix = await open(made);
    const text = 'learner: { name: Ada Penn }\nqualifications\n  - id: PQ-L2D\n';
    await typeText(made.uri('portfolio.yaml'), text);
    const note = await when(matrix.onDidTell, () => matrix.shown?.note || undefined);
    assert.match(note, /^There are no criteria here, because of a mistake in portfolio\.yaml\. Line \d+: /);
    await vscode.workspace.saveAll();
  });

  function marksOf(matrix: Matrix | undefined): string[] {
    return (matrix?.rows ?? []).flatMap((row) =>
      row.kind === 'criterion'
        ? row.marks.map(
            ({ column, spoken }) => `${row.number} in ${matrix?.columns[column]?.title}: ${spoken}`,
          )
        : [],
    );
  }

  const nameOf = (row: MatrixRow): string => (row.kind === 'group' ? row.level : row.number);

  /** Takes the choice that comes so many after the first, as soon as the list is there. */
  async function choose(after: number, isDone: () => boolean): Promise<void> {
    let isMoved = false;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (isDone()) {
        return;
      }
      if (!isMoved) {
        await vscode.commands.executeCommand('workbench.action.focusQuickOpen');
        for (let step = 0; step < after; step++) {
          await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
        }
      }
      isMoved = true;
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    }
  }

  it('shows the portfolio of a line in the tree, in a tab with the name of its learner', async () => {
    const made = await make({ 'a.md': '# At the till\n\nI served. [AC 1.1]\n', 'b.md': '# Laws\n' });
    const matrix = await open(made);
    assert.deepEqual(marksOf(matrix.shown), ['1.1 in At the till: 1 piece']);
    assert.deepEqual(
      matrix.shown?.columns.map(({ reference, title }) => `${reference} ${title}`),
      ['E01 At the till', 'E02 Laws'],
    );
    assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, 'Matrix: Ada Penn');
  });

  it('is told what differs while a tag is typed, and nothing for other words', async () => {
    const made = await make({ 'a.md': '# At the till\n\nI served.\n', 'b.md': '# Laws\n' });
    const matrix = await open(made);
    const { model } = await signpost();
    const { told, end } = listen(matrix);
    const uri = made.uri('a.md');
    const isRead = (text: string): Promise<unknown> =>
      whenModel(model, () => made.state().snapshot.texts.get(uri.toString()) === text);
    const words = '# At the till\n\nI served and smiled.\n';
    const document = await typeText(uri, words);
    await isRead(words);
    // The tab of a file that was changed may come to the front; the matrix stays to be seen in these steps.
    assert.equal(told.length, 0);
    const tagged = '# At the till\n\nI served and smiled. [AC 4.1?]\n';
    await typeText(uri, tagged);
    await isRead(tagged);
    end();
    assert.deepEqual(
      told.map((message) => message.kind === 'change' && message.change.rows.map(({ item }) => nameOf(item))),
      [['4.1']],
    );
    assert.deepEqual(marksOf(matrix.shown), ['4.1 in At the till: planned']);
    await document.save();
  });

  it('is told nothing while it cannot be seen, and everything when it is back', async () => {
    const made = await make({ 'a.md': '# At the till\n\nI served.\n' });
    const matrix = await open(made);
    const { model } = await signpost();
    const editor = await vscode.window.showTextDocument(made.uri('a.md'));
    await whenHidden(matrix);
    const { told, end } = listen(matrix);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 9), ' [AC 1.1]'));
    await whenModel(model, () => made.state().snapshot.coverage.byCriterion.get(key('1.1'))?.claims.length);
    assert.equal(told.length, 0);
    await vscode.commands.executeCommand('signpost.showMatrix', await treeLine('Ada Penn', made.folder));
    await whenShown(matrix);
    end();
    assert.deepEqual(
      told.map(({ kind }) => kind),
      ['show'],
    );
    assert.deepEqual(marksOf(matrix.shown), ['1.1 in At the till: 1 piece']);
    await editor.document.save();
  });

  it('goes from a mark to its tag', async () => {
    const made = await make({ 'a.md': '# At the till\n\nI served. [AC 1.1]\n', 'b.md': '# Laws\n' });
    const matrix = await open(made);
    await matrix.receive({ kind: 'activate', row: key('1.1'), column: made.uri('a.md').toString() });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), made.uri('a.md').toString());
    assert.ok(editor && isBehind(editor, '[AC 1.1]'));
  });

  it('goes from the name of a file to the file, and from a criterion to the tree', async () => {
    const { view } = await signpost();
    const made = await make({ 'a.md': '# At the till\n', 'b.md': '# Laws\n' });
    const matrix = await open(made);
    await matrix.receive({ kind: 'activate', row: key('2.2') });
    await whenSelected(view, '2.2');
    await matrix.receive({ kind: 'activate', column: made.uri('b.md').toString() });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), made.uri('b.md').toString());
  });

  it('plans a criterion where there is nothing, and one undo takes it back', async () => {
    const made = await make({ 'a.md': '# At the till\n\nI served.\n' });
    const matrix = await open(made);
    const document = await vscode.workspace.openTextDocument(made.uri('a.md'));
    const isPlanned = (): boolean => document.getText() === '# At the till\n\nI served.\n\n[AC 2.2?]\n';
    const asked = matrix.receive({ kind: 'activate', row: key('2.2'), column: document.uri.toString() });
    await choose(0, isPlanned);
    await asked;
    await when(matrix.onDidTell, () => marksOf(matrix.shown).length > 0);
    assert.deepEqual(marksOf(matrix.shown), ['2.2 in At the till: planned']);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '# At the till\n\nI served.\n');
    await document.save();
  });

  it('tags the part of the file that is chosen', async () => {
    const made = await make({ 'a.md': '# At the till\n\nI served.\n\nI smiled.\n' });
    const matrix = await open(made);
    const document = await vscode.workspace.openTextDocument(made.uri('a.md'));
    const asked = matrix.receive({ kind: 'activate', row: key('1.1'), column: document.uri.toString() });
    // Plan it, open the file, the section, the first paragraph, the second.
    await choose(4, () => document.isDirty);
    await asked;
    assert.equal(document.getText(), '# At the till\n\nI served.\n\nI smiled. [AC 1.1]\n');
    await document.save();
  });

  it('says so when its portfolio is gone', async () => {
    const made = await make({ 'a.md': '# At the till\n' });
    const matrix = await open(made);
    const { told, end } = listen(matrix);
    await vscode.workspace.fs.delete(made.uri('portfolio.yaml'));
    await vscode.commands.executeCommand('signpost.refresh');
    await when(matrix.onDidTell, () => told.some(({ kind }) => kind === 'nothing'));
    end();
    assert.equal(matrix.shown, undefined);
  });

  it('ignores cells that are not there any more', async () => {
    const made = await make({ 'a.md': '# At the till\n' });
    const matrix = await open(made);
    await matrix.receive({ kind: 'activate', row: 'gone', column: 'gone' });
    await matrix.receive({ kind: 'activate' });
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});

/** The page is let go of when another tab is in front of it. */
async function whenHidden(matrix: MatrixPanel): Promise<void> {
  while (matrix.shown) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
