import createParser from 'markdown-it';
import { Analyser } from '../../src/core/analyse';
import type { Snapshot } from '../../src/core/snapshot';
import { makeEvidence, makeInput } from './makePortfolio';

/**
 * One measurement in a process of its own, so that each side starts cold. Prints milliseconds, and the bytes of
 * memory that the result takes up, the texts themselves left out.
 * `ours`: read, coverage and lint of all files. `markdown-it`: a full parse of the same files, and nothing else.
 */
const [side = 'ours', files = '1000', root = process.cwd()] = process.argv.slice(2);
const evidence = makeEvidence(root, Number(files), 11_000);

/** Bytes in use once everything that nobody needs is let go. */
function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const memoryBefore = memoryInUse();
const started = performance.now();
let check = 0;
let snapshot: Snapshot | undefined;
if (side === 'ours') {
  snapshot = new Analyser().analyse(makeInput(root, evidence));
  check = snapshot.findings.length;
} else {
  const parser = createParser({ html: true });
  for (const { text } of evidence) {
    check += parser.parse(text ?? '', {}).length;
  }
}
const milliseconds = performance.now() - started;
const characters = evidence.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
const memory = memoryInUse() - memoryBefore;
process.stdout.write(
  JSON.stringify({ milliseconds, characters, check, memory, notes: snapshot?.notes.length }),
);
