import * as vscode from 'vscode';
import type { Criterion } from '../core/catalogue/catalogue';
import type { Span } from '../core/text';
import { plainForMarkdown } from './escape';
import { portfolioName, type PortfolioState } from './portfolioEntry';
import type { PortfolioModel } from './portfolioModel';
import { offsetOf, rangeOf } from './positions';
import { claimsIn, findCriteriaAt, taggingLanguages } from './tagging/criteriaAt';
import { readNow } from './tagging/stateOf';
import { describeCriterion } from './tree/treeTooltip';

/** What is shown for criteria that are named at a place. */
interface Named {
  readonly state: PortfolioState;
  readonly criteria: readonly Criterion[];
  readonly span: Span;
}

/**
 * Shows what a tag, an entry of the front matter or a number of a catalogue means: the statement, how it stands, what
 * is still needed, and the evidence.
 */
export function registerHovers(model: PortfolioModel): vscode.Disposable {
  return vscode.languages.registerHoverProvider(taggingLanguages, {
    async provideHover(document, position) {
      const found: readonly Named[] = await findCriteriaAt(model, document, position);
      const named = found.length > 0 ? found : await wholeTagAt(model, document, position);
      const [first] = named;
      const contents = named.flatMap((each) => describe(each, named.length > 1));
      return first && contents.length > 0
        ? new vscode.Hover(contents, rangeOf({ text: document.getText() }, first.span))
        : undefined;
    },
  });
}

/** On the brackets or the keyword of a tag that names several criteria: all of them. */
async function wholeTagAt(
  model: PortfolioModel,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly Named[]> {
  const read = document.languageId === 'markdown' ? await readNow(model, document) : undefined;
  const offset = offsetOf(document, position);
  const tag = read?.note.tags.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!read || !tag) {
    return [];
  }
  const claims = claimsIn(read.state, read.note).filter((claim) => claim.tag === tag);
  return [{ state: read.state, criteria: claims.map(({ criterion }) => criterion), span: tag.span }];
}

/** A catalogue that serves several portfolios has one answer for each, and each says whose it is. */
function describe({ state, criteria }: Named, isOneOfSeveral: boolean): vscode.MarkdownString[] {
  const { coverage, library, portfolio } = state.snapshot;
  const described = criteria.flatMap(({ key }) => {
    const found = coverage.byCriterion.get(key);
    return found ? [describeCriterion(found, library)] : [];
  });
  if (described.length === 0 || !isOneOfSeveral) {
    return described;
  }
  const whose = plainForMarkdown(portfolioName(portfolio, state.folder));
  return [new vscode.MarkdownString(`**${whose}**`), ...described];
}
