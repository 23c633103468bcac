import * as vscode from 'vscode';
import { completeFix } from '../core/lint/completeFix';
import type { Finding, Fix, OfferedFix } from '../core/lint/rule';
import type { Span, TextEdit } from '../core/text';
import { isRuleCode } from '../core/ruleCodes';
import { editsOfFix } from '../words/promptWords';
import { wordFixTitle } from '../words/words';
import type { PortfolioState } from './portfolioEntry';
import { isStillRead, rangeOf, workspaceEditOf } from './positions';
import { diagnosticOf } from './problems';
import { fixAllKind } from './fixAllKind';
import { ruleTitleOf } from './rulePages';

type Edits = readonly TextEdit[];

/** One change of many files, worked out when it is chosen. */
class FixEverywhere extends vscode.CodeAction {
  constructor(
    title: string,
    readonly findings: readonly Finding[],
    readonly state: PortfolioState,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
}

/** What a file has to offer at a place: fixes, those of a kind, all of them, and pages about the rules. */
export function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  only: vscode.CodeActionKind | undefined,
  state: PortfolioState,
): vscode.CodeAction[] {
  const name = document.uri.toString();
  const here = state.snapshot.findings.filter(({ problem }) => problem.uri === name);
  if (only && !only.contains(vscode.CodeActionKind.QuickFix)) {
    return only.contains(fixAllKind) ? fixAllActions(here, state) : [];
  }
  const source = state.findSource(name);
  const touched = here.filter(({ problem }) => rangeOf(source, problem.span).intersection(range));
  return [
    ...touched.flatMap((finding) => finding.fixes.flatMap((fix) => fixAction(fix, finding, state))),
    ...fixSameActions(touched, here, state),
    ...fixEverywhereActions(touched, here, state),
    ...learnActions(touched, state),
  ];
}

/** Works out the edits of an action that was chosen, where that was left until now. */
export function completeAction(action: vscode.CodeAction): vscode.CodeAction {
  if (action instanceof FixEverywhere) {
    const { findings, state } = action;
    action.edit = workspaceEditOf(surelyMeant(findings, state).flat(), state.findSource);
  }
  return action;
}

function fixAction(offered: OfferedFix, finding: Finding, state: PortfolioState): vscode.CodeAction[] {
  const fix = completeFix(offered, state.snapshot);
  const edits = fix && editsIn(fix, state);
  if (!edits || !areAllStillRead(edits, state)) {
    return [];
  }
  const action = new vscode.CodeAction(
    wordFixTitle(fix.title, vscode.l10n.t),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = workspaceEditOf(edits, state.findSource);
  action.diagnostics = [diagnosticOf(finding, state)];
  action.isPreferred = fix.preferred;
  return [action];
}

/** One action for all findings of a kind in the file, where several have a fix that is surely meant. */
function fixSameActions(
  touched: readonly Finding[],
  here: readonly Finding[],
  state: PortfolioState,
): vscode.CodeAction[] {
  const codes = [...new Set(touched.map(({ problem }) => problem.code))].filter(isRuleCode);
  return codes.flatMap((code) => {
    const fixes = surelyMeant(
      here.filter(({ problem }) => problem.code === code),
      state,
    );
    if (fixes.length < 2) {
      return [];
    }
    const title = vscode.l10n.t('Fix all {0} in this file: {1}', fixes.length, ruleTitleOf(code));
    return [allInOne(title, vscode.CodeActionKind.QuickFix, fixes, state)];
  });
}

/** One action for all findings of a kind in the whole portfolio, where files besides this one have some. */
function fixEverywhereActions(
  touched: readonly Finding[],
  here: readonly Finding[],
  state: PortfolioState,
): vscode.CodeAction[] {
  const codes = [...new Set(touched.map(({ problem }) => problem.code))].filter(isRuleCode);
  return codes.flatMap((code) => {
    const isSure = ({ problem, fixes }: Finding): boolean =>
      problem.code === code && fixes.some(({ preferred }) => preferred);
    const findings = state.snapshot.findings.filter(isSure);
    if (findings.length < 2 || findings.length === here.filter(isSure).length) {
      return [];
    }
    const title = vscode.l10n.t('Fix all {0} in this portfolio: {1}', findings.length, ruleTitleOf(code));
    return [new FixEverywhere(title, findings, state)];
  });
}

function fixAllActions(here: readonly Finding[], state: PortfolioState): vscode.CodeAction[] {
  const fixes = surelyMeant(here, state);
  return fixes.length === 0
    ? []
    : [allInOne(vscode.l10n.t('Fix all that Signpost can fix'), fixAllKind, fixes, state)];
}

function allInOne(
  title: string,
  kind: vscode.CodeActionKind,
  fixes: readonly Edits[],
  state: PortfolioState,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.edit = workspaceEditOf(fixes.flat(), state.findSource);
  return action;
}

/** The preferred fixes that can be made together: one that would touch what an earlier one changes is left out. */
function surelyMeant(findings: readonly Finding[], state: PortfolioState): readonly Edits[] {
  const chosen: Edits[] = [];
  const taken = new Map<string, Span[]>();
  for (const { fixes } of findings) {
    const offered = fixes.find(({ preferred }) => preferred);
    const fix = offered && completeFix(offered, state.snapshot);
    const edits = fix && editsIn(fix, state);
    const isFree = edits?.every(({ uri, span }) => !taken.get(uri)?.some((earlier) => touch(earlier, span)));
    if (edits && isFree && areAllStillRead(edits, state)) {
      chosen.push(edits);
      for (const { uri, span } of edits) {
        const spans = taken.get(uri) ?? [];
        spans.push(span);
        taken.set(uri, spans);
      }
    }
  }
  return chosen;
}

function editsIn(fix: Fix, state: PortfolioState): Edits {
  return editsOfFix(fix, state.snapshot.library, vscode.l10n.t);
}

function touch(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Whether every file that would be changed still reads as it did when the change was worked out. */
function areAllStillRead(edits: Edits, state: PortfolioState): boolean {
  const files = new Set(edits.map(({ uri }) => uri));
  return vscode.workspace.textDocuments.every((document) => {
    const name = document.uri.toString();
    return !files.has(name) || isStillRead(document, state.findSource(name));
  });
}

function learnActions(touched: readonly Finding[], state: PortfolioState): vscode.CodeAction[] {
  const byCode = new Map(touched.map((finding) => [finding.problem.code, finding]));
  return [...byCode].flatMap(([code, finding]) => {
    if (!isRuleCode(code)) {
      return [];
    }
    const title = vscode.l10n.t('Learn about this: {0}', ruleTitleOf(code));
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnosticOf(finding, state)];
    action.command = { command: 'signpost.explainRule', title, arguments: [code] };
    return [action];
  });
}
