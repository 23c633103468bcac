import * as vscode from 'vscode';
import type { Claim } from '../../core/coverage/coverage';
import { wordReason } from '../../words/reasonWords';
import type { ReasonPart } from '../../words/reasonWords';
import { capitalise, wordStatus } from '../../words/words';
import { plainForLabel } from '../escape';
import { openClaim } from '../evidencePlaces';
import { claimItem } from './choose';
import { criterionTarget } from './target';
import type { ActionArgument, ActionParts } from './target';

interface ReasonItem extends vscode.QuickPickItem {
  readonly claim?: Claim | undefined;
  readonly startsEvidence?: boolean;
}

/**
 * Says why a criterion stands as it does, as a list that a screen reader reads line by line. What is open leads to
 * the evidence, or to a new piece of it.
 */
export async function whyStatus(parts: ActionParts, argument: ActionArgument): Promise<void> {
  const { t } = vscode.l10n;
  const target = await criterionTarget(parts, argument, t('Why This Status?'));
  if (!target) {
    return;
  }
  const { coverage, state } = target;
  const { claims, criterion } = coverage;
  const reason = wordReason(coverage, state.snapshot.library, t);
  const first = claims.find(({ planned }) => !planned) ?? claims[0];
  const whatNext = first ? { claim: first } : { startsEvidence: true };
  const items: ReasonItem[] = [
    { label: capitalise(wordStatus(coverage.status, t)), detail: reason.answer, ...whatNext },
    ...(reason.parts.length > 0 ? [separator(t('What it asks for'))] : []),
    ...reason.parts.map(({ words, standing }) => ({
      ...faceOf(standing),
      detail: plainForLabel(words),
      ...whatNext,
    })),
    separator(t('Evidence')),
    ...claims.map((claim) => ({ ...claimItem(claim, state), claim })),
    {
      label: t('Start New Evidence'),
      iconPath: new vscode.ThemeIcon('new-file'),
      startsEvidence: true,
    },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: reason.question,
    placeHolder: criterion.statement,
    matchOnDescription: true,
  });
  if (chosen?.claim) {
    await openClaim(chosen.claim, state);
  } else if (chosen?.startsEvidence) {
    const name = { portfolio: state.uri.toString(), key: criterion.key };
    await vscode.commands.executeCommand('signpost.startEvidence', name);
  }
}

/** An icon in the label would be read out by its name. */
function faceOf(standing: ReasonPart['standing']): Pick<vscode.QuickPickItem, 'label' | 'iconPath'> {
  const { t } = vscode.l10n;
  switch (standing) {
    case 'lacking':
      return { label: t('Still needed'), iconPath: new vscode.ThemeIcon('circle-large-outline') };
    case 'advised':
      return { label: t('Advice'), iconPath: new vscode.ThemeIcon('lightbulb') };
    case 'satisfied':
      return { label: t('In place'), iconPath: new vscode.ThemeIcon('check') };
  }
}

function separator(label: string): ReasonItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
