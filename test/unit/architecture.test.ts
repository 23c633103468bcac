import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { root } from '../support/shipped';

const eslint = new ESLint({ cwd: root });

/** The errors of a made-up file. */
async function errorsIn(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) });
  return (result?.messages ?? [])
    .filter(({ severity }) => severity === 2)
    .map(({ ruleId }) => ruleId ?? 'syntax');
}

describe('the lists of choices', () => {
  it('have no icons in their labels, as a screen reader reads out the names of those', () => {
    // The status bar has no other way to show an icon, and says its words to a screen reader by themselves.
    const others = ['statusBar.ts', 'escape.ts'];
    const files = readdirSync(join(root, 'src/editor'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts') && !others.includes(file));
    assert.ok(sources.length > 100);
    const withIcons = sources.filter((file) =>
      /['"`]\$\([\w$-]/.test(readFileSync(join(root, 'src/editor', file), 'utf8')),
    );
    assert.deepEqual(withIcons, []);
  });
});

describe('the borders between the parts', function () {
  const refused: Readonly<Record<string, readonly [file: string, text: string]>> = {
    'the core does not import the editor': ['src/core/evidence/made.ts', "import 'vscode';"],
    'the core does not import the editor outside its stages': ['src/core/made.ts', "import 'vscode';"],
    'the core does not read files': ['src/core/evidence/made.ts', "import 'node:fs';"],
    'the core does not read files by the old name': ['src/core/coverage/made.ts', "import 'fs';"],
    'the core does not read files outside its stages': ['src/core/made.ts', "import 'node:fs';"],
    'the core has no clock': ['src/core/lint/made.ts', 'export const now = Date.now();'],
    'the core asks for no date': ['src/core/export/made.ts', 'export const now = new Date();'],
    'the core makes nothing up': ['src/core/lint/rules/made.ts', 'export const made = Math.random();'],
    'the core has no stopwatch': ['src/core/evidence/made.ts', 'export const now = performance.now();'],
    'the core knows no words': ['src/core/lint/made.ts', "import '../../words/words';"],
    'the core knows no PDF': ['src/core/export/made.ts', "import '../../pdf/pdfEngine';"],
    'the core knows no terminal': ['src/core/made.ts', "import '../terminal/reportCommand';"],
    'catalogue comes before evidence': ['src/core/catalogue/made.ts', "import '../evidence/readNote';"],
    'evidence comes before coverage': ['src/core/evidence/made.ts', "import '../coverage/coverage';"],
    'evidence comes before coverage in its folders too': [
      'src/core/evidence/facts/made.ts',
      "import '../../coverage/coverage';",
    ],
    'coverage comes before lint': ['src/core/coverage/made.ts', "import '../lint/rule';"],
    'lint comes before export': ['src/core/lint/rules/made.ts', "import '../../export/buildPortfolio';"],
    'yaml comes before catalogue': ['src/core/yaml/made.ts', "import '../catalogue/catalogue';"],
    'words come before the editor': ['src/words/made.ts', "import '../editor/problems';"],
    'words know no VS Code': ['src/words/made.ts', "import 'vscode';"],
    'the editor runs in the browser too': ['src/editor/made.ts', "import 'node:path';"],
    'places in the editor are made in one file': [
      'src/editor/made.ts',
      "import * as vscode from 'vscode';\nexport const place = new vscode.Range(0, 0, 0, 0);",
    ],
    'the page of the matrix knows no VS Code': ['src/editor/matrix/page/made.ts', "import 'vscode';"],
    'the page of the matrix knows the editor by its types only': [
      'src/editor/matrix/page/made.ts',
      "import { buildMatrix } from '../buildMatrix';\nexport const made = buildMatrix;",
    ],
    'the page of the matrix shows text as text': [
      'src/editor/matrix/page/made.ts',
      'export const made = (cell: HTMLElement): void => {\n  cell.innerHTML = "a";\n};',
    ],
    'nothing is of any type': ['src/core/made.ts', 'export const made = 1 as any;'],
    'nothing is there because somebody says so': [
      'src/core/made.ts',
      'export const made = (list: string[]): string => list[0]!;',
    ],
    'nothing has no name': ['src/core/made.ts', 'export default 1;'],
    'nothing is printed': ['src/editor/made.ts', 'console.log(1);'],
  };
  for (const [name, [file, text]] of Object.entries(refused)) {
    it(`hold: ${name}`, async () => assert.notDeepEqual(await errorsIn(file, `${text}\n`), []));
  }

  const allowed: Readonly<Record<string, readonly [file: string, text: string]>> = {
    'a later stage imports an earlier one': ['src/core/lint/made.ts', "import '../coverage/coverage';"],
    'the editor imports VS Code': ['src/editor/made.ts', "import 'vscode';"],
    'the editor imports the core': ['src/editor/made.ts', "import '../core/analyse';"],
    'the page of the matrix names types': [
      'src/editor/matrix/page/made.ts',
      "import type { Matrix } from '../matrix';\nexport type Made = Matrix;",
    ],
    'the terminal reads files': ['src/terminal/made.ts', "import 'node:fs';"],
    'positions make places': [
      'src/editor/positions.ts',
      "import * as vscode from 'vscode';\nexport const place = new vscode.Range(0, 0, 0, 0);",
    ],
  };
  for (const [name, [file, text]] of Object.entries(allowed)) {
    it(`are open where they should be: ${name}`, async () =>
      assert.deepEqual(await errorsIn(file, `${text}\n`), []));
  }

  it('are checked by the compiler: the core has the types of no host', () => {
    const config = JSON.parse(readFileSync(join(root, 'src/core/tsconfig.json'), 'utf8')) as {
      readonly compilerOptions: { readonly types: readonly string[]; readonly lib: readonly string[] };
    };
    assert.deepEqual(config.compilerOptions.types, []);
    assert.ok(config.compilerOptions.lib.every((name) => /^ES\d+$/.test(name)));
  });

  it('are not walked around by a comment that switches the check off', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const off = files.filter((name) =>
      /eslint-disable|@ts-ignore|@ts-nocheck/.test(readFileSync(join(root, 'src', name), 'utf8')),
    );
    assert.deepEqual(off, []);
  });
});
