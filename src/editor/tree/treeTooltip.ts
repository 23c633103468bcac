import * as vscode from 'vscode';
import type { CriterionCoverage } from '../../core/coverage/coverage';
import type { Library } from '../../core/catalogue/catalogue';
import { wordReason } from '../../words/reasonWords';
import { wordAliases, wordAllCounts, wordStatus } from '../../words/words';
import { plainForMarkdown } from '../escape';
import { evidencePathOf } from '../evidencePlaces';
import type { TreeContent } from './treeContent';
import type { LineFace } from './liveLines';
import { wordFirstClaims } from './wordFirstClaims';

/** The tooltip of a line of the tree. What comes from files is data in it, never Markdown. */
export function tooltipOf(content: TreeContent, face: LineFace): vscode.MarkdownString {
  switch (content.kind) {
    case 'criterion':
      return describeCriterion(content.coverage, content.state.snapshot.library);
    case 'qualification': {
      const { qualification, counts } = content.coverage;
      return paragraphs([
        `**${plainForMarkdown(qualification.title)}**`,
        wordAllCounts(counts, vscode.l10n.t),
        ...[qualification.awardingBody, qualification.note].filter(Boolean).map(plainForMarkdown),
      ]);
    }
    case 'passage': {
      const path = evidencePathOf(content.claim, content.state);
      return paragraphs([plainForMarkdown(face.label), plainForMarkdown(path)]);
    }
    case 'portfolio':
    case 'closed-portfolio':
    case 'unit':
    case 'unit-not-chosen':
    case 'outcome':
      return paragraphs([`**${plainForMarkdown(face.label)}**`, plainForMarkdown(face.description)]);
  }
}

/** A criterion in full: its statement, how it stands, what is still needed, and its evidence. */
export function describeCriterion(coverage: CriterionCoverage, library: Library): vscode.MarkdownString {
  const { t } = vscode.l10n;
  const { criterion, claims, status } = coverage;
  const reason = wordReason(coverage, library, t);
  const parts = [
    `**${plainForMarkdown(criterion.number)}** ${plainForMarkdown(criterion.statement)}`,
    t('Status: {0}', wordStatus(status, t)),
  ];
  if (criterion.aliases.length > 0) {
    parts.push(plainForMarkdown(wordAliases(criterion, t)));
  }
  if (reason.parts.length > 0) {
    // A mark that differs in shape, before words that say the same.
    const lines = reason.parts.map(
      ({ words, standing }) => `${standing === 'satisfied' ? '✓' : '○'} ${words}`,
    );
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
