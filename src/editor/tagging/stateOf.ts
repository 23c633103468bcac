import type * as vscode from 'vscode';
import type { EvidenceNote } from '../../core/evidence/evidence';
import type { PortfolioState } from '../portfolioEntry';
import type { PortfolioModel } from '../portfolioModel';
import { isStillRead } from '../positions';

/** A portfolio with every edit up to now, and what was read of one of its files. */
export interface ReadFile {
  readonly state: PortfolioState;
  readonly note: EvidenceNote;
}

/** The portfolio that evidence is written for. A file that has never been saved belongs to the only portfolio there is. */
export function portfolioToWriteFor(
  model: PortfolioModel,
  document: vscode.TextDocument,
): PortfolioState | undefined {
  const state = model.portfolioOf(document.uri);
  return document.isUntitled || state?.snapshot.texts.has(document.uri.toString()) ? state : undefined;
}

/** What was read of an evidence file, once it is what the document says now. */
export async function readNow(
  model: PortfolioModel,
  document: vscode.TextDocument,
): Promise<ReadFile | undefined> {
  const state = await model.newestOf(document.uri);
  const uri = document.uri.toString();
  const note = state?.snapshot.notes.find((candidate) => candidate.uri === uri);
  return state && note && isStillRead(document, state.findSource(uri)) ? { state, note } : undefined;
}

/** What the front matter of a text says, whether or not the text has been read as evidence. */
export async function frontMatterOf(text: string): Promise<Pick<EvidenceNote, 'frontMatter'>> {
  const { readFrontMatter } = await import('../../core/evidence/readFrontMatter');
  return { frontMatter: readFrontMatter({ uri: '', text }).frontMatter };
}
