import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio } from '../support';
import type { TestPortfolio } from '../support';
import { ownCatalogue, ownPortfolio } from './ownCatalogue';

describe('symbols and selections', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  async function make(): Promise<TestPortfolio> {
    portfolio = await createPortfolio({
      'portfolio.yaml': ownPortfolio,
      'criteria/own.yaml': ownCatalogue,
      'a.md': '# Work\n\nOne.\n\n## Refund [AC 1.1]\n\nTwo. [AC 1.2]\n',
    });
    return portfolio;
  }

  it('name the criteria of the workspace by words of their statements', async () => {
    const { uri } = await make();
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'complaint',
    );
    const own = symbols.filter(({ containerName }) => containerName === 'OWN-L2/CS');
    assert.deepEqual(
      own.map(({ name }) => name),
      ['1.2 Describe a complaint that you dealt with.'],
    );
    assert.equal(own[0]?.location.uri.toString(), uri('criteria/own.yaml').toString());
  });

  it('name what a file claims, with how it stands', async () => {
    const { uri } = await make();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri('a.md'),
    );
    const document = await vscode.workspace.openTextDocument(uri('a.md'));
    const own = symbols.filter(({ kind }) => kind === vscode.SymbolKind.Key);
    assert.deepEqual(
      own.map(({ name, detail, selectionRange, range }) => [
        name,
        detail,
        document.getText(selectionRange),
        document.getText(range).trim(),
      ]),
      [
        ['1.1 Say who your customers are.', 'met', '1.1', 'Refund [AC 1.1]\n\nTwo. [AC 1.2]'],
        ['1.2 Describe a complaint that you dealt with.', 'met', '1.2', 'Two. [AC 1.2]'],
      ],
    );
  });

  it('widen a selection from the reference to the tag to the passages around it', async () => {
    const { uri } = await make();
    const document = await vscode.workspace.openTextDocument(uri('a.md'));
    const at = document.positionAt(document.getText().indexOf('1.2') + 1);
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at],
    );
    const texts: string[] = [];
    for (let each = selection; each; each = each.parent) {
      texts.push(document.getText(each.range));
    }
    for (const expected of ['1.2', '[AC 1.2]', 'Two. [AC 1.2]', 'Refund [AC 1.1]\n\nTwo. [AC 1.2]']) {
      assert.ok(
        texts.some((text) => text.replace(/^#+ /, '').trimEnd() === expected),
        `${expected} is not in ${JSON.stringify(texts)}`,
      );
    }
  });
});
