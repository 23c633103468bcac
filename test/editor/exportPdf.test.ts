import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ExportChoices, ExportResult } from '../../src/editor/commands/exportPdf';
import { createAssetReader } from '../../src/editor/export/portfolioAssets';
import { createPortfolio, readFile, sampleState, typeText, workspaceFolder, writeFile } from './support';
import type { TestPortfolio } from './support';

function run(choices: ExportChoices): Thenable<ExportResult | undefined> {
  return vscode.commands.executeCommand<ExportResult | undefined>('signpost.exportPdf', choices);
}

async function beginning(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('latin1').decode((await vscode.workspace.fs.readFile(uri)).slice(0, 5));
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(uri);
}

function around(bytes: Uint8Array, at: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, at - 100), at + 100));
}

describe('Export to PDF', function () {
  const place = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), 'place-for-pdf');
  const target = (): vscode.Uri => vscode.Uri.joinPath(place(), 'Sam Jones.pdf');
  let portfolio: TestPortfolio | undefined;

  beforeEach(() => vscode.workspace.fs.createDirectory(place()));

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
    await vscode.workspace.fs.delete(place(), { recursive: true });
  });

  /** What lies in the place, so that nothing is left behind unseen. */
  async function names(): Promise<string[]> {
    return (await vscode.workspace.fs.readDirectory(place())).map(([name]) => name).sort();
  }

  it('writes the sample as a PDF, and nothing beside it', async () => {
    const { uri } = await sampleState();
    const result = await run({ portfolio: uri, target: target() });
    assert.equal(await beginning(target()), '%PDF-');
    assert.ok(result && result.pages > 8);
    assert.deepEqual(result.problems, []);
    assert.deepEqual(await names(), ['Sam Jones.pdf']);
  });

  it('writes what the terminal writes, byte for byte', async () => {
    const { uri } = await sampleState();
    const plan = { part: { kind: 'whole' }, openPoints: false, redacted: false, date: '2026-11-21' } as const;
    const result = await run({ portfolio: uri, target: target(), ...plan });
    assert.ok(result);
    assert.deepEqual(result.problems, []);
    const byTerminal = vscode.Uri.joinPath(workspaceFolder(), '..', 'by-terminal.pdf');
    const [ours, theirs] = await Promise.all([bytesOf(target()), bytesOf(byTerminal)]);
    const at = ours.findIndex((byte, index) => byte !== theirs[index]);
    const difference = `${result.pages} pages, ${ours.length} and ${theirs.length} bytes, the first difference`;
    assert.equal(at, -1, `${difference} at ${at}: ${around(ours, at)} and ${around(theirs, at)}`);
    assert.equal(ours.length, theirs.length);
  });

  it('replaces an older file when it may', async () => {
    const { uri } = await sampleState();
    await writeFile(target(), 'old');
    assert.ok(await run({ portfolio: uri, target: target(), overwrite: true }));
    assert.equal(await beginning(target()), '%PDF-');
    assert.deepEqual(await names(), ['Sam Jones.pdf']);
  });

  it('leaves a folder in the place of the file as it was', async () => {
    const { uri } = await sampleState();
    const kept = vscode.Uri.joinPath(target(), 'kept.txt');
    await writeFile(kept, 'kept');
    assert.equal(await run({ portfolio: uri, target: target(), overwrite: true }), undefined);
    assert.equal(await readFile(kept), 'kept');
    assert.deepEqual(await names(), ['Sam Jones.pdf']);
  });

  it('writes nothing where the folder cannot be made', async () => {
    const { uri } = await sampleState();
    await writeFile(vscode.Uri.joinPath(place(), 'file'), 'not a folder');
    const inFile = vscode.Uri.joinPath(place(), 'file', 'Sam Jones.pdf');
    assert.equal(await run({ portfolio: uri, target: inFile }), undefined);
    assert.equal(await readFile(vscode.Uri.joinPath(place(), 'file')), 'not a folder');
    assert.deepEqual(await names(), ['file']);
  });

  it('takes the text as it is on the screen, and names an image that it could not read', async () => {
    portfolio = await createPortfolio({ 'work.md': 'Nothing yet.\n' });
    const { uri } = portfolio;
    const document = await typeText(uri('work.md'), '# At the till\n\n![The sign](missing.png)\n');
    const result = await run({ portfolio: uri('portfolio.yaml'), target: target() });
    assert.equal(result?.problems.length, 1);
    assert.match(result?.problems[0] ?? '', /missing\.png/);
    assert.equal(await readFile(uri('work.md')), 'Nothing yet.\n', 'Evidence is never touched.');
    await document.save();
  });

  it('reads pictures of the portfolio and none from outside of it', async () => {
    const photos = vscode.Uri.joinPath(workspaceFolder(), 'photos');
    const read = createAssetReader(photos, undefined);
    assert.ok(await read(vscode.Uri.joinPath(photos, 'counter-sign.png').toString()));
    assert.equal(await read(vscode.Uri.joinPath(workspaceFolder(), 'portfolio.yaml').toString()), undefined);
    assert.equal(await read(`${photos.toString()}/../portfolio.yaml`), undefined);
    assert.equal(await read(vscode.Uri.joinPath(photos, 'missing.png').toString()), undefined);
  });
});
