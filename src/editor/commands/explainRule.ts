import * as vscode from 'vscode';
import { isRuleCode, ruleCodes } from '../../core/ruleCodes';
import { ruleUriOf, ruleTitleOf } from '../rulePages';
import { showPage } from '../showPage';

/** Shows the page of a rule. Asks which rule if it is not told. */
export async function explainRule(code?: unknown): Promise<void> {
  const chosen = typeof code === 'string' && isRuleCode(code) ? code : await chooseRule();
  const page = chosen && ruleUriOf(chosen);
  if (page) {
    await showPage(page);
  }
}

async function chooseRule(): Promise<string | undefined> {
  const items = ruleCodes.map((code) => ({ label: ruleTitleOf(code), description: code, code }));
  const item = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Explain a Rule'),
    placeHolder: vscode.l10n.t('Which rule would you like to read about?'),
    matchOnDescription: true,
  });
  return item?.code;
}
