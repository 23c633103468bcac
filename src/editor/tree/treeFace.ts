import type { Unit } from '../../core/catalogue/catalogue';
import type { Claim, Counts, CriterionCoverage, Status } from '../../core/coverage/coverage';
import { wordOpening } from '../../words/passageWords';
import { wordParts } from '../../words/reasonWords';
import type { Translate } from '../../words/translate';
import { wordAliases, wordAllCounts, wordClaim, wordCounts, wordStatus } from '../../words/words';
import { childrenOf } from './treeContent';
import type { KnownPortfolio } from '../portfolioEntry';
import type { TreeContent, TreeEntry } from './treeContent';
import { wordFirstClaims } from './wordFirstClaims';
import type { Filter } from './filter';
import type { FaceIcon, LineFace } from './liveLines';

/** Each status has a shape and a colour of its own, so that neither is needed alone. */
export const iconOfStatus: Readonly<Record<Status, FaceIcon>> = {
  met: { name: 'pass-filled', color: 'charts.green' },
  incomplete: { name: 'warning', color: 'list.warningForeground' },
  planned: { name: 'clock', color: 'charts.blue' },
  unmet: { name: 'circle-large-outline', color: 'charts.red' },
};

/** For what has no status. */
const iconOfNothing: FaceIcon = { name: 'dash', color: 'disabledForeground' };

/** The face of a line of the tree. `parent` is what it stands below. */
export function faceOf(
  entry: TreeEntry,
  parent: TreeContent | undefined,
  filter: Filter,
  t: Translate,
): LineFace {
  const { content } = entry;
  switch (content.kind) {
    case 'criterion':
      return criterionFace(content.coverage, content, t);
    case 'passage':
      return passageFace(content.claim, content, t);
    case 'unit-not-chosen':
      return notChosenFace(content.unit, content, t);
    case 'closed-portfolio':
      return closedFace(content.portfolio, content, t);
    case 'portfolio':
    case 'qualification':
    case 'unit':
    case 'outcome': {
      // One learner opens up to all criteria; of many learners each opens up to a few lines.
      const isOpenAtFirst = content.kind !== 'portfolio' && parent?.kind !== 'portfolio';
      return { ...groupFace(content, childrenOf(entry, filter).length > 0, t), isOpenAtFirst };
    }
  }
}

/** What has criteria below it. */
export type GroupContent = Extract<
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

/** The names and the counts of a group. */
export function groupText(content: GroupContent, t: Translate): GroupText {
  switch (content.kind) {
    case 'portfolio': {
      const { name, folder } = content.portfolio;
      const title = folder.path.slice(folder.path.lastIndexOf('/') + 1);
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

function groupFace(
  content: GroupContent,
  hasChildren: boolean,
  t: Translate,
): Omit<LineFace, 'isOpenAtFirst'> {
  const { label, title, spoken, icon, counts } = groupText(content, t);
  const isEmpty = counts.total === 0;
  const standing = isEmpty ? wordEmpty(content, t) : wordCounts(counts, t);
  const isComplete = !isEmpty && counts.met === counts.total;
  return {
    label,
    description: `${standing} · ${title}`,
    spoken: `${spoken}, ${isEmpty ? standing : wordAllCounts(counts, t)}`,
    icon: isEmpty ? iconOfNothing : isComplete ? iconOfStatus.met : { name: icon, color: undefined },
    hasChildren,
    context: content.kind,
    opens: false,
    details: [],
  };
}

/** Why there is nothing to count. */
export function wordEmpty(content: GroupContent, t: Translate): string {
  return content.kind === 'portfolio' && content.state.snapshot.coverage.qualifications.length === 0
    ? t('No qualification in portfolio.yaml yet')
    : t('No criteria in this catalogue');
}

/** The face of a portfolio whose evidence has not been read. */
export function closedFace(
  { name, folder }: KnownPortfolio,
  { kind }: { readonly kind: string },
  t: Translate,
): LineFace {
  const title = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  return {
    label: name,
    description: `${t('not opened yet')} · ${title}`,
    spoken: t('Portfolio of {0}, not opened yet. Open it to see how much is met.', name),
    icon: { name: 'folder', color: undefined },
    hasChildren: true,
    isOpenAtFirst: false,
    context: kind,
    opens: false,
    details: [],
  };
}

/** What a unit is that the learner does not take. */
export function wordNotChosen(unit: Unit, t: Translate): string {
  return unit.optional ? t('Optional unit, not chosen') : t('Not chosen in portfolio.yaml');
}

function notChosenFace(unit: Unit, { kind }: TreeContent, t: Translate): LineFace {
  const standing = wordNotChosen(unit, t);
  return {
    label: unit.id,
    description: `${standing} · ${unit.title}`,
    spoken: t('Unit {0}, {1}, {2}', unit.id, unit.title, standing),
    icon: iconOfNothing,
    hasChildren: false,
    isOpenAtFirst: false,
    context: kind,
    opens: false,
    details: [],
  };
}

function criterionFace(
  coverage: CriterionCoverage,
  { state }: Extract<TreeContent, { readonly kind: 'criterion' }>,
  t: Translate,
): LineFace {
  const { criterion, claims, status } = coverage;
  const parts = wordParts(coverage, state.snapshot.library, t).map(({ words }) => words);
  const standing = wordStatus(status, t);
  const aliases = criterion.aliases.length > 0 ? [wordAliases(criterion, t)] : [];
  const evidence = wordFirstClaims(claims, t);
  return {
    label: `${criterion.number} ${criterion.statement}`,
    description: [standing, ...aliases].join(' · '),
    spoken: [
      t('Criterion {0}, {1}.', criterion.number, standing),
      criterion.statement,
      ...aliases.map((words) => t('{0}.', words)),
      ...parts.map((words) => (/[.!?]$/.test(words) ? words : t('{0}.', words))),
      claims.length === 0 ? t('No evidence yet.') : t('Evidence: {0}.', evidence.join('; ')),
    ].join(' '),
    icon: iconOfStatus[status],
    hasChildren: claims.length > 0,
    isOpenAtFirst: false,
    context: `criterion.${status}`,
    opens: claims.length > 0,
    details: [...parts, ...evidence],
  };
}

function passageFace(
  claim: Claim,
  { kind, state }: Extract<TreeContent, { readonly kind: 'passage' }>,
  t: Translate,
): LineFace {
  const label = wordClaim(claim, t);
  const { evidence } = claim.note.frontMatter;
  const opening = wordOpening(claim, state.snapshot, t);
  const spoken = [evidence, label, opening].filter(Boolean).join(', ');
  return {
    label,
    description: [claim.planned ? t('planned') : undefined, opening, evidence].filter(Boolean).join(' · '),
    spoken: claim.planned ? t('Planned evidence: {0}', spoken) : t('Evidence: {0}', spoken),
    icon: { name: iconOfPassage(claim), color: undefined },
    hasChildren: false,
    isOpenAtFirst: false,
    context: claim.planned ? `${kind}.planned` : kind,
    opens: true,
    details: [],
  };
}

/** A picture of what a passage is. */
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
