/** Opens Signpost in the desktop VS Code of this machine, if there is one. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { quietSettings } from './server.mjs';

const names = process.platform === 'win32' ? ['code.cmd', 'codium.cmd'] : ['code', 'codium'];

/**
 * Opens a folder in desktop VS Code with the extension from its own folder.
 * @param {string} extension
 * @param {string} workspace
 * @returns {Promise<boolean>} whether there was one to open it in
 */
export async function openDesktop(extension, workspace) {
  const program = desktopProgram();
  if (!program || !hasDisplay()) {
    return false;
  }
  // Settings of its own, so that the window shows Signpost and not the user's other extensions.
  const dataFolder = join(extension, 'out/hosts/start-desktop');
  await mkdir(join(dataFolder, 'User'), { recursive: true });
  await writeFile(join(dataFolder, 'User/settings.json'), JSON.stringify(quietSettings, undefined, '\t'));
  const flags = [
    ...['--new-window', `--extensionDevelopmentPath=${extension}`],
    ...['--user-data-dir', dataFolder, '--extensions-dir', join(dataFolder, 'ext')],
    ...['--disable-workspace-trust', '--skip-welcome'],
  ];
  const isWindows = process.platform === 'win32';
  const quoted = (/** @type {string} */ text) => (isWindows ? `"${text}"` : text);
  const child = spawn(quoted(program), [...flags, workspace].map(quoted), {
    stdio: 'inherit',
    shell: isWindows,
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

function desktopProgram() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
