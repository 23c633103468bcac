import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readFile, signpost, whenModel, workspaceFolder, writeFile } from './support';

describe('Open Sample Portfolio', () => {
  const place = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'place-for-sample');
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(place(), path);

  afterEach(async () => {
    const { model } = await signpost();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(place(), { recursive: true });
    await vscode.commands.executeCommand('signpost.refresh');
    await whenModel(model, () => model.portfolios.length === 1);
  });

  it('copies the whole sample into a folder of its own and opens it', async () => {
    const { model } = await signpost();
    await vscode.commands.executeCommand('signpost.openSample', { folder: place() });
    const copy = await whenModel(model, () =>
      model.portfolios.find(({ uri }) => uri.toString() === at('signpost-sample/portfolio.yaml').toString()),
    );
    const original = model.portfolios.find(
      ({ folder }) => folder.toString() === workspaceFolder().toString(),
    );
    assert.deepEqual(copy.snapshot.coverage.counts, original?.snapshot.coverage.counts);
    const photo = 'photos/counter-sign.png';
    assert.deepEqual(
      await vscode.workspace.fs.readFile(at(`signpost-sample/${photo}`)),
      await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), photo)),
    );
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /signpost-sample\/evidence\/01-/);
  });

  it('leaves an earlier copy as it is', async () => {
    const { model } = await signpost();
    await writeFile(at('signpost-sample/portfolio.yaml'), '# mine\n');
    await vscode.commands.executeCommand('signpost.openSample', { folder: place() });
    await whenModel(model, () =>
      model.portfolios.some(
        ({ uri }) => uri.toString() === at('signpost-sample-2/portfolio.yaml').toString(),
      ),
    );
    assert.equal(await readFile(at('signpost-sample/portfolio.yaml')), '# mine\n');
    const [first] = await vscode.workspace.fs.readDirectory(at('signpost-sample'));
    assert.equal(first?.[0], 'portfolio.yaml');
  });
});
