import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  createPortfolio,
  shownProblems,
  signpost,
  typeText,
  whenMarkdownIsReady,
  whenModel,
} from './support';
import type { TestPortfolio } from './support';
import { ownCatalogue, ownPortfolio } from './tagging/ownCatalogue';

/** How many actions VS Code is to work out in full. */
const resolvedAtOnce = 20;

async function actionsAt(
  uri: vscode.Uri,
  text: string,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  return actionsIn(uri, document.positionAt(document.getText().indexOf(text)), kind);
}

function actionsIn(
  uri: vscode.Uri,
  start: vscode.Position,
  kind?: vscode.CodeActionKind,
): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(start, start),
    kind?.value,
    resolvedAtOnce,
  );
}

function named(actions: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, `No action fits ${title}: ${actions.map((action) => action.title).join('; ')}`);
  return found;
}

describe('quick fixes', () => {
  let portfolio: TestPortfolio | undefined;

  before(whenMarkdownIsReady);

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  async function make(text: string): Promise<vscode.Uri> {
    portfolio = await createPortfolio({ 'work.md': text });
    return portfolio.uri('work.md');
  }

  it('change a tag to the criterion that was meant, and undo takes it back', async () => {
    const { model } = await signpost();
    const before = 'I served a customer. [AC 2.3]\n';
    const uri = await make(before);
    const editor = await vscode.window.showTextDocument(uri);
    const { edit, isPreferred } = named(await actionsAt(uri, '2.3'), /^Change to 2\.2$/);
    assert.ok(edit && isPreferred);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(editor.document.getText(), before.replace('2.3', '2.2'));
    await whenModel(
      model,
      () => !shownProblems(uri).some((problem) => problem.startsWith('unknown-criterion')),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await whenModel(model, () => shownProblems(uri).includes('unknown-criterion at 1:26'));
    await editor.document.save();
  });

  it('are those of what was typed just now, before it has been read', async () => {
    portfolio = await createPortfolio({
      'work.md': 'One. [AC 1.1]\n',
      // Takes long to read, and so the next reading begins after a pause.
      'long.md': 'The Equality Act 2010 means that I treat everyone fairly. [AC 2.1]\n\n'.repeat(2000),
    });
    const uri = portfolio.uri('work.md');
    await typeText(uri, 'Now I served a customer. [AC 2.3]\n');
    const { edit } = named(await actionsIn(uri, new vscode.Position(0, 30)), /^Change to 2\.2$/);
    assert.deepEqual(
      edit?.get(uri).map(({ range }) => range),
      [new vscode.Range(0, 29, 0, 32)],
    );
    await vscode.workspace.saveAll();
  });

  it('put right all of a kind in the file at once', async () => {
    const uri = await make('One. [AC 2.3]\n\nTwo. [AC 2.3]\n\nThree. [AC 2.3]\n');
    const { edit } = named(await actionsAt(uri, '2.3'), /^Fix all 3 in this file/);
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), 'One. [AC 2.2]\n\nTwo. [AC 2.2]\n\nThree. [AC 2.2]\n');
    await document.save();
  });

  it('put right all of a kind in the portfolio in one change', async () => {
    const { model } = await signpost();
    portfolio = await createPortfolio({
      'one.md': 'One. [AC 2.3]\n\nTwo. [AC1.1]\n',
      'two.md': '---\ncriteria: [2.3]\n---\n\nThree. [AC 2.3]\n',
    });
    const { uri } = portfolio;
    const before = await vscode.workspace.openTextDocument(uri('two.md'));
    const text = before.getText();
    const found = named(await actionsAt(uri('one.md'), '2.3'), /^Fix all 3 in this portfolio/);
    assert.ok(found.edit, 'it is resolved');
    assert.ok(await vscode.workspace.applyEdit(found.edit));
    const documents = await Promise.all(
      ['one.md', 'two.md'].map((path) => vscode.workspace.openTextDocument(uri(path))),
    );
    assert.deepEqual(
      documents.map((document) => document.getText()),
      ['One. [AC 2.2]\n\nTwo. [AC1.1]\n', text.replaceAll('2.3', '2.2')],
    );
    await whenModel(model, () =>
      ['one.md', 'two.md'].every(
        (path) => !shownProblems(uri(path)).some((problem) => problem.startsWith('unknown-criterion')),
      ),
    );
    await vscode.workspace.saveAll();
  });

  /** For each finding about references: what is written, with the cursor at the bar, and what it becomes. */
  const references: Readonly<Record<string, readonly [written: string, mended: string]>> = {
    'unknown-criterion': ['[AC ¦2.2]', '[AC 2.1]'],
    'malformed-tag': ['[AC¦1.1 and 1.2]', '[AC 1.1, 1.2]'],
    'adjacent-tags': ['¦[AC 1.1][AC 1.2]', '[AC 1.1] [AC 1.2]'],
    'duplicate-claim': ['[AC 1.1] and [AC ¦1.1]', '[AC 1.1] and'],
    'renumbered-criterion': ['[AC ¦1.9]', '[AC 1.1]'],
    'withdrawn-criterion': ['[AC ¦1.8]', '[AC 1.2]'],
  };
  for (const [code, [marked, mended]] of Object.entries(references)) {
    it(`put right one, all of the file and all of the portfolio where there is ${code}`, async () => {
      const written = marked.replace('¦', '');
      const texts = { 'a.md': `One. ${written}\n\nTwo. ${written}\n`, 'b.md': `Three. ${written}\n` };
      portfolio = await createPortfolio({
        'portfolio.yaml': ownPortfolio,
        'criteria/own.yaml': `${ownCatalogue.replace("{ number: '1.1',", "{ number: '1.1', aliases: ['1.9'],")}        withdrawn:
          - { number: '1.8', replacedBy: ['1.2'] }
`,
        ...texts,
      });
      const { uri } = portfolio;
      const document = await vscode.workspace.openTextDocument(uri('a.md'));
      const at = document.positionAt(document.getText().indexOf(written) + marked.indexOf('¦'));
      const actions = await actionsIn(uri('a.md'), at);
      const single = actions.find(({ isPreferred }) => isPreferred);
      assert.equal(single?.edit?.get(uri('a.md')).length, 1);
      const after = async (title: RegExp): Promise<readonly string[]> => {
        const { edit } = named(actions, title);
        assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
        const documents = Object.keys(texts).map((path) => vscode.workspace.openTextDocument(uri(path)));
        const now = (await Promise.all(documents)).map((each) => each.getText());
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand('undo');
        return now;
      };
      const { 'a.md': a, 'b.md': b } = texts;
      assert.deepEqual(await after(/^Fix all 2 in this file/), [a.replaceAll(written, mended), b]);
      assert.equal(document.getText(), a);
      const everywhere = await after(/^Fix all 3 in this portfolio/);
      assert.deepEqual(everywhere, [a.replaceAll(written, mended), b.replaceAll(written, mended)]);
      await vscode.workspace.saveAll();
    });
  }

  it('choose between the units that a number may mean, here and everywhere', async () => {
    portfolio = await createPortfolio({
      'portfolio.yaml': ownPortfolio,
      'criteria/own.yaml': `${ownCatalogue}      - id: MORE
        title: More
        outcomes:
          - { number: '1', title: More, criteria: [{ number: '1.1', statement: Say more. }] }
`,
      'a.md': 'One. [AC 1.1]\n\nTwo. [AC 1.1?]\n',
      'b.md': '---\ncriteria: [1.1]\n---\n\nThree.\n',
    });
    const { uri } = portfolio;
    const actions = await actionsAt(uri('a.md'), '1.1');
    assert.equal(named(actions, /^Change to CS\/1\.1$/).edit?.size, 1);
    assert.equal(named(actions, /^Change to MORE\/1\.1$/).edit?.size, 1);
    const { edit } = named(actions, /^Change to MORE\/1\.1 in all 3 places/);
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    const documents = await Promise.all(
      ['a.md', 'b.md'].map((path) => vscode.workspace.openTextDocument(uri(path))),
    );
    assert.deepEqual(
      documents.map((document) => document.getText()),
      ['One. [AC MORE/1.1]\n\nTwo. [AC MORE/1.1?]\n', '---\ncriteria: [MORE/1.1]\n---\n\nThree.\n'],
    );
    await vscode.workspace.saveAll();
  });

  it('choose a unit in portfolio.yaml', async () => {
    const { model } = await signpost();
    const two = ownCatalogue.replace(
      '    units:\n',
      '    units:\n      - { id: MORE, title: More, outcomes: [] }\n',
    );
    const yaml = 'learner: { name: Ada Penn }\nqualifications:\n  - { id: OWN-L2, units: [MORE] }\n';
    portfolio = await createPortfolio({
      'portfolio.yaml': yaml,
      'criteria/own.yaml': two,
      'work.md': 'One. [AC CS/1.1]\n',
    });
    const { uri } = portfolio;
    const { edit } = named(await actionsAt(uri('work.md'), 'CS/1.1'), /^Choose unit CS in portfolio\.yaml$/);
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    const document = await vscode.workspace.openTextDocument(uri('portfolio.yaml'));
    assert.equal(document.getText(), yaml.replace('[MORE]', '[MORE, CS]'));
    await whenModel(model, () => portfolio?.state().snapshot.coverage.byCriterion.has('OWN-L2/CS/1.1'));
    await document.save();
  });

  it('answer to "fix all" of the whole file', async () => {
    const uri = await make('One. [AC 2.3]\n\nTwo. [AC 2.3]\n');
    const actions = await actionsAt(uri, 'One', vscode.CodeActionKind.SourceFixAll);
    const { edit } = named(actions, /^Fix all that Signpost can fix$/);
    assert.equal(edit?.get(uri).length, 2);
  });

  it('add a reminder that is not taken for evidence', async () => {
    const { model } = await signpost();
    const uri = await make('I follow the law. [AC 2.1]\n');
    const { edit } = named(await actionsAt(uri, '2.1'), /reminder .* law/);
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /\[AC 2\.1\]\s+<!-- .* -->/);
    await whenModel(
      model,
      () => portfolio?.state().snapshot.texts.get(uri.toString()) === document.getText(),
    );
    assert.ok(shownProblems(uri).some((problem) => problem.startsWith('missing-legislation')));
    await document.save();
  });

  it('offer a page about the rule', async () => {
    const uri = await make('I served a customer. [AC 9.9]\n');
    const { command } = named(await actionsAt(uri, '9.9'), /^Learn about this: /);
    assert.deepEqual(command?.command, 'signpost.explainRule');
    assert.deepEqual(command?.arguments, ['unknown-criterion']);
  });

  it('are not offered where nothing was found', async () => {
    const uri = await make('Nothing here.\n\nI served a customer. [AC 9.9]\n');
    assert.deepEqual(await actionsAt(uri, 'Nothing', vscode.CodeActionKind.QuickFix), []);
  });
});
