import * as vscode from 'vscode';
import type { ExportPart } from '../../core/export/exportPart';
import { findEvidence, findUnits } from '../../core/export/namedPart';
import { isDate } from '../../core/isDate';
import { isPdfName } from '../../pdf/isPdfName';
import { safeFileName } from '../chooseFolder';
import type { PortfolioState } from '../portfolioEntry';

/** Everything that is decided before an export. */
export interface ExportPlan {
  readonly part: ExportPart;
  readonly openPoints: boolean;
  readonly redacted: boolean;
  /** ISO 8601; undefined for the date in `portfolio.yaml`, or today. */
  readonly date: string | undefined;
  /** Where the learner wants the PDF; undefined for a file in the portfolio's folder. */
  readonly target: vscode.Uri | undefined;
  readonly openWhenDone: boolean;
}

/** A plan as it is remembered, the file that it made last, and what the settings said then. */
interface StoredPlan extends Omit<ExportPlan, 'target'> {
  readonly target: string | undefined;
  readonly written: WrittenFile;
  readonly settings: Readonly<Record<string, string>>;
}

/** A file as it was left: whoever changes it changes one of these. Times in milliseconds, sizes in bytes. */
interface WrittenFile {
  readonly uri: string;
  readonly mtime: number;
  readonly size: number;
}

/** Remembers the last plan of each portfolio in the workspace. Nothing in it says who anybody is. */
export class ExportMemory {
  constructor(private readonly storage: vscode.Memento) {}

  /**
   * The last plan as far as the portfolio still has what it names. Where there is none, and where somebody has changed a
   * setting since, what the settings say.
   */
  planFor(state: PortfolioState): ExportPlan {
    const stored = this.#read(state);
    const standard = planOfSettings(state);
    if (!stored) {
      return standard;
    }
    const { openPoints, redacted, date, openWhenDone, target, part, settings } = stored;
    const now = settingsOf(state);
    const isChanged = (name: keyof typeof now): boolean =>
      settings !== undefined && settings[name] !== undefined && settings[name] !== now[name];
    return {
      part: isChanged('units') || isChanged('evidence') ? standard.part : partStillThere(part, state),
      openPoints: isChanged('openPoints') ? standard.openPoints : openPoints === true,
      redacted: isChanged('redacted') ? standard.redacted : redacted === true,
      date: typeof date === 'string' && isDate(date) ? date : undefined,
      target: typeof target === 'string' && !isChanged('file') ? vscode.Uri.parse(target) : standard.target,
      openWhenDone: isChanged('openWhenDone') ? standard.openWhenDone : openWhenDone !== false,
    };
  }

  /**
   * Whether the last export of the portfolio made this file, and nobody has changed it since, as whoever signs it does:
   * then it may be replaced without asking again.
   */
  async hasWritten(state: PortfolioState, target: vscode.Uri): Promise<boolean> {
    const written = this.#read(state)?.written;
    const there = await fileAt(target);
    return (
      there !== undefined &&
      written?.uri === there.uri &&
      written.mtime === there.mtime &&
      written.size === there.size
    );
  }

  async remember(state: PortfolioState, plan: ExportPlan, written: vscode.Uri): Promise<void> {
    const { part, openPoints, redacted, date, target, openWhenDone } = plan;
    const stored: StoredPlan = {
      ...{ part, openPoints, redacted, date, openWhenDone },
      target: target?.toString(),
      written: (await fileAt(written)) ?? { uri: written.toString(), mtime: 0, size: 0 },
      settings: settingsOf(state),
    };
    await this.storage.update(keyOf(state), stored);
  }

  #read(state: PortfolioState): Partial<StoredPlan> | undefined {
    const stored = this.storage.get<unknown>(keyOf(state));
    return typeof stored === 'object' && stored !== null ? stored : undefined;
  }
}

/** A file as it is now; undefined if none is there. */
async function fileAt(uri: vscode.Uri): Promise<WrittenFile | undefined> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return { uri: uri.toString(), mtime, size };
  } catch {
    return undefined;
  }
}

function keyOf({ uri }: PortfolioState): string {
  return `export ${uri.toString()}`;
}

/** The settings that an export goes by, as they are written. */
function settingsOf({ uri }: PortfolioState): Readonly<Record<string, string>> {
  const settings = vscode.workspace.getConfiguration('signpost.export', uri);
  const names = ['units', 'evidence', 'openPoints', 'redacted', 'file', 'openWhenDone'];
  return Object.fromEntries(names.map((name) => [name, JSON.stringify(settings.get<unknown>(name) ?? null)]));
}

