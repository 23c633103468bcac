import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { signpost, workspaceFolder } from './support';

describe('a page of Signpost', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const pages: Readonly<Record<string, readonly [command: string, ...values: string[]]>> = {
    'signpost-rule:/unknown-criterion.md': ['signpost.explainRule', 'unknown-criterion'],
    'signpost-format:/files-of-signpost.md': ['signpost.explainFormats'],
  };
  for (const [address, [command, ...values]] of Object.entries(pages)) {
    it(`stays in its tab when the learner goes back to the evidence: ${address}`, async () => {
      await signpost();
      const evidence = vscode.Uri.joinPath(workspaceFolder(), 'evidence', '03-laws-at-the-desk.md');
      await vscode.window.showTextDocument(evidence, { preview: false });
      await vscode.commands.executeCommand(command, ...values);
      await vscode.window.showTextDocument(evidence);
      const others = vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => !(input instanceof vscode.TabInputText));
      assert.deepEqual(
        others.map(({ input, isPreview }) => [
          input instanceof vscode.TabInputCustom && input.uri.toString(),
          input instanceof vscode.TabInputCustom && input.viewType,
          isPreview,
        ]),
        [[address, 'vscode.markdown.preview.editor', false]],
      );
    });
  }
});
