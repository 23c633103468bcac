import * as vscode from 'vscode';
import { findingsByFile } from '../core/lint/findingsByFile';
import type { Finding } from '../core/lint/rule';
import type { Severity } from '../core/problem';
import { wordProblem } from '../words/problemWords';
import { DisposableStore } from './disposableStore';
import type { PortfolioState } from './portfolioEntry';
import type { PortfolioModel } from './portfolioModel';
import { locationOf, rangeOf } from './positions';
import type { ReadText } from './positions';
import { ruleUriOf } from './rulePages';

/** The name that findings carry in the Problems panel. */
const diagnosticSource = 'Signpost';

const severityOf: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

interface Published {
  readonly findings: readonly Finding[];
  readonly source: ReadText | undefined;
}

/** Shows the findings of every file, open or not. The only publisher; it touches only files where something is new. */
export function publishProblems(model: PortfolioModel): vscode.Disposable {
  const owned = new DisposableStore();
  const collection = owned.own(vscode.languages.createDiagnosticCollection('signpost'));
  /** For each portfolio, by the URI of its `portfolio.yaml`: what is shown of each file. */
  const shown = new Map<string, Map<string, Published>>();

  owned.own(
    model.onDidChange(({ changed, removed }) => {
      for (const uri of removed) {
        for (const file of shown.get(uri.toString())?.keys() ?? []) {
          collection.delete(vscode.Uri.parse(file));
        }
        shown.delete(uri.toString());
      }
      for (const state of changed) {
        const before = shown.get(state.uri.toString()) ?? new Map<string, Published>();
        shown.set(state.uri.toString(), publish(state, before));
      }
    }),
  );
  return owned;

  function publish(state: PortfolioState, before: ReadonlyMap<string, Published>): Map<string, Published> {
    const now = new Map<string, Published>();
    for (const [file, findings] of findingsByFile([...state.snapshot.findings, ...draftFindings(state)])) {
      if (state.snapshot.library.builtIn.has(file)) {
        continue; // A file that comes with the extension is not the learner's to put right.
      }
      const published = { findings, source: state.findSource(file) };
      now.set(file, published);
      if (!isSame(before.get(file), published)) {
        collection.set(
          vscode.Uri.parse(file),
          findings.map((finding) => diagnosticOf(finding, state)),
        );
      }
    }
    for (const file of before.keys()) {
      if (!now.has(file)) {
        collection.delete(vscode.Uri.parse(file));
      }
    }
    return now;
  }
}

/** The findings of documents that were never saved. One without a tag may be anything: nothing is said of it. */
function draftFindings({ drafts }: PortfolioState): readonly Finding[] {
  const written = drafts?.snapshot.notes.filter(
    ({ uri, tags }) => uri.startsWith('untitled:') && tags.length > 0,
  );
  const uris = new Set(written?.map(({ uri }) => uri));
  return drafts?.snapshot.findings.filter(({ problem }) => uris.has(problem.uri)) ?? [];
}

/** A finding as VS Code shows it. */
export function diagnosticOf({ problem, severity }: Finding, state: PortfolioState): vscode.Diagnostic {
  const { t } = vscode.l10n;
  const diagnostic = new vscode.Diagnostic(
    rangeOf(state.findSource(problem.uri), problem.span),
    wordProblem(problem, state.snapshot.library, t),
    severityOf[severity],
  );
  const target = ruleUriOf(problem.code);
  diagnostic.source = diagnosticSource;
  diagnostic.code = target ? { value: problem.code, target } : problem.code;
  if ('firstUri' in problem) {
    const first = locationOf({ uri: problem.firstUri, span: problem.firstSpan }, state.findSource);
    diagnostic.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(first, t('The first one is here.')),
    ];
  }
  return diagnostic;
}

function isSame(before: Published | undefined, now: Published): boolean {
  return (
    before !== undefined &&
    before.source === now.source &&
    before.findings.length === now.findings.length &&
    before.findings.every((finding, index) => isSameFinding(finding, now.findings[index]))
  );
}

function isSameFinding(before: Finding, now: Finding | undefined): boolean {
  if (before === now) {
    return true;
  }
  return now !== undefined && before.severity === now.severity && isSameData(before.problem, now.problem);
}

/** Compares plain data. Thousands of findings are compared after each key, so no text is made of them for it. */
function isSameData(before: unknown, now: unknown): boolean {
  if (before === now) {
    return true;
  }
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) {
    return false;
  }
  const fields = Object.entries(before);
  const others = new Map(Object.entries(now));
  return (
    fields.length === others.size && fields.every(([name, value]) => isSameData(value, others.get(name)))
  );
}