/** What the settings say, for the first export and for exports without a question. */
export function planOfSettings(state: PortfolioState): ExportPlan {
  const settings = vscode.workspace.getConfiguration('signpost.export', state.uri);
  const file = settings.get<unknown>('file');
  return {
    part: partOfSettings(state, namesIn(settings, 'units'), namesIn(settings, 'evidence')),
    openPoints: settings.get<unknown>('openPoints') === true,
    redacted: settings.get<unknown>('redacted') === true,
    date: undefined,
    target: typeof file === 'string' && file.trim() !== '' ? pdfOf(file.trim(), state.folder) : undefined,
    openWhenDone: settings.get<unknown>('openWhenDone') !== false,
  };
}

/** Whether the learner wants to be asked. */
export function asksBeforeExport(state: PortfolioState): boolean {
  return vscode.workspace.getConfiguration('signpost.export', state.uri).get<unknown>('ask') !== false;
}

/**
 * The names in the settings that fit nothing, with those that would: a PDF of everything is not what somebody wants who
 * asked for a part.
 */
export function unknownInSettings(state: PortfolioState): UnknownNames | undefined {
  const settings = vscode.workspace.getConfiguration('signpost.export', state.uri);
  const ofUnits = findUnits(state.snapshot, namesIn(settings, 'units'));
  if (ofUnits.unknown.length > 0) {
    return { setting: 'signpost.export.units', ...ofUnits, isAll: isEmpty(ofUnits.part) };
  }
  const ofEvidence = findEvidence(state.snapshot, namesIn(settings, 'evidence'));
  return ofEvidence.unknown.length > 0
    ? { setting: 'signpost.export.evidence', ...ofEvidence, isAll: isEmpty(ofEvidence.part) }
    : undefined;
}

export interface UnknownNames {
  readonly setting: string;
  readonly unknown: readonly string[];
  readonly known: readonly string[];
  /** Whether no name fits anything. */
  readonly isAll: boolean;
}

function namesIn(settings: vscode.WorkspaceConfiguration, name: string): string[] {
  const value = settings.get<unknown>(name);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Units come before evidence. Names that fit nothing choose nothing; if none fits, the whole is meant. */
function partOfSettings(
  { snapshot }: PortfolioState,
  units: readonly string[],
  evidence: readonly string[],
): ExportPart {
  const parts = [findUnits(snapshot, units).part, findEvidence(snapshot, evidence).part];
  return parts.find((part) => !isEmpty(part)) ?? { kind: 'whole' };
}

function partStillThere(part: ExportPart | undefined, { snapshot }: PortfolioState): ExportPart {
  switch (part?.kind) {
    case 'units':
      return partOr(findUnits(snapshot, Array.isArray(part.units) ? part.units : []).part);
    case 'evidence': {
      const chosen = new Set(Array.isArray(part.evidence) ? part.evidence : []);
      return partOr({
        kind: 'evidence',
        evidence: snapshot.notes.map(({ uri }) => uri).filter((uri) => chosen.has(uri)),
      });
    }
    default:
      return { kind: 'whole' };
  }
}

function partOr(part: ExportPart): ExportPart {
  return isEmpty(part) ? { kind: 'whole' } : part;
}

function isEmpty(part: ExportPart): boolean {
  return (
    (part.kind === 'units' && part.units.length === 0) ||
    (part.kind === 'evidence' && part.evidence.length === 0)
  );
}

/** The PDF that a path names: its ending may be left out. */
function pdfOf(path: string, folder: vscode.Uri): vscode.Uri {
  return fileOf(isPdfName(path) ? path : `${path}.pdf`, folder);
}

/** A path of a file from the portfolio's folder, or a whole one on the same file system. */
export function fileOf(path: string, folder: vscode.Uri): vscode.Uri {
  const slashed = path.replace(/\\/g, '/');
  if (/^[A-Za-z]:\//.test(slashed)) {
    return folder.with({ path: `/${slashed}` });
  }
  return slashed.startsWith('/') ? folder.with({ path: slashed }) : vscode.Uri.joinPath(folder, slashed);
}

/** Where a plan's PDF goes: a part or a redacted copy does not take the name of the whole. */
export function targetOf(plan: ExportPlan, { folder, snapshot }: PortfolioState): vscode.Uri {
  if (plan.target) {
    return plan.target;
  }
  const { t } = vscode.l10n;
  const learner = safeFileName(snapshot.portfolio.learner.name);
  const name = plan.part.kind === 'whole' ? t('{0} portfolio', learner) : t('{0} part of portfolio', learner);
  return vscode.Uri.joinPath(folder, `${plan.redacted ? t('{0}, redacted', name) : name}.pdf`);
}
