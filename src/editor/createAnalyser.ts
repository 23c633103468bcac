import type { Analyser } from '../core/analyse';

/**
 * Loads what reads evidence, and makes one that has read nothing yet. Loading it takes as long as the rest of a start of
 * Signpost, so it is left until there is a portfolio to read.
 */
export async function createAnalyser(): Promise<Analyser> {
  const core = await import('../core/analyse');
  return new core.Analyser();
}
