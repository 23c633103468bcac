import { resolve } from 'node:path';
import { Analyser } from '../core/analyse';
import type { ExportPart } from '../core/export/exportPart';
import { findEvidence, findUnits } from '../core/export/namedPart';
import { dayOf, isDate } from '../core/isDate';
import type { Snapshot } from '../core/snapshot';
import { wordPersonalData } from '../words/exportFormWords';
import { inEnglish as t } from '../words/translate';
import { wordAllCounts } from '../words/words';
import { textsOf } from './findings';
import { readPortfolioFolder } from './readPortfolioFolder';
import { TerminalError } from './terminalError';

/** What may follow `signpost export PATH`. */
export interface ExportOptions {
  readonly output?: string;
  readonly units?: readonly string[];
  readonly evidence?: readonly string[];
  readonly 'open-points'?: boolean;
  readonly redacted?: boolean;
  readonly date?: string;
  readonly font?: readonly string[];
  readonly force?: boolean;
  readonly catalogues?: string;
}

/** Writes a portfolio as a PDF; gives the lines that say what came of it. @throws TerminalError */
export async function exportCommand(
  files: readonly string[],
  program: string,
  options: ExportOptions,
): Promise<readonly string[]> {
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
  const input = await readPortfolioFolder(file, program, options.catalogues);
  const snapshot = new Analyser().analyse(input);
  const part = partOf(snapshot, options);
  const output = resolve(options.output);
  const redacted = options.redacted ?? false;
  const { writePdf } = await import('./writePdf');
  const { pages, lines } = await writePdf({
    snapshot,
    texts: textsOf(input),
    printedOn: dayOf(new Date()),
    date: options.date,
    part,
    openPoints: options['open-points'] ?? false,
    redacted,
    fonts: options.font ?? [],
    output,
    force: options.force ?? false,
    t,
  });
  return [
    ...lines,
    ...wordPersonalData(snapshot, redacted, t),
    t(
      'Portfolio of {0}: {1}',
      snapshot.portfolio.learner.name || t('a learner without a name'),
      wordAllCounts(snapshot.coverage.counts, t),
    ),
    t('Wrote {0} pages to {1}', pages, output),
  ];
}

/** What was asked for. Names may stand in one list with commas or in several. */
function partOf(snapshot: Snapshot, { units, evidence }: ExportOptions): ExportPart {
  if (units && evidence) {
    throw new TerminalError(t('Give --units or --evidence, not both.'));
  }
  const names = (units ?? evidence ?? [])
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (!units && !evidence) {
    return { kind: 'whole' };
  }
  const { part, unknown, known } = units ? findUnits(snapshot, names) : findEvidence(snapshot, names);
  if (unknown.length > 0 || names.length === 0) {
    const what = unknown.join(', ') || '""';
    throw new TerminalError(
      units
        ? t('This portfolio has no unit {0}. Its units: {1}.', what, known.join(', '))
        : t('This portfolio has no evidence {0}. Its evidence: {1}.', what, known.join(', ')),
    );
  }
  return part;
}
