import { basename, dirname } from 'node:path';
import { build } from 'esbuild';

const folder = 'program';

/**
 * Bundles the program for an extension host into two files: what a start needs, which VS Code waits for, and what
 * is only loaded when somebody asks for it. An `import()` of the start becomes a call of `loadLater`; what both need
 * is in the first file, where the second asks for it.
 * @param {import('esbuild').BuildOptions & { absWorkingDir: string }} options those of both files
 * @param {{ entry: string, loader: string, start: string, later: string }} files paths of the entry, of the module
 *   that has `loadLater`, and of the two results
 * @returns {Promise<{ metafile: import('esbuild').Metafile }>} what was bundled
 */
export async function splitProgram(options, { entry, loader, start, later }) {
  const { outputFiles, metafile } = await build({
    ...options,
    banner: {},
    minify: false,
    format: 'esm',
    splitting: true,
    sourcemap: 'inline',
    entryPoints: { entry, loader },
    outdir: `${dirname(start)}/${folder}`,
    write: false,
    metafile: true,
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const atStart = reachedFrom('entry.js', outputs);
  const laterNames = [...outputs.keys()].filter((name) => !atStart.has(name));
  const loaded = importsOf(atStart, outputs, 'dynamic-import');
  const shared = importsOf(laterNames, outputs, 'import-statement').filter((name) => atStart.has(name));

  await build({
    ...options,
    outfile: start,
    stdin: { contents: startEntry(shared), resolveDir: options.absWorkingDir },
    inject: ['./loader.js'],
    plugins: [programFiles(texts, (name) => loadedLater(texts.get(name), outputs.get(name)))],
  });
  await build({
    ...options,
    outfile: later,
    stdin: { contents: laterEntry(loaded), resolveDir: options.absWorkingDir },
    external: [...(options.external ?? []), `./${basename(start)}`],
    plugins: [
      programFiles(texts, (name) =>
        atStart.has(name) ? fromStart(name, outputs.get(name).exports, basename(start)) : texts.get(name),
      ),
    ],
  });
  return { metafile };
}

/** The files that this one loads by `import`, itself included. */
function reachedFrom(first, outputs) {
  const reached = new Set([first]);
  for (const name of reached) {
    for (const next of importsOf([name], outputs, 'import-statement')) {
      reached.add(next);
    }
  }
  return reached;
}

function importsOf(names, outputs, kind) {
  const all = [...names].flatMap((name) => outputs.get(name).imports);
  return [
    ...new Set(all.filter((next) => next.kind === kind && !next.external).map(({ path }) => basename(path))),
  ];
}

function startEntry(shared) {
  const imports = shared.map((name, at) => `import * as part${at} from './${name}';`);
  const parts = shared.map((name, at) => `'${name}': part${at}`);
  return `${imports.join('\n')}\nexport * from './entry.js';\nexport const parts = { ${parts.join(', ')} };`;
}

function laterEntry(loaded) {
  return `module.exports = { ${loaded.map((name) => `'${name}': () => import('./${name}')`).join(', ')} };`;
}

/** A file of the start as the later program sees it: constants, so that nothing is looked up where it is used often. */
function fromStart(name, exported, start) {
  return `export const { ${exported.join(', ')} } = require('./${start}').parts['${name}'];`;
}

function loadedLater(text, { imports }) {
  let calls = 0;
  const changed = text.replace(/\bimport\("\.\/([^"]+)"\)/g, (_, name) => {
    calls++;
    return `loadLater("${name}")`;
  });
  const expected = imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external);
  if (calls < expected.length) {
    throw new Error(`${expected.length} imports are expected, and ${calls} were found.`);
  }
  return changed;
}

/** The files of the first step, from memory. */
function programFiles(texts, contentsOf) {
  return {
    name: 'program files',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) =>
        texts.has(basename(path)) ? { path: basename(path), namespace: folder } : undefined,
      );
      onLoad({ filter: /.*/, namespace: folder }, ({ path }) => ({
        contents: contentsOf(path),
        loader: 'js',
      }));
    },
  };
}
