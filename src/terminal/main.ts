#!/usr/bin/env node
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Analyser, type AnalysisInput } from '../core/analyse';
import { dayOf, isDate } from '../core/isDate';
import type { Snapshot } from '../core/snapshot';
import { inEnglish as t } from '../words/translate';
import { wordAllCounts } from '../words/words';
import { findPortfolioFiles, readPortfolioFolder } from './readPortfolioFolder';
import { TerminalError } from './terminalError';
import { countFindings, reportCoverage, reportFindings } from './report';

const usage = t(`Signpost reads a learner's portfolio.

  signpost check PATH                                        shows what is met, what is missing, and what to mend
  signpost export PATH --output FILE [--date YYYY-MM-DD]     writes the portfolio as a PDF

PATH is a portfolio folder, its portfolio.yaml, or (for check) a folder that holds several portfolios.
--catalogues FOLDER reads your centre's own catalogues from a folder, besides those in the portfolio.
--force lets export replace a file that is there.

check ends with 1 if there is an error in a portfolio; both end with 2 if they could not do their work.`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      date: { type: 'string' },
      catalogues: { type: 'string' },
      force: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, path, ...rest] = positionals;
  if (values.help || command === 'help') {
    print([usage]);
    return 0;
  }
  if (!path || rest.length > 0 || (command !== 'check' && command !== 'export')) {
    throw new TerminalError(usage);
  }
  const files = await findPortfolioFiles(resolve(path));
  if (files.length === 0) {
    throw new TerminalError(t('There is no portfolio.yaml in {0}. Give the folder of a portfolio.', path));
  }
  return command === 'check' ? check(files, values.catalogues) : exportPdf(files, values);
}

async function check(files: readonly string[], catalogues: string | undefined): Promise<number> {
  const analyser = new Analyser();
  let hasErrors = false;
  for (const file of files) {
    const input = await readPortfolioFolder(file, __dirname, catalogues);
    const snapshot = analyser.analyse(input);
    print([
      ...reportCoverage(snapshot, t),
      '',
      ...reportFindings(snapshot, sourcesOf(input), process.cwd(), t),
    ]);
    print([countFindings(snapshot.findings, t), '']);
    hasErrors ||= snapshot.findings.some((finding) => finding.severity === 'error');
  }
  print([
    t(
      'Only an assessor decides what is met. The criteria are marking points in our own words, not the awarding body’s official text.',
    ),
  ]);
  return hasErrors ? 1 : 0;
}

async function exportPdf(
  files: readonly string[],
  options: {
    readonly output?: string;
    readonly date?: string;
    readonly force?: boolean;
    readonly catalogues?: string;
  },
): Promise<number> {
  const [file, another] = files;
  if (!file || another) {
    throw new TerminalError(t('That folder holds {0} portfolios. Export one at a time.', files.length));
  }
  if (!options.output) {
    throw new TerminalError(t('Say where the PDF should go: --output FILE'));
  }
  if (options.date !== undefined && !isDate(options.date)) {
    throw new TerminalError(t('“{0}” is not a date such as 2026-11-21.', options.date));
  }
  const read = new Analyser().analyse(await readPortfolioFolder(file, __dirname, options.catalogues));
  // A date that is asked for here comes before the one in portfolio.yaml.
  const snapshot: Snapshot = options.date
    ? { ...read, portfolio: { ...read.portfolio, date: options.date } }
    : read;
  const printedOn = snapshot.portfolio.date ?? dayOf(new Date());
  const { writePdf } = await import('./writePdf');
  const { pages, lines } = await writePdf({
    snapshot,
    printedOn,
    output: resolve(options.output),
    force: options.force ?? false,
    t,
  });
  print([
    ...lines,
    t('Portfolio of {0}: {1}', snapshot.portfolio.learner.name, wordAllCounts(snapshot.coverage.counts, t)),
    t('Wrote {0} pages to {1}', pages, resolve(options.output)),
  ]);
  return 0;
}

function sourcesOf(input: AnalysisInput): ReadonlyMap<string, string> {
  const all = [
    input.portfolio,
    ...input.catalogues,
    ...input.vocabulary,
    ...input.register,
    ...input.evidence,
  ];
  return new Map(all.map(({ uri, text }) => [uri, text ?? '']));
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isForPeople =
      error instanceof TerminalError ||
      (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    process.stderr.write(
      `${error instanceof Error ? (isForPeople ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
