#!/usr/bin/env node
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { portfolioFileName } from '../core/portfolio/portfolio';
import { wordWriteReason } from '../words/fileReasonWords';
import { inEnglish as t } from '../words/translate';
import { checkCommand } from './checkCommand';
import { exportCommand } from './exportCommand';
import { findPortfolios, portfolioAbove } from './readPortfolioFolder';
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

const options = {
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
} as const;

/** The options of each command besides those of all; `export` takes the rest. */
const ofAll: readonly string[] = ['catalogues', 'help'];
const ofReport: readonly string[] = ['format'];

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [command, path, ...rest] = positionals;
  if (values.help || command === 'help') {
    print([usage]);
    return 0;
  }
  if (command === undefined) {
    throw new TerminalError(usage);
  }
  if (!isCommand(command)) {
    throw new TerminalError(t('There is no command “{0}”. Use check, report or export.', command) + seeHelp);
  }
  if (path === undefined) {
    throw new TerminalError(
      t('Say which folder: signpost {0} PATH. A full stop stands for the folder you are in.', command) +
        seeHelp,
    );
  }
  if (rest.length > 0) {
    throw new TerminalError(
      t(
        'Give one path, and not {0}. Put a path with spaces in quotation marks. For many portfolios, give the folder that they are all in.',
        positionals.length - 1,
      ) + seeHelp,
    );
  }
  for (const name of Object.keys(values)) {
    const isReports = ofReport.includes(name);
    if (!ofAll.includes(name) && (command === 'check' || isReports !== (command === 'report'))) {
      const owner = isReports ? 'report' : 'export';
      throw new TerminalError(t('--{0} is for {1}, and not for {2}.', name, owner, command) + seeHelp);
    }
  }
  const { files, misnamed } = await findPortfolios(resolve(path));
  for (const file of misnamed) {
    const shown = relative(process.cwd(), file);
    process.stderr.write(`${t('{0} is not read. Rename it to {1}.', shown, portfolioFileName)}\n`);
  }
  if (files.length === 0) {
    const above = await portfolioAbove(resolve(path));
    throw new TerminalError(
      above === undefined
        ? t('There is no {1} in {0}. Give the folder of a portfolio.', path, portfolioFileName)
        : t('{0} is inside of a portfolio. Give the folder of the portfolio: {1}', path, above),
    );
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

const seeHelp = `\n${t('“signpost help” shows all that there is.')}`;

/** What is wrong with the words behind the command, where the parser's own are for programmers. */
function wordArguments(code: string, message: string): string {
  const [, option = ''] = /'(?:-\w, )?(--?[^' =]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return t('There is no {0}.', option) + seeHelp;
  }
  return message.includes('does not take')
    ? t('Nothing may follow {0}.', option) + seeHelp
    : t('Something has to follow {0}.', option) + seeHelp;
}

type Command = 'check' | 'report' | 'export';

function isCommand(word: string): word is Command {
  return word === 'check' || word === 'report' || word === 'export';
}

/** What steers a terminal has no place in a name: a portfolio may hold anything. */
const control = /(?![\n\t]|\r\n)\p{Cc}/gu;

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n').replace(control, '\uFFFD')}\n`);
}

function wordError(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return wordArguments(String(error.code), error.message);
  }
  return error instanceof TerminalError ? error.message : (error.stack ?? error.message);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the lines may have had enough of them, as `head` has: the work goes on.
  if (error.code !== 'EPIPE') {
    process.stderr.write(`${t('Not all lines could be written. {0}', wordWriteReason(error.message, t))}\n`);
    process.exit(2);
  }
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${wordError(error)}\n`);
    process.exitCode = 2;
  },
);
