import createParser from 'markdown-it';
import { Analyser } from '../../src/core/analyse';
import { makeEvidence, makeInput } from './makePortfolio';

/**
 * One measurement in a process of its own, so that each side starts cold. Prints milliseconds.
 * `ours`: read, coverage and lint of all files. `markdown-it`: a full parse of the same files, and nothing else.
 */
const [side = 'ours', files = '1000', root = process.cwd()] = process.argv.slice(2);
const evidence = makeEvidence(root, Number(files), 11_000);

const started = performance.now();
let check = 0;
if (side === 'ours') {
  check = new Analyser().analyse(makeInput(root, evidence)).findings.length;
} else {
  const parser = createParser({ html: true });
  for (const { text } of evidence) {
    check += parser.parse(text ?? '', {}).length;
  }
}
const milliseconds = performance.now() - started;
const characters = evidence.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
process.stdout.write(JSON.stringify({ milliseconds, characters, check, memory: process.memoryUsage().rss }));
