/** What users really get: the package, installed into a clean VS Code and used. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { makePackage } from '../package.mjs';
import { exportedPdf, root, useWindow } from '../window/support.mjs';
import { withInstalled } from './install.mjs';

const vsix = join(root, 'out/signpost-under-test.vsix');

before(async () => {
  await makePackage(vsix);
});

for (const version of /** @type {const} */ (['newest', 'oldest'])) {
  describe(`the package, installed in the ${version} version`, () => {
    const window = useWindow({ version, extension: false, prepare: withInstalled(vsix) });

    it('shows the tree of a portfolio', async () => {
      await window().openView('Signpost');
      await window()
        .treeItem(/Diploma in Customer Service, \d+ of \d+ met/)
        .waitFor();
    });

    it('keeps its own catalogues as they are', async () => {
      await window().runCommand('Signpost: Open in Catalogue');
      await window().pick('PCS/1.1');
      await window().tab('proqual-l2-diploma.yaml').waitFor();
      const message = window().page.locator('.monaco-editor-overlaymessage').filter({ hasText: 'read-only' });
      await window().pressUntil('x', message);
      assert.doesNotMatch(await window().editorText(), /number: '1.1'x/);
    });

    it('exports a PDF', async () => {
      assert.match(await exportedPdf(window()), /^%PDF-1\.\d/);
    });
  });
}
