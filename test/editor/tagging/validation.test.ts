import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, signpost, when } from '../support';
import type { TestPortfolio } from '../support';

/** Tags as learners write them, rightly and wrongly; the last line is what VS Code does find wrong. */
const text = [
  '# Refund [AC 1.1]',
  '',
  'I did it [AC 2.1, 2.2?] and [AC PCS/4.1]. \\[AC 1.1] [AC 1.1-2.1]',
  '',
  '[AC 1.1][AC 2.2] and [AC 9.9] and [AC 2.1](other.md)',
  '',
  '- item [AC 4.1]',
  '- [x] done [AC 4.1]',
  '',
  '| a [AC 2.1] | b |',
  '| - | - |',
  '| c [AC 2.2] | [AC 2.1][AC 2.2] |',
  '',
  '> quote [AC 1.1]',
  '',
  '[broken](gone.md)',
  '',
].join('\n');

describe("VS Code's own check of links", () => {
  let portfolio: TestPortfolio | undefined;
  const settings = (): vscode.WorkspaceConfiguration =>
    vscode.workspace.getConfiguration('markdown.validate');
  const target = vscode.ConfigurationTarget.Global;

  before(() => settings().update('enabled', true, target));
  after(() => settings().update('enabled', undefined, target));
  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** What VS Code's Markdown support says of a file, once it has found the broken link. */
  async function found(uri: vscode.Uri): Promise<readonly string[]> {
    const own = (): vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(uri).filter(({ source }) => source !== 'Signpost');
    await vscode.window.showTextDocument(uri);
    await when(vscode.languages.onDidChangeDiagnostics, () =>
      own().some(({ message }) => message.includes('gone.md')),
    );
    const document = await vscode.workspace.openTextDocument(uri);
    return own().map(({ range, message }) => `${document.getText(range)}: ${message}`);
  }

  it('has nothing to say of tags', async () => {
    await signpost();
    portfolio = await createPortfolio({ 'work.md': text, 'other.md': 'x' });
    const said = await found(portfolio.uri('work.md'));
    assert.equal(said.length, 1, said.join('\n'));
  });

  it('has nothing to say of tags that are links', async () => {
    await signpost();
    portfolio = await createPortfolio({ 'work.md': text, 'other.md': 'x' });
    await vscode.commands.executeCommand('signpost.makeClickable', portfolio.uri('work.md'));
    const document = await vscode.workspace.openTextDocument(portfolio.uri('work.md'));
    assert.match(document.getText(), /^\[AC 4\.1\]: /m);
    await document.save();
    const said = await found(portfolio.uri('work.md'));
    assert.equal(said.length, 1, said.join('\n'));
  });
});
