import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, sampleState, typeText, workspaceFolder, type TestPortfolio } from './support';
import { ownCatalogue, ownPortfolio } from './tagging/ownCatalogue';

function hoverAt(path: string, text: string): Promise<string> {
  return hoverIn(vscode.Uri.joinPath(workspaceFolder(), path), text);
}

/** What is shown two characters into a text. */
async function hoverIn(uri: vscode.Uri, text: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  const position = document.positionAt(document.getText().indexOf(text) + 2);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

describe('the hover on a tag', () => {
  it('says what the criterion asks, how it stands and what it still needs', async () => {
    await sampleState();
    const shown = await hoverAt('evidence/03-laws-at-the-desk.md', '[AC 2.1]');
    assert.match(shown, /Identify the main laws/);
    assert.match(shown, /Status: something is missing/);
    assert.match(shown, /What it asks for:/);
    assert.match(shown, /Only an assessor decides/);
  });

  it('says why what is planned does not count, and what to do', async () => {
    await sampleState();
    const shown = await hoverAt('evidence/08-the-garden-table.md', '[AC 2.2?]');
    assert.match(
      shown,
      /Status: planned\n\nEach of its tags has a question mark.* take the question mark away/,
    );
  });

  it('says nothing beside a tag', async () => {
    assert.doesNotMatch(await hoverAt('evidence/03-laws-at-the-desk.md', 'My tutor'), /assessor decides/);
  });

  describe('and on what else names a criterion', () => {
    let portfolio: TestPortfolio | undefined;

    before(async () => {
      portfolio = await createPortfolio({
        'portfolio.yaml': ownPortfolio,
        'criteria/own.yaml': ownCatalogue,
        'a.md': '---\ncriteria: [1.1]\n---\n\nOne. [AC 1.2, 2.1]\n',
      });
    });

    after(() => portfolio?.remove());

    function shownAt(path: string, text: string): Promise<string> {
      assert.ok(portfolio);
      return hoverIn(portfolio.uri(path), text);
    }

    it('says the same in the front matter', async () => {
      assert.match(await shownAt('a.md', '[1.1]'), /Say who your customers are.*Status: met/s);
    });

    it('says the same in the catalogue', async () => {
      const shown = await shownAt('criteria/own.yaml', "'1.2'");
      assert.match(shown, /Describe a complaint that you dealt with.*Status: met.*Evidence:/s);
    });

    it('is about the number under the mouse, and about the whole tag on its keyword', async () => {
      const one = await shownAt('a.md', ' 2.1]');
      assert.match(one, /Say what you do/);
      assert.doesNotMatch(one, /Describe a complaint/);
      assert.match(await shownAt('a.md', '[AC 1.2'), /Describe a complaint.*Say what you do/s);
    });

    it('knows what was typed a moment ago', async () => {
      assert.ok(portfolio);
      const document = await typeText(portfolio.uri('a.md'), 'Typed before. And now: [AC 1.1]\n');
      assert.match(await shownAt('a.md', '[AC 1.1]'), /Say who your customers are/);
      await document.save();
    });
  });
});
