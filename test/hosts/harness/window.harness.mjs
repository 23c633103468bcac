/** The helpers for window tests, tried on the probe. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root, savedText, useWindow } from '../../window/support.mjs';

const probe = join(root, 'test/hosts/probe');

describe('a window', () => {
  const window = useWindow({ extension: probe, folder: join(probe, 'workspace') });

  it('runs a command from the palette', async () => {
    await window().runCommand('Probe: Greet');
    await window().notification('Hello from the probe').waitFor();
  });

  it('shows a tree that opens', async () => {
    await window().openView('Probe');
    await window().expand('Apples');
    await window().treeItem('Cox').waitFor();
    assert.deepEqual(await window().treeLabels(), ['Apples', 'Bramley', 'Cox', 'Pears']);
  });

  it('opens a file, types into it and saves it', async () => {
    await window().openFile('probe.md');
    await window().type('Typed. ');
    await window().until('the text is there', async () =>
      (await window().editorText()).startsWith('Typed. A line'),
    );
    await window().page.keyboard.press('Control+S');
    await window().until('it is saved', async () =>
      (await savedText(window(), 'probe.md')).startsWith('Typed. '),
    );
  });

  it('lists problems', async () => {
    const problems = await window().problems();
    await problems.filter({ hasText: 'Probe found a letter' }).waitFor();
  });

  it('takes a picture', async () => {
    assert.match(await window().screenshot('harness'), /harness\.png$/);
  });
});
