import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPortfolio, typeText } from '../support';
import type { TestPortfolio } from '../support';

describe('completion of tags', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** What is offered at the bar in a text that was typed and not saved. */
  async function offered(text: string, typed = ' '): Promise<vscode.CompletionItem[]> {
    portfolio ??= await createPortfolio({
      'work.md': 'Customer service is help. It keeps our good name and our success. [AC 1.1]\n',
      'draft.md': 'A draft.\n',
    });
    const uri = portfolio.uri('draft.md');
    const document = await typeText(uri, text.replace('|', ''));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      document.positionAt(text.indexOf('|')),
      typed,
    );
    await document.save();
    return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
  }

  function labels(items: readonly vscode.CompletionItem[]): string[] {
    return [...items]
      .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  function inserted(items: readonly vscode.CompletionItem[], name: string): string {
    const item = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === name);
    return String(item?.insertText);
  }

  it('offers open criteria first and says what each still needs', async () => {
    const items = await offered('I served a customer. [AC |');
    assert.deepEqual(labels(items), ['2.1', '2.2', '4.1', '1.1']);
    const [first] = items;
    assert.ok(typeof first?.label === 'object');
    assert.match(first.label.detail ?? '', /Identify the main laws/);
    const panel = first.documentation;
    assert.ok(panel instanceof vscode.MarkdownString);
    assert.match(panel.value, /\*\*2&#46;1\*\* Identify the main laws/);
    assert.match(panel.value, /Which laws matter in your job/);
    assert.match(panel.value, /Still needed:/);
    assert.match(panel.value, /No evidence yet/);
  });

  it('closes the bracket where it is missing, and only there', async () => {
    assert.equal(inserted(await offered('One. [AC |'), '2.1'), '2.1]');
    assert.equal(inserted(await offered('One. [AC |]'), '2.1'), '2.1');
    assert.equal(inserted(await offered('One. [AC 1.1,|]', ','), '2.1'), ' 2.1');
    assert.equal(inserted(await offered('One. [AC 1.1, |, 2.2]'), '2.1'), '2.1');
  });

  it('finds a criterion by its number and by words of its statement', async () => {
    assert.deepEqual(labels(await offered('One. [AC 2|')), ['2.1', '2.2']);
    assert.deepEqual(labels(await offered('One. [AC secure|')), ['4.1']);
    assert.deepEqual(labels(await offered('One. [AC kept sec|')), ['4.1']);
    assert.deepEqual(labels(await offered('One. [AC PCS/|', '/')), ['2.1', '2.2', '4.1', '1.1']);
  });

  it('replaces what was typed', async () => {
    const [item] = await offered('One. [AC 1.1, sec|]');
    assert.ok(item?.range instanceof vscode.Range);
    assert.deepEqual([item.range.start.character, item.range.end.character], [14, 17]);
  });

  it('works in the criteria of the front matter, and in no other field', async () => {
    assert.equal(inserted(await offered('---\ncriteria: [|]\n---\n', '['), '2.1'), '2.1');
    assert.equal(inserted(await offered('---\ncriteria: |\n---\n'), '2.1'), '[2.1]');
    assert.equal(inserted(await offered('---\ncriteria:\n  - 1.1\n  - |\n---\n'), '2.1'), '2.1');
    assert.deepEqual(labels(await offered('---\ncriteria: [1.1]\ntitle: |\n---\n')), []);
  });

  it('works in a new file that has never been saved, below a portfolio', async () => {
    portfolio = await createPortfolio({ 'work.md': 'A draft.\n' });
    const { uri } = portfolio;
    const untitled = uri('new.md').with({ scheme: 'untitled' });
    const document = await vscode.workspace.openTextDocument(untitled);
    await typeText(document.uri, 'One. [AC ');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(9),
      ' ',
    );
    assert.ok(labels(items).includes('2.1'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('offers nothing in code and outside tags', async () => {
    assert.deepEqual(labels(await offered('Code: `[AC |`\n')), []);
    assert.deepEqual(labels(await offered('```\n[AC |\n```\n')), []);
    assert.deepEqual(labels(await offered('I served a |customer.\n')), []);
    assert.deepEqual(labels(await offered('[AC 1.1] and |')), []);
  });
});
