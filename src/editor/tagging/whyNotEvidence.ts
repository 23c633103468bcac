import * as vscode from 'vscode';
import { nameOf } from '../addresses';
import { plainForMessage } from '../escape';
import type { PortfolioModel } from '../portfolioModel';
import { portfolioToWriteFor } from './stateOf';

/**
 * Why nothing that is written in a file counts, and what to do. Undefined for evidence, and for what nobody would take
 * for it.
 */
export function whyNotEvidence(
  model: PortfolioModel,
  document: vscode.TextDocument | undefined,
): string | undefined {
  if (document?.languageId === 'plaintext') {
    return whyNotText(model, document);
  }
  if (document?.languageId !== 'markdown' || portfolioToWriteFor(model, document)) {
    return undefined;
  }
  const { t } = vscode.l10n;
  const name = plainForMessage(nameOf(document.uri));
  const state = model.portfolioOf(document.uri);
  if (state) {
    const { evidence, leftOut } = state.snapshot.portfolio;
    const globs = [...evidence, ...leftOut.map((glob) => `!${glob}`)];
    return t(
      'The file “{0}” is not part of your evidence. In portfolio.yaml, “evidence:” says which files are: {1}. Move the file there, or add it.',
      name,
      plainForMessage(globs.join(', ')),
    );
  }
  const [first] = model.known;
  return first && !document.isUntitled
    ? t(
        'The file “{0}” is not in the folder of a portfolio, so it is not evidence. Move it into the folder “{1}”.',
        name,
        plainForMessage(nameOf(first.folder)),
      )
    : undefined;
}

/** What VS Code saves a new file as, unless its name says otherwise: somebody may well write evidence in it. */
const textFile = /^([^.]+)(?:\.txt)?$/i;

function whyNotText(model: PortfolioModel, { uri, isUntitled }: vscode.TextDocument): string | undefined {
  const [, stem] = textFile.exec(nameOf(uri)) ?? [];
  return isUntitled || stem === undefined || !model.portfolioOf(uri)
    ? undefined
    : vscode.l10n.t(
        'The file “{0}” is not evidence: only files with a name that ends in .md are. Rename it to “{1}”.',
        plainForMessage(nameOf(uri)),
        plainForMessage(`${stem}.md`),
      );
}
