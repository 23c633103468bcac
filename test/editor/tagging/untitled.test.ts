import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, shownProblems, signpost, whenModel } from '../support';
import type { TestPortfolio } from '../support';
import { ownCatalogue, ownPortfolio } from './ownCatalogue';

describe('a file that was never saved', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** A new document that is to be saved in the portfolio, with a text. */
  async function write(text: string): Promise<vscode.TextDocument> {
    portfolio = await createPortfolio({
      'portfolio.yaml': ownPortfolio,
      'criteria/own.yaml': ownCatalogue,
      'saved.md': 'Saved. [AC 1.1]\n',
    });
    const { path } = portfolio.uri('new.md');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path }));
    await vscode.window.showTextDocument(document);
    const change = new vscode.WorkspaceEdit();
    change.insert(document.uri, new vscode.Position(0, 0), text);
    assert.ok(await vscode.workspace.applyEdit(change));
    return document;
  }

  function run<Result>(command: string, document: vscode.TextDocument, text: string): Thenable<Result> {
    const position = document.positionAt(document.getText().indexOf(text) + 1);
    return vscode.commands.executeCommand<Result>(command, document.uri, position);
  }

  it('has findings, which go with it, and counts for nothing until it is saved', async () => {
    const { model } = await signpost();
    const document = await write('New. [AC 1.2, 9.9]\n');
    await whenModel(model, () => shownProblems(document.uri).includes('unknown-criterion at 1:15'));
    const { coverage } = portfolio?.state().snapshot ?? {};
    assert.equal(coverage?.byCriterion.get('OWN-L2/CS/1.2')?.status, 'unmet');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await whenModel(model, () => shownProblems(document.uri).length === 0);
  });

  it('has nothing to say of it while it has no tag', async () => {
    const { model } = await signpost();
    const document = await write('A list for the shops: call Sarah Brown on 07700 900123.\n');
    await whenModel(model, () => portfolio?.state().drafts?.snapshot.texts.has(document.uri.toString()));
    assert.deepEqual(shownProblems(document.uri), []);
  });

  it('has hovers, definitions, references, lenses and symbols', async () => {
    const document = await write('New. [AC 1.1]\n');
    const { model } = await signpost();
    await whenModel(model, () =>
      portfolio
        ?.state()
        .drafts?.snapshot.notes.some(({ uri, tags }) => uri === document.uri.toString() && tags.length > 0),
    );
    const [hover] = await run<vscode.Hover[]>('vscode.executeHoverProvider', document, '1.1');
    assert.ok(hover?.contents.length);
    const [link] = await run<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document, '1.1');
    assert.equal(link?.targetUri.toString(), portfolio?.uri('criteria/own.yaml').toString());
    const places = await run<vscode.Location[]>('vscode.executeReferenceProvider', document, '1.1');
    assert.ok(places.some(({ uri }) => uri.toString() === portfolio?.uri('saved.md').toString()));
    assert.ok(places.some(({ uri }) => uri.toString() === document.uri.toString()));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      10,
    );
    assert.ok(lenses.some(({ command }) => command?.title.startsWith('1.1')));
  });

  it('takes part in a rename', async () => {
    const document = await write('New. [AC 1.1]\n');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('1.1') + 1),
      '1.10',
    );
    assert.deepEqual(
      edit
        .entries()
        .map(([uri]) => uri.path.split('/').pop())
        .sort(),
      ['new.md', 'own.yaml', 'saved.md'],
    );
  });
});

describe('two editors on one file', () => {
  it('show one text, one set of findings and one undo', async () => {
    const { model } = await signpost();
    const portfolio = await createPortfolio({ 'work.md': 'One. [AC 2.2]\n' });
    try {
      const uri = portfolio.uri('work.md');
      const first = await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
      const second = await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Two });
      assert.equal(first.document, second.document);
      const end = second.document.lineAt(0).range.end;
      await second.edit((change) => change.insert(end, ' Two. [AC 9.9]'));
      await whenModel(model, () => shownProblems(uri).includes('unknown-criterion at 1:24'));
      assert.equal(shownProblems(uri).filter((each) => each.startsWith('unknown')).length, 1);
      await vscode.commands.executeCommand('undo');
      await whenModel(model, () => !shownProblems(uri).some((each) => each.startsWith('unknown')));
      await second.document.save();
    } finally {
      await portfolio.remove();
    }
  });
});
