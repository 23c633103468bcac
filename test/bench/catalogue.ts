import { parseDocument } from 'yaml';
import { readLibrary } from '../../src/core/catalogue/readLibrary';
import { makeCatalogueText } from './makeCatalogue';
import { makeInput } from './makePortfolio';

/**
 * One measurement in a process of its own, so that each side starts cold. Prints milliseconds.
 * `ours`: a catalogue of so many criteria read and checked, with all its places. `yaml`: the parser alone.
 */
const [side = 'ours', criteria = '10000', root = process.cwd()] = process.argv.slice(2);
const text = makeCatalogueText(root, Number(criteria));
const { vocabulary, register } = makeInput(root, []);

const started = performance.now();
let check = 0;
if (side === 'ours') {
  const source = { uri: 'file:///large.yaml', text };
  const { value, problems } = readLibrary({ catalogues: [source], vocabulary, register });
  check = problems.length + value.catalogues.length;
} else {
  check = parseDocument(text).errors.length;
}
const milliseconds = performance.now() - started;
process.stdout.write(
  JSON.stringify({ milliseconds, characters: text.length, check, memory: process.memoryUsage().rss }),
);
