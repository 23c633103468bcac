import { Analyser } from '../../src/core/analyse';
import type { AnalysisInput } from '../../src/core/analyse';
import type { KnownPortfolio } from '../../src/editor/portfolioEntry';
import { LiveLines } from '../../src/editor/tree/liveLines';
import type { Line } from '../../src/editor/tree/liveLines';
import { childrenOf, looksSame, rootsOf } from '../../src/editor/tree/treeContent';
import type { TreeContent } from '../../src/editor/tree/treeContent';
import { faceOf } from '../../src/editor/tree/treeFace';
import { inEnglish } from '../../src/words/translate';
import { makeCatalogueText } from './makeCatalogue';
import { makeInput } from './makePortfolio';

/**
 * One measurement in a process of its own: a tree of so many criteria, every line of it open, and one criterion of
 * which the status changes. Prints how long it takes to make all lines and to find those that look different, and how
 * many of them are told to be drawn again.
 */
const [, criteria = '10000', root = process.cwd()] = process.argv.slice(2);
const count = Number(criteria);

/** Ten criteria to a file, so that the evidence is as long as the catalogue. */
function evidenceText(file: number, isPlanned: boolean): string {
  const [qualification, unit, outcome] = [Math.floor(file / 100), Math.floor(file / 10), (file % 10) + 1];
  const paragraphs = Array.from({ length: 10 }, (_, at) => {
    const mark = isPlanned && at === 3 ? '?' : '';
    return `Last week I helped a customer, number ${at}. [AC Q${qualification}/U${unit}/${outcome}.${at + 1}${mark}]\n`;
  });
  return `# Evidence ${file}\n\n${paragraphs.join('\n')}`;
}

const files = Array.from({ length: count / 10 }, (_, file) => ({
  uri: `file:///portfolio/evidence/${String(file).padStart(5, '0')}.md`,
  text: evidenceText(file, false),
}));
const qualifications = Array.from({ length: Math.ceil(count / 1000) }, (_, at) => `  - id: Q${at}`);
const input: AnalysisInput = {
  ...makeInput(root, files),
  catalogues: [{ uri: 'file:///criteria/large.yaml', text: makeCatalogueText(root, count) }],
  portfolio: {
    uri: 'file:///portfolio/portfolio.yaml',
    text: `learner: { name: Sam Jones }\nqualifications:\n${qualifications.join('\n')}\n`,
  },
};
const analyser = new Analyser();

function known(from: AnalysisInput): KnownPortfolio {
  const place = (uri: string): KnownPortfolio['uri'] =>
    ({ path: new URL(uri).pathname, toString: () => uri }) as KnownPortfolio['uri'];
  const [uri, folder] = [place(from.portfolio.uri), place('file:///portfolio')];
  const state = { uri, folder, snapshot: analyser.analyse(from), findSource: () => undefined };
  return { uri, folder, name: 'Sam Jones', isOpen: true, state };
}

let now = known(input);
let told: readonly Line<TreeContent>[] | undefined = [];
const lines = new LiveLines<TreeContent>(
  {
    roots: () => rootsOf([now], 'all'),
    childrenOf: (entry) => childrenOf(entry, 'all'),
    faceOf: (entry, parent) => faceOf(entry, parent, 'all', inEnglish),
    looksSame,
  },
  (changed) => (told = changed),
);

function open(some: readonly Line<TreeContent>[]): number {
  return some.reduce((sum, line) => sum + 1 + open(lines.below(line)), 0);
}

let started = performance.now();
const all = open(lines.roots);
const first = performance.now() - started;

const middle = Math.floor(files.length / 2);
now = known({
  ...input,
  evidence: files.map((file, at) => (at === middle ? { ...file, text: evidenceText(at, true) } : file)),
});
started = performance.now();
lines.update();
const milliseconds = performance.now() - started;
process.stdout.write(
  JSON.stringify({ milliseconds, first, lines: all, told: told?.map(({ content }) => content.kind) ?? [] }),
);
