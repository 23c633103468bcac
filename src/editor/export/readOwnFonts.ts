import * as vscode from 'vscode';
import { checkFont, largestFont } from '../../core/export/checkFont';
import { wordFontRefusal, type FontRefusal } from '../../words/fontWords';
import type { PortfolioState } from '../portfolioEntry';
import { fileOf } from './exportPlan';

/** A font file of the learner's that can be used. */
export interface OwnFont {
  readonly uri: vscode.Uri;
  /** Another file or a changed one has another key. */
  readonly key: string;
}

/** Fonts of the learner's, and what is wrong with others in words. */
export interface OwnFonts {
  readonly fonts: readonly OwnFont[];
  readonly refusals: readonly string[];
}

/** The fonts that the settings name, and in words what is wrong with the others. Nothing is ever fetched. */
export async function readOwnFonts(state: PortfolioState): Promise<OwnFonts> {
  const setting = vscode.workspace.getConfiguration('signpost.export', state.uri).get<unknown>('fonts');
  const paths = Array.isArray(setting) ? setting.filter((path) => typeof path === 'string') : [];
  const fonts: OwnFont[] = [];
  const refusals: string[] = [];
  for (const path of paths.map((each) => each.trim()).filter((each) => each !== '')) {
    const font = await readOwnFont(path, state.folder);
    if (typeof font === 'string') {
      refusals.push(wordFontRefusal(font, path, vscode.l10n.t));
    } else {
      fonts.push(font);
    }
  }
  return { fonts, refusals };
}

async function readOwnFont(path: string, folder: vscode.Uri): Promise<OwnFont | FontRefusal> {
  // An address of the network, or a share of another computer.
  if (/^[a-z][a-z0-9+.-]+:/i.test(path) || /^[\\/]{2}/.test(path)) {
    return 'remote';
  }
  const uri = fileOf(path, folder);
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    if (size > largestFont) {
      return 'too-large';
    }
    const refusal = checkFont(await vscode.workspace.fs.readFile(uri));
    return refusal ?? { uri, key: `${uri.toString()} ${mtime} ${size}` };
  } catch {
    return 'missing';
  }
}
