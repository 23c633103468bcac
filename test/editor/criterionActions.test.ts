import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, isThere, readFile, signpost, treeLine, when, whenModel } from './support';
import type { TestPortfolio } from './support';

const story = 'Last Saturday a customer asked me for a refund.';

describe('the actions on a criterion', () => {
  let portfolio: TestPortfolio | undefined;

  async function make(files: Readonly<Record<string, string>>): Promise<TestPortfolio> {
    portfolio = await createPortfolio(files);
    return portfolio;
  }

  /** Puts the cursor at the bar in a new text of a file. */
  async function writeIn(made: TestPortfolio, path: string, text: string): Promise<vscode.TextEditor> {
    const document = await vscode.workspace.openTextDocument(made.uri(path));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    const at = text.indexOf('¦');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(all, text.replace('¦', '')));
    const place = document.positionAt(at);
    editor.selection = new vscode.Selection(place, place);
    await when(vscode.window.onDidChangeTextEditorSelection, () => editor.selection.active.isEqual(place));
    return editor;
  }

  /** Runs a command on the line of the tree with that name. */
  async function run(command: string, named: string): Promise<void> {
    assert.ok(portfolio);
    await vscode.commands.executeCommand(command, await treeLine(named, portfolio.folder));
  }

  afterEach(async () => {
    for (const document of vscode.workspace.textDocuments) {
      if (document.isDirty) {
        await document.save();
      }
    }
    await portfolio?.remove();
    portfolio = undefined;
  });

  describe('insert its tag', () => {
    const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
      'at the end of a paragraph': ['I served.¦\n', 'I served. [AC 2.2]\n'],
      'behind the word that the cursor is in': ['I ser¦ved her.\n', 'I served [AC 2.2] her.\n'],
      'after a space': ['I served. ¦\n', 'I served. [AC 2.2]\n'],
      'on an empty line': ['I served.\n\n¦\n', 'I served.\n\n[AC 2.2]\n'],
      'into the tag that is there': ['I served. [AC 1¦.1?]\n', 'I served. [AC 1.1?, 2.2]\n'],
      'into the tag just before': ['I served. [AC 1.1]¦\n', 'I served. [AC 1.1, 2.2]\n'],
      'in a table row': ['| a |\n| - |\n| b¦ |\n', '| a |\n| - |\n| b [AC 2.2] |\n'],
    };
    for (const [name, [before, after]] of Object.entries(cases)) {
      it(name, async () => {
        const editor = await writeIn(await make({ 'work.md': 'A draft.\n' }), 'work.md', before);
        await vscode.commands.executeCommand('signpost.portfolio.focus');
        await run('signpost.insertTag', '2.2');
        assert.equal(editor.document.getText(), after);
        await vscode.commands.executeCommand('undo');
        assert.equal(editor.document.getText(), before.replace('¦', ''));
      });
    }

    for (const [name, text] of Object.entries({
      'in code': 'I `ser¦ved` her.\n',
      'in front matter': '---\ntitle: W¦ork\n---\nI served.\n',
    })) {
      it(`changes nothing ${name}, where no tag counts`, async () => {
        const editor = await writeIn(await make({ 'work.md': 'A draft.\n' }), 'work.md', text);
        await run('signpost.insertTag', '2.2');
        assert.equal(editor.document.getText(), text.replace('¦', ''));
      });
    }
  });

  it('start evidence in a new file with front matter, and never over another', async () => {
    const made = await make({ 'evidence/e.md': '---\nevidence: E08\n---\nA draft.\n' });
    await run('signpost.startEvidence', '2.1');
    const first = vscode.window.activeTextEditor?.document;
    assert.equal(first?.uri.path, made.uri('evidence/pcs-2.1.md').path);
    const text = first?.getText() ?? '';
    // The words of the catalogue are nobody's evidence, and the cursor stands below them.
    assert.match(text, /\n## What I did \[AC 2\.1\?\]\n\n<!-- [^<>\n]+ -->\n\n$/);
    assert.equal(
      first?.offsetAt(vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0)),
      text.length,
    );
    assert.match(text, /^---\ntitle: "Evidence for 2\.1"\nevidence: E09\n/);
    assert.match(text, /\ndate: \d{4}-\d\d-\d\d\nunit: "PCS"\n---\n/);
    const { model } = await signpost();
    await whenModel(
      model,
      () => made.state().snapshot.coverage.byCriterion.get('PQ-L2D/PCS/2.1')?.status === 'planned',
    );
    assert.deepEqual(
      made.state().snapshot.findings.filter(({ problem }) => problem.uri === first?.uri.toString()),
      [],
    );
    await run('signpost.startEvidence', '2.1');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, made.uri('evidence/pcs-2.1-2.md').path);
    assert.equal(await readFile(made.uri('evidence/pcs-2.1.md')), text);
    assert.ok(await isThere(made.uri('evidence/pcs-2.1-2.md')));
  });

  it('mark what is tagged as planned and as written again, each in one change', async () => {
    const text = `${story} [AC 1.1, 2.2]\n\n# More [AC 2.1-2.2]\n\nText.\n`;
    const made = await make({ 'work.md': text });
    const { model } = await signpost();
    await run('signpost.markAsPlanned', '2.2');
    const planned = `${story} [AC 1.1, 2.2?]\n\n# More [AC 2.1, 2.2?]\n\nText.\n`;
    const document = await vscode.workspace.openTextDocument(made.uri('work.md'));
    assert.equal(document.getText(), planned);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await vscode.commands.executeCommand('redo');
    await whenModel(
      model,
      () => made.state().snapshot.coverage.byCriterion.get('PQ-L2D/PCS/2.2')?.status === 'planned',
    );
    const [line] = (await signpost()).tree.linesBelow(await treeLine('2.2', made.folder));
    await vscode.commands.executeCommand('signpost.countAsEvidence', line);
    assert.equal(document.getText(), planned.replace('2.2?', '2.2'));
  });

  it('take a criterion out of the tag of a passage', async () => {
    const made = await make({ 'work.md': `${story} [AC 1.1, 2.2]\n\nMore. [AC 1.1]\n` });
    const { tree } = await signpost();
    const [, second] = tree.linesBelow(await treeLine('1.1', made.folder));
    await vscode.commands.executeCommand('signpost.untag', second);
    const document = await vscode.workspace.openTextDocument(made.uri('work.md'));
    assert.equal(document.getText(), `${story} [AC 1.1, 2.2]\n\nMore.\n`);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), `${story} [AC 1.1, 2.2]\n\nMore. [AC 1.1]\n`);
  });

  it('bring what they change into view, however far down it is', async () => {
    const lines = 'A line of a long draft.\n\n'.repeat(200);
    await make({ 'work.md': `${lines}${story} [AC 2.2]\n` });
    await run('signpost.untag', '2.2');
    const editor = vscode.window.visibleTextEditors.find(({ document }) =>
      document.uri.path.endsWith('/work.md'),
    );
    assert.ok(editor);
    assert.equal(editor.document.lineAt(400).text, story);
    const isSeen = (): boolean =>
      editor.visibleRanges.some((range) => range.contains(new vscode.Position(400, 0)));
    await when(vscode.window.onDidChangeTextEditorVisibleRanges, isSeen);
  });

  it('open the line of the catalogue', async () => {
    await make({ 'work.md': 'A draft.\n' });
    await run('signpost.openInCatalogue', '2.1');
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? '', /proqual-l2-diploma\.yaml$/);
    assert.match(editor?.document.lineAt(editor.selection.active.line).text ?? '', /number: '?2\.1/);
  });

  it('copy the name that means the criterion in every tag', async () => {
    await make({ 'work.md': 'A draft.\n' });
    await run('signpost.copyId', '2.1');
    assert.equal(await vscode.env.clipboard.readText(), 'PCS/2.1');
  });

  it('take a criterion by its name, as a page has it', async () => {
    const made = await make({ 'work.md': 'A draft.\n' });
    const name = { portfolio: made.uri('portfolio.yaml').toString(), key: 'PQ-L2D/PCS/4.1' };
    await vscode.commands.executeCommand('signpost.copyId', name);
    assert.equal(await vscode.env.clipboard.readText(), 'PCS/4.1');
  });

  it('are all in the palette, with words of their own', async () => {
    const all = await vscode.commands.getCommands(true);
    for (const name of [
      'insertTag',
      'startEvidence',
      'markAsPlanned',
      'countAsEvidence',
      'untag',
      'whyStatus',
      'openInCatalogue',
      'copyId',
      'findCriterion',
      'openEvidence',
    ]) {
      assert.ok(all.includes(`signpost.${name}`), name);
    }
  });
});
