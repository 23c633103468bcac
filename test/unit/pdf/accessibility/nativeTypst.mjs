/**
 * Lets the native Typst compiler, of the same version as the engine's, judge a document by a standard of PDF. In a
 * process of its own: it ends the process where it fails badly. `nativeTypst.mjs FOLDER FONTS STANDARD`; prints the
 * length of the PDF or what is wrong.
 */

import { join } from 'node:path';

const [, , folder = '', fonts = '', standard = ''] = process.argv;
const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => {
  process.stdout.write(JSON.stringify({ isMissing: true }));
  process.exit(0);
});
try {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
  const pdf = compiler.pdf(
    { mainFilePath: join(folder, 'main.typ') },
    { pdfStandard: standard, creationTimestamp: 0 },
  );
  process.stdout.write(JSON.stringify({ length: pdf.length }));
} catch (error) {
  process.stdout.write(JSON.stringify({ problem: String(error.message ?? JSON.stringify(error)) }));
}
