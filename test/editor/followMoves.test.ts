import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, readFile, type TestPortfolio } from './support';

describe('Links to a file that is renamed', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await portfolio?.remove();
    portfolio = undefined;
  });

  it('lead there under its new name', async () => {
    portfolio = await createPortfolio({
      'evidence/work.md': 'My log: ![The log](../photos/log.png). [AC 1.1]\n',
      'evidence/other.md': 'See [my work](work.md). [AC 1.1]\n',
      'photos/log.png': 'x',
    });
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(portfolio.uri('photos/log.png'), portfolio.uri('photos/march.png'));
    rename.renameFile(portfolio.uri('evidence/other.md'), portfolio.uri('other.md'));
    assert.ok(await vscode.workspace.applyEdit(rename));
    await vscode.workspace.saveAll();
    const read = (name: string): Promise<string> => readFile(portfolio?.uri(name) ?? assert.fail());
    assert.equal(await read('evidence/work.md'), 'My log: ![The log](../photos/march.png). [AC 1.1]\n');
    assert.equal(await read('other.md'), 'See [my work](evidence/work.md). [AC 1.1]\n');
  });
});
