#!/usr/bin/env node
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Analyser, type AnalysisInput } from '../core/analyse';
import { inEnglish as t } from '../words/translate';
import { exportCommand } from './exportCommand';
import { findPortfolioFiles, readPortfolioFolder } from './readPortfolioFolder';
import { TerminalError } from './terminalError';
import { countFindings, reportCoverage, reportFindings } from './report';

const usage = t(`Signpost reads a learner's portfolio.

  signpost check PATH                                        shows what is met, what is missing, and what to mend
  signpost export PATH --output FILE                         writes the portfolio as a PDF

PATH is a portfolio folder, its portfolio.yaml, or (for check) a folder that holds several portfolios.
--catalogues FOLDER reads your centre's own catalogues from a folder, besides those in the portfolio.

For export:
--units PCS,ICS            only these units, with the evidence that is for them
--evidence E01,E07         only these pieces of evidence: references, or paths from the portfolio's folder
--open-points              adds a last section with what is still open
--redacted                 replaces names and other details of people; pictures stay as they are
--date YYYY-MM-DD          the date on the cover, before the one in portfolio.yaml; default: today
--font FILE                a font for scripts that Signpost has no letters for; may be given several times
--force                    replaces a file that is there

check ends with 1 if there is an error in a portfolio; both end with 2 if they could not do their work.`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      date: { type: 'string' },
      catalogues: { type: 'string' },
      units: { type: 'string', multiple: true },
      evidence: { type: 'string', multiple: true },
      'open-points': { type: 'boolean' },
      redacted: { type: 'boolean' },
      font: { type: 'string', multiple: true },
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
  if (command === 'check') {
    return check(files, values.catalogues);
  }
  print(await exportCommand(files, __dirname, values));
  return 0;
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
