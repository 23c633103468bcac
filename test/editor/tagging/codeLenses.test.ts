import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, signpost, when } from '../support';
import type { TestPortfolio } from '../support';

describe('the lines above tagged passages', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await setting(undefined);
    await portfolio?.remove();
    portfolio = undefined;
  });

  async function setting(value: boolean | undefined): Promise<void> {
    await vscode.workspace
      .getConfiguration('signpost')
      .update('codeLens', value, vscode.ConfigurationTarget.Global);
  }

  async function lenses(text: string): Promise<vscode.CodeLens[]> {
    portfolio = await createPortfolio({ 'work.md': text });
    const uri = portfolio.uri('work.md');
    await vscode.workspace.openTextDocument(uri);
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
    );
    return found.filter(({ command }) => command?.command === 'signpost.showCriterion');
  }

  function shown(found: readonly vscode.CodeLens[]): string[] {
    return found.map(({ range, command }) => `${range.start.line + 1} ${command?.title}`).sort();
  }

  it('say how a criterion stands and what is missing', async () => {
    const found = await lenses(
      [
        '# Work\n\n## Laws\n\n[AC 2.1]\n',
        'The Equality Act 2010 means that I treat everybody alike at the desk.\n',
        'Later. [AC 4.1?]\n',
      ].join('\n'),
    );
    assert.deepEqual(shown(found), [
      '3 2.1 · something is missing: Names 1 of 2 laws. Name 1 more law by its title.',
      '9 4.1 · planned, counts once you take the ? away',
    ]);
  });

  it('stand at the entry of the front matter for the whole file', async () => {
    const found = await lenses('---\ncriteria: [4.1?]\n---\n\nWork.\n');
    assert.deepEqual(shown(found), ['2 4.1 · planned, counts once you take the ? away']);
  });

  it('leave off where there are so many that VS Code could not draw them', async () => {
    const found = await lenses('Later. [AC 4.1?]\n\n'.repeat(1_200));
    const lines = found.map(({ range }) => range.start.line + 1).sort((a, b) => a - b);
    assert.deepEqual([lines.length, lines[0], lines.at(-1)], [1_000, 1, 1_999]);
  });

  it('go to the criterion in the tree', async () => {
    const [lens] = await lenses('Later. [AC 4.1?]\n');
    const { view } = await signpost();
    assert.ok(lens?.command);
    const { command, arguments: values = [] } = lens.command;
    await vscode.commands.executeCommand(command, ...(values as unknown[]));
    await when(view.onDidChangeSelection, () => {
      const content = view.selection[0]?.content;
      return (
        content?.kind === 'criterion' &&
        content.coverage.criterion.number === '4.1' &&
        content.state.uri.toString() === portfolio?.uri('portfolio.yaml').toString()
      );
    });
  });

  it('can be switched off', async () => {
    await signpost();
    await setting(false);
    assert.deepEqual(shown(await lenses('Later. [AC 4.1?]\n')), []);
  });
});
