/** Writes `criteria/README.md`, the reference of the file formats, from the schemas: `npm run describe-formats`. */

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { shared } from '../esbuild.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outfile = join(root, 'out/describeFormats.js');
await build({
  ...shared,
  platform: 'node',
  format: 'cjs',
  stdin: {
    contents: `
      export { catalogueShape, frontMatterShape, portfolioShape } from './src/core/catalogue/schemas';
      export { schemaPage } from './src/words/schemaPage';
      export { inEnglish } from './src/words/translate';
    `,
    resolveDir: root,
  },
  outfile,
});
const parts = createRequire(import.meta.url)(outfile);
const { catalogueShape: catalogue, portfolioShape: portfolio, frontMatterShape: frontMatter } = parts;
const page = parts.schemaPage({ catalogue, portfolio, frontMatter }, parts.inEnglish);
await writeFile(join(root, 'criteria/README.md'), page);
