import * as vscode from 'vscode';
import type { Severity } from '../core/problem';
import { ruleCodes, type RuleCode } from '../core/ruleCodes';
import { readCatalogueFolder } from './catalogueEditing/catalogueFolder';

/** What the learner has set for one portfolio. Frozen: a change makes a new one. */
export interface Settings {
  /** How each rule reports; a rule that is not in it reports as it does by itself. */
  readonly severities: ReadonlyMap<RuleCode, Severity | 'off'>;
  /** A folder with catalogues of the centre, besides the portfolio's own. */
  readonly catalogueFolder: vscode.Uri | undefined;
}

const choices: readonly string[] = ['error', 'warning', 'information', 'off'] satisfies (Severity | 'off')[];

/** The name of a rule's setting below `signpost`: `unknown-criterion` is `rules.unknownCriterion`. */
export function settingNameOf(code: RuleCode): string {
  return `rules.${code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** Reads the settings that hold in a folder. A value that is not one of the choices leaves the rule as it is. */
export function readSettings(folder: vscode.Uri): Settings {
  const stored = vscode.workspace.getConfiguration('signpost', folder);
  const severities = new Map<RuleCode, Severity | 'off'>();
  for (const code of ruleCodes) {
    const value = stored.get<unknown>(settingNameOf(code));
    if (isSeverity(value)) {
      severities.set(code, value);
    }
  }
  return Object.freeze({ severities, catalogueFolder: readCatalogueFolder(folder) });
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return typeof value === 'string' && choices.includes(value);
}
