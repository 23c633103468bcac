import * as vscode from 'vscode';
import type { CriterionCoverage } from '../../core/coverage/coverage';
import type { Library } from '../../core/catalogue/catalogue';
import { wordOpening } from '../../words/passageWords';
import { wordReason } from '../../words/reasonWords';
import type { ReasonPart } from '../../words/reasonWords';
import { wordAliases, wordAllCounts, wordStatus } from '../../words/words';
import { plainForMarkdown } from '../escape';
import { evidencePathOf } from '../evidencePlaces';
import { groupText, wordEmpty, wordNotChosen } from './treeFace';
import type { GroupContent } from './treeFace';
import type { TreeContent } from './treeContent';
import type { LineFace } from './liveLines';
import { wordFirstClaims } from './wordFirstClaims';

/** The tooltip of a line of the tree. What comes from files is data in it, never Markdown. */
export function tooltipOf(content: TreeContent, face: LineFace): vscode.MarkdownString {
  switch (content.kind) {
    case 'criterion':
      return describeCriterion(content.coverage, content.state.snapshot.library);
    case 'qualification': {
      const { awardingBody, note } = content.coverage.qualification;
      return paragraphs([
        ...groupParagraphs(content),
        ...[awardingBody, note].filter(Boolean).map(plainForMarkdown),
      ]);
    }
    case 'portfolio':
    case 'unit':
    case 'outcome':
      return paragraphs(groupParagraphs(content));
    case 'unit-not-chosen':
      return paragraphs([
        boldly(face.label, content.unit.title),
        plainForMarkdown(wordNotChosen(content.unit, vscode.l10n.t)),
        vscode.l10n.t('To choose it, write its name behind "units:" in portfolio.yaml.'),
      ]);
    case 'passage': {
      const { claim, state } = content;
      const opening = wordOpening(claim, state.snapshot, vscode.l10n.t);
      const path = evidencePathOf(claim, state);
      return paragraphs([face.label, opening, path].filter(Boolean).map(plainForMarkdown));
    }
    case 'closed-portfolio':
      return paragraphs([boldly(face.label), vscode.l10n.t('Open it to see how much is met.')]);
  }
}

/** A group by its whole name, and all of its counts in words: the line itself may be cut off. */
function groupParagraphs(content: GroupContent): string[] {
  const { t } = vscode.l10n;
  const { label, title, counts } = groupText(content, t);
  return [
    boldly(label, title),
    ...(counts.total === 0
      ? [
          wordEmpty(content, t),
          ...(content.kind === 'portfolio'
            ? []
            : [t('So it is never shown as complete. Ask your assessor what to show for it.')]),
        ]
      : [plainForMarkdown(wordAllCounts(counts, t))]),
  ];
}

function boldly(...names: readonly string[]): string {
  return `**${names.map(plainForMarkdown).join(' ')}**`;
}

/** Marks that differ in shape, before words that say the same. */
const marks: Readonly<Record<ReasonPart['standing'], string>> = {
  lacking: '○',
  advised: '☆',
  satisfied: '✓',
};

/** A criterion in full: its statement, how it stands, what is still needed, and its evidence. */
export function describeCriterion(coverage: CriterionCoverage, library: Library): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const { criterion, claims, status } = coverage;
  const reason = wordReason(coverage, library, t);
  const parts = [
    `**${plainForMarkdown(criterion.number)}** ${plainForMarkdown(criterion.statement)}`,
    t('Status: {0}', wordStatus(status, t)),
    // Whoever has written it all by now would look in vain for what is missing.
    ...(status === 'planned' ? [reason.answer] : []),
  ];
  if (criterion.aliases.length > 0) {
    parts.push(plainForMarkdown(wordAliases(criterion, t)));
  }
  if (reason.parts.length > 0) {
    const lines = reason.parts.map(({ words, standing }) => `${marks[standing]} ${words}`);
    parts.push(`${t('What it asks for:')}\n\n${bullets(lines)}`);
  }
  parts.push(
    claims.length > 0 ? `${t('Evidence:')}\n\n${bullets(wordFirstClaims(claims, t))}` : t('No evidence yet.'),
  );
  parts.push(t('Only an assessor decides whether a criterion is met.'));
  return paragraphs(parts);
}

function paragraphs(parts: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(parts.join('\n\n'));
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${plainForMarkdown(line)}`).join('\n');
}
