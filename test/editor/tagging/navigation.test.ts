import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio } from '../support';
import type { TestPortfolio } from '../support';
import { ownCatalogue, ownPortfolio } from './ownCatalogue';

type Place = vscode.Location | vscode.LocationLink;

describe('finding the way between tags and catalogue', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** Asks at the first place with a text, and says what was found as "file:line text". */
  async function ask(command: string, uri: vscode.Uri, text: string): Promise<string[]> {
    const document = await vscode.workspace.openTextDocument(uri);
    const position = document.positionAt(document.getText().indexOf(text) + text.length - 1);
    const places = await vscode.commands.executeCommand<Place[]>(command, uri, position);
    return Promise.all(places.map(written));
  }

  async function written(place: Place): Promise<string> {
    const [uri, range] = 'uri' in place ? [place.uri, place.range] : [place.targetUri, place.targetRange];
    const document = await vscode.workspace.openTextDocument(uri);
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    return `${name}:${range.start.line + 1} ${document.getText(range)}`;
  }

  async function make(): Promise<TestPortfolio> {
    portfolio = await createPortfolio({
      'portfolio.yaml': ownPortfolio,
      'criteria/own.yaml': ownCatalogue,
      'a.md': 'One. [AC 1.1, CS/1.2]\n\nTwo. [AC 1.1?]\n',
      'b.md': '---\ncriteria: [1.1]\n---\n\nThree. [AC 1.1-1.2]\n',
    });
    return portfolio;
  }

  it('goes from a tag to its line in a built-in catalogue', async () => {
    portfolio = await createPortfolio({ 'work.md': 'A customer. [AC 2.2]\n' });
    const found = await ask('vscode.executeDefinitionProvider', portfolio.uri('work.md'), '[AC 2.2');
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^proqual-l2-diploma\.yaml:64 '?2\.2'?$/);
  });

  it('goes from a tag and from the front matter to the line of the own catalogue', async () => {
    const { uri } = await make();
    const goTo = 'vscode.executeDefinitionProvider';
    assert.deepEqual(await ask(goTo, uri('a.md'), 'CS/1.2'), ["own.yaml:17 '1.2'"]);
    assert.deepEqual(await ask(goTo, uri('b.md'), 'criteria: [1.1'), ["own.yaml:16 '1.1'"]);
    assert.deepEqual(await ask(goTo, uri('b.md'), '[AC 1.1-1.2'), ["own.yaml:16 '1.1'", "own.yaml:17 '1.2'"]);
    assert.deepEqual(await ask(goTo, uri('a.md'), 'One'), []);
  });

  it('finds every reference from a tag, from the front matter and from the catalogue', async () => {
    const { uri } = await make();
    const all = ["own.yaml:16 '1.1'", 'a.md:1 1.1', 'a.md:3 1.1', 'b.md:2 1.1', 'b.md:5 1.1-1.2'];
    const find = 'vscode.executeReferenceProvider';
    for (const [file, text] of [
      ['a.md', '[AC 1.1'],
      ['b.md', 'criteria: [1.1'],
      ['criteria/own.yaml', "number: '1.1"],
    ] as const) {
      // VS Code's own Markdown support names the tag under the cursor too: it could be a link.
      const found = (await ask(find, uri(file), text)).filter((place) => !place.includes(' AC '));
      assert.deepEqual([file, ...found.sort()], [file, ...[...all].sort()]);
    }
  });

  /** The lines, from 0, and the texts that are highlighted with the cursor in the first place with a text. */
  async function highlighted(uri: vscode.Uri, text: string): Promise<[number, string][]> {
    const document = await vscode.workspace.openTextDocument(uri);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      uri,
      document.positionAt(document.getText().indexOf(text) + text.length - 1),
    );
    return highlights.map(({ range }) => [range.start.line, document.getText(range)]);
  }

  it('highlights the other references in the file', async () => {
    const { uri } = await make();
    assert.deepEqual(await highlighted(uri('a.md'), '1.1'), [
      [0, '1.1'],
      [2, '1.1'],
    ]);
  });

  it('highlights a number in the catalogue that it stands in', async () => {
    const { uri } = await make();
    assert.deepEqual(await highlighted(uri('criteria/own.yaml'), "number: '1.1"), [[15, "'1.1'"]]);
  });
});
