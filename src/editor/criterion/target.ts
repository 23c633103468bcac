import * as vscode from 'vscode';
import type { Claim, CriterionCoverage } from '../../core/coverage/coverage';
import type { EvidenceNote } from '../../core/evidence/evidence';
import type { Line } from '../tree/liveLines';
import { wordNoCriteria } from '../noCriteria';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { chooseCriteria } from '../tagging/chooseCriteria';
import { UserError } from '../userError';
import { chooseClaim, choosePortfolio } from './choose';
import type { LastEvidence } from '../lastEvidence';

/** What the actions on criteria need from the rest of the extension. */
export interface ActionParts {
  readonly model: PortfolioModel;
  readonly lastEvidence: LastEvidence;
  /** The line that is selected in the view "Portfolio". */
  readonly selected: () => Line<unknown> | undefined;
}

/** The views that have lines with criteria. */
export type ViewName = 'portfolio' | 'evidence';

/** A criterion by name, as a link or a page has it. */
export interface CriterionName {
  /** The URI of `portfolio.yaml`. */
  readonly portfolio: string;
  /** `PQ-L2D/PCS/1.2` */
  readonly key: string;
}

/** A claim by name: the criterion, the file, and where its reference begins. */
export interface ClaimName extends CriterionName {
  readonly uri: string;
  readonly start: number;
}

/** What a command was called on: a line of a view, a name, or nothing. */
export type ActionArgument = Line<unknown> | CriterionName | undefined;

/** What a key was pressed on: the line of a view that has the focus. */
export interface FocusArgument {
  readonly focused: ViewName;
}

/** A criterion, as it stands in a portfolio. */
export interface CriterionTarget {
  readonly state: PortfolioState;
  readonly coverage: CriterionCoverage;
}

/** A claim in a portfolio. */
export interface ClaimTarget {
  readonly state: PortfolioState;
  readonly claim: Claim;
}

/** What a command can be done with, and what is said where there is nothing of the kind. */
interface Wanted<Item> {
  readonly isWanted: (item: Item) => boolean;
  readonly none: string;
}

/** The criterion that a command is about, with every edit up to now. Asks where nothing says which. */
export async function criterionTarget(
  parts: ActionParts,
  argument: ActionArgument,
  title: string,
  wanted?: Wanted<CriterionCoverage>,
  within?: PortfolioState,
): Promise<CriterionTarget | undefined> {
  const content = contentOf(argument);
  const named = criterionOf(content) ?? (isName(argument) ? argument : undefined);
  if (named) {
    return find(parts.model, named);
  }
  const near = (within ?? parts.lastEvidence.place?.state)?.uri;
  const uri = near ?? (await choosePortfolio(parts.model, title));
  const state = uri && (await parts.model.newest(uri));
  if (!state) {
    return undefined;
  }
  const { byCriterion } = state.snapshot.coverage;
  if (byCriterion.size === 0) {
    throw new UserError(wordNoCriteria(state));
  }
  const possible = [...byCriterion.values()].filter((coverage) => wanted?.isWanted(coverage) ?? true);
  if (wanted && possible.length === 0) {
    throw new UserError(wanted.none);
  }
  const keys = new Set(possible.map(({ criterion }) => criterion.key));
  const chosen = await chooseCriteria(state, ({ key }) => keys.has(key), {
    title,
    placeholder: vscode.l10n.t('Which criterion? Type a number or a word.'),
    canSelectMany: false,
    first: criterionOf(parts.selected()?.content)?.key,
  });
  const coverage = byCriterion.get(chosen?.[0]?.key ?? '');
  return coverage && { state, coverage };
}

