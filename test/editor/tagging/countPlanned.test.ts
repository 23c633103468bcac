import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, whenMarkdownIsReady } from '../support';
import type { TestPortfolio } from '../support';

describe('the light bulb on a planned tag', () => {
  let portfolio: TestPortfolio | undefined;

  before(whenMarkdownIsReady);

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** What is offered at the bar. */
  async function offers(text: string): Promise<vscode.CodeAction[]> {
    portfolio = await createPortfolio({ 'work.md': text.replace('¦', '') });
    const document = await vscode.workspace.openTextDocument(portfolio.uri('work.md'));
    const place = document.positionAt(text.indexOf('¦'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(place, place),
    );
    return actions.filter(({ title }) => title.startsWith('Count this'));
  }

  it('counts what is written, wherever in the line the cursor is', async () => {
    const [first, second, ...more] = await offers('## Ref¦und [AC 1.1?, 2.1, 2.2?]\n\nI gave it back.\n');
    assert.deepEqual(
      [first?.title, second?.title, more.length],
      ['Count this as evidence for 1.1', 'Count this as evidence for 2.2', 0],
    );
    assert.ok(first?.edit);
    await vscode.workspace.applyEdit(first.edit);
    assert.ok(portfolio);
    const document = await vscode.workspace.openTextDocument(portfolio.uri('work.md'));
    assert.equal(document.lineAt(0).text, '## Refund [AC 1.1, 2.1, 2.2?]');
    await document.save();
  });

  it('is not there for a range twice, nor in another line, nor for a question', async () => {
    assert.equal((await offers('W¦ork. [AC 1.1-2.1?]\n')).length, 1);
    await portfolio?.remove();
    assert.deepEqual(await offers('Later. [AC 1.1?]\n\nWh¦y?\n'), []);
    await portfolio?.remove();
    assert.deepEqual(await offers('Wh¦y? [AC 1.1]\n'), []);
  });
});
