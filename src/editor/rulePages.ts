import * as vscode from 'vscode';
import { isRuleCode, type RuleCode } from '../core/ruleCodes';
import { rulePage, rulePageOf } from '../words/rulePage';

/** The scheme of the pages that explain the rules. They are made from the extension itself: no network. */
const rulePageScheme = 'signpost-rule';

/** The page that explains a rule, or undefined for a code that no rule has. */
export function ruleUriOf(code: string): vscode.Uri | undefined {
  return isRuleCode(code) ? vscode.Uri.from({ scheme: rulePageScheme, path: `/${code}.md` }) : undefined;
}

/** The heading of a rule's page: the rule's name in words. */
export function ruleTitleOf(code: RuleCode): string {
  return rulePageOf(code, vscode.l10n.t).title;
}

/** Shows the rules' pages as read-only documents. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
    provideTextDocumentContent({ path }) {
      const code = path.replace(/^\//, '').replace(/\.md$/, '');
      return isRuleCode(code) ? rulePage(code, vscode.l10n.t) : undefined;
    },
  });
}
