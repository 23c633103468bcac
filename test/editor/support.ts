import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SignpostApi } from '../../src/editor/api';
import type { PortfolioState } from '../../src/editor/portfolioEntry';
import type { PortfolioModel } from '../../src/editor/portfolioModel';
import type { TreeNode } from '../../src/editor/tree/coverageTree';

/** The running extension, when it has read the workspace. */
export async function signpost(): Promise<SignpostApi> {
  const extension = vscode.extensions.getExtension<SignpostApi>('signpost.signpost');
  assert.ok(extension, 'The extension is not installed.');
  const api = await extension.activate();
  await api.whenRead;
  await (stopSaving ??= turnOffAutoSave());
  return api;
}

let stopSaving: Thenable<void> | undefined;

/** In the browser VS Code saves by itself after a second, and then there would be no unsaved text to test. */
function turnOffAutoSave(): Thenable<void> {
  return vscode.workspace
    .getConfiguration('files')
    .update('autoSave', 'off', vscode.ConfigurationTarget.Global);
}

/**
 * Waits until VS Code's own Markdown support answers. Its providers come a while after the first Markdown file is
 * opened, and VS Code gives an empty answer to whoever is asking for code actions at that moment.
 */
export async function whenMarkdownIsReady(): Promise<void> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), 'evidence', '03-laws-at-the-desk.md');
  await vscode.workspace.openTextDocument(uri);
  for (let isReady = false; !isReady;) {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    isReady = symbols?.some(({ name }) => name.startsWith('#')) === true;
  }
}

/** The folder that is open: a copy of the sample portfolio. */
export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return folder.uri;
}

/** The portfolio in the folder that is open. */
export async function sampleState(): Promise<PortfolioState> {
  const { model } = await signpost();
  const state = model.portfolioOf(vscode.Uri.joinPath(workspaceFolder(), 'portfolio.yaml'));
  assert.ok(state);
  return state;
}

/** What `look` gives as soon as it gives something: now, or after a change of the model. */
export function whenModel<Result>(
  model: PortfolioModel,
  look: () => Result | undefined | false,
): Promise<Result> {
  return when(model.onDidChange, look);
}

/** What `look` gives as soon as it gives something: now, or after one of these events. */
export function when<Result>(
  event: vscode.Event<unknown>,
  look: () => Result | undefined | false,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const now = (): boolean => {
      try {
        const result = look();
        if (result !== undefined && result !== false) {
          resolve(result);
          return true;
        }
        return false;
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return true;
      }
    };
    if (now()) {
      return;
    }
    const listening = event(() => {
      if (now()) {
        listening.dispose();
      }
    });
  });
}

/**
 * Waits for what a line that is selected says. VS Code tells of a selection once, and while it draws a tree anew it
 * does not know yet which line that is: so this looks again after each answer of the window, and not at events.
 */
export async function whenSelected(view: vscode.TreeView<TreeNode>, label: string): Promise<void> {
  while (view.selection[0]?.face.label.startsWith(label) !== true) {
    await vscode.commands.executeCommand('setContext', 'signpost.isAsked', true);
  }
}

/** A portfolio made for one test, in a folder of its own. */
export interface TestPortfolio {
  readonly folder: vscode.Uri;
  uri(path: string): vscode.Uri;
  /** The newest state. */
  state(): PortfolioState;
  /** Removes the folder and waits until the model has let go of it. */
  remove(): Promise<void>;
}

/** The `portfolio.yaml` of the tests: one qualification with the criteria 1.1, 2.1, 2.2 and 4.1. */
export const portfolioFile = ['learner: { name: Ada Penn }', 'qualifications:', '  - id: PQ-L2D', ''].join(
  '\n',
);

let made = 0;

/** Makes a portfolio and waits until it has been read. Without a `portfolio.yaml`, it gets the usual one. */
export async function createPortfolio(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<TestPortfolio> {
  const { model } = await signpost();
  made += 1;
  const folder = vscode.Uri.joinPath(workspaceFolder(), `made-by-tests-${made}`);
  const uri = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
  const state = (): PortfolioState | undefined =>
    model.portfolios.find((found) => found.uri.toString() === uri('portfolio.yaml').toString());
  for (const [path, content] of Object.entries({ 'portfolio.yaml': portfolioFile, ...files })) {
    await writeFile(uri(path), content);
  }
  await vscode.commands.executeCommand('signpost.refresh');
  await whenModel(model, state);
  return {
    folder,
    uri,
    state: () => {
      const found = state();
      assert.ok(found);
      return found;
    },
    remove: async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(folder, { recursive: true });
      await vscode.commands.executeCommand('signpost.refresh');
      await whenModel(model, () => !state());
    },
  };
}

/** Writes a file on the disk. */
export async function writeFile(uri: vscode.Uri, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
}

/** Reads a file from the disk. */
export async function readFile(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Whether there is a file or folder. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Opens a file and replaces its text, without saving it. */
export async function typeText(uri: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const change = new vscode.WorkspaceEdit();
  change.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(change));
  return document;
}

/** The findings that VS Code shows of a file, as "code at line:column", both from 1. */
export function shownProblems(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Signpost')
    .map((diagnostic) => {
      const { line, character } = diagnostic.range.start;
      return `${codeOf(diagnostic)} at ${line + 1}:${character + 1}`;
    })
    .sort();
}

/** The code of a diagnostic, whether or not it has a page. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The line of the tree with that name at its beginning, below a folder's portfolio or anywhere. */
export async function treeLine(named: string, folder?: vscode.Uri): Promise<TreeNode> {
  const { tree } = await signpost();
  const all = (nodes: readonly TreeNode[]): TreeNode[] =>
    nodes.flatMap((node) => [node, ...all(tree.linesBelow(node))]);
  const found = all(tree.linesBelow()).find(
    ({ face, content }) =>
      face.label.startsWith(named) && (!folder || content.state?.folder.toString() === folder.toString()),
  );
  assert.ok(found, `The tree has no line "${named}".`);
  return found;
}

/** Whether the cursor stands right behind some words, with nothing selected that the next key would replace. */
export function isBehind({ document, selection }: vscode.TextEditor, words: string): boolean {
  const { active, isEmpty } = selection;
  return isEmpty && document.getText(new vscode.Range(new vscode.Position(0, 0), active)).endsWith(words);
}
