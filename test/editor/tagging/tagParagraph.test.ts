import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, when, whenMarkdownIsReady } from '../support';
import type { TestPortfolio } from '../support';

const name = 'signpost.tagParagraph';

describe('tagging a paragraph', () => {
  let portfolio: TestPortfolio | undefined;

  before(whenMarkdownIsReady);

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** The text after tagging at the bar. */
  async function tagged(text: string, ...numbers: string[]): Promise<string> {
    portfolio ??= await createPortfolio({ 'work.md': 'A draft.\n' });
    const uri = portfolio.uri('work.md');
    const before = text.replace('¦', '');
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), before));
    const keys = numbers.map((number) => `PQ-L2D/PCS/${number}`);
    await vscode.commands.executeCommand(name, { uri: uri.toString(), offset: text.indexOf('¦'), keys });
    const after = document.getText();
    await document.save();
    return after;
  }

  it('puts the tag at its end, and one undo takes it back', async () => {
    const text = 'I served a cus¦tomer,\nand she was glad.\n\nMore.\n';
    const after = await tagged(text, '1.1', '2.2');
    assert.equal(after, 'I served a customer,\nand she was glad. [AC 1.1, 2.2]\n\nMore.\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), text.replace('¦', ''));
    await vscode.window.activeTextEditor?.document.save();
  });

  it('adds to a tag that is there', async () => {
    assert.equal(await tagged('I ser¦ved. [AC 1.1]\n', '2.2'), 'I served. [AC 1.1, 2.2]\n');
    assert.equal(await tagged('I ser¦ved. [AC 1.1?]\n', '2.2'), 'I served. [AC 1.1?, 2.2]\n');
  });

  it('tags headings, list items, table rows, and what stands before an empty place', async () => {
    assert.equal(await tagged('## Ref¦und ##\n', '1.1'), '## Refund [AC 1.1] ##\n');
    assert.equal(await tagged('Ref¦und\n===\n', '1.1'), 'Refund [AC 1.1]\n===\n');
    assert.equal(await tagged('- On¦e\n- Two\n', '1.1'), '- One [AC 1.1]\n- Two\n');
    assert.equal(
      await tagged('| a | b |\n|---|---|\n| c | ¦d |\n', '1.1').then(lastLine),
      '| c | d [AC 1.1] |',
    );
    assert.equal(await tagged('One.\n\n¦\n\nTwo.\n', '1.1'), 'One. [AC 1.1]\n\n\n\nTwo.\n');
  });

  it('tags where somebody last wrote, from First Steps too', async () => {
    await tagged('I served a customer.\n\nMor¦e.\n');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(0, 3, 0, 3);
    await when(vscode.window.onDidChangeTextEditorSelection, () => editor.selection.active.character === 3);
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'signpost.signpost#firstSteps');
    await when(vscode.window.onDidChangeActiveTextEditor, () => !vscode.window.activeTextEditor);
    await vscode.commands.executeCommand(name, { keys: ['PQ-L2D/PCS/1.1'] });
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    assert.equal(editor.document.getText(), 'I served a customer. [AC 1.1]\n\nMore.\n');
    await editor.document.save();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is offered behind the light bulb in a paragraph, and not in front matter', async () => {
    await tagged('---\ntitle: Work\n---\n\nI ser¦ved.\n\nMore.\n');
    const offered = async (from: string, to = from): Promise<readonly string[]> => {
      const document = await vscode.workspace.openTextDocument((await ready()).uri('work.md'));
      const at = (text: string): vscode.Position => document.positionAt(document.getText().indexOf(text));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at(from), at(to)),
        vscode.CodeActionKind.Refactor.value,
      );
      return actions.flatMap(({ command }) => (command?.command === name ? [command.title] : []));
    };
    assert.deepEqual(await offered('I served'), ['Tag this paragraph…']);
    assert.deepEqual(await offered('I served', 'ved.'), ['Tag this paragraph…']);
    assert.deepEqual(await offered('I served', 'More'), []);
    assert.deepEqual(await offered('title'), []);
  });

  async function ready(): Promise<TestPortfolio> {
    return (portfolio ??= await createPortfolio({ 'work.md': 'A draft.\n' }));
  }
});

function lastLine(text: string): string {
  return text.trimEnd().split('\n').pop() ?? '';
}