/** The claim that a command is about. On a criterion, and where nothing says which, it asks. */
export async function claimTarget(
  parts: ActionParts,
  argument: ActionArgument,
  title: string,
  { isWanted, none }: Wanted<Claim> = {
    isWanted: () => true,
    none: vscode.l10n.t(
      'There is no tagged evidence here yet. Put a tag such as [AC 1.1] behind what you wrote.',
    ),
  },
): Promise<ClaimTarget | undefined> {
  const before = claimOn(argument);
  if (before) {
    // The line is brought up to date together with the model.
    const state = await parts.model.newest(before.state.uri);
    const claim = claimOn(argument)?.claim;
    const { claims = [] } = state?.snapshot.coverage.byCriterion.get(before.claim.criterion.key) ?? {};
    if (!state || !claim || !claims.includes(claim)) {
      throw new UserError(vscode.l10n.t('That passage is not in the evidence any more.'));
    }
    return { claim, state };
  }
  const target = await criterionTarget(parts, argument, title, {
    isWanted: ({ claims }) => claims.some(isWanted),
    none,
  });
  const claims = target?.coverage.claims.filter(isWanted) ?? [];
  if (target && claims.length === 0) {
    throw new UserError(none);
  }
  const claim = target && (await chooseClaim(claims, target.state, title));
  return target && claim && { state: target.state, claim };
}

/** The claim that a command was called on, if it was one. */
export function claimOn(argument: ActionArgument): ClaimTarget | undefined {
  const content = contentOf(argument);
  return isClaimContent(content) ? content : undefined;
}

/** The evidence file that a command was called on, if it was one. */
export function fileOn(argument: ActionArgument): string | undefined {
  return fileOf(contentOf(argument));
}

/** The URI of the evidence file that a line stands for, if it stands for one. */
export function fileOf(content: unknown): string | undefined {
  return isContent(content) && content.kind === 'file' ? content.note?.uri : undefined;
}

/** The claim that a line stands for, by name. */
export function claimOf(content: unknown): ClaimName | undefined {
  if (!isClaimContent(content)) {
    return undefined;
  }
  const { claim, state } = content;
  const { uri } = claim.note;
  const start = claim.reference.span.start;
  return { portfolio: state.uri.toString(), key: claim.criterion.key, uri, start };
}

/** A name that came as text from somewhere else. */
export function claimNamed(value: unknown): CriterionName | ClaimName | undefined {
  const { portfolio, key, uri, start } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof portfolio !== 'string' || typeof key !== 'string') {
    return undefined;
  }
  return typeof uri === 'string' && typeof start === 'number'
    ? { portfolio, key, uri, start }
    : { portfolio, key };
}

/** What a line stands for, if it is a line. */
function contentOf(argument: ActionArgument): unknown {
  return argument && 'content' in argument ? argument.content : undefined;
}

async function find(model: PortfolioModel, { portfolio, key }: CriterionName): Promise<CriterionTarget> {
  const state = await model.newest(vscode.Uri.parse(portfolio));
  const coverage = state?.snapshot.coverage.byCriterion.get(key);
  if (!state || !coverage) {
    throw new UserError(vscode.l10n.t('That criterion is not in the portfolio any more.'));
  }
  return { state, coverage };
}

/** The criterion that a line of any view is about. */
export function criterionOf(content: unknown): CriterionName | undefined {
  if (isClaimContent(content)) {
    return { portfolio: content.state.uri.toString(), key: content.claim.criterion.key };
  }
  if (isContent(content) && content.kind === 'criterion' && content.coverage) {
    return { portfolio: content.state.uri.toString(), key: content.coverage.criterion.key };
  }
  return undefined;
}

interface SomeContent {
  readonly kind: string;
  readonly state: PortfolioState;
  readonly claim?: Claim;
  readonly note?: EvidenceNote;
  readonly coverage?: CriterionCoverage;
}

function isContent(content: unknown): content is SomeContent {
  return typeof content === 'object' && content !== null && 'kind' in content && 'state' in content;
}

function isClaimContent(content: unknown): content is ClaimTarget {
  return isContent(content) && content.claim !== undefined;
}

function isName(argument: ActionArgument): argument is CriterionName {
  return argument !== undefined && 'key' in argument && 'portfolio' in argument;
}
