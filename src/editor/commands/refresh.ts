import type { PortfolioModel } from '../portfolioModel';
import { readWorkspace } from '../readWorkspace';

/** Looks for portfolios again, and reads every file again. */
export async function refresh(model: PortfolioModel): Promise<void> {
  model.forgetAll();
  await readWorkspace(model);
}
