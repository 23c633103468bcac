import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/shipped';

const entry = 'src/extension.web.ts';

/** What reads evidence or makes a PDF, which takes longer to load than all the rest. */
const heavy =
  /^(?:node_modules\/|criteria\/|src\/core\/(?:analyse|lint\/allRules|evidence\/(?:facts\/|markdown|readBlocks|tagBlocks))|src\/pdf\/exportPortfolio)/;

describe('a start of Signpost', () => {
  it('loads what reads evidence and what exports it only when that is needed', async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [join(root, entry)],
      bundle: true,
      platform: 'browser',
      format: 'cjs',
      external: ['vscode'],
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const reached = new Map<string, readonly string[]>([[entry, [entry]]]);
    for (const [path, way] of reached) {
      for (const { path: next, kind, external } of metafile.inputs[path]?.imports ?? []) {
        if (kind !== 'dynamic-import' && !external && !reached.has(next)) {
          reached.set(next, [...way, next]);
        }
      }
    }
    const tooEarly = [...reached].filter(([path]) => heavy.test(path)).map(([, way]) => way.join(' > '));
    assert.deepEqual(tooEarly, []);
    const later = Object.keys(metafile.inputs).filter((path) => heavy.test(path));
    for (const part of [
      'src/core/analyse.ts',
      'src/pdf/exportPortfolio.ts',
      'src/core/evidence/markdown.ts',
    ]) {
      assert.ok(later.includes(part), `${part} is in the program`);
    }
  });
});
