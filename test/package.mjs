/** Makes the package that users install, and checks its size: `npm run package`. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import { deflateRaw } from 'pako';
import { runCommand } from './hosts/command.mjs';
import { ensureDependencies } from './hosts/dependencies.mjs';
import { filesInZip } from './hosts/zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const megabyte = 1_000_000;
const limits = { whole: 14 * megabyte, withoutEngineAndFonts: 1 * megabyte };

/** What only the export to PDF needs: the largest files, and none of them is loaded before. */
const engineOrFont = /\.(wasm|ttf|otf|woff2?)(\.\w+)?$/;

/** What belongs into the package; anything else in it is a slip in .vscodeignore. */
const belongs = [
  /^(\[Content_Types\]\.xml|extension\.vsixmanifest)$/,
  /^extension\/(dist|criteria|syntaxes|media|l10n)\//,
  /^extension\/(package(\.nls[\w.-]*)?\.json|[\w-]+\.(md|txt))$/,
];

/**
 * Makes the package from what has been built.
 * @param {string} [file] where to put it; default out/signpost.vsix
 * @returns {Promise<string>} its path
 * @throws {Error} when it is too large or holds what does not belong in it
 */
export async function makePackage(file = join(root, 'out/signpost.vsix')) {
  const { createVSIX } = await import('@vscode/vsce');
  await mkdir(dirname(file), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: file,
    // Everything that runs is in dist/, so no package of node_modules goes with it.
    dependencies: false,
    // There is no public address that links in the README could be made to point to.
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
  await packTighter(file);
  await checkPackage(file);
  return file;
}

/**
 * Packs the files of a package again, tighter: the tool that makes it prefers to be quick, and so does Node's own zlib.
 * @param {string} file
 */
async function packTighter(file) {
  /** @type {Uint8Array[]} */
  const parts = [];
  const zip = new Zip((error, part) => {
    if (error) {
      throw error;
    }
    parts.push(part);
  });
  for (const [name, content] of Object.entries(unzipSync(await readFile(file)))) {
    const entry = new ZipPassThrough(name);
    entry.compression = deflated;
    entry.process = (chunk, final) => entry.ondata(null, deflateRaw(chunk, { level: 9, memLevel: 9 }), final);
    zip.add(entry);
    entry.push(content, true);
  }
  zip.end();
  await writeFile(file, Buffer.concat(parts));
}

/** The number that the format has for deflated files. */
const deflated = 8;

/** @param {string} file */
async function checkPackage(file) {
  const files = await filesInZip(file);
  const sum = (/** @type {typeof files} */ list) =>
    list.reduce((total, { packedSize }) => total + packedSize, 0);
  const whole = sum(files);
  const rest = sum(files.filter(({ name }) => !engineOrFont.test(name)));
  console.log(
    `${file}: ${inMegabytes(whole)} in ${files.length} files, ` +
      `${inMegabytes(rest)} without the PDF engine and its fonts.`,
  );
  const strangers = files
    .map(({ name }) => name)
    .filter((name) => !belongs.some((place) => place.test(name)));
  const faults = [
    ...(whole > limits.whole ? [`It may be ${inMegabytes(limits.whole)} at most.`] : []),
    ...(rest > limits.withoutEngineAndFonts
      ? [`Without engine and fonts it may be ${inMegabytes(limits.withoutEngineAndFonts)} at most.`]
      : []),
    ...(strangers.length > 0 ? [`These do not belong in it: ${strangers.slice(0, 10).join(', ')}`] : []),
  ];
  if (faults.length > 0) {
    const largest = [...files].sort((a, b) => b.packedSize - a.packedSize).slice(0, 10);
    const list = largest.map(({ name, packedSize }) => `  ${inMegabytes(packedSize)}  ${name}`);
    throw new Error(
      ['The package is not as it should be.', ...faults, 'Its largest files:', ...list].join('\n'),
    );
  }
}

/** @param {number} bytes */
function inMegabytes(bytes) {
  return `${(bytes / megabyte).toFixed(2)} MB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await ensureDependencies();
    await runCommand(process.execPath, ['esbuild.mjs'], { cwd: root });
    await makePackage();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
