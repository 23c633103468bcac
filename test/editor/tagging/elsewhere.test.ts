import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  readFile,
  shownProblems,
  signpost,
  whenMarkdownIsReady,
  workspaceFolder,
  writeFile,
} from '../support';

/** What would be tags, findings, passages and definitions in a portfolio. */
const text = [
  '---',
  'criteria: [9.9]',
  '---',
  '',
  '# Refund [AC 1.1]',
  '',
  'I did it [AC 2.3], [AC1.1] and [AC 2.1](gone.jpg).',
  '',
  '[AC 1.1]: portfolio.yaml "1.1"',
  '[AC 8.8]: portfolio.yaml "8.8"',
  '',
].join('\n');

describe('a Markdown file outside every portfolio', () => {
  const folder = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), '..', 'elsewhere');
  const uri = (): vscode.Uri => vscode.Uri.joinPath(folder(), 'notes.md');

  before(async () => {
    await signpost();
    await whenMarkdownIsReady();
    await writeFile(uri(), text);
    await vscode.window.showTextDocument(uri());
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  /** Asks at the number of a tag. */
  async function ask<Result>(command: string, ...more: unknown[]): Promise<Result> {
    const document = await vscode.workspace.openTextDocument(uri());
    const position = document.positionAt(text.indexOf('2.3') + 1);
    return vscode.commands.executeCommand<Result>(command, uri(), position, ...more);
  }

  it('has no findings', () => assert.deepEqual(shownProblems(uri()), []));

  it('has no completions of ours', async () => {
    const list = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', ' ');
    const ours = list.items.filter(({ label }) => typeof label !== 'string' && /^\d/.test(label.label));
    assert.deepEqual(ours, []);
  });

  it('has no hover', async () => {
    assert.deepEqual(await ask('vscode.executeHoverProvider'), []);
  });

  it('has no colours', async () => {
    const command = 'vscode.provideDocumentSemanticTokens';
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(command, uri());
    assert.equal(tokens, undefined);
  });

  it('has no highlights and no way to a catalogue', async () => {
    const places = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider');
    assert.ok(!places.some(({ targetUri }) => targetUri.path.endsWith('.yaml')));
    const highlights = await ask<vscode.DocumentHighlight[] | undefined>('vscode.executeDocumentHighlights');
    const document = await vscode.workspace.openTextDocument(uri());
    assert.ok(!highlights?.some(({ range }) => document.getText(range) === '2.3'));
  });

  it('has no lines above its passages, and no claims among its symbols', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri(),
      20,
    );
    assert.ok(!lenses.some(({ command }) => command?.command.startsWith('signpost.')));
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri(),
    );
    assert.ok(!symbols.some(({ kind }) => kind === vscode.SymbolKind.Key));
  });

  it('has no fixes, and no offer to tag it', async () => {
    const document = await vscode.workspace.openTextDocument(uri());
    const at = document.positionAt(text.indexOf('[AC1.1]') + 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri(),
      new vscode.Range(at, at),
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(
      !titles.some((title) => /Tag this|Change to|Fix all|Learn about/.test(title)),
      titles.join('; '),
    );
  });

  it('keeps its link definitions as they are when it is saved', async () => {
    const document = await vscode.workspace.openTextDocument(uri());
    const change = new vscode.WorkspaceEdit();
    change.insert(uri(), document.positionAt(text.length), 'More.\n');
    assert.ok(await vscode.workspace.applyEdit(change));
    assert.ok(await document.save());
    assert.equal(await readFile(uri()), `${text}More.\n`);
  });

  it('says why it cannot be tagged', async () => {
    await vscode.commands.executeCommand('signpost.tagParagraph', {
      uri: uri().toString(),
      offset: 0,
      keys: [],
    });
    await vscode.commands.executeCommand('signpost.makeClickable', uri());
    const document = await vscode.workspace.openTextDocument(uri());
    assert.ok(!document.isDirty);
  });
});
