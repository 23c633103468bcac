/** Builds what ships (`dist/`) and, with `--tests`, what tests run (`out/`). */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { splitProgram } from './src/splitProgram.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(root, ...parts);

/** By their names, what modules come to that are worked out, once somebody has asked. */
const workedOutModules = new Map();

/**
 * Builds in what patterns need of a text as it comes out: to read them all at the start of Signpost would take tens of
 * milliseconds.
 * @type {import('esbuild').Plugin}
 */
const workedOut = {
  name: 'worked out',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:neededLists|neededLawWords)\.ts$/ }, async ({ path }) => {
      const name = basename(path, '.ts');
      if (!workedOutModules.has(name)) {
        workedOutModules.set(name, workOut(path, name));
      }
      return { contents: `export const ${name} = ${await workedOutModules.get(name)};`, loader: 'js' };
    });
  },
};

/** What every bundle is made with, benches and tests included. */
export const shared = {
  absWorkingDir: root,
  // Its Node build asks for an environment variable at every token, which takes longer than the parsing.
  alias: { yaml: at('node_modules/yaml/browser/index.js') },
  bundle: true,
  target: 'es2022',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [workedOut],
};

/** Runs a module and writes down what it exports under its own name. */
async function workOut(path, name) {
  const { outputFiles } = await bundle({
    ...shared,
    plugins: [],
    sourcemap: false,
    platform: 'node',
    format: 'esm',
    entryPoints: [path],
    write: false,
  });
  const { [name]: workedOut } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  return JSON.stringify(workedOut);
}

const vscodeImport = "import * as vscode from 'vscode';";

/**
 * Asks the host for its API once. esbuild gives every module that imports it an object of its own with all of its
 * hundreds of names, which takes longer than everything else that a start of Signpost does.
 * @type {import('esbuild').Plugin}
 */
const oneVscode = {
  name: 'one vscode',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(vscodeImport, ''),
      loader: 'ts',
    }));
  },
};

/**
 * The entry on the desktop takes everything that it shares with the browser from that entry's bundle, so that the
 * package has it once.
 * @type {import('esbuild').Plugin}
 */
const sharedWithWeb = {
  name: 'shared with web',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:activate|laterProgram)$/ }, () => ({
      path: './extension.web.js',
      external: true,
    }));
  },
};

/** What every bundle is made with that runs in an extension host. */
const extension = {
  banner: { js: `const vscode=require('vscode');` },
  plugins: [workedOut, oneVscode],
};

/** Desktop, or any other host that is Node. */
const forNode = { ...shared, platform: 'node', format: 'cjs', minify: true };

/** The browser. `platform: 'browser'` refuses Node's built-in modules. */
const forWeb = { ...shared, platform: 'browser', format: 'cjs', minify: true };

/** The bundles that ship, by the name of the result. */
function bundlesThatShip() {
  return [
    {
      ...forNode,
      ...extension,
      plugins: [workedOut, oneVscode, sharedWithWeb],
      entryPoints: [at('src/extension.node.ts')],
      outfile: at('dist/extension.node.js'),
    },
    { ...forNode, entryPoints: [at('src/pdf/worker.node.ts')], outfile: at('dist/pdfWorker.node.js') },
    {
      ...forWeb,
      format: 'iife',
      entryPoints: [at('src/pdf/worker.web.ts')],
      outfile: at('dist/pdfWorker.web.js'),
    },
    {
      ...forWeb,
      format: 'iife',
      entryPoints: { matrix: at('src/editor/matrix/page/main.ts') },
      outdir: at('dist/matrix'),
    },
    {
      ...forWeb,
      entryPoints: { matrix: at('src/editor/matrix/page/matrix.css') },
      outdir: at('dist/matrix'),
    },
    {
      ...forWeb,
      format: 'iife',
      entryPoints: { pages: at('src/editor/pages/page/main.ts') },
      outdir: at('dist/pages'),
    },
    {
      ...forWeb,
      entryPoints: { pages: at('src/editor/pages/page/pages.css') },
      outdir: at('dist/pages'),
    },
    { ...forNode, entryPoints: [at('src/terminal/main.ts')], outfile: at('dist/signpost.js') },
  ];
}

/** The program for an extension host, in the two files that ship. */
function buildExtension() {
  return splitProgram(
    { ...forWeb, ...extension },
    {
      entry: at('src/extension.web.ts'),
      loader: at('src/laterProgram.ts'),
      start: at('dist/extension.web.js'),
      later: at('dist/later.js'),
    },
  );
}

