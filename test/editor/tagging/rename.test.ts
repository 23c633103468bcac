import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, signpost, whenModel, writeFile } from '../support';
import type { TestPortfolio } from '../support';
import { ownCatalogue, ownPortfolio } from './ownCatalogue';

const files = {
  'portfolio.yaml': ownPortfolio,
  'criteria/own.yaml': ownCatalogue,
  'a.md': '\uFEFFOne 😀. [AC 1.1, CS/1.2]\r\n\r\nTwo. [AC 1.1?] `[AC 1.1]`\r\n\r\n[AC 1.1]: x.md "One"\r\n',
  'b.md': '---\ncriteria: [1.1]\n---\n\nThree. [AC 1.1-1.2]\n',
};

describe('renaming a criterion', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  async function make(content: Readonly<Record<string, string>> = files): Promise<TestPortfolio> {
    return (portfolio = await createPortfolio(content));
  }

  async function rename(path: string, text: string, to: string): Promise<vscode.WorkspaceEdit> {
    const document = await vscode.workspace.openTextDocument((portfolio ?? (await make())).uri(path));
    return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      document.positionAt(document.getText().indexOf(text) + text.length - 1),
      to,
    );
  }

  async function textsNow(): Promise<Readonly<Record<string, string>>> {
    const entries = Object.keys(files).map(async (path): Promise<[string, string]> => {
      const uri = (portfolio ?? (await make())).uri(path);
      return [path, (await vscode.workspace.openTextDocument(uri)).getText()];
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  it('changes tags, front matter, link definitions and the catalogue, and back again', async () => {
    const { model } = await signpost();
    const { state } = await make();
    const before = await textsNow();
    assert.ok(await vscode.workspace.applyEdit(await rename('a.md', 'AC 1.1', '1.10')));
    assert.deepEqual(await textsNow(), {
      ...before,
      'criteria/own.yaml': before['criteria/own.yaml']?.replace("'1.1'", "'1.10'"),
      'a.md': before['a.md']?.replace(/\[AC 1\.1(?!\]`)/g, '[AC 1.10'),
      'b.md': before['b.md']?.replace(/1\.1\b/g, '1.10'),
    });
    await whenModel(model, () => state().snapshot.coverage.byCriterion.has('OWN-L2/CS/1.10'));
    assert.equal(state().snapshot.coverage.unresolved.length, 0);
    assert.ok(await vscode.workspace.applyEdit(await rename('criteria/own.yaml', "'1.10", '1.1')));
    assert.deepEqual(await textsNow(), before);
    await vscode.workspace.saveAll();
  });

  it('changes where it took the place of another', async () => {
    await make({
      ...files,
      'criteria/own.yaml': `${ownCatalogue}        withdrawn:\n          - { number: '1.7', replacedBy: ['1.1'] }\n`,
    });
    const edit = await rename('b.md', 'criteria: [1.1', '1.10');
    const [changed] = edit.entries().filter(([uri]) => uri.path.endsWith('own.yaml'));
    assert.deepEqual(
      changed?.[1].map(({ newText }) => newText),
      ["'1.10'", "'1.10'"],
    );
  });

  it('is the same change from a tag, from the front matter, from a range and from the catalogue', async () => {
    await make();
    const from = async (path: string, text: string): Promise<unknown> =>
      (await rename(path, text, '3.7')).entries().map(([uri, edits]) => [uri.path, edits.length]);
    const first = await from('a.md', 'AC 1.1');
    assert.deepEqual(await from('b.md', 'criteria: [1.1'), first);
    assert.deepEqual(await from('b.md', 'Three. [AC 1.1'), first);
    assert.deepEqual(await from('criteria/own.yaml', "number: '1.1"), first);
  });

  it('is refused with a reason where the number is taken, or is none', async () => {
    await make();
    const inCatalogue = (to: string): Promise<unknown> => rename('criteria/own.yaml', "number: '1.1", to);
    await assert.rejects(inCatalogue('01.2'), /has a criterion 1\.2 already/);
    await assert.rejects(inCatalogue('one'), /is no number of a criterion/);
    assert.equal((await rename('a.md', 'AC 1.1', '01.2')).size, 0);
  });

  it('is not done where a tag would not mean what it means now', async () => {
    await make({
      ...files,
      'criteria/own.yaml': `${ownCatalogue}      - id: MORE
        title: More
        outcomes:
          - { number: '1', title: More, criteria: [{ number: '1.9', statement: Say more. }] }
`,
    });
    assert.equal((await rename('criteria/own.yaml', "number: '1.1", '1.9')).size, 0);
    assert.equal((await rename('a.md', 'AC 1.1', '1.9')).size, 0);
    assert.ok((await rename('a.md', 'AC 1.1', '1.8')).size > 0);
  });

  it('reaches every portfolio that reads a catalogue of the centre', async () => {
    const { model } = await signpost();
    const made = await make({ ...files, 'criteria/own.yaml': '', 'inner/portfolio.yaml': ownPortfolio });
    await writeFile(made.uri('shared/centre.yaml'), ownCatalogue);
    await writeFile(made.uri('inner/c.md'), 'Four. [AC 1.1]\n');
    const settings = vscode.workspace.getConfiguration('signpost');
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update('catalogueFolder', made.uri('shared').toString(), target);
      const read = (): unknown =>
        ['portfolio.yaml', 'inner/portfolio.yaml'].every((path) =>
          model
            .portfolioOf(made.uri(path))
            ?.snapshot.coverage.byCriterion.get('OWN-L2/CS/1.1')
            ?.claims.some(({ tag }) => tag.origin === 'text'),
        );
      await whenModel(model, read);
      const changed = (await rename('inner/c.md', 'AC 1.1', '1.10')).entries().map(([uri]) => uri.path);
      const wanted = ['a.md', 'b.md', 'inner/c.md', 'shared/centre.yaml'].map((path) => made.uri(path).path);
      assert.deepEqual(changed.sort(), wanted);
    } finally {
      await settings.update('catalogueFolder', undefined, target);
    }
  });

  it('is refused with a reason for a built-in catalogue', async () => {
    const { state } = await make({ 'work.md': 'A customer. [AC 2.2]\n' });
    assert.equal((await rename('work.md', '[AC 2.2', '2.9')).size, 0);
    const { location } = state().snapshot.coverage.byCriterion.get('PQ-L2D/PCS/2.2')?.criterion ?? {};
    assert.ok(location);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(location.uri));
    const position = document.positionAt(location.span.start + 1);
    const renaming = vscode.commands.executeCommand('vscode.prepareRename', document.uri, position);
    await assert.rejects(Promise.resolve(renaming), /comes with Signpost/);
  });

  it('is refused beside the numbers', async () => {
    await make();
    await assert.rejects(rename('criteria/own.yaml', 'Know your', '2.9'), /Put the cursor on the number/);
  });
});
