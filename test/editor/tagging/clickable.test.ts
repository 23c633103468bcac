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
    const expected = `One. [AC 1.2]\n\n[AC 2.1]: https://example.org/\n\n[AC 1.2]: ../criteria/own.yaml ${two}\n`;
    assert.equal(await readFile(uri), expected);
    await whenModel(model, () => portfolio?.state().snapshot.texts.get(uri.toString()) === expected);
  });

  it('leaves a file alone on saving that has no such definitions', async () => {
    const uri = await make('One. [AC 1.1]\n');
    const document = await typeText(uri, 'One. [AC 1.2]\n');
    await document.save();
    assert.equal(document.getText(), 'One. [AC 1.2]\n');
  });
});
