/** A portfolio on a disk that VS Code cannot search, as some cloud drives are. */

import { join } from 'node:path';
import { linkExtension } from '../hosts/stageExtension.mjs';
import { root, useWindow } from './support.mjs';

for (const host of /** @type {const} */ (['node', 'web'])) {
  describe(`a disk without search and the ${host} extension host`, () => {
    const window = useWindow({
      host,
      folder: 'test/fixtures/memoryDisk/workspace',
      workspaceFile: 'cloud.code-workspace',
      prepare: (dataFolder) => linkExtension(dataFolder, join(root, 'test/fixtures/memoryDisk/extension')),
    });

    it('has its portfolio in the tree, and no notice stays', async () => {
      await window().openView('Signpost');
      await window()
        .treeItem(/^Criterion 1\.1/)
        .waitFor();
      await window().notification('Signpost is reading portfolios').waitFor({ state: 'hidden' });
    });
  });
}
