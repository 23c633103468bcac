import { Analyser, type AnalysisInput, type FileText } from '../../src/core/analyse';
import { createRandom } from '../support/random';
import { asRead, makeEvidence, makeInput } from './makePortfolio';

/**
 * Time from a key to a new snapshot, in a 50-page file of a portfolio of so many files that has been read: letters at
 * the end and in the middle, whole lines, tags, and taking them away again. Prints milliseconds.
 */
const [, files = '1000', root = process.cwd()] = process.argv.slice(2);

/** Fifty pages: 110,000 characters of such evidence are sixty in the PDF. */
const longFile = 92_000;
const keys = 400;

const random = createRandom(4);
const others = makeEvidence(root, Number(files) - 1, 11_000);
const [long] = makeEvidence(root, 1, longFile);
const uri = 'file:///portfolio/evidence/long.md';
const analyser = new Analyser();
const all = new Set([...others.map((file) => file.uri), uri]);

function inputOf(text: string): AnalysisInput {
  const evidence: FileText[] = [...others, { uri, text }];
  return { ...base, evidence };
}

const base: AnalysisInput = { ...makeInput(root, []), files: all, today: '2026-11-21' };

// Somebody is named, so that each key also has to see to the pseudonyms of all files.
let text = asRead(`${long?.text ?? ''}\n\nThe customer, Bethany Marlowe, rang about her order.\n`);
analyser.analyse(inputOf(text));

/** Bytes in use once what was made a moment ago, and is not needed, is let go; not what has grown old. */
function memoryInUse(): number {
  globalThis.gc?.({ type: 'minor' });
  return process.memoryUsage().heapUsed;
}

globalThis.gc?.();
const memoryBefore = memoryInUse();
const times: number[] = [];
const byKind = new Map<string, number[]>();
let check = 0;
for (let key = 0; key < keys; key++) {
  const [kind, next] = edited(text, key);
  text = asRead(next);
  const input = inputOf(text);
  const started = performance.now();
  check += analyser.analyse(input).findings.length;
  const time = performance.now() - started;
  times.push(time);
  byKind.set(kind, [...(byKind.get(kind) ?? []), time]);
}

/** What one key makes of a text. */
function edited(before: string, key: number): [kind: string, text: string] {
  // Somewhere else every now and then, as somebody writes a few words in a place.
  const at = before.indexOf(' ', Math.floor((before.length * ((Math.floor(key / 8) * 37) % 100)) / 100)) + 1;
  const insert = (words: string): string => before.slice(0, at) + words + before.slice(at);
  switch (key % 8) {
    case 0:
      return ['a letter in the middle', insert('x')];
    case 1:
      return ['a letter at the end', `${before}a`];
    case 2:
      return ['a line end', insert('\n\n')];
    case 3:
      return ['a tag', insert('[AC 2.1] ')];
    case 4:
      return ['an unfinished tag', insert('[AC ')];
    case 5:
      return ['a heading', insert('\n\n## Another [AC 1.1]\n\n')];
    case 6:
      return ['a letter taken away', before.slice(0, at) + before.slice(at + 1)];
    default:
      return ['a paragraph taken away', before.slice(0, at) + before.slice(at + 200 + random(50))];
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

process.stdout.write(
  JSON.stringify({
    milliseconds: percentile(times, 0.95),
    median: percentile(times, 0.5),
    kinds: Object.fromEntries([...byKind].map(([kind, values]) => [kind, percentile(values, 0.95)])),
    characters: text.length,
    kept: (memoryInUse() - memoryBefore) / keys,
    check,
  }),
);
