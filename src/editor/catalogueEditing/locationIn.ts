import * as vscode from 'vscode';
import type { Location } from '../../core/text';
import type { PortfolioState } from '../portfolioEntry';
import { locationOf } from '../positions';
import { readTextFile } from '../readText';

/**
 * A place in a file of a portfolio or in one that comes with the extension. Those are read in a packed form without
 * their text, so the text is fetched to find the line.
 */
export async function locationIn(
  location: Location,
  { snapshot, findSource }: PortfolioState,
): Promise<vscode.Location> {
  if (!snapshot.library.builtIn.has(location.uri)) {
    return locationOf(location, findSource);
  }
  const file = await readTextFile(vscode.Uri.parse(location.uri));
  return locationOf(location, () => file);
}
