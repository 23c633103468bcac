/** Installs a packaged extension as a user would. */

import { runCommand } from '../hosts/command.mjs';
import { dataFlags, serverEnvironment } from '../hosts/server.mjs';

/**
 * The `prepare` step of a window: installs a .vsix into the VS Code that is about to start.
 * @param {string} vsix
 * @returns {NonNullable<import('../window/support.mjs').WindowOptions['prepare']>}
 */
export function withInstalled(vsix) {
  return async (dataFolder, host) => {
    const flags = ['--accept-server-license-terms', ...dataFlags(dataFolder)];
    await runCommand(host.node, [host.serverMain, '--install-extension', vsix, ...flags], {
      environment: serverEnvironment(),
      quiet: true,
      limitMs: 60_000,
    });
  };
}
