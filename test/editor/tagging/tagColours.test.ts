import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, signpost, typeText, when, whenModel } from '../support';
import type { TestPortfolio } from '../support';
import { ownCatalogue, ownPortfolio } from './ownCatalogue';

/** How the kinds are drawn below a text. */
const letters: Readonly<Record<string, string>> = {
  criterionKeyword: 'k',
  criterionUnit: 'u',
  criterionNumber: 'n',
  criterionPlanned: 'p',
  criterionUnresolved: 'x',
};

/** The lines of a document with something coloured, and below each a letter where it is. */
async function drawn(uri: vscode.Uri): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  const [legend, tokens] = await Promise.all([
    vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    ),
    vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    ),
  ]);
  const marks = new Map<number, string>();
  let [line, column] = [0, 0];
  for (let at = 0; at < (tokens?.data.length ?? 0); at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = tokens?.data.slice(at, at + 4) ?? [];
    [line, column] = [line + down, down > 0 ? right : column + right];
    const letter = letters[legend?.tokenTypes[type] ?? ''] ?? '!';
    marks.set(line, (marks.get(line) ?? '').padEnd(column) + letter.repeat(length));
  }
  return [...marks].flatMap(([number, marked]) => [document.lineAt(number).text, marked]);
}

describe('the colours of tags', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  async function open(text: string, catalogue = ownCatalogue): Promise<vscode.Uri> {
    portfolio = await createPortfolio({
      'portfolio.yaml': ownPortfolio,
      'criteria/own.yaml': catalogue,
      'work.md': text,
    });
    return portfolio.uri('work.md');
  }

  it('tell the pieces of a tag apart, and leave a number that names no criterion as it is', async () => {
    const uri = await open(
      [
        '# Work [AC OWN-L2/CS/1.1]\r\n\r\n',
        'Done 🎉 [ac 1.1-1.2, 9.9] and **later [AC 2.1?]**\r\n\r\n',
        '| a | b |\r\n| - | - |\r\n| x | [AC 1.1](log.jpg) \\[AC 1.2] |\r\n\r\n',
        'Over two lines [AC 1.1,\r\n1.2] here.\r\n\r\n',
        '`[AC 1.1]` <!-- [AC 1.1] --> [AC1.1] [KSB 1.1]\r\n\r\n[AC 1.1]: portfolio.yaml\r\n',
      ].join(''),
    );
    assert.deepEqual(await drawn(uri), [
      '# Work [AC OWN-L2/CS/1.1]',
      '        kk uuuuuuuuuunnn',
      'Done 🎉 [ac 1.1-1.2, 9.9] and **later [AC 2.1?]**',
      '         kk nnnnnnn  xxx               kk nnnp',
      '| x | [AC 1.1](log.jpg) \\[AC 1.2] |',
      '       kk nnn             kk nnn',
      'Over two lines [AC 1.1,',
      '                kk nnn',
      '1.2] here.',
      'nnn',
    ]);
  });

  it('are there in the front matter too, in any style', async () => {
    const uri = await open(
      '---\ntitle: AC 1.1\ncriteria:\n  - CS/1.1\n  - "1.2?"\n  - AC 9.9\nunit: CS\n---\n\nWork.\n',
    );
    assert.deepEqual(await drawn(uri), [
      '  - CS/1.1',
      '    uuunnn',
      '  - "1.2?"',
      '     nnnp',
      '  - AC 9.9',
      '       xxx',
    ]);
  });

  it('follow the words that a catalogue names, and its numbers, as they are typed there', async () => {
    const { model } = await signpost();
    const uri = await open('Done. [KSB 1.1, 1.7] [AC 1.1]\n');
    assert.deepEqual(await drawn(uri), ['Done. [KSB 1.1, 1.7] [AC 1.1]', '                      kk nnn']);
    const changed = ownCatalogue
      .replace("version: '1'", "version: '1'\nkeywords: [KSB]")
      .replace("number: '1.2'", "number: '1.7'");
    assert.ok(portfolio);
    await typeText(portfolio.uri('criteria/own.yaml'), changed);
    await whenModel(model, () => portfolio?.state().snapshot.library.keywords.has('KSB'));
    assert.deepEqual(await drawn(uri), ['Done. [KSB 1.1, 1.7] [AC 1.1]', '       kkk nnn  nnn   kk nnn']);
  });

  it('are those of the text as it is now', async () => {
    const uri = await open('Done.\n');
    assert.deepEqual(await drawn(uri), []);
    await typeText(uri, 'Now it is done. [AC 1.2]\n');
    assert.deepEqual(await drawn(uri), ['Now it is done. [AC 1.2]', '                 kk nnn']);
  });

  it('are there in a file that was never saved', async () => {
    await open('Saved.\n');
    assert.ok(portfolio);
    const { path } = portfolio.uri('new.md');
    const uri = vscode.Uri.from({ scheme: 'untitled', path });
    await vscode.window.showTextDocument(uri);
    await typeText(uri, 'New. [AC 1.1]\n');
    const { model } = await signpost();
    await when(model.onDidChange, () => portfolio?.state().drafts?.snapshot.texts.has(uri.toString()));
    assert.deepEqual(await drawn(uri), ['New. [AC 1.1]', '      kk nnn']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leave what VS Code sets for Markdown as it was', () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
    assert.equal(settings.get('semanticHighlighting.enabled'), true);
    assert.equal(settings.get('wordWrap'), 'on');
    const others = vscode.workspace.getConfiguration('editor', { languageId: 'yaml' });
    assert.equal(others.get('semanticHighlighting.enabled'), 'configuredByTheme');
  });
});
