import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PortfolioState } from '../../src/editor/portfolioEntry';
import type { PortfolioModel } from '../../src/editor/portfolioModel';
import { isThere, readFile, shownProblems, signpost, whenModel, workspaceFolder, writeFile } from './support';
import { ownCatalogue } from './tagging/ownCatalogue';

describe('New Portfolio', () => {
  const folder = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'new-portfolio');
  const file = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);
  const run = (name: string, qualification = 'PQ-L2D'): Thenable<unknown> =>
    vscode.commands.executeCommand('signpost.newPortfolio', { name, qualification, folder: folder() });

  /** The new portfolio, once it is read: until then its folder belongs to the sample's. */
  const whenNew = (model: PortfolioModel): Promise<PortfolioState> =>
    whenModel(model, () => {
      const found = model.portfolioOf(file('portfolio.yaml'));
      return found?.uri.toString() === file('portfolio.yaml').toString() ? found : undefined;
    });

  afterEach(async () => {
    const { model } = await signpost();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder(), { recursive: true });
    await vscode.commands.executeCommand('signpost.refresh');
    await whenModel(model, () => model.portfolios.length === 1);
  });

  it('writes a portfolio that has nothing wrong with it, and opens its first evidence', async () => {
    const { model } = await signpost();
    await run('Zoë "Zed" O’Neill: 1st');
    const state = await whenModel(model, () => model.portfolioOf(file('portfolio.yaml')));
    assert.equal(state.uri.toString(), file('portfolio.yaml').toString());
    assert.equal(state.snapshot.portfolio.learner.name, 'Zoë "Zed" O’Neill: 1st');
    assert.deepEqual(
      state.snapshot.findings.map(({ problem }) => problem.code),
      [],
    );
    const opened = vscode.window.activeTextEditor?.document.uri.toString();
    assert.equal(opened, file('evidence/first-evidence.md').toString());
  });

  it('puts the cursor where the first words stand by themselves, and nothing else counts', async () => {
    const { model } = await signpost();
    await run('Ada Penn');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.isPreview, false);
    const before = model.portfolioOf(editor.document.uri)?.snapshot.notes[0];
    await editor.edit((edit) => edit.insert(editor.selection.active, 'I gave the money back.'));
    const after = await whenModel(model, () => {
      const note = model.portfolioOf(editor.document.uri)?.snapshot.notes[0];
      return note === before ? undefined : note;
    });
    const last = after.blocks.at(-1);
    assert.ok(last);
    assert.equal(editor.document.getText().slice(last.span.start, last.span.end), 'I gave the money back.');
    // Beside them there are the two headings.
    assert.equal(
      after.words,
      5 + 'My first piece of evidence'.split(' ').length + 'What I did'.split(' ').length,
    );
  });

  it('begins with one planned claim and no claim that counts', async () => {
    const { model } = await signpost();
    await run('Ada Penn');
    const state = await whenModel(model, () => model.portfolioOf(file('portfolio.yaml')));
    const { counts } = state.snapshot.coverage;
    assert.deepEqual(counts, { total: 4, met: 0, incomplete: 0, planned: 1, unmet: 3 });
  });

  it('works for every built-in qualification', async () => {
    const { model } = await signpost();
    const [sample] = model.portfolios;
    const known = sample?.snapshot.library.catalogues.flatMap(({ qualifications }) => qualifications) ?? [];
    assert.equal(known.length, 7);
    for (const { id } of known) {
      await run('Ada Penn', id);
      const state = await whenNew(model);
      assert.deepEqual(shownProblems(file('portfolio.yaml')), [], id);
      assert.deepEqual(shownProblems(file('evidence/first-evidence.md')), [], id);
      assert.equal(state.snapshot.coverage.qualifications[0]?.qualification.id, id);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(folder(), { recursive: true });
      await vscode.commands.executeCommand('signpost.refresh');
      await whenModel(model, () => model.portfolios.length === 1);
    }
    await vscode.workspace.fs.createDirectory(folder());
  });

  it('knows the catalogues of the centre too', async () => {
    const { model } = await signpost();
    const shared = vscode.Uri.joinPath(workspaceFolder(), 'shared-catalogues');
    await writeFile(vscode.Uri.joinPath(shared, 'own.yaml'), ownCatalogue);
    const settings = vscode.workspace.getConfiguration('signpost');
    const target = vscode.ConfigurationTarget.Global;
    try {
      await settings.update('catalogueFolder', shared.toString(), target);
      await run('Ada Penn', 'OWN-L2');
      const state = await whenNew(model);
      assert.equal(state.snapshot.coverage.qualifications[0]?.qualification.title, 'Our own award');
      assert.deepEqual(shownProblems(file('portfolio.yaml')), []);
    } finally {
      await settings.update('catalogueFolder', undefined, target);
      await vscode.workspace.fs.delete(shared, { recursive: true });
    }
  });

  it('never overwrites a portfolio, and adds nothing beside it', async () => {
    await writeFile(file('portfolio.yaml'), '# mine\n');
    await run('Ada Penn');
    assert.equal(await readFile(file('portfolio.yaml')), '# mine\n');
    assert.ok(!(await isThere(file('evidence'))));
  });

  it('never overwrites evidence, and begins beside it', async () => {
    const { model } = await signpost();
    const mine = '---\nevidence: E01\n---\n\nMine. [AC 4.1?]\n';
    await writeFile(file('evidence/first-evidence.md'), mine);
    await run('Ada Penn');
    assert.equal(await readFile(file('evidence/first-evidence.md')), mine);
    assert.ok(await isThere(file('portfolio.yaml')));
    assert.equal(
      vscode.window.activeTextEditor?.document.uri.toString(),
      file('evidence/first-evidence-2.md').toString(),
    );
    await whenNew(model);
    // VS Code may still hold the file of the test before for a moment. Two files of one number would stay a mistake.
    await whenModel(model, () => model.portfolioOf(file('portfolio.yaml'))?.snapshot.findings.length === 0);
  });
});
