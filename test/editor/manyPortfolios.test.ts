import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createBuiltInReader } from '../../src/editor/builtIn';
import { listFiles } from '../../src/editor/listFiles';
import { fewPortfolios, PortfolioModel } from '../../src/editor/portfolioModel';
import { readTextFile } from '../../src/editor/readText';
import { shownProblems, signpost, whenModel, workspaceFolder, writeFile } from './support';

const learners = 30;

/** What is asked of the disk, as paths below the folder of the class. */
interface Asked {
  readonly read: string[];
  readonly listed: string[];
}

describe('the portfolios of a whole class', function () {
  const folder = vscode.Uri.joinPath(workspaceFolder(), 'class');
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
  const name = (index: number): string => `learner-${String(index).padStart(2, '0')}`;
  const owned: vscode.Disposable[] = [];

  before(async () => {
    for (let index = 1; index <= learners; index++) {
      await writeFile(
        at(`${name(index)}/portfolio.yaml`),
        `learner: { name: Learner ${index} }\nqualifications: [{ id: PQ-L2D }]\n`,
      );
      await writeFile(at(`${name(index)}/work.md`), 'I did it. [AC 9.9]\n');
    }
  });

  after(async () => {
    owned.forEach((item) => void item.dispose());
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
    const { model } = await signpost();
    await vscode.commands.executeCommand('signpost.refresh');
    await whenModel(model, () => model.known.length === 1);
  });

  /** A model that has never read anything, beside the one of the extension, and what it asks of the disk. */
  async function readAnew(): Promise<{ readonly model: PortfolioModel; readonly asked: Asked }> {
    const asked: Asked = { read: [], listed: [] };
    const path = (uri: vscode.Uri): string => uri.path.replace(`${folder.path}/`, '');
    const log = vscode.window.createOutputChannel('Signpost test', { log: true });
    const extension = vscode.extensions.getExtension('signpost.signpost');
    assert.ok(extension);
    const model = new PortfolioModel(createBuiltInReader(extension.extensionUri), log, {
      readText: (uri) => {
        asked.read.push(path(uri));
        return readTextFile(uri);
      },
      listFiles: (uri, token) => {
        asked.listed.push(path(uri));
        return listFiles(uri, token);
      },
    });
    owned.push(model, log);
    const { token } = new vscode.CancellationTokenSource();
    await model.refresh('unread', token, () => undefined);
    return { model, asked };
  }

  it('are shown by the names of the learners, and nothing but portfolio.yaml is read', async () => {
    const { model, asked } = await readAnew();
    assert.equal(model.known.length, learners + 1);
    assert.ok(model.known.length > fewPortfolios);
    assert.equal(model.known.filter(({ name }) => name.startsWith('Learner ')).length, learners);
    assert.deepEqual(
      asked.read.filter((path) => path.startsWith('learner-')).sort(),
      Array.from({ length: learners }, (_, index) => `${name(index + 1)}/portfolio.yaml`),
    );
    assert.equal(asked.read.length, learners + 1);
    assert.deepEqual(asked.listed, []);
    assert.deepEqual(model.portfolios, []);
    assert.equal(model.leftUnread, 0);
  });

  it('are read one by one as they are opened', async () => {
    const { model, asked } = await readAnew();
    asked.read.length = 0;
    const state = await model.newest(at(`${name(7)}/portfolio.yaml`));
    assert.equal(state?.snapshot.notes.length, 1);
    assert.deepEqual(asked.listed, [name(7)]);
    assert.deepEqual(asked.read, [`${name(7)}/work.md`]);
    assert.deepEqual(
      model.known.filter(({ isOpen }) => isOpen).map((known) => known.name),
      ['Learner 7'],
    );
  });

  it('are left alone while their evidence changes, and follow their portfolio.yaml', async () => {
    const { model, asked } = await readAnew();
    asked.read.length = 0;
    const uri = at(`${name(3)}/portfolio.yaml`);
    model.fileChanged(at(`${name(3)}/work.md`));
    model.listChanged(at(`${name(3)}/new.md`));
    await writeFile(uri, 'learner: { name: Learner three }\nqualifications: [{ id: PQ-L2D }]\n');
    model.fileChanged(uri);
    await whenModel(model, () => model.known.some((known) => known.name === 'Learner three'));
    assert.deepEqual(asked.read, [`${name(3)}/portfolio.yaml`]);
    await writeFile(uri, 'learner: { name: Learner 3 }\nqualifications: [{ id: PQ-L2D }]\n');
  });

  it('open in the tree, and only then have counts and problems', async () => {
    const { model, tree } = await signpost();
    await vscode.commands.executeCommand('signpost.refresh');
    await whenModel(model, () => model.known.length === learners + 1);
    const line = tree.linesBelow().find(({ face }) => face.label === 'Learner 12');
    assert.ok(line);
    assert.equal(line.face.description, 'not opened yet · learner-12');
    assert.deepEqual(shownProblems(at('learner-12/work.md')), []);
    const below = await tree.getChildren(line);
    assert.deepEqual(
      below.map(({ face }) => face.label),
      ['PQ-L2D'],
    );
    assert.equal(line.face.description, '0 of 4 met · learner-12');
    assert.deepEqual(shownProblems(at('learner-12/work.md')), ['unknown-criterion at 1:15']);
    assert.deepEqual(shownProblems(at('learner-13/work.md')), []);
  });

  it('open with a file that is put on the screen', async () => {
    const { model } = await signpost();
    await vscode.window.showTextDocument(at('learner-20/work.md'));
    await whenModel(model, () => model.portfolioOf(at('learner-20/work.md')));
    assert.equal(model.portfolioOf(at('learner-21/work.md')), undefined);
  });

  it('are all read when the tutor asks for it', async () => {
    const { model } = await signpost();
    await vscode.commands.executeCommand('signpost.openAllPortfolios');
    assert.equal(model.portfolios.length, learners + 1);
    assert.deepEqual(shownProblems(at('learner-30/work.md')), ['unknown-criterion at 1:15']);
  });
});