/** Reads the catalogues now, so that no start of Signpost has to. */
async function packCatalogues() {
  const outfile = at('out/packCatalogues.js');
  await bundle({
    ...shared,
    platform: 'node',
    format: 'cjs',
    entryPoints: [at('src/core/catalogue/packLibrary.ts')],
    outfile,
  });
  const { packLibrary } = createRequire(import.meta.url)(outfile);
  const sources = readdirSync(at('criteria'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ uri: name, text: readFileSync(at('criteria', name), 'utf8'), isBuiltIn: true }));
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(at('dist/criteria.json'), JSON.stringify(packLibrary(sources)));
}

/** Copies what is used as it is: the PDF engine with its template and fonts, the sample, pictures. */
async function copyAssets() {
  const { pdfFiles, wasmFile } = await import(pathToFileURL(at('src/pdf/files.mjs')).href);
  for (const { from, to } of pdfFiles) {
    if (to === wasmFile) {
      await buildEngine(at(from));
    } else {
      copy(at(from), at('dist/pdf', to));
    }
  }
  copy(at('src/sample'), at('dist/sample'));
  // A browser cannot list the folders of an extension.
  const sample = readdirSync(at('src/sample'), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(at('src/sample', name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
  writeFileSync(at('dist/sample.json'), JSON.stringify(sample.sort()));
  copy(at('src/editor/media'), at('dist/media'));
}

/** Writes the engine as it ships, in its modules. */
async function buildEngine(from) {
  const { hotFile, rareFile, wasmFile } = await import(pathToFileURL(at('src/pdf/files.mjs')).href);
  const { takeApart } = await import(pathToFileURL(at('src/pdf/takeApart.mjs')).href);
  const { version } = JSON.parse(readFileSync(join(dirname(dirname(from)), 'package.json'), 'utf8'));
  const { main, hot, rare } = takeApart(readFileSync(from), version);
  mkdirSync(at('dist/pdf'), { recursive: true });
  writeFileSync(at('dist/pdf', wasmFile), main);
  writeFileSync(at('dist/pdf', hotFile), hot);
  writeFileSync(at('dist/pdf', rareFile), rare);
}

/**
 * The licence texts of everything that ships inside the bundles or beside them, gathered from the packages
 * themselves. A package without one stops the build.
 */
async function writeNotices(metafiles) {
  const { pdfFiles } = await import(pathToFileURL(at('src/pdf/files.mjs')).href);
  const paths = [
    ...metafiles.flatMap((metafile) => Object.keys(metafile.inputs)),
    ...pdfFiles.map(({ from }) => from),
  ];
  const packages = new Set(
    paths.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const notices = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
    const texts = readdirSync(at(folder))
      .filter((file) => /^licen[cs]e/i.test(file))
      .map((file) => readFileSync(at(folder, file), 'utf8').trim());
    if (texts.length === 0 && license === 'Apache-2.0') {
      texts.push(readFileSync(at('src/pdf/licences/Apache-2.0.txt'), 'utf8').trim());
    }
    if (texts.length === 0) {
      throw new Error(`${name} has no licence text to ship.`);
    }
    return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`;
  });
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(
    at('dist/THIRD-PARTY-NOTICES.txt'),
    `Signpost contains these works of others, each under its own licence.\n\n${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
  );
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}

/** Every unit test file becomes a bundle of its own, found because it is there. */
async function buildUnitTests() {
  const files = readdirSync(at('test/unit'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  rmSync(at('out/test/unit'), { recursive: true, force: true });
  await bundle({
    ...shared,
    sourcesContent: true,
    platform: 'node',
    format: 'cjs',
    entryPoints: files.map((name) => at('test/unit', name)),
    outbase: at('test/unit'),
    outdir: at('out/test/unit'),
    // What a test loads by path at run time, or what loads files beside itself.
    packages: 'external',
  });
}

/**
 * Builds everything.
 * @param {{ tests?: boolean }} [options]
 */
export async function build(options = {}) {
  rmSync(at('dist'), { recursive: true, force: true });
  const [results] = await Promise.all([
    Promise.all([
      ...bundlesThatShip().map((options) => bundle({ ...options, metafile: true })),
      buildExtension(),
    ]),
    packCatalogues(),
    copyAssets(),
  ]);
  await writeNotices(results.map(({ metafile }) => metafile));
  if (options.tests) {
    await buildUnitTests();
    if (existsSync(at('test/hosts/buildEditorTests.mjs'))) {
      const { buildEditorTests } = await import(pathToFileURL(at('test/hosts/buildEditorTests.mjs')).href);
      await buildEditorTests();
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build({ tests: process.argv.includes('--tests') });
}
