import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleState, workspaceFolder } from './support';

async function hoverAt(path: string, text: string): Promise<string> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), path);
  const document = await vscode.workspace.openTextDocument(uri);
  const position = document.positionAt(document.getText().indexOf(text) + 2);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

describe('the hover on a tag', () => {
  it('says what the criterion asks, how it stands and what it still needs', async () => {
    await sampleState();
    const shown = await hoverAt('evidence/03-laws-at-the-desk.md', '[AC 2.1]');
    assert.match(shown, /Identify the main laws/);
    assert.match(shown, /Status: something is missing/);
    assert.match(shown, /What it asks for:/);
    assert.match(shown, /Only an assessor decides/);
  });

  it('says nothing beside a tag', async () => {
    assert.doesNotMatch(await hoverAt('evidence/03-laws-at-the-desk.md', 'My tutor'), /assessor decides/);
  });
});
