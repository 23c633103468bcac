import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import createParser from 'markdown-it';
import { createPortfolio, signpost } from '../support';
import type { TestPortfolio } from '../support';
import { ownCatalogue, ownPortfolio } from './ownCatalogue';

describe('tags in the Markdown preview', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  async function preview(text: string): Promise<string> {
    portfolio = await createPortfolio({ 'work.md': text });
    const { extendMarkdownIt } = await signpost();
    return extendMarkdownIt(createParser()).render(text, { currentDocument: portfolio.uri('work.md') });
  }

  it('are pills with the statements of their criteria', async () => {
    const html = await preview('A customer. [AC 2.1, 9.9] \\[AC PCS/2.2]\n');
    assert.match(
      html,
      /<span class="signpost-tag" title="2\.1: Identify the main laws [^"]*">AC 2\.1, 9\.9<\/span>/,
    );
    assert.match(html, /<span class="signpost-tag" title="2\.2: [^"]*">AC PCS\/2\.2<\/span>/);
  });

  it('are pills too where they are links to a file', async () => {
    const html = await preview('[AC 2.1](log.md)\n');
    assert.match(html, /<a href="log\.md" class="signpost-tag" title="2\.1: [^"]*">AC 2\.1<\/a>/);
  });

  it('are pills too where a definition further down names the file', async () => {
    const html = await preview('[AC 2.1][log]\n\n[log]: log.md\n');
    assert.match(html, /<p><a href="log\.md" class="signpost-tag" title="2\.1: [^"]*">AC 2\.1<\/a><\/p>/);
  });

  it('are pills too with a word that a catalogue of the centre names', async () => {
    portfolio = await createPortfolio({
      'portfolio.yaml': ownPortfolio,
      'criteria/own.yaml': `keywords: [KSB]\n${ownCatalogue}`,
      'work.md': 'x',
    });
    const { extendMarkdownIt } = await signpost();
    const render = (path: string): string =>
      extendMarkdownIt(createParser()).render('[KSB 1.1] [PC 1.1]', {
        currentDocument: portfolio?.uri(path),
      });
    assert.match(render('work.md'), /<span class="signpost-tag" [^>]*>KSB 1\.1<\/span> \[PC 1\.1\]/);
  });

  it('are two pills where they stand side by side', async () => {
    const html = await preview('[AC 2.1][AC 2.2]\n');
    assert.match(html, /">AC 2\.1<\/span><span [^>]*>AC 2\.2<\/span>/);
  });

  it('stay links where they have a definition', async () => {
    const html = await preview('Law. [AC 2.1]\n\n[AC 2.1]: portfolio.yaml "2.1"\n');
    assert.match(html, /<a href="portfolio\.yaml" title="2\.1: [^"]*" class="signpost-tag">AC 2\.1<\/a>/);
  });

  it('are left alone in code, and outside portfolios', async () => {
    assert.doesNotMatch(await preview('`[AC 2.1]`\n\n    [AC 2.1]\n'), /signpost-tag/);
    const { extendMarkdownIt } = await signpost();
    const elsewhere = { currentDocument: vscode.Uri.parse('file:///elsewhere/work.md') };
    assert.equal(extendMarkdownIt(createParser()).render('[AC 2.1]', elsewhere), '<p>[AC 2.1]</p>\n');
  });

  // The preview asks the extensions of its own host. A window on a server may run it on the other side.
  if (vscode.extensions.getExtension('vscode.markdown-language-features')) {
    it('are shown by VS Code’s own Markdown support', async () => {
      portfolio = await createPortfolio({ 'work.md': 'A customer. [AC 2.1]\n' });
      const document = await vscode.workspace.openTextDocument(portfolio.uri('work.md'));
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      assert.match(html, /class="signpost-tag"/);
    });
  }
});
