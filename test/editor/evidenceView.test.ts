import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, isBehind, signpost, treeLine, typeText, when, whenModel } from './support';
import type { TestPortfolio } from './support';
import type { EvidenceNode } from '../../src/editor/evidence/evidenceTree';
import type { TreeNode } from '../../src/editor/tree/coverageTree';
import type { Line } from '../../src/editor/tree/liveLines';

const definition =
  'Good customer service is looking after what people need. It gives us a good reputation and makes the shop a success. [AC 1.1]\n';

describe('the view "Evidence"', () => {
  let portfolio: TestPortfolio | undefined;

  async function make(files: Readonly<Record<string, string>>): Promise<TestPortfolio> {
    portfolio = await createPortfolio(files);
    return portfolio;
  }

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** Shows the view, or something else in its place. */
  async function show(isShown: boolean): Promise<void> {
    const { evidenceView } = await signpost();
    await vscode.commands.executeCommand(isShown ? 'signpost.evidence.focus' : 'workbench.view.explorer');
    await when(evidenceView.onDidChangeVisibility, () => evidenceView.visible === isShown);
  }

  /** The files of a portfolio made by a test. */
  async function filesOf({ folder }: TestPortfolio): Promise<readonly EvidenceNode[]> {
    const { evidence } = await signpost();
    const root = evidence
      .linesBelow()
      .find(({ content }) => content.state?.folder.toString() === folder.toString());
    assert.ok(root);
    return evidence.linesBelow(root);
  }

  it('says of each file what it claims, what is wrong with it and how long it is', async () => {
    await show(true);
    const made = await make({
      'a.md': `---\nevidence: E01\n---\n# At the till\n\n${definition}\nLater. [AC 2.2?]\n\nWrong. [AC 9.9]\n`,
      'b.md': '# Notes\n\nOnly words.\n',
    });
    const { evidence } = await signpost();
    const files = await filesOf(made);
    assert.deepEqual(
      files.map(({ face }) => `${face.label} | ${face.description}`),
      [
        'E01 At the till | 2 criteria · 1 problem · 26 words',
        'Notes | no criterion yet · 1 piece of advice · 3 words',
      ],
    );
    assert.equal(files[0]?.face.spoken, 'Evidence file E01 At the till, 2 criteria, 1 problem, 26 words');
    assert.deepEqual(
      files
        .flatMap((file) => evidence.linesBelow(file))
        .map(({ face }) => `${face.label.slice(0, 3)} ${face.description}`),
      ['1.1 met · “Good customer service is looking after what people need. It…”', '2.2 planned · “Later.”'],
    );
  });

  it('lets files that claim nothing stand out in shape, colour and words', async () => {
    await show(true);
    const made = await make({ 'a.md': definition, 'b.md': '# Notes\n\nOnly words.\n' });
    const [tagged, untagged] = await filesOf(made);
    assert.notEqual(tagged?.face.icon.name, untagged?.face.icon.name);
    assert.notEqual(tagged?.face.icon.color, untagged?.face.icon.color);
    assert.match(untagged?.face.spoken ?? '', /no criterion yet/);
  });

  it('tells VS Code only the lines that look different', async () => {
    await show(true);
    const { evidence, model } = await signpost();
    const made = await make({ 'a.md': definition, 'b.md': definition });
    const [first, second] = await filesOf(made);
    assert.ok(first && second);
    evidence.linesBelow(first);
    const told: string[] = [];
    const listening = evidence.onDidChangeTreeData((lines) =>
      told.push(...(lines?.map(({ id }) => id.split('/').pop() ?? '') ?? ['all'])),
    );
    const before = second.face.description;
    const document = await typeText(made.uri('b.md'), `Four words before it.\n\n${definition}`);
    await whenModel(model, () => second.face.description !== before);
    listening.dispose();
    // The file, and the portfolio that says how many words there are.
    assert.deepEqual(told.sort(), ['b.md', 'portfolio.yaml']);
    await document.save();
  });

  it('works nothing out while nobody sees it, and catches up when it is shown', async () => {
    await show(true);
    const { evidence, model } = await signpost();
    const made = await make({ 'a.md': definition });
    const [file] = await filesOf(made);
    assert.ok(file);
    await show(false);
    let told = 0;
    const listening = evidence.onDidChangeTreeData(() => (told += 1));
    const before = file.face.description;
    const document = await typeText(made.uri('a.md'), `Four words before it.\n\n${definition}`);
    await whenModel(model, () =>
      made.state().snapshot.texts.get(made.uri('a.md').toString())?.startsWith('Four'),
    );
    assert.deepEqual([told, file.face.description], [0, before]);
    await show(true);
    await when(evidence.onDidChangeTreeData, () => file.face.description !== before);
    listening.dispose();
    await document.save();
  });

  it('goes to the file of a line, and to the tag of a claim', async () => {
    await show(true);
    const made = await make({ 'a.md': definition });
    const { evidence } = await signpost();
    const [file] = await filesOf(made);
    assert.ok(file);
    await vscode.commands.executeCommand('signpost.openEvidence', evidence.linesBelow(file)[0]);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor && isBehind(editor, '[AC 1.1]'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('signpost.openEvidence', file);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, made.uri('a.md').path);
  });

  it('tags a whole file at its top, in one change', async () => {
    const made = await make({ 'a.md': '---\ntitle: Log\n---\nText.\n' });
    const document = await vscode.workspace.openTextDocument(made.uri('a.md'));
    await vscode.window.showTextDocument(document);
    const name = { portfolio: made.uri('portfolio.yaml').toString(), key: 'PQ-L2D/PCS/2.1' };
    await vscode.commands.executeCommand('signpost.tagFile', name);
    assert.equal(document.getText(), '---\ntitle: Log\ncriteria: [2.1]\n---\nText.\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '---\ntitle: Log\n---\nText.\n');
  });

  describe('together with the tree, lets be dragged', () => {
    const { token } = new vscode.CancellationTokenSource();

    async function drag(line: Line<unknown> | undefined): Promise<vscode.DataTransfer> {
      const { dragAndDrop } = await signpost();
      const data = new vscode.DataTransfer();
      assert.ok(line && dragAndDrop.handleDrag);
      await dragAndDrop.handleDrag([line], data, token);
      return data;
    }

    async function drop(data: vscode.DataTransfer, line: Line<unknown> | undefined): Promise<void> {
      const { dragAndDrop } = await signpost();
      assert.ok(line && dragAndDrop.handleDrop);
      await dragAndDrop.handleDrop(line, data, token);
    }

    /** The text of a file after what was dropped. It is saved, so that the next test begins anew. */
    async function textOf(uri: vscode.Uri): Promise<string> {
      const document = await vscode.workspace.openTextDocument(uri);
      await document.save();
      return document.getText();
    }

    async function passageOf(named: string, { folder }: TestPortfolio): Promise<TreeNode | undefined> {
      const { tree } = await signpost();
      return tree.linesBelow(await treeLine(named, folder))[0];
    }

    it('a passage onto a criterion, which it then shows too', async () => {
      const made = await make({ 'a.md': definition });
      await drop(await drag(await passageOf('1.1', made)), await treeLine('2.2', made.folder));
      assert.equal(await textOf(made.uri('a.md')), definition.replace('[AC 1.1]', '[AC 1.1, 2.2]'));
    });

    it('a criterion onto a passage', async () => {
      const made = await make({ 'a.md': definition });
      await drop(await drag(await treeLine('2.2', made.folder)), await passageOf('1.1', made));
      assert.equal(await textOf(made.uri('a.md')), definition.replace('[AC 1.1]', '[AC 1.1, 2.2]'));
    });

    it('a criterion onto a file, and a file onto a criterion', async () => {
      await show(true);
      const made = await make({ 'a.md': 'Text.\n', 'b.md': 'Text.\n' });
      const [a, b] = await filesOf(made);
      await drop(await drag(await treeLine('2.2', made.folder)), a);
      await drop(await drag(b), await treeLine('2.2', made.folder));
      for (const name of ['a.md', 'b.md']) {
        assert.equal(await textOf(made.uri(name)), '---\ncriteria: [2.2]\n---\n\nText.\n', name);
      }
    });

    it('a file from the explorer onto a criterion, as VS Code hands it over', async () => {
      const made = await make({ 'a.md': 'Text.\n' });
      const data = new vscode.DataTransfer();
      data.set('text/uri-list', new vscode.DataTransferItem(`${made.uri('a.md').toString()}\r\n`));
      await drop(data, await treeLine('2.2', made.folder));
      assert.equal(await textOf(made.uri('a.md')), '---\ncriteria: [2.2]\n---\n\nText.\n');
    });

    it('nothing onto what has no place for it', async () => {
      const made = await make({ 'a.md': definition });
      const own = new vscode.DataTransfer();
      own.set('application/vnd.signpost.names', new vscode.DataTransferItem('{"key": 1'));
      await drop(own, await treeLine('2.2', made.folder));
      await drop(await drag(await treeLine('2.2', made.folder)), await treeLine('PCS', made.folder));
      assert.equal(await textOf(made.uri('a.md')), definition);
    });
  });
});
