import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, readFile, signpost, typeText, whenModel } from '../support';
import type { TestPortfolio } from '../support';
import { ownCatalogue, ownPortfolio } from './ownCatalogue';

describe('making criteria clickable', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  const one = '"1.1 Say who your customers are."';
  const two = '"1.2 Describe a complaint that you dealt with."';

  async function make(text: string): Promise<vscode.Uri> {
    portfolio = await createPortfolio({
      'portfolio.yaml': ownPortfolio,
      'criteria/own.yaml': ownCatalogue,
      'evidence/a.md': text,
    });
    return portfolio.uri('evidence/a.md');
  }

  async function clickable(uri: vscode.Uri): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.commands.executeCommand('signpost.makeClickable', uri);
    return document;
  }

  it('writes a link definition for each tag, once', async () => {
    const text = 'One. [AC 1.1]\n\nTwo. [AC 1.2] Again. [ac 1.1] [AC 9.9] [AC 2.1](x.png)\n';
    const uri = await make(text);
    const document = await clickable(uri);
    const expected = `${text}\n[AC 1.1]: ../criteria/own.yaml ${one}\n[AC 1.2]: ../criteria/own.yaml ${two}\n`;
    assert.equal(document.getText(), expected);
    await clickable(uri);
    assert.equal(document.getText(), expected);
    await document.save();
  });

  it('leads to the portfolio where the catalogue comes with Signpost', async () => {
    portfolio = await createPortfolio({ 'a.md': 'One. [AC 1.1]' });
    const document = await clickable(portfolio.uri('a.md'));
    assert.match(
      document.getText(),
      /^One\. \[AC 1\.1\]\n\n\[AC 1\.1\]: portfolio\.yaml "1\.1 Define .*"\n$/,
    );
    await document.save();
  });

  it('keeps the definitions in step when the file is saved, and the learner’s own alone', async () => {
    const uri = await make(
      `One. [AC 1.1]\n\n[AC 1.1]: ../criteria/own.yaml ${one}\n[AC 2.1]: https://example.org/\n`,
    );
    const { model } = await signpost();
    const document = await typeText(
      uri,
      `One. [AC 1.2]\n\n[AC 1.1]: ../criteria/own.yaml ${one}\n[AC 2.1]: https://example.org/\n`,
    );
    assert.ok(await document.save());
    const expected = `One. [AC 1.2]\n\n[AC 1.2]: ../criteria/own.yaml ${two}\n[AC 2.1]: https://example.org/\n`;
    assert.equal(await readFile(uri), expected);
    await whenModel(model, () => portfolio?.state().snapshot.texts.get(uri.toString()) === expected);
  });

  it('takes away the definition of a tag that is gone, and gives one to a tag that comes', async () => {
    const definitions = `[AC 1.1]: ../criteria/own.yaml ${one}\n[AC 1.2]: ../criteria/own.yaml ${two}\n`;
    const uri = await make(`One. [AC 1.1]\n\nTwo. [AC 1.2]\n\n${definitions}`);
    const document = await typeText(uri, `One. [AC 1.1, 1.2?]\n\nTwo.\n\n${definitions}`);
    assert.ok(await document.save());
    assert.equal(
      await readFile(uri),
      `One. [AC 1.1, 1.2?]\n\nTwo.\n\n[AC 1.1, 1.2?]: ../criteria/own.yaml "1.1 Say who your customers are. 1.2 Describe a complaint that you dealt with."\n`,
    );
    await typeText(uri, document.getText().replace('One. [AC 1.1, 1.2?]', 'One.'));
    assert.ok(await document.save());
    assert.equal(await readFile(uri), 'One.\n\nTwo.\n\n');
  });

  it('follows a criterion that gets another number, in the words of the link too', async () => {
    const uri = await make(`One. [AC 1.1]\r\n\r\n[AC 1.1]: ../criteria/own.yaml ${one}\r\n`);
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      uri,
      document.positionAt(document.getText().indexOf('1.1') + 1),
      '1.10',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const changed of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      assert.ok(await changed.save());
    }
    const expected = `One. [AC 1.10]\r\n\r\n[AC 1.10]: ../criteria/own.yaml ${one.replace('1.1', '1.10')}\r\n`;
    assert.equal(await readFile(uri), expected);
  });

  it('waits until a new file has a place', async () => {
    await make('One. [AC 1.1]\n');
    const path = portfolio?.uri('evidence/new.md').path ?? '';
    const uri = vscode.Uri.from({ scheme: 'untitled', path });
    const document = await typeText(uri, 'New. [AC 1.1]\n');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('signpost.makeClickable', uri);
    assert.equal(document.getText(), 'New. [AC 1.1]\n');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leaves a file alone on saving that has no such definitions', async () => {
    const uri = await make('One. [AC 1.1]\n');
    const document = await typeText(uri, 'One. [AC 1.2]\n');
    await document.save();
    assert.equal(document.getText(), 'One. [AC 1.2]\n');
  });

  describe('where VS Code saves by itself', () => {
    const files = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('files');

    afterEach(async () => {
      await files().update('autoSave', 'off', vscode.ConfigurationTarget.Global);
      await files().update('autoSaveDelay', undefined, vscode.ConfigurationTarget.Global);
    });

    it('adds what is missing, and not again once the learner has undone it', async () => {
      const old = `[AC 1.1]: ../criteria/own.yaml ${one}\n`;
      const uri = await make(`One. [AC 1.1]\n\n${old}`);
      const document = await vscode.workspace.openTextDocument(uri);
      const editor = await vscode.window.showTextDocument(document);
      await files().update('autoSaveDelay', 50, vscode.ConfigurationTarget.Global);
      await files().update('autoSave', 'afterDelay', vscode.ConfigurationTarget.Global);
      const typed = `One. [AC 1.1] More. [AC 1.2]\n\n${old}`;
      const added = saved(document, `${typed}[AC 1.2]: ../criteria/own.yaml ${two}\n`);
      const end = document.lineAt(0).range.end;
      assert.ok(await editor.edit((change) => change.insert(end, ' More. [AC 1.2]')));
      await added;

      const undone = saved(document, typed);
      await vscode.commands.executeCommand('undo');
      await undone;

      const undoneAgain = saved(document, `One. [AC 1.1]\n\n${old}`);
      await vscode.commands.executeCommand('undo');
      await undoneAgain;
    });
  });
});

/** Resolves when a document is saved the next time, with that text. */
async function saved(document: vscode.TextDocument, text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const listening = vscode.workspace.onDidSaveTextDocument((found) => {
      if (found === document) {
        listening.dispose();
        resolve();
      }
    });
  });
  assert.equal(document.getText(), text);
}
