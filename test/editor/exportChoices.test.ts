import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ExportChoices, ExportResult } from '../../src/editor/commands/exportPdf';
import {
  ExportMemory,
  planOfSettings,
  targetOf,
  unknownInSettings,
} from '../../src/editor/export/exportPlan';
import { readOwnFonts } from '../../src/editor/export/readOwnFonts';
import { createAssetReader } from '../../src/editor/export/portfolioAssets';
import {
  createPortfolio,
  isThere,
  sampleState,
  signpost,
  workspaceFolder,
  type TestPortfolio,
} from './support';

const evidence = {
  'a.md': '---\nevidence: E05\n---\n# Till\n\nThe customer Bethany Marlowe rang. [AC 1.1]\n',
  'b.md': '---\nevidence: E07\n---\n# Log\n\nI did it. [AC 1.1]\n',
};

function run(choices: ExportChoices): Thenable<ExportResult | undefined> {
  return vscode.commands.executeCommand<ExportResult | undefined>('signpost.exportPdf', choices);
}

describe('The choices for a PDF', function () {
  let portfolio: TestPortfolio | undefined;
  const changed = new Set<string>();

  async function set(name: string, value: unknown): Promise<void> {
    changed.add(name);
    await vscode.workspace
      .getConfiguration('signpost.export')
      .update(name, value, vscode.ConfigurationTarget.Global);
  }

  afterEach(async () => {
    for (const name of changed) {
      await set(name, undefined);
    }
    changed.clear();
    await portfolio?.remove();
    portfolio = undefined;
  });

  it('come from the settings, and nothing is asked, where the settings say so', async () => {
    portfolio = await createPortfolio({ ...evidence, 'out/old.pdf': 'old' });
    await set('ask', false);
    await set('redacted', true);
    await set('evidence', ['E05', 'E99']);
    await set('file', 'out/old.pdf');
    const result = await run({ portfolio: portfolio.uri('portfolio.yaml') });
    assert.equal(result?.target.toString(), portfolio.uri('out/old.pdf').toString());
    const bytes = await vscode.workspace.fs.readFile(portfolio.uri('out/old.pdf'));
    const text = new TextDecoder('latin1').decode(bytes);
    assert.match(text, /^%PDF-/);
    assert.match(text, /Part of a portfolio of evidence/);
    assert.deepEqual(
      (await vscode.workspace.fs.readDirectory(portfolio.uri('out'))).map(([name]) => name),
      ['old.pdf'],
    );
  });

  it('never replace what is not a PDF, though nothing is asked: the name of a PDF has its ending', async () => {
    portfolio = await createPortfolio(evidence);
    await set('ask', false);
    for (const file of ['portfolio.yaml', Object.keys(evidence)[0] ?? '']) {
      const before = await vscode.workspace.fs.readFile(portfolio.uri(file));
      await set('file', file);
      const result = await run({ portfolio: portfolio.uri('portfolio.yaml') });
      assert.equal(result?.target.toString(), portfolio.uri(`${file}.pdf`).toString());
      assert.deepEqual(await vscode.workspace.fs.readFile(portfolio.uri(file)), before);
    }
  });

  it('name a unit that is not there, and nothing is made then', async () => {
    portfolio = await createPortfolio(evidence);
    await set('ask', false);
    await set('units', ['ZZZ', 'YYY']);
    const unknown = unknownInSettings(portfolio.state());
    assert.deepEqual(
      [unknown?.setting, unknown?.unknown, unknown?.isAll],
      ['signpost.export.units', ['ZZZ', 'YYY'], true],
    );
    assert.ok(unknown?.known.includes('PCS'));
    assert.equal(await run({ portfolio: portfolio.uri('portfolio.yaml') }), undefined);
    await set('units', ['PCS']);
    await set('evidence', ['E05', 'E99']);
    assert.deepEqual(unknownInSettings(portfolio.state())?.unknown, ['E99']);
    assert.equal(unknownInSettings(portfolio.state())?.isAll, false);
    await set('evidence', undefined);
    assert.equal(unknownInSettings(portfolio.state()), undefined);
  });

  it('choose the whole where the settings name nothing that is there', async () => {
    portfolio = await createPortfolio(evidence);
    const planned = (): string => planOfSettings((portfolio as TestPortfolio).state()).part.kind;
    assert.equal(planned(), 'whole');
    await set('units', ['NONE']);
    assert.equal(planned(), 'whole');
    await set('units', ['PCS']);
    assert.equal(planned(), 'units');
    await set('units', 'PCS');
    await set('evidence', [7, 'e07']);
    assert.equal(planned(), 'evidence');
  });

  it('give a part and a redacted copy a name of their own', async () => {
    portfolio = await createPortfolio(evidence);
    const state = portfolio.state();
    const plan = planOfSettings(state);
    const names = [
      plan,
      { ...plan, redacted: true },
      { ...plan, part: { kind: 'units', units: ['PQ-L2D/PCS'] } as const },
    ].map((each) => targetOf(each, state).path.split('/').pop());
    assert.deepEqual(names, [
      'Ada Penn portfolio.pdf',
      'Ada Penn portfolio, redacted.pdf',
      'Ada Penn part of portfolio.pdf',
    ]);
    await set('file', '/elsewhere/x.pdf');
    assert.equal(targetOf(planOfSettings(state), state).path, '/elsewhere/x.pdf');
  });

  it('are remembered for each portfolio, as far as it still has what they name', async () => {
    portfolio = await createPortfolio(evidence);
    const state = portfolio.state();
    const kept = new Map<string, unknown>();
    const memory = new ExportMemory({
      keys: () => [...kept.keys()],
      get: <T>(key: string): T | undefined => kept.get(key) as T | undefined,
      update: (key: string, value: unknown) => {
        // What is stored comes back as JSON.
        kept.set(key, JSON.parse(JSON.stringify(value)));
        return Promise.resolve();
      },
    });
    const target = portfolio.uri('mine.pdf');
    const plan = {
      part: { kind: 'evidence', evidence: [portfolio.uri('a.md').toString(), 'file:///gone.md'] },
      openPoints: true,
      redacted: true,
      date: '2026-01-02',
      target,
      openWhenDone: false,
    } as const;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode('made'));
    await memory.remember(state, plan, target);
    const { part, target: remembered, ...rest } = memory.planFor(state);
    assert.deepEqual(part.kind === 'evidence' && part.evidence, [portfolio.uri('a.md').toString()]);
    assert.equal(remembered?.toString(), target.toString());
    assert.deepEqual(rest, { openPoints: true, redacted: true, date: '2026-01-02', openWhenDone: false });
    assert.ok(await memory.hasWritten(state, target));
    assert.ok(!(await memory.hasWritten(state, portfolio.uri('other.pdf'))));
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode('signed since'));
    assert.ok(!(await memory.hasWritten(state, target)));
    await set('redacted', false);
    await set('openPoints', undefined);
    assert.equal(memory.planFor(state).redacted, true);
    await set('redacted', true);
    await memory.remember(state, { ...plan, redacted: false }, target);
    assert.equal(memory.planFor(state).redacted, false);
    await set('redacted', false);
    await set('openPoints', true);
    await set('redacted', true);
    assert.deepEqual([memory.planFor(state).redacted, memory.planFor(state).openPoints], [false, true]);
    assert.deepEqual(memory.planFor(await sampleState()), planOfSettings(await sampleState()));
    for (const broken of ['text', { part: { kind: 'units', units: 7 }, date: 'soon', target: 5 }]) {
      kept.set(`export ${state.uri.toString()}`, broken);
      assert.deepEqual(memory.planFor(state).part, { kind: 'whole' });
    }
  });

  it('take fonts of one’s own, and say in words why a file is none', async () => {
    await signpost();
    const extension = vscode.extensions.getExtension('signpost.signpost')?.extensionUri;
    assert.ok(extension);
    const thai = vscode.Uri.joinPath(extension, 'dist/pdf/fonts/NotoSansThai-Regular.ttf');
    portfolio = await createPortfolio({
      ...evidence,
      'fonts/own.ttf': await vscode.workspace.fs.readFile(thai),
      'fonts/text.ttf': 'These are words.',
    });
    await set('fonts', [
      'fonts/own.ttf',
      'fonts/text.ttf',
      'fonts/none.ttf',
      'https://example.org/font.ttf',
      '\\\\server\\font.ttf',
      ' ',
      7,
    ]);
    const { fonts, refusals } = await readOwnFonts(portfolio.state());
    assert.deepEqual(
      fonts.map(({ uri }) => uri.toString()),
      [portfolio.uri('fonts/own.ttf').toString()],
    );
    assert.deepEqual(
      refusals.map((words) => words.replace(/, so it is not used\..*| could not be read.*/, '')),
      [
        'The file “fonts/text.ttf” is not a font, or it is damaged',
        'The font “fonts/none.ttf”',
        'The font “https://example.org/font.ttf” is not on this computer',
        'The font “\\\\server\\font.ttf” is not on this computer',
      ],
    );
    const target = portfolio.uri('out.pdf');
    const result = await run({ portfolio: portfolio.uri('portfolio.yaml'), target });
    assert.deepEqual(result?.problems, refusals);
    assert.ok(await isThere(target));
  });

  it('name the file and the line of what cannot be printed', async () => {
    portfolio = await createPortfolio({ 'a.md': '# A\n\n![The sign](../../away.png)\n' });
    const target = portfolio.uri('out.pdf');
    const result = await run({ portfolio: portfolio.uri('portfolio.yaml'), target });
    assert.match(result?.problems[0] ?? '', /a\.md, line 3: The image “\.\.\/\.\.\/away\.png” is not in/);
  });

  it('name the evidence that was left out, and the line of a mistake in portfolio.yaml', async () => {
    portfolio = await createPortfolio({
      'portfolio.yaml': 'learner: Ada Penn\nqualifications: [PQ-L2X]\n',
      'a.md': '# A\n\nText.\n',
      'b.md': new Uint8Array([0x43, 0x61, 0x66, 0xe9]),
    });
    const target = portfolio.uri('out.pdf');
    const result = await run({ portfolio: portfolio.uri('portfolio.yaml'), target });
    assert.match(result?.problems.join('\n') ?? '', /b\.md, line 1: This file is not text .* not in the PDF/);
    assert.match(result?.problems.join('\n') ?? '', /portfolio\.yaml, line 2: No catalogue has a qualific/);
  });

  // Elsewhere the host cannot tell where a link leads.
  if (workspaceFolder().scheme === 'file') {
    it('never read a picture through a link that leads out', async () => {
      const folder = vscode.Uri.joinPath(workspaceFolder(), 'photos');
      const sign = vscode.Uri.joinPath(folder, 'counter-sign.png').toString();
      const out = createAssetReader(folder, (uri) =>
        Promise.resolve(uri.toString() === sign ? vscode.Uri.file('/elsewhere.png') : uri),
      );
      assert.equal(await out(sign), 'outside');
      const within = createAssetReader(folder, (uri) => Promise.resolve(uri));
      assert.ok(typeof (await within(sign)) === 'object');
    });
  }
});
