import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, signpost, typeText, whenModel, type TestPortfolio } from './support';

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
    assert.equal(
      await textOf(portfolio.uri('evidence/work.md')),
      'My log: ![The log](../photos/march.png). [AC 1.1]\n',
    );
    assert.equal(await textOf(portfolio.uri('other.md')), 'See [my work](evidence/work.md). [AC 1.1]\n');
  });

  it('lead there when it is renamed twice, and when the text was changed a moment ago', async () => {
    portfolio = await createPortfolio({
      'evidence/work.md': 'My log: ![The log](../photos/log.png). [AC 1.1]\n',
      'photos/log.png': 'x',
    });
    const names = ['log', 'march', 'april', 'may'].map((name) => `photos/${name}.png`);
    await typeText(
      portfolio.uri('evidence/work.md'),
      '# Work\n\nMy log: ![The log](../photos/log.png). [AC 1.1]\n',
    );
    for (const [index, name] of names.slice(1).entries()) {
      const rename = new vscode.WorkspaceEdit();
      rename.renameFile(portfolio.uri(names[index] ?? ''), portfolio.uri(name));
      assert.ok(await vscode.workspace.applyEdit(rename));
    }
    assert.equal(
      await textOf(portfolio.uri('evidence/work.md')),
      '# Work\n\nMy log: ![The log](../photos/may.png). [AC 1.1]\n',
    );
  });

  it('are not all that follows: portfolio.yaml finds the evidence in a folder that has another name', async () => {
    portfolio = await createPortfolio({
      'portfolio.yaml': 'learner: Ada Penn\nqualifications: [PQ-L2D]\nevidence: ["evidence/**/*.md"]\n',
      'evidence/work.md': 'I listened. [AC 1.1]\n',
    });
    const { model } = await signpost();
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(portfolio.uri('evidence'), portfolio.uri('my evidence'));
    assert.ok(await vscode.workspace.applyEdit(rename));
    assert.match(await textOf(portfolio.uri('portfolio.yaml')), /evidence: \["my evidence\/\*\*\/\*\.md"\]/);
    const moved = portfolio.uri('my evidence/work.md').toString();
    await whenModel(model, () => model.portfolios.some(({ snapshot }) => snapshot.texts.has(moved)));
  });
});

/** The text as the learner sees it: whether VS Code saves it by itself is a setting. */
async function textOf(uri: vscode.Uri): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return document.getText();
}
