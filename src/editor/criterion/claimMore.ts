import * as vscode from 'vscode';
import { addTo } from '../../core/lint/retag';
import { shortestName } from '../../core/lint/referenceNames';
import { plainForMessage } from '../escape';
import { nameOf } from '../addresses';
import type { PortfolioModel } from '../portfolioModel';
import { readNow } from '../tagging/stateOf';
import { UserError } from '../userError';
import { applyEdits } from './edits';
import type { ClaimName, CriterionName } from './target';

/** Tags a passage that has a tag with one more criterion. */
export async function tagAsWell(
  model: PortfolioModel,
  { uri, start }: ClaimName,
  criterion: CriterionName,
): Promise<void> {
  const { state, note, wanted } = await readFor(model, vscode.Uri.parse(uri), criterion);
  const tag = note.tags.find(({ references }) => references.some(({ span }) => span.start === start));
  if (!tag) {
    throw new UserError(vscode.l10n.t('That passage is not in the evidence any more.'));
  }
  const { claims } = wanted;
  if (!claims.some((claim) => claim.tag === tag)) {
    const name = shortestName(wanted.criterion, true, note, state.snapshot.coverage);
    await applyEdits([addTo(tag, note, name)], state);
  }
}

/** Tags a whole evidence file with a criterion, at its top. */
export async function tagFile(
  model: PortfolioModel,
  uri: vscode.Uri,
  criterion: CriterionName,
): Promise<void> {
  const { state, note, wanted } = await readFor(model, uri, criterion);
  if (wanted.claims.some((claim) => claim.note === note && claim.tag.origin === 'front-matter')) {
    return;
  }
  const name = shortestName(wanted.criterion, true, note, state.snapshot.coverage);
  // It reads what it would write, and with it the reader of YAML, which a start of Signpost does without.
  const { claimFile } = await import('../../core/lint/claimFile');
  const edit = claimFile(note, state.findSource(note.uri)?.text ?? '', name);
  if (!edit) {
    throw new UserError(
      vscode.l10n.t(
        'The "criteria:" at the top of "{0}" cannot be added to. Write the criterion there yourself.',
        plainForMessage(nameOf(uri)),
      ),
    );
  }
  await applyEdits([edit], state);
}

async function readFor(model: PortfolioModel, uri: vscode.Uri, { portfolio, key }: CriterionName) {
  const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  const read = document && (await readNow(model, document));
  const wanted = read?.state.snapshot.coverage.byCriterion.get(key);
  if (!read || !wanted || read.state.uri.toString() !== portfolio) {
    throw new UserError(
      vscode.l10n.t(
        '"{0}" is not evidence of that portfolio, so it cannot have its tag.',
        plainForMessage(nameOf(uri)),
      ),
    );
  }
  return { ...read, wanted };
}
