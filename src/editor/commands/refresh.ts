import type { PortfolioModel } from '../portfolioModel';
import { readWorkspace } from '../readWorkspace';

/** Looks for portfolios again, and reads every file again, whether or not VS Code said that it changed. */
export function refresh(model: PortfolioModel): Promise<void> {
  return readWorkspace(model, 'all');
}

/** Reads every portfolio of the workspace, the closed ones too. */
export function openAllPortfolios(model: PortfolioModel): Promise<void> {
  model.openAll();
  return readWorkspace(model);
}
