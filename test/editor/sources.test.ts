import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PortfolioSources } from '../../src/editor/sources';
import { workspaceFolder, writeFile } from './support';

const builtIn = { catalogues: [], vocabulary: [], register: [] };

describe('the texts of a portfolio', () => {
  const folder = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'texts');
  const file = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);
  const create = (): PortfolioSources =>
    new PortfolioSources(file('portfolio.yaml'), () => Promise.resolve(builtIn));
  const token = (): vscode.CancellationToken => new vscode.CancellationTokenSource().token;

  beforeEach(async () => {
    await writeFile(file('portfolio.yaml'), 'learner: { name: Ada Penn }\n');
    await writeFile(file('a.md'), 'One.\n');
    await writeFile(file('sub/b.md'), 'Two.\n');
  });

  afterEach(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  it('are the same objects again where nothing changed', async () => {
    const sources = create();
    const first = await sources.collect(token());
    await writeFile(file('a.md'), 'Other.\n');
    sources.forgetText(file('a.md').toString());
    const second = await sources.collect(token());
    assert.equal(second?.input.portfolio, first?.input.portfolio);
    assert.equal(second?.input.evidence[1], first?.input.evidence[1]);
    assert.notEqual(second?.input.evidence[0], first?.input.evidence[0]);
    assert.equal(second?.input.evidence[0]?.text, 'Other.\n');
  });

  it('are the same objects again when a file is opened that says what it said', async () => {
    const sources = create();
    const first = await sources.collect(token());
    // Not the file that other tests change on the disk: VS Code keeps it open for a while.
    await vscode.workspace.openTextDocument(file('sub/b.md'));
    const second = await sources.collect(token());
    assert.equal(second?.input.evidence[1], first?.input.evidence[1]);
  });

  it('are all there although the reading before was stopped on its way', async () => {
    const sources = create();
    const stopped = new vscode.CancellationTokenSource();
    const first = sources.collect(stopped.token);
    const second = sources.collect(token());
    stopped.cancel();
    assert.equal(await first, undefined);
    assert.deepEqual(
      (await second)?.input.evidence.map(({ text }) => text),
      ['One.\n', 'Two.\n'],
    );
  });

  it('are the newest although a change came while they were being read', async () => {
    const sources = create();
    await sources.collect(token());
    const first = sources.collect(token());
    await writeFile(file('a.md'), 'Newer.\n');
    sources.forgetText(file('a.md').toString());
    const second = sources.collect(token());
    await first;
    assert.equal((await second)?.input.evidence[0]?.text, 'Newer.\n');
  });

  it('come with the same list of files again where none was added or removed', async () => {
    const sources = create();
    const first = await sources.collect(token());
    sources.forgetList();
    const second = await sources.collect(token());
    assert.equal(second?.input.files, first?.input.files);
    await writeFile(file('photo.png'), 'x');
    sources.forgetList();
    const third = await sources.collect(token());
    assert.ok(third?.input.files?.has(file('photo.png').toString()));
  });

  it('leave out hidden folders, node_modules, and portfolios further down', async () => {
    for (const path of ['.hidden/x.md', 'node_modules/x.md', 'inner/portfolio.yaml', 'inner/x.md']) {
      await writeFile(file(path), 'Not here.\n');
    }
    const collected = await create().collect(token());
    assert.deepEqual(
      collected?.input.evidence.map(({ uri }) => uri),
      [file('a.md').toString(), file('sub/b.md').toString()],
    );
  });
});
