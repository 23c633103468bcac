/** The PDF that the terminal makes of a workspace, for the editor tests to compare theirs with. */

import { dirname, join } from 'node:path';
import { runCommand } from './command.mjs';

/**
 * Exports the portfolio in a folder to `by-terminal.pdf` beside that folder.
 * @param {string} extension The folder of the built extension.
 * @param {string} workspace
 */
export async function exportInTerminal(extension, workspace) {
  const output = join(dirname(workspace), 'by-terminal.pdf');
  const words = ['export', workspace, '--output', output, '--date', '2026-11-21'];
  await runCommand(process.execPath, [join(extension, 'dist/signpost.js'), ...words], {
    cwd: extension,
    quiet: true,
    limitMs: 60_000,
  });
}
