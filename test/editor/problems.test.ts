import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  codeOf,
  createPortfolio,
  readFile,
  sampleState,
  shownProblems,
  signpost,
  typeText,
  whenModel,
  workspaceFolder,
  writeFile,
} from './support';
import type { TestPortfolio } from './support';

const unknown = 'I served a customer. [AC 9.9]\n';

function showsUnknown(uri: vscode.Uri): boolean {
  return shownProblems(uri).some((problem) => problem.startsWith('unknown-criterion'));
}

describe('problems', () => {
  let portfolio: TestPortfolio | undefined;

  async function make(files: Readonly<Record<string, string | Uint8Array>>): Promise<TestPortfolio> {
    portfolio = await createPortfolio(files);
    return portfolio;
  }

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  it('are shown of a file that nobody has opened, at the exact characters', async () => {
    const { uri } = await make({ 'work.md': `Intro.\n\n${unknown}` });
    assert.ok(
      !vscode.workspace.textDocuments.some(
        (document) => document.uri.toString() === uri('work.md').toString(),
      ),
    );
    const [shown] = vscode.languages.getDiagnostics(uri('work.md'));
    assert.equal(shown && codeOf(shown), 'unknown-criterion');
    assert.deepEqual(shown?.range, new vscode.Range(2, 25, 2, 28));
    assert.equal(shown?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(shown?.message ?? '', /9\.9/);
  });

  it('are shown of the sample', async () => {
    await sampleState();
    const file = vscode.Uri.joinPath(workspaceFolder(), 'evidence', '03-laws-at-the-desk.md');
    const codes = vscode.languages.getDiagnostics(file).map(codeOf).sort();
    assert.deepEqual(codes, [
      'abbreviation-first',
      'legislation-spelling',
      'missing-legislation',
      'superseded-legislation',
      'unknown-criterion',
      'vague-legislation',
    ]);
  });

  it('lead to a page about the rule that needs no network', async () => {
    const { uri } = await make({ 'work.md': unknown });
    const [shown] = vscode.languages.getDiagnostics(uri('work.md'));
    assert.ok(shown && typeof shown.code === 'object');
    const page = await vscode.workspace.openTextDocument(shown.code.target);
    assert.equal(page.uri.scheme, 'signpost-rule');
    assert.match(page.getText(), /^# A tag names a criterion that is not there\n/);
  });

  it('follow an edit that is not saved, and go with it', async () => {
    const { model } = await signpost();
    const { uri } = await make({ 'work.md': unknown });
    await typeText(uri('work.md'), 'Intro.\nMore. [AC 8.8]\n');
    await whenModel(model, () => shownProblems(uri('work.md')).includes('unknown-criterion at 2:11'));
    assert.equal(await readFile(uri('work.md')), unknown, 'The file itself stays as it was.');
    const document = await typeText(uri('work.md'), 'Nothing to report.\n');
    await whenModel(model, () => !showsUnknown(uri('work.md')));
    await document.save();
  });

  it('come back when an edit is thrown away', async () => {
    const { model } = await signpost();
    const { uri } = await make({ 'work.md': unknown });
    const document = await typeText(uri('work.md'), 'Nothing to report.\n');
    await whenModel(model, () => !showsUnknown(uri('work.md')));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await whenModel(model, () => showsUnknown(uri('work.md')));
  });

  it('move with a line that is put in above, though their offsets stay', async () => {
    const { model } = await signpost();
    const { uri } = await make({ 'work.md': `a b. [AC 9.9]\n` });
    const document = await typeText(uri('work.md'), `a\nb. [AC 9.9]\n`);
    await whenModel(model, () => shownProblems(uri('work.md')).includes('unknown-criterion at 2:8'));
    await document.save();
  });

  it('follow files that come, change and go on the disk', async () => {
    const { model } = await signpost();
    const { uri } = await make({ 'work.md': 'Nothing to report.\n' });
    await writeFile(uri('more.md'), unknown);
    await whenModel(model, () => shownProblems(uri('more.md')).length === 1);
    await writeFile(uri('more.md'), `\n${unknown}`);
    await whenModel(model, () => shownProblems(uri('more.md')).includes('unknown-criterion at 2:26'));
    await vscode.workspace.fs.delete(uri('more.md'));
    await whenModel(model, () => shownProblems(uri('more.md')).length === 0);
  });

  it('say that an attachment is missing until it is there, and again when it is gone', async () => {
    const { model } = await signpost();
    const missing = 'missing-attachment at 1:1';
    const { uri } = await make({
      'work.md': '[log](photos/log.png) [other](.kept/log.png)\n\nDone. [AC 2.2?]\n',
      '.kept/log.png': 'x',
    });
    assert.deepEqual(shownProblems(uri('work.md')), [missing]);
    await writeFile(uri('photos/log.png'), 'x');
    await whenModel(model, () => !shownProblems(uri('work.md')).includes(missing));
    await vscode.workspace.fs.delete(uri('photos/log.png'));
    await whenModel(model, () => shownProblems(uri('work.md')).includes(missing));
  });

  it('say that evidence is old by the day of the computer, without a date in portfolio.yaml', async () => {
    const day = `${new Date().getFullYear() - 4}-05-03`;
    const { uri } = await make({
      'old.md': `---\ndate: ${day}\n---\n\nDone. [AC 2.2?]\n`,
      'new.md': `---\ndate: ${new Date().getFullYear()}-01-01\n---\n\nDone. [AC 2.2?]\n`,
    });
    assert.deepEqual(shownProblems(uri('old.md')), ['stale-evidence at 2:7']);
    assert.deepEqual(shownProblems(uri('new.md')), []);
  });

  it('go when the folder is no portfolio any more', async () => {
    const { model } = await signpost();
    const { uri } = await make({ 'work.md': unknown });
    assert.equal(shownProblems(uri('work.md')).length, 1);
    // As a learner removes it in the explorer. Watchers stay silent about a file that comes and goes in a moment.
    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(uri('portfolio.yaml'));
    assert.ok(await vscode.workspace.applyEdit(removal));
    await whenModel(model, () => !showsUnknown(uri('work.md')));
  });

  it('have the severity of the setting, or are not reported at all', async () => {
    const { model } = await signpost();
    const { uri } = await make({ 'work.md': unknown });
    const settings = vscode.workspace.getConfiguration('signpost');
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update('rules.unknownCriterion', 'information', target);
      await whenModel(
        model,
        () =>
          vscode.languages.getDiagnostics(uri('work.md'))[0]?.severity ===
          vscode.DiagnosticSeverity.Information,
      );
      await settings.update('rules.unknownCriterion', 'off', target);
      await whenModel(model, () => !showsUnknown(uri('work.md')));
    } finally {
      await settings.update('rules.unknownCriterion', undefined, target);
    }
    await whenModel(model, () => showsUnknown(uri('work.md')));
  });

  it('belong to the nearest portfolio only', async () => {
    const { model } = await signpost();
    const { uri, state } = await make({
      'work.md': unknown,
      'inner/portfolio.yaml': 'learner: { name: Bo Quist }\nqualifications: [{ id: PQ-L2D }]\n',
      'inner/work.md': unknown,
    });
    assert.deepEqual(
      state().snapshot.notes.map((note) => note.uri),
      [uri('work.md').toString()],
    );
    await whenModel(model, () => shownProblems(uri('inner/work.md')).length > 0);
    assert.equal(shownProblems(uri('inner/work.md')).length, 1);
  });
});
