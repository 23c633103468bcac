import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the probe', () => {
  it('runs its command in the host that was asked for', async () => {
    const host = await vscode.commands.executeCommand('probe.greet');
    const folder = vscode.workspace.workspaceFolders[0].uri;
    assert.equal(host, folder.scheme === 'file' ? 'node' : 'web');
  });

  it('finds files, as the search program is there', async () => {
    const found = await vscode.workspace.findFiles('**/*.md');
    assert.deepEqual(
      found.map((uri) => uri.path.split('/').pop()),
      ['probe.md'],
    );
  });
});
