#!/usr/bin/env node
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inEnglish as t } from '../words/translate';
import { checkCommand } from './checkCommand';
import { exportCommand } from './exportCommand';
import { findPortfolioFiles } from './readPortfolioFolder';
import { reportCommand } from './reportCommand';
import { TerminalError } from './terminalError';

const usage = t(`Signpost reads a learner's portfolio.

  signpost check PATH                                        shows what is met, what is missing, and what to mend
  signpost report PATH                                       shows how far each portfolio is, a line for each
  signpost export PATH --output FILE                         writes the portfolio as a PDF

PATH is a portfolio folder, its portfolio.yaml, or (for check and report) a folder that holds several portfolios.
--catalogues FOLDER reads your centre's own catalogues from a folder, besides those in the portfolio.

For report:
--format text|csv|json     a table, a table for a spreadsheet, or everything about each criterion for a program

For export:
--units PCS,ICS            only these units, with the evidence that is for them
--evidence E01,E07         only these pieces of evidence: references, or paths from the portfolio's folder
--open-points              adds a last section with what is still open
--redacted                 replaces names and other details of people; pictures stay as they are
--date YYYY-MM-DD          the date on the cover, before the one in portfolio.yaml; default: today
--font FILE                a font for scripts that Signpost has no letters for; may be given several times
--force                    replaces a PDF that is there

check ends with 1 if there is an error in a portfolio; all end with 2 if they could not do their work.`);

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
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, path, ...rest] = positionals;
  if (values.help || command === 'help') {
    print([usage]);
    return 0;
  }
  if (!path || rest.length > 0 || !isCommand(command)) {
    throw new TerminalError(usage);
  }
  const files = await findPortfolioFiles(resolve(path));
  if (files.length === 0) {
    throw new TerminalError(t('There is no portfolio.yaml in {0}. Give the folder of a portfolio.', path));
  }
  switch (command) {
    case 'check':
      return checkCommand(files, __dirname, values.catalogues, print);
    case 'report':
      print([await reportCommand(files, __dirname, values.catalogues, values.format)]);
      return 0;
    case 'export':
      print(await exportCommand(files, __dirname, values));
      return 0;
  }
}

type Command = 'check' | 'report' | 'export';

function isCommand(word: string | undefined): word is Command {
  return word === 'check' || word === 'report' || word === 'export';
}

/** What steers a terminal has no place in a name: a portfolio may hold anything. */
const control = /(?![\n\t]|\r\n)\p{Cc}/gu;

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n').replace(control, '\uFFFD')}\n`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the lines may have had enough of them, as `head` has: the work goes on.
  if (error.code !== 'EPIPE') {
    process.exit(2);
  }
});

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
