import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/editor/tree/coverageTree';
import {
  createPortfolio,
  isBehind,
  portfolioFile,
  readFile,
  signpost,
  treeLine,
  typeText,
  when,
  whenModel,
  whenSelected,
  workspaceFolder,
  writeFile,
} from './support';
import type { TestPortfolio } from './support';
import { ownCatalogue, ownPortfolio } from './tagging/ownCatalogue';

const definition =
  'Good customer service is looking after what people need. It gives us a good reputation and makes the shop a success. [AC 1.1]\n';

describe('the tree', () => {
  let portfolio: TestPortfolio | undefined;

  async function make(files: Readonly<Record<string, string | Uint8Array>>): Promise<TestPortfolio> {
    portfolio = await createPortfolio(files);
    return portfolio;
  }

  afterEach(async () => {
    const { tree } = await signpost();
    tree.filter = 'all';
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** The lines of a portfolio, each indented by its depth. */
  async function linesOf({ folder }: TestPortfolio): Promise<string[]> {
    const { tree } = await signpost();
    const lines = (nodes: readonly TreeNode[], indent: string): string[] =>
      nodes.flatMap((node) => [
        `${indent}${node.face.label.slice(0, 12)} | ${node.face.description.split(' · ')[0]}`,
        ...lines(tree.linesBelow(node), `${indent}  `),
      ]);
    const root = tree
      .linesBelow()
      .find(({ content }) => content.state?.folder.toString() === folder.toString());
    return root ? lines([root], '') : [];
  }

  it('shows the sample without a level above when it is the only portfolio', async () => {
    const { tree, model } = await signpost();
    await whenModel(model, () => model.portfolios.length === 1);
    assert.deepEqual(
      tree.linesBelow().map(({ content }) => content.kind),
      ['qualification', 'qualification'],
    );
  });

  it('shows several portfolios by the names of their learners, with all levels below', async () => {
    const made = await make({ 'work.md': `# At the till\n\n${definition}` });
    assert.deepEqual(await linesOf(made), [
      'Ada Penn | 1 of 4 met',
      '  PQ-L2D | 1 of 4 met',
      '    PCS | 1 of 4 met',
      '      LO 1 | 1 of 1 met',
      '        1.1 Define c | met',
      '          At the till: | “Good customer service is looking after what people need. It…”',
      '      LO 2 | 0 of 2 met',
      '        2.1 Identify | not started',
      '        2.2 Give pra | not started',
      '      LO 3 | No criteria in this catalogue',
      '      LO 4 | 0 of 1 met',
      '        4.1 Explain  | not started',
    ]);
  });

  it('says the status of a criterion in words, and what it still needs', async () => {
    const made = await make({
      'work.md': 'The Equality Act 2010 means that I treat everyone fairly. [AC 2.1]\n',
    });
    const { tree } = await signpost();
    const line = await treeLine('2.1', made.folder);
    const item = tree.getTreeItem(line);
    assert.match(item.accessibilityInformation?.label ?? '', /^Criterion 2\.1, something is missing\. /);
    assert.match(item.accessibilityInformation?.label ?? '', /law/);
    const tooltip = tree.resolveTreeItem(item, line).tooltip;
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /○ Names 1 of \d+ laws&#46; Name/);
    assert.match(tooltip.value, /Evidence:\s+- work&#58; paragraph/);
  });

  it('tells the passages of one heading apart by how they begin', async () => {
    const made = await make({
      'work.md': '---\nevidence: E01\n---\n# Log\n\nI rang her. [AC 4.1]\n\nShe was *glad*. [AC 4.1?]\n',
    });
    const { tree } = await signpost();
    const passages = tree.linesBelow(await treeLine('4.1', made.folder));
    assert.deepEqual(
      passages.map(({ face }) => `${face.label} | ${face.description}`),
      ['Log: paragraph | “I rang her.” · E01', 'Log: paragraph | planned · “She was glad.” · E01'],
    );
    assert.deepEqual(
      passages.map(({ face }) => face.spoken),
      [
        'Evidence: E01, Log: paragraph, “I rang her.”',
        'Planned evidence: E01, Log: paragraph, “She was glad.”',
      ],
    );
  });

  it('says in the tooltip of a group its whole name and how many stand where', async () => {
    const made = await make({ 'work.md': `# At the till\n\n${definition}\nLater. [AC 2.2?]\n` });
    const { tree } = await signpost();
    const tooltip = async (name: string): Promise<string> => {
      const line = await treeLine(name, made.folder);
      const { tooltip: markdown } = tree.resolveTreeItem(tree.getTreeItem(line), line);
      assert.ok(markdown instanceof vscode.MarkdownString);
      return markdown.value;
    };
    assert.equal(
      await tooltip('PCS'),
      '**PCS Principles of customer service**\n\n1 of 4 met, 1 planned, 2 not started',
    );
    assert.match(
      await tooltip('LO 3'),
      /\n\nNo criteria in this catalogue\n\nSo it is never shown as complete/,
    );
    assert.match(await tooltip('Ada Penn'), /^\*\*Ada Penn made&#45;by.*\*\*\n\n1 of 4 met/);
  });

  it('says beside its name how much of the only portfolio is met', async () => {
    const { model, view } = await signpost();
    await whenModel(model, () => model.known.length === 1);
    const { met, total } = model.portfolios[0]?.snapshot.coverage.counts ?? { met: 0, total: 0 };
    assert.equal(view.description, `${met} of ${total} met`);
    await make({ 'work.md': definition });
    assert.equal(view.description, '');
  });

  it('gives each status an icon and a colour of its own', async () => {
    const made = await make({
      'work.md': `${definition}\nThe Equality Act 2010. [AC 2.1]\n\nLater. [AC 2.2?]\n`,
    });
    const { tree } = await signpost();
    const icons = await Promise.all(
      ['1.1', '2.1', '2.2', '4.1'].map(async (number) => {
        const { iconPath } = tree.getTreeItem(await treeLine(number, made.folder));
        assert.ok(iconPath instanceof vscode.ThemeIcon);
        return iconPath;
      }),
    );
    assert.equal(new Set(icons.map(({ id }) => id)).size, 4);
    assert.equal(new Set(icons.map(({ color }) => color?.id)).size, 4);
  });

  it('never takes words from a file for Markdown', async () => {
    const made = await make({
      'work.md': `# [Click](command:workbench.action.quit) <img src=x>\n\n${definition}`,
    });
    const { tree } = await signpost();
    const line = await treeLine('1.1', made.folder);
    const { tooltip } = tree.resolveTreeItem(tree.getTreeItem(line), line);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.ok(!tooltip.value.includes('[Click]'));
    assert.ok(!tooltip.value.includes('<img'));
    assert.ok(!tooltip.isTrusted);
  });

  it('shows optional units that were not chosen as such', async () => {
    const own = [
      'qualifications:',
      '  - id: OWN',
      '    title: Own',
      '    awardingBody: Own',
      '    level: 1',
      '    size: Award',
      '    source: Made for a test.',
      '    units:',
      ...['A', 'B'].flatMap((id) => [
        `      - id: ${id}`,
        `        title: Unit ${id}`,
        '        optional: true',
        '        outcomes:',
        "          - number: '1'",
        '            title: Know it',
        "            criteria: [{ number: '1.1', statement: Say it., prompt: What is it?, verbs: [explain] }]",
      ]),
      '',
    ].join('\n');
    const made = await make({
      'portfolio.yaml': 'learner: { name: Ada Penn }\nqualifications: [{ id: OWN, units: [A] }]\n',
      'criteria/own.yaml': own,
      'work.md': 'I said it. [AC 1.1]\n',
    });
    const lines = await linesOf(made);
    assert.ok(lines.includes('    A | 1 of 1 met'), lines.join('\n'));
    assert.ok(lines.includes('    B | Optional unit, not chosen'), lines.join('\n'));
  });

  it('follows an edit that is not saved, and tells VS Code only the lines that look different', async () => {
    const { tree, model } = await signpost();
    const made = await make({ 'work.md': definition });
    await linesOf(made); // So that every line is known.
    const told: string[] = [];
    const listening = tree.onDidChangeTreeData((nodes) => {
      told.push(...(nodes?.map(({ face }) => face.label.slice(0, 3)) ?? ['all']));
    });
    const before = await treeLine('4.1', made.folder);
    const document = await typeText(made.uri('work.md'), `${definition}\nLater. [AC 4.1?]\n`);
    await whenModel(model, () => before.face.description === 'planned');
    listening.dispose();
    // The criterion, and the groups that now say "1 planned".
    assert.deepEqual(told, ['4.1', 'LO ', 'PCS', 'PQ-', 'Ada']);
    assert.equal(await treeLine('4.1', made.folder), before, 'The line stays the same object.');
    await document.save();
  });

  it('keeps the line that is selected while what it says changes', async () => {
    const { model, view } = await signpost();
    const made = await make({ 'work.md': definition });
    await vscode.commands.executeCommand('signpost.portfolio.focus');
    await when(view.onDidChangeVisibility, () => view.visible);
    const line = await treeLine('4.1', made.folder);
    await view.reveal(line, { select: true, focus: true });
    await when(view.onDidChangeSelection, () => view.selection[0] === line);
    // On the disk: a text that is typed comes to the front, and then the tree follows it.
    await writeFile(made.uri('work.md'), `${definition}\nLater. [AC 4.1?]\n`);
    await vscode.commands.executeCommand('signpost.refresh');
    await whenModel(model, () => line.face.description === 'planned');
    // VS Code has drawn the line again when it has shown another one.
    await view.reveal(await treeLine('1.1', made.folder), { select: false, focus: false });
    assert.equal(view.selection[0]?.id, line.id);
  });

  it('is left alone by typing that changes no status', async () => {
    const { tree, model } = await signpost();
    const made = await make({ 'work.md': definition });
    await linesOf(made);
    let told = 0;
    const listening = tree.onDidChangeTreeData(() => (told += 1));
    const document = await typeText(made.uri('work.md'), `Some words before it.\n\n${definition}`);
    await whenModel(model, () =>
      made.state().snapshot.texts.get(made.uri('work.md').toString())?.startsWith('Some'),
    );
    listening.dispose();
    assert.equal(told, 0);
    await document.save();
  });

  it('shows only what a filter lets through', async () => {
    const made = await make({ 'work.md': `${definition}\nLater. [AC 2.2?]\n` });
    await vscode.commands.executeCommand('signpost.showFilter', 'planned');
    const { view } = await signpost();
    assert.equal(view.message, 'Showing only planned criteria.');
    const lines = await linesOf(made);
    assert.deepEqual(
      lines.filter((line) => /^ {8}\d/.test(line)),
      ['        2.2 Give pra | planned'],
    );
    assert.ok(!lines.some((line) => line.includes('LO 3')));
    await vscode.commands.executeCommand('signpost.showFilter', 'unmet');
    assert.deepEqual(
      (await linesOf(made)).filter((line) => /^ {8}\d/.test(line)).map((line) => line.trim().slice(0, 3)),
      ['2.1', '4.1'],
    );
    await vscode.commands.executeCommand('signpost.showAll');
    assert.equal((await linesOf(made)).length, 13);
  });

  it('says so where a filter lets nothing through', async () => {
    const { model, tree, view } = await signpost();
    await whenModel(model, () => model.known.length === 1);
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'evidence', '08-the-garden-table.md');
    const text = await readFile(uri);
    const planned = (): number | undefined => model.portfolios[0]?.snapshot.coverage.counts.planned;
    assert.equal(planned(), 1);
    const document = await typeText(uri, text.replace('[AC 2.2?]', '[AC 2.2]'));
    await whenModel(model, () => planned() === 0);
    await vscode.commands.executeCommand('signpost.showFilter', 'planned');
    assert.deepEqual(tree.linesBelow(), []);
    assert.equal(view.message, 'Showing only planned criteria. There are none.');
    await typeText(uri, text);
    await whenModel(model, () => planned() === 1);
    assert.equal(view.message, 'Showing only planned criteria.');
    await document.save();
  });

  it('says what to do where there is no qualification, as the other view does where there is no evidence', async () => {
    const { model, view, evidenceView } = await signpost();
    await whenModel(model, () => model.known.length === 1);
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'portfolio.yaml');
    const text = await readFile(uri);
    const write = async (content: string): Promise<void> => {
      await writeFile(uri, content);
      await vscode.commands.executeCommand('signpost.refresh');
    };
    await write('learner: { name: Sam }\nevidence: ["none/*.md"]\n');
    await whenModel(model, () => model.known[0]?.name === 'Sam');
    assert.equal(
      view.message,
      'There are no criteria here. Name your qualification in portfolio.yaml, and they appear.',
    );
    assert.match(
      evidenceView.message ?? '',
      /^There is no evidence here yet\. In portfolio\.yaml, “evidence:” says where it is: none\/\*\.md\. Move your files there\. Choose a criterion in the tree/,
    );
    await make({ 'portfolio.yaml': 'learner: { name: Eve }\n' });
    assert.match((await treeLine('Eve')).face.description, /^No qualification in portfolio\.yaml yet · /);
    await write(text);
    await whenModel(model, () => model.known.some(({ name }) => name === 'Sam Jones'));
    assert.deepEqual([view.message, evidenceView.message], ['', '']);
  });

  it('has the number of criteria that are not met on its icon', async () => {
    const { model, view } = await signpost();
    const notMet = (): number =>
      model.portfolios.reduce(
        (sum, { snapshot }) => sum + snapshot.coverage.counts.total - snapshot.coverage.counts.met,
        0,
      );
    const before = notMet();
    assert.equal(view.badge?.value, before);
    await make({ 'work.md': definition });
    assert.equal(notMet(), before + 3);
    assert.equal(view.badge?.value, before + 3);
  });

  it('goes to the passage of a line, and from a criterion to its first', async () => {
    const made = await make({ 'work.md': `# At the till\n\nFirst.\n\n${definition}` });
    await vscode.commands.executeCommand('signpost.openEvidence', await treeLine('1.1', made.folder));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), made.uri('work.md').toString());
    assert.ok(editor && isBehind(editor, '[AC 1.1]'));
  });

  it('highlights the criterion of the passage where the cursor is, and leaves the focus where it was', async () => {
    const { view } = await signpost();
    await vscode.commands.executeCommand('signpost.portfolio.focus');
    await when(view.onDidChangeVisibility, () => view.visible);
    const file = vscode.Uri.joinPath(workspaceFolder(), 'evidence', '03-laws-at-the-desk.md');
    const editor = await vscode.window.showTextDocument(file);
    const tag = editor.document.positionAt(editor.document.getText().indexOf('[AC 2.1]'));
    editor.selection = new vscode.Selection(tag, tag);
    await whenSelected(view, '2.1');
    assert.equal(vscode.window.activeTextEditor, editor);
  });

  /** Shows the view, or another one in its place. */
  async function show(isShown: boolean): Promise<void> {
    const { view } = await signpost();
    await vscode.commands.executeCommand(isShown ? 'signpost.portfolio.focus' : 'workbench.view.explorer');
    await when(view.onDidChangeVisibility, () => view.visible === isShown);
  }

  /** Selects a line. While VS Code draws what has just been made, it may lose what is asked of it. */
  async function choose(line: TreeNode): Promise<void> {
    const { view } = await signpost();
    while (view.selection[0] !== line) {
      await view.reveal(line, { select: true, focus: true });
    }
  }

  it('goes to a criterion that came while another view was shown', async () => {
    const { view } = await signpost();
    await show(true);
    await show(false);
    const made = await make({ 'work.md': 'I rang her.\n' });
    await vscode.commands.executeCommand(
      'signpost.showCriterion',
      made.uri('portfolio.yaml').toString(),
      'PQ-L2D/PCS/2.2',
    );
    await whenSelected(view, '2.2');
  });

  it('highlights where the learner is as soon as the view is shown', async () => {
    const { view } = await signpost();
    await show(true);
    await show(false);
    const made = await make({ 'work.md': 'I rang her. [AC 4.1]\n' });
    const editor = await vscode.window.showTextDocument(made.uri('work.md'));
    const tag = editor.document.positionAt(editor.document.getText().indexOf('[AC'));
    editor.selection = new vscode.Selection(tag, tag);
    await show(true);
    await whenSelected(view, '4.1');
  });

  it('highlights the passage itself where its criterion has been open since an earlier time', async () => {
    const { tree, view } = await signpost();
    const made = await make({ 'work.md': 'I rang her. [AC 4.1]\n' });
    await show(true);
    const criterion = await treeLine('4.1', made.folder);
    await choose(criterion);
    while (!tree.isOpen(criterion)) {
      await vscode.commands.executeCommand('list.toggleExpand');
    }
    // As after a restart, VS Code is told anew which lines there are and that they are open.
    tree.filter = 'planned';
    tree.filter = 'all';
    assert.notEqual(await treeLine('4.1', made.folder), criterion);
    await choose(await treeLine('1.1', made.folder));
    const editor = await vscode.window.showTextDocument(made.uri('work.md'));
    const tag = editor.document.positionAt(editor.document.getText().indexOf('[AC'));
    editor.selection = new vscode.Selection(tag, tag);
    await whenSelected(view, 'work:');
  });

  it('says with each group how many stand where, and with each criterion all of it', async () => {
    const made = await make({ 'work.md': `# At the till\n\n${definition}\nLater. [AC 2.2?]\n` });
    const spoken = async (name: string): Promise<string> => (await treeLine(name, made.folder)).face.spoken;
    assert.equal(
      await spoken('PCS'),
      'Unit PCS, Principles of customer service, 1 of 4 met, 1 planned, 2 not started',
    );
    assert.match(await spoken('LO 3'), /^Learning outcome 3, .*, No criteria in this catalogue$/);
    const met = await spoken('1.1');
    assert.match(met, /^Criterion 1\.1, met\. Define /);
    assert.match(met, / Evidence: At the till: paragraph\.$/);
    assert.match(
      await spoken('2.1'),
      /Names 0 of 2 laws\. Name 2 more laws by their titles\. .*No evidence yet\.$/,
    );
    assert.match(await spoken('2.2'), /^Criterion 2\.2, planned\./);
  });

  it('shows the numbers that a criterion had before', async () => {
    const made = await make({
      'portfolio.yaml': ownPortfolio,
      'criteria/own.yaml': ownCatalogue.replace("number: '1.1',", "number: '1.1', aliases: ['9.4'],"),
      'work.md': 'My customers. [AC 9.4]\n',
    });
    const line = await treeLine('1.1', made.folder);
    assert.equal(line.face.description, 'met · Earlier number: 9.4');
    assert.match(line.face.spoken, /Earlier number: 9\.4\./);
    const { tree } = await signpost();
    const { tooltip } = tree.resolveTreeItem(tree.getTreeItem(line), line);
    assert.ok(tooltip instanceof vscode.MarkdownString && tooltip.value.includes('Earlier number'));
  });

  it('has a name for a portfolio whose learner has none', async () => {
    const made = await make({
      'portfolio.yaml': portfolioFile.replace('Ada Penn', '""'),
      'work.md': definition,
    });
    assert.match((await linesOf(made))[0] ?? '', /^made-by-test/);
  });
});
