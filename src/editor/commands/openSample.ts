import * as vscode from 'vscode';
import { exists } from '../addresses';
import { chooseFolder } from '../chooseFolder';
import { showNewFolder } from '../newFolder';
import { listFiles } from '../listFiles';
import { writeNew } from '../writeNew';

/** Where to put the sample. What is given is not asked for. */
export interface SampleChoices {
  /** The folder in which the folder of the sample is made. */
  readonly folder?: vscode.Uri;
}

const sampleName = 'signpost-sample';

/** Copies the sample portfolio into a new folder and opens it. */
export async function openSample(
  extensionUri: vscode.Uri,
  afterwards: () => Promise<void>,
  memory: vscode.Memento,
  choices: SampleChoices = {},
): Promise<void> {
  const place = choices.folder ?? (await choosePlace());
  if (!place) {
    return;
  }
  const sample = vscode.Uri.joinPath(extensionUri, 'dist', 'sample');
  const target = await freeFolder(place);
  const paths = await listSample(sample);
  const files = paths.map(async (path) => ({
    uri: vscode.Uri.joinPath(target, path),
    content: await vscode.workspace.fs.readFile(vscode.Uri.joinPath(sample, path)),
  }));
  await writeNew(await Promise.all(files));
  await afterwards();
  const first =
    paths.find((path) => path.startsWith('evidence/') && path.endsWith('.md')) ?? 'portfolio.yaml';
  await showNewFolder(target, { uri: vscode.Uri.joinPath(target, first), isToWriteIn: false }, memory);
}

/** A virtual workspace, such as a repository in the browser, has no other folders to pick from. */
async function choosePlace(): Promise<vscode.Uri | undefined> {
  const virtual = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme !== 'file');
  return (
    virtual?.uri ??
    chooseFolder(vscode.l10n.t('Choose Where to Put the Sample Portfolio'), vscode.l10n.t('Put It Here'))
  );
}

/** The first of `signpost-sample`, `signpost-sample-2` and so on that is not there yet. */
async function freeFolder(place: vscode.Uri): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const folder = vscode.Uri.joinPath(place, count === 1 ? sampleName : `${sampleName}-${count}`);
    if (!(await exists(folder))) {
      return folder;
    }
  }
}

/** The paths of the sample's files. In the browser an extension's folders cannot be listed, so a list comes with it. */
async function listSample(sample: vscode.Uri): Promise<readonly string[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(sample, '..', 'sample.json'));
    const paths: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (Array.isArray(paths) && paths.length > 0) {
      return paths.map(String);
    }
  } catch {
    // A build from sources may have no list, but then its folders can be listed.
  }
  const { files } = await listFiles(sample, new vscode.CancellationTokenSource().token);
  return files.map(({ path }) => path);
}
