import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import { fontFiles } from '../../../src/pdf/files.mjs';
import { warmUp } from '../../../src/pdf/warmUp';
import { root } from './support/nodePdfEngine';
import { startShippedEngine } from './support/shippedEngine';

describe('The little document that warms the engine up', function () {
  it('is one that the engine can make', async () => {
    await startShippedEngine();
    const builder = new TypstCompilerBuilder();
    builder.set_dummy_access_model();
    for (const name of fontFiles) {
      await builder.add_raw_font(await readFile(join(root, 'dist/pdf/fonts', name)));
    }
    assert.equal(warmUp(await builder.build()), true);
  });
});
