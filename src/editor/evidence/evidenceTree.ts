import * as vscode from 'vscode';
import { wordFindingCounts, wordClaimed, wordWords } from '../../words/evidenceWords';
import { wordClaim } from '../../words/words';
import { pathBelow } from '../addresses';
import { DisposableStore } from '../disposableStore';
import { plainForMarkdown } from '../escape';
import type { PortfolioModel } from '../portfolioModel';
import type { ExpansionMemory } from '../tree/expansionMemory';
import { LineTree } from '../tree/lineTree';
import type { Line, LineFace } from '../tree/liveLines';
import { describeCriterion } from '../tree/treeTooltip';
import { evidenceBelow, evidenceRoots, looksSameEvidence } from './evidenceContent';
import type { EvidenceContent } from './evidenceContent';
import { evidenceFace } from './evidenceFace';

/** A line of the view "Evidence". */
export type EvidenceNode = Line<EvidenceContent>;

/** The lines of the view "Evidence": the same portfolio by file. While nobody sees it, nothing is worked out. */
export class EvidenceTree extends LineTree<EvidenceContent> {
  #isShown = false;
  #isOld = false;

  constructor(model: PortfolioModel, memory: ExpansionMemory) {
    const { t } = vscode.l10n;
    super({
      source: {
        roots: () => evidenceRoots(model.known),
        childrenOf: evidenceBelow,
        faceOf: (entry) => evidenceFace(entry, t),
        looksSame: looksSameEvidence,
      },
      memory,
      tooltipOf,
      load: (content) =>
        content.kind === 'closed-portfolio' ? model.newest(content.portfolio.uri) : undefined,
    });
    this.owned.own(
      model.onDidChange(() => {
        this.#isOld = true;
        this.#catchUp();
      }),
    );
  }

  /** Whether the view can be seen. */
  set isShown(isShown: boolean) {
    this.#isShown = isShown;
    this.#catchUp();
  }

  #catchUp(): void {
    if (this.#isShown && this.#isOld) {
      this.#isOld = false;
      this.lines.update();
    }
  }
}

/** Shows the view "Evidence". */
export function registerEvidenceView(
  model: PortfolioModel,
  tree: EvidenceTree,
  dragAndDropController: vscode.TreeDragAndDropController<Line<unknown>>,
): vscode.TreeView<EvidenceNode> {
  const view = vscode.window.createTreeView<EvidenceNode>('signpost.evidence', {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController,
  });
  const owned = new DisposableStore();
  owned.own(tree.rememberExpansion(view));
  owned.own(view.onDidChangeVisibility(({ visible }) => (tree.isShown = visible)));
  owned.own(
    model.onDidChange(() => {
      const message = messageOf(model);
      if (message !== view.message) {
        view.message = message;
      }
    }),
  );
  tree.isShown = view.visible;
  const disposeView = view.dispose.bind(view);
  view.dispose = () => {
    owned.dispose();
    disposeView();
  };
  return view;
}

/** An empty view says what belongs there, and where it is looked for: it may all be in another place. */
function messageOf({ known }: PortfolioModel): string {
  const { t } = vscode.l10n;
  const { notes, portfolio } = (known.length === 1 ? known[0] : undefined)?.state?.snapshot ?? {};
  if (!portfolio || !notes || notes.length > 0) {
    return '';
  }
  const start = t('Choose a criterion in the tree and start new evidence for it.');
  return portfolio.evidencePlaces.length === 0
    ? t('There is no evidence here yet. {0}', start)
    : t(
        'There is no evidence here yet. In portfolio.yaml, “evidence:” says where it is: {0}. Move your files there. {1}',
        portfolio.evidence.join(', '),
        start,
      );
}

function tooltipOf(content: EvidenceContent, face: LineFace): vscode.MarkdownString {
  const { t } = vscode.l10n;
  switch (content.kind) {
    case 'file': {
      const { note, claims, findings, state } = content;
      const path = pathBelow(state.folder, vscode.Uri.parse(note.uri)) ?? note.uri;
      const criteria = new Set(claims.map(({ criterion }) => criterion.key)).size;
      return paragraphs([
        `**${plainForMarkdown(note.title)}**`,
        plainForMarkdown(path),
        [wordClaimed(criteria, t), wordFindingCounts(findings, t), wordWords(note.words, t)]
          .filter(Boolean)
          .join(', '),
        ...(criteria === 0 ? [t('What it says counts for no criterion until a part of it is tagged.')] : []),
      ]);
    }
    case 'claim':
      return describeCriterion(content.coverage, content.state.snapshot.library).appendMarkdown(
        `\n\n${plainForMarkdown(wordClaim(content.claim, t))}`,
      );
    case 'portfolio':
    case 'closed-portfolio':
      return paragraphs([`**${plainForMarkdown(face.label)}**`, plainForMarkdown(face.description)]);
  }
}

function paragraphs(parts: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(parts.join('\n\n'));
}
