import { parseDocument } from 'yaml';
import { readLibrary } from '../../src/core/catalogue/readLibrary';
import { makeCatalogueText } from './makeCatalogue';
import { makeInput } from './makePortfolio';

/**
 * One measurement in a process of its own, so that each side starts cold. Prints milliseconds of processor time: at
 * this length, what else the machine does would decide the wall clock.
 * `ours`: a catalogue of so many criteria read and checked, with all its places. `yaml`: the parser alone.
 */
const [side = 'ours', criteria = '10000', root = process.cwd()] = process.argv.slice(2);
const text = makeCatalogueText(root, Number(criteria));
const { vocabulary, register } = makeInput(root, []);

const started = process.cpuUsage();
let check = 0;
if (side === 'ours') {
  const source = { uri: 'file:///large.yaml', text };
  const { value, problems } = readLibrary({ catalogues: [source], vocabulary, register });
  check = problems.length + value.catalogues.length;
} else {
  check = parseDocument(text).errors.length;
}
const { user, system } = process.cpuUsage(started);
const milliseconds = (user + system) / 1000;
process.stdout.write(
  JSON.stringify({ milliseconds, characters: text.length, check, memory: process.memoryUsage().rss }),
);
