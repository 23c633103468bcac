import * as vscode from 'vscode';
import type { Claim, Counts, CriterionCoverage, Status } from '../../core/coverage/coverage';
import { wordStillNeeded } from '../../words/requirementWords';
import { wordClaim, wordCounts, wordStatus } from '../../words/words';
import { nameOf } from '../addresses';
import { childrenOf } from './treeContent';
import type { TreeContent, TreeEntry } from './treeContent';
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

/** The face of a line of the tree. */
export function faceOf(entry: TreeEntry, filter: Filter): TreeFace {
  const { content } = entry;
  const hasChildren = childrenOf(entry, filter).length > 0;
  switch (content.kind) {
    case 'portfolio':
      return groupFace(
        content,
        hasChildren,
        portfolioName(content),
        'folder',
        content.state.snapshot.coverage.counts,
      );
    case 'qualification': {
      const { qualification, counts } = content.coverage;
      return groupFace(content, hasChildren, qualification.title, 'mortar-board', counts);
    }
    case 'unit': {
      const { unit, counts } = content.coverage;
      return groupFace(content, hasChildren, `${unit.id} · ${unit.title}`, 'book', counts);
    }
    case 'outcome': {
      const { outcome, counts } = content.coverage;
      return groupFace(content, hasChildren, `${outcome.number} · ${outcome.title}`, 'list-tree', counts);
    }
    case 'unit-not-chosen':
      return plainFace(
        content,
        `${content.unit.id} · ${content.unit.title}`,
        content.unit.optional
          ? vscode.l10n.t('Optional unit, not chosen')
          : vscode.l10n.t('Not chosen in portfolio.yaml'),
      );
    case 'criterion':
      return criterionFace(content.coverage, content);
    case 'passage':
      return passageFace(content.claim, content);
  }
}

/** The name that tells portfolios apart: the learner's, or else the folder's. */
export function portfolioName({ state }: Pick<TreeContent, 'state'>): string {
  return state.snapshot.portfolio.learner.name || nameOf(state.folder);
}

function groupFace(
  content: TreeContent,
  hasChildren: boolean,
  label: string,
  icon: string,
  counts: Counts,
): TreeFace {
  if (counts.total === 0) {
    return plainFace(content, label, vscode.l10n.t('No criteria in this catalogue'));
  }
  const description = wordCounts(counts, vscode.l10n.t);
  const isComplete = counts.met === counts.total;
  return {
    label,
    description,
    spoken: vscode.l10n.t('{0}, {1}', label, description),
    icon: isComplete ? iconOfStatus.met : { name: icon, color: undefined },
    hasChildren,
    context: content.kind,
    opens: false,
    details: [],
  };
}

function plainFace(content: TreeContent, label: string, description: string): TreeFace {
  return {
    label,
    description,
    spoken: vscode.l10n.t('{0}, {1}', label, description),
    icon: { name: 'dash', color: 'disabledForeground' },
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
    details: [...stillNeeded, ...claims.map((claim) => wordClaim(claim, t))],
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
