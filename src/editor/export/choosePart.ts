import * as vscode from 'vscode';
import { orderEvidence } from '../../core/export/evidenceOrder';
import type { ExportPart } from '../../core/export/exportPart';
import { unitKey, unitNames } from '../../core/export/printedNames';
import { wordCounts } from '../../words/words';
import type { PortfolioState } from '../portfolioEntry';

interface Choice extends vscode.QuickPickItem {
  readonly key: string;
}

/** Lets the learner choose what of the portfolio is exported. Gives undefined if it was left. */
export async function choosePart(state: PortfolioState, part: ExportPart): Promise<ExportPart | undefined> {
  const { t } = vscode.l10n;
  const kinds = [
    { label: t('The whole portfolio'), kind: 'whole' },
    { label: t('Chosen units…'), kind: 'units' },
    { label: t('Chosen evidence…'), kind: 'evidence' },
  ] as const;
  const chosen = await vscode.window.showQuickPick(
    // The line of what is chosen now comes first, so that it is the one that Enter takes.
    kinds.map(({ label, kind }) => ({
      label,
      partKind: kind,
      ...(kind === part.kind ? { description: t('as it is now') } : {}),
    })),
    { title: t('Export to PDF'), placeHolder: t('What should be in the PDF?') },
  );
  switch (chosen?.partKind) {
    case 'whole':
      return { kind: 'whole' };
    case 'units': {
      const units = await chooseSome(
        unitsOf(state),
        part.kind === 'units' ? part.units : [],
        t('Which units?'),
      );
      return units && { kind: 'units', units };
    }
    case 'evidence': {
      const kept = part.kind === 'evidence' ? part.evidence : [];
      const evidence = await chooseSome(evidenceOf(state), kept, t('Which pieces of evidence?'));
      return evidence && { kind: 'evidence', evidence };
    }
    case undefined:
      return undefined;
  }
}

/** Several of a list, with those ticked that are chosen already. None is no choice: then it asks again. */
async function chooseSome(
  choices: readonly Choice[],
  ticked: readonly string[],
  question: string,
): Promise<readonly string[] | undefined> {
  const { t } = vscode.l10n;
  let placeHolder = t('Tick with the space bar, then press Enter.');
  for (;;) {
    const chosen = await vscode.window.showQuickPick(
      choices.map((choice) => ({ ...choice, picked: ticked.includes(choice.key) })),
      { title: question, placeHolder, canPickMany: true, matchOnDescription: true },
    );
    if (chosen?.length !== 0) {
      return chosen?.map(({ key }) => key);
    }
    placeHolder = t('Nothing is ticked yet. Tick with the space bar, then press Enter.');
  }
}

function unitsOf({ snapshot }: PortfolioState): Choice[] {
  const names = unitNames(snapshot.coverage);
  return snapshot.coverage.qualifications.flatMap(({ qualification, units }) =>
    units.map(({ unit, counts }) => {
      const key = unitKey(qualification.id, unit.id);
      return {
        key,
        label: names.get(key) ?? unit.id,
        description: `${unit.title} (${wordCounts(counts, vscode.l10n.t)})`,
      };
    }),
  );
}

function evidenceOf({ snapshot }: PortfolioState): Choice[] {
  return orderEvidence(snapshot.notes).ordered.map(({ note, reference }) => ({
    key: note.uri,
    label: reference,
    description: note.title,
  }));
}
