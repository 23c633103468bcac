import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createBuiltInReader } from '../../src/editor/builtIn';
import { findPortfolios } from '../../src/editor/findPortfolios';
import { PortfolioModel } from '../../src/editor/portfolioModel';
import { signpost, whenModel } from './support';

/** VS Code's search never answers on a file system that has none. */
describe('while the search for portfolios is silent', () => {
  const owned: { dispose(): unknown }[] = [];
  let answer: (found: readonly vscode.Uri[]) => void = () => undefined;

  afterEach(() => owned.splice(0).forEach((item) => void item.dispose()));

  async function read(): Promise<PortfolioModel> {
    const search = (): Promise<readonly vscode.Uri[]> => new Promise((resolve) => (answer = resolve));
    const extension = vscode.extensions.getExtension('signpost.signpost');
    assert.ok(extension);
    const log = vscode.window.createOutputChannel('Signpost test', { log: true });
    const model = new PortfolioModel(
      createBuiltInReader(extension.extensionUri),
      log,
      undefined,
      (known, token) => findPortfolios(known, token, search, 0),
    );
    owned.push(model, log);
    await refresh(model);
    return model;
  }

  async function refresh(model: PortfolioModel): Promise<void> {
    await model.refresh('unread', new vscode.CancellationTokenSource().token, () => undefined);
  }

  it('the portfolio in the workspace folder is read all the same', async () => {
    await (
      await signpost()
    ).whenRead;
    const model = await read();
    assert.deepEqual(
      model.portfolios.map(({ snapshot }) => snapshot.portfolio.learner.name),
      ['Sam Jones'],
    );
  });

  it('what it finds later is taken in, stays through another search, and goes when it is gone', async () => {
    const model = await read();
    const [sample] = model.known;
    assert.ok(sample);
    const below = vscode.Uri.joinPath(sample.folder, 'far', 'below', 'portfolio.yaml');
    await vscode.workspace.fs.writeFile(below, new TextEncoder().encode('learner: { name: Far Below }\n'));
    try {
      answer([below]);
      await whenModel(model, () => model.portfolios.length === 2);
      await refresh(model);
      assert.deepEqual(
        model.known.map(({ name }) => name),
        ['Far Below', 'Sam Jones'],
      );
      answer([]);
      await whenModel(model, () => model.known.length === 1);
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(sample.folder, 'far'), { recursive: true });
      const { model: own } = await signpost();
      await whenModel(own, () => own.known.length === 1);
    }
  });
});
