import * as vscode from 'vscode';
import type { Unit } from '../../core/catalogue/catalogue';
import type { Claim, Counts, CriterionCoverage, Status } from '../../core/coverage/coverage';
import { wordStillNeeded } from '../../words/requirementWords';
import { wordClaim, wordCounts, wordStatus } from '../../words/words';
import { nameOf } from '../addresses';
import { childrenOf } from './treeContent';
import type { TreeContent, TreeEntry } from './treeContent';
import { wordFirstClaims } from './wordFirstClaims';
import type { Filter } from './filter';

/** How a line of the tree looks and sounds. Two faces that are the same need no redrawing. */
export interface TreeFace {
  readonly label: string;
  /** Stands in grey after the label. */
  readonly description: string;
  /** What a screen reader says: the status in words, since it cannot see the icon. */
  readonly spoken: string;
  readonly icon: FaceIcon;
  readonly hasChildren: boolean;
  /** For the menus of package.json. */
  readonly context: string;
  /** Whether choosing the line opens a place. */
  readonly opens: boolean;
  /** What the tooltip is made from, so that a change of it counts as a change of the face. */
  readonly details: readonly string[];
}

interface FaceIcon {
  readonly name: string;
  readonly color: string | undefined;
}

/** Each status has a shape and a colour of its own, so that neither is needed alone. */
const iconOfStatus: Readonly<Record<Status, FaceIcon>> = {
  met: { name: 'pass-filled', color: 'charts.green' },
  incomplete: { name: 'warning', color: 'charts.orange' },
  planned: { name: 'clock', color: 'charts.blue' },
  unmet: { name: 'circle-large-outline', color: 'charts.red' },
};

const iconOfNothing: FaceIcon = { name: 'dash', color: 'disabledForeground' };

/** The face of a line of the tree. */
export function faceOf(entry: TreeEntry, filter: Filter): TreeFace {
  const { content } = entry;
  switch (content.kind) {
    case 'criterion':
      return criterionFace(content.coverage, content);
    case 'passage':
      return passageFace(content.claim, content);
    case 'unit-not-chosen':
      return notChosenFace(content.unit, content);
    case 'portfolio':
    case 'qualification':
    case 'unit':
    case 'outcome':
      return groupFace(content, childrenOf(entry, filter).length > 0);
  }
}

/** The name that tells portfolios apart: the learner's, or else the folder's. */
export function portfolioName({ state }: Pick<TreeContent, 'state'>): string {
  return state.snapshot.portfolio.learner.name || nameOf(state.folder);
}

type GroupContent = Extract<
  TreeContent,
  { readonly kind: 'portfolio' | 'qualification' | 'unit' | 'outcome' }
>;

interface GroupText {
  /** A short name, so that there is room for the count in a narrow view. */
  readonly label: string;
  readonly title: string;
  /** How the short name is said. */
  readonly spoken: string;
  readonly icon: string;
  readonly counts: Counts;
}

function groupText(content: GroupContent): GroupText {
  const { t } = vscode.l10n;
  switch (content.kind) {
    case 'portfolio': {
      const name = portfolioName(content);
      const title = nameOf(content.state.folder);
      const { counts } = content.state.snapshot.coverage;
      return { label: name, title, spoken: t('Portfolio of {0}', name), icon: 'folder', counts };
    }
    case 'qualification': {
      const { qualification, counts } = content.coverage;
      const { id, title } = qualification;
      return { label: id, title, spoken: title, icon: 'mortar-board', counts };
    }
    case 'unit': {
      const { unit, counts } = content.coverage;
      const spoken = t('Unit {0}, {1}', unit.id, unit.title);
      return { label: unit.id, title: unit.title, spoken, icon: 'book', counts };
    }
    case 'outcome': {
      const { outcome, counts } = content.coverage;
      const spoken = t('Learning outcome {0}, {1}', outcome.number, outcome.title);
      return { label: t('LO {0}', outcome.number), title: outcome.title, spoken, icon: 'list-tree', counts };
    }
  }
}

function groupFace(content: GroupContent, hasChildren: boolean): TreeFace {
  const { label, title, spoken, icon, counts } = groupText(content);
  const isEmpty = counts.total === 0;
  const standing = isEmpty
    ? vscode.l10n.t('No criteria in this catalogue')
    : wordCounts(counts, vscode.l10n.t);
  const isComplete = !isEmpty && counts.met === counts.total;
  return {
    label,
    description: `${standing} · ${title}`,
    spoken: `${spoken}, ${standing}`,
    icon: isEmpty ? iconOfNothing : isComplete ? iconOfStatus.met : { name: icon, color: undefined },
    hasChildren,
    context: content.kind,
    opens: false,
    details: [],
  };
}

function notChosenFace(unit: Unit, content: TreeContent): TreeFace {
  const { t } = vscode.l10n;
  const standing = unit.optional ? t('Optional unit, not chosen') : t('Not chosen in portfolio.yaml');
  return {
    label: unit.id,
    description: `${standing} · ${unit.title}`,
    spoken: t('Unit {0}, {1}, {2}', unit.id, unit.title, standing),
    icon: iconOfNothing,
    hasChildren: false,
    context: content.kind,
    opens: false,
    details: [],
  };
}

function criterionFace(coverage: CriterionCoverage, content: TreeContent): TreeFace {
  const { t } = vscode.l10n;
  const { criterion, claims, status } = coverage;
  const stillNeeded = wordStillNeeded(coverage, content.state.snapshot.library, t);
  const description = wordStatus(status, t);
  return {
    label: `${criterion.number} ${criterion.statement}`,
    description,
    spoken: [
      t('Criterion {0}, {1}.', criterion.number, description),
      criterion.statement,
      ...stillNeeded,
    ].join(' '),
    icon: iconOfStatus[status],
    hasChildren: claims.length > 0,
    context: claims.length > 0 ? 'criterion.claimed' : 'criterion',
    opens: claims.length > 0,
    details: [...stillNeeded, ...wordFirstClaims(claims)],
  };
}

function passageFace(claim: Claim, content: TreeContent): TreeFace {
  const { t } = vscode.l10n;
  const label = wordClaim(claim, t);
  const description = claim.planned ? t('planned') : (claim.note.frontMatter.evidence ?? '');
  return {
    label,
    description,
    spoken: claim.planned ? t('{0}, planned', label) : t('Evidence: {0}', label),
    icon: { name: iconOfPassage(claim), color: undefined },
    hasChildren: false,
    context: content.kind,
    opens: true,
    details: [],
  };
}

function iconOfPassage({ planned, tag }: Claim): string {
  if (planned) {
    return 'edit';
  }
  switch (tag.passage.kind) {
    case 'attachment':
      return 'file-media';
    case 'file':
      return 'file';
    case 'section':
      return 'symbol-text';
    case 'table-row':
      return 'table';
    case 'list-item':
      return 'list-unordered';
    case 'block':
    case 'paragraph':
      return 'quote';
  }
}
