import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  codeOf,
  createPortfolio,
  portfolioFile,
  shownProblems,
  signpost,
  typeText,
  whenModel,
  writeFile,
} from './support';
import type { TestPortfolio } from './support';

const claim = 'I explained it. [AC 1.1]\n';

describe('files that are not as they should be', () => {
  let portfolio: TestPortfolio | undefined;

  async function make(files: Readonly<Record<string, string | Uint8Array>>): Promise<TestPortfolio> {
    portfolio = await createPortfolio(files);
    return portfolio;
  }

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  /** The evidence that was read, by name. */
  function notesOf({ state, folder }: TestPortfolio): string[] {
    return state().snapshot.notes.map(({ uri }) => uri.slice(folder.toString().length + 1));
  }

  it('a portfolio.yaml with broken YAML keeps the evidence and names the line', async () => {
    const made = await make({
      'portfolio.yaml': `${portfolioFile}centre: { name: "North\n`,
      'work.md': claim,
    });
    assert.deepEqual(notesOf(made), ['work.md']);
    const shown = vscode.languages.getDiagnostics(made.uri('portfolio.yaml'));
    assert.ok(
      shown.some((diagnostic) => codeOf(diagnostic) === 'yaml-syntax' && diagnostic.range.start.line >= 3),
    );
    // The criterion is still the one that it was: what it needs is said, and nothing is called unknown.
    const codes = shownProblems(made.uri('work.md')).map((problem) => problem.split(' ')[0]);
    assert.ok(codes.length > 0 && !codes.includes('unknown-criterion'), codes.join());
  });

  it('a portfolio.yaml that is put right is read again before it is saved', async () => {
    const { model } = await signpost();
    const made = await make({ 'portfolio.yaml': 'qualifications: [\n', 'work.md': claim });
    const document = await typeText(made.uri('portfolio.yaml'), portfolioFile);
    await whenModel(
      model,
      () => made.state().snapshot.coverage.byCriterion.get('PQ-L2D/PCS/1.1')?.claims.length === 1,
    );
    assert.deepEqual(shownProblems(made.uri('portfolio.yaml')), []);
    await document.save();
  });

  it('a catalogue with broken YAML names the line and calls no tag unknown', async () => {
    const made = await make({
      'criteria/own.yaml': 'qualifications:\n  - id: OWN\n    units: [\n',
      'work.md': 'I did it. [AC 9.9]\n',
    });
    assert.match(shownProblems(made.uri('criteria/own.yaml')).join(), /yaml-syntax at \d+/);
    assert.deepEqual(shownProblems(made.uri('work.md')), []);
  });

  it('a catalogue that is not text is reported and calls no tag unknown, until it is put right', async () => {
    const { model } = await signpost();
    const made = await make({
      'criteria/own.yaml': new Uint8Array([0x69, 0x64, 0xe9]),
      'work.md': 'I did it. [AC 9.9]\n',
    });
    assert.deepEqual(shownProblems(made.uri('criteria/own.yaml')), ['yaml-not-text at 1:1']);
    assert.deepEqual(shownProblems(made.uri('work.md')), []);
    await writeFile(made.uri('criteria/own.yaml'), "version: '1'\nqualifications: []\n");
    await whenModel(model, () => shownProblems(made.uri('work.md')).length === 1);
    assert.deepEqual(shownProblems(made.uri('criteria/own.yaml')), []);
  });

  it('a portfolio.yaml that is not text is reported', async () => {
    const made = await make({ 'portfolio.yaml': new Uint8Array([0xff, 0xfe, 0x6c, 0]), 'work.md': claim });
    assert.deepEqual(shownProblems(made.uri('portfolio.yaml')), ['yaml-not-text at 1:1']);
    const codes = shownProblems(made.uri('work.md')).map((problem) => problem.split(' ')[0]);
    assert.ok(!codes.includes('unknown-criterion'), codes.join());
  });

  it('evidence that is not text is reported, and the rest is read', async () => {
    const made = await make({
      'latin.md': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
      'picture.md': new Uint8Array([0x50, 0x00, 0x47]),
      'work.md': claim,
    });
    assert.deepEqual(notesOf(made), ['work.md']);
    assert.deepEqual(shownProblems(made.uri('latin.md')), ['evidence-not-text at 1:1']);
    assert.deepEqual(shownProblems(made.uri('picture.md')), ['evidence-not-text at 1:1']);
  });

  it('empty evidence is reported', async () => {
    const made = await make({ 'empty.md': '', 'work.md': claim });
    assert.deepEqual(shownProblems(made.uri('empty.md')), ['evidence-empty at 1:1']);
  });

  it('a file with a byte order mark and Windows line ends is read like any other', async () => {
    const made = await make({ 'work.md': '\uFEFFFirst.\r\n\r\nI did it. [AC 9.9]\r\n' });
    assert.deepEqual(shownProblems(made.uri('work.md')), ['unknown-criterion at 3:15']);
  });

  it('20 MB of evidence are read, and the tag at their end counts', async function () {
    const line = 'I welcomed the customer, listened to what was wrong, and put it right on the same day.\n\n';
    const text = line.repeat(Math.ceil((20 * 1024 * 1024) / line.length)) + claim;
    const made = await make({ 'long.md': text });
    const coverage = made.state().snapshot.coverage.byCriterion.get('PQ-L2D/PCS/1.1');
    assert.equal(coverage?.claims.length, 1);
  });
});
