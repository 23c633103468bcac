/** A packaged extension, installed as a user would, tried on the probe. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withInstalled } from '../../packaged/install.mjs';
import { openWindow, root } from '../../window/support.mjs';
import { runCommand } from '../command.mjs';

const probe = join(root, 'test/hosts/probe');
const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
const flags = ['--no-dependencies', '--allow-missing-repository', '--skip-license'];

describe('a packaged extension', () => {
  for (const version of /** @type {const} */ (['newest', 'oldest'])) {
    it(`runs once it is installed in the ${version} version`, async () => {
      const vsix = join(root, 'out/hosts/harness', `probe-${version}.vsix`);
      await mkdir(join(root, 'out/hosts/harness'), { recursive: true });
      await runCommand(process.execPath, [vsce, 'package', '--out', vsix, ...flags], {
        cwd: probe,
        quiet: true,
      });
      const window = await openWindow({
        version,
        extension: false,
        folder: join(probe, 'workspace'),
        prepare: withInstalled(vsix),
      });
      try {
        await window.openView('Probe');
        await window.treeItem('Pears').waitFor();
      } finally {
        await window.close();
      }
    });
  }
});
