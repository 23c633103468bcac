import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { usualKeywords, type TagKeywords } from '../../core/catalogue/tagKeywords';
import type { EvidenceNote } from '../../core/evidence/evidence';
import type { TagMatch } from '../../core/evidence/findTags';
import type { PortfolioModel } from '../portfolioModel';
import { showTagsAsPills, type DescribeTag } from './previewTags';

/**
 * Shows tags as pills in VS Code's Markdown preview, with the statements of their criteria as tooltips. A preview that
 * was drawn before its portfolio was read is drawn again then.
 */
export class PreviewTags implements vscode.Disposable {
  /** Files with tags that were drawn while nothing was known of them. */
  readonly #drawnUnread = new Set<string>();
  readonly #listener: vscode.Disposable;

  constructor(private readonly model: PortfolioModel) {
    this.#listener = model.onDidChange(() => this.#drawAgain());
  }

  extend(markdown: MarkdownIt): MarkdownIt {
    const describeTag: DescribeTag = (tag, environment) => {
      const uri = documentOf(environment);
      const description = uri && describe(tag, uri, this.model);
      if (uri && description === undefined) {
        this.#drawnUnread.add(uri.toString());
      }
      return description;
    };
    const keywordsOf = (environment: unknown): TagKeywords => {
      const uri = documentOf(environment);
      return (uri && this.model.portfolioOf(uri)?.snapshot.library.keywords) ?? usualKeywords;
    };
    return showTagsAsPills(markdown, describeTag, keywordsOf);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #drawAgain(): void {
    const read = [...this.#drawnUnread].filter((uri) => noteOf(vscode.Uri.parse(uri), this.model));
    if (read.length > 0) {
      read.forEach((uri) => this.#drawnUnread.delete(uri));
      // Somebody has drawn a preview, so there is one to refresh.
      void vscode.commands.executeCommand('markdown.preview.refresh');
    }
  }
}

/** The file that is being shown, as VS Code's preview names it. */
function documentOf(environment: unknown): vscode.Uri | undefined {
  if (typeof environment !== 'object' || environment === null || !('currentDocument' in environment)) {
    return undefined;
  }
  const { currentDocument } = environment;
  return currentDocument instanceof vscode.Uri ? currentDocument : undefined;
}

function noteOf(uri: vscode.Uri, model: PortfolioModel): EvidenceNote | undefined {
  return model.portfolioOf(uri)?.snapshot.notes.find((candidate) => candidate.uri === uri.toString());
}

function describe({ references }: TagMatch, uri: vscode.Uri, model: PortfolioModel): string | undefined {
  const state = model.portfolioOf(uri);
  const note = noteOf(uri, model);
  if (!state || !note) {
    return undefined;
  }
  const { index } = state.snapshot.coverage;
  const { t } = vscode.l10n;
  const lines: string[] = [];
  for (const reference of references) {
    const [criterion, ...others] = index.resolve(reference, note.frontMatter.unit);
    const isClear = criterion !== undefined && others.length === 0;
    const meant =
      isClear && reference.lastNumber !== undefined
        ? index.resolveRange(criterion, reference.lastNumber)
        : isClear
          ? [criterion]
          : [];
    lines.push(...meant.map(({ number, statement }) => t('{0}: {1}', number, statement)));
    if (meant.length === 0) {
      lines.push(t('{0}: this criterion is not clear', reference.number));
    }
  }
  return lines.join('\n');
}
