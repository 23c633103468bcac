import * as vscode from 'vscode';
import type { ExportPart } from '../../core/export/exportPart';
import { findEvidence, findUnits } from '../../core/export/namedPart';
import { isDate } from '../../core/isDate';
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

/** A plan as it is remembered, and the file that it made last. */
interface StoredPlan extends Omit<ExportPlan, 'target'> {
  readonly target: string | undefined;
  readonly written: string | undefined;
}

/** Remembers the last plan of each portfolio in the workspace. Nothing in it says who anybody is. */
export class ExportMemory {
  constructor(private readonly storage: vscode.Memento) {}

  /** The last plan as far as the portfolio still has what it names; else what the settings say. */
  planFor(state: PortfolioState): ExportPlan {
    const stored = this.#read(state);
    const standard = planOfSettings(state);
    if (!stored) {
      return standard;
    }
    const { openPoints, redacted, date, openWhenDone, target, part } = stored;
    return {
      part: partStillThere(part, state),
      openPoints: openPoints === true,
      redacted: redacted === true,
      date: typeof date === 'string' && isDate(date) ? date : undefined,
      target: typeof target === 'string' ? vscode.Uri.parse(target) : standard.target,
      openWhenDone: openWhenDone !== false,
    };
  }

  /** Whether the last export of the portfolio made this file: then it may be replaced without asking again. */
  hasWritten(state: PortfolioState, target: vscode.Uri): boolean {
    return this.#read(state)?.written === target.toString();
  }

  async remember(state: PortfolioState, plan: ExportPlan, written: vscode.Uri): Promise<void> {
    const { part, openPoints, redacted, date, target, openWhenDone } = plan;
    const stored: StoredPlan = {
      ...{ part, openPoints, redacted, date, openWhenDone },
      target: target?.toString(),
      written: written.toString(),
    };
    await this.storage.update(keyOf(state), stored);
  }

  #read(state: PortfolioState): Partial<StoredPlan> | undefined {
    const stored = this.storage.get<unknown>(keyOf(state));
    return typeof stored === 'object' && stored !== null ? stored : undefined;
  }
}

function keyOf({ uri }: PortfolioState): string {
  return `export ${uri.toString()}`;
}

/** What the settings say, for the first export and for exports without a question. */
export function planOfSettings(state: PortfolioState): ExportPlan {
  const settings = vscode.workspace.getConfiguration('signpost.export', state.uri);
  const names = (name: string): string[] => {
    const value = settings.get<unknown>(name);
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  };
  const file = settings.get<unknown>('file');
  return {
    part: partOfSettings(state, names('units'), names('evidence')),
    openPoints: settings.get<unknown>('openPoints') === true,
    redacted: settings.get<unknown>('redacted') === true,
    date: undefined,
    target: typeof file === 'string' && file.trim() !== '' ? fileOf(file.trim(), state.folder) : undefined,
    openWhenDone: settings.get<unknown>('openWhenDone') !== false,
  };
}

/** Whether the learner wants to be asked. */
export function asksBeforeExport(state: PortfolioState): boolean {
  return vscode.workspace.getConfiguration('signpost.export', state.uri).get<unknown>('ask') !== false;
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
