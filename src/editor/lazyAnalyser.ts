import type { Analyser } from '../core/analyse';

/**
 * An analyser that is made when somebody first asks for it: to load what reads evidence takes as long as the rest of a
 * start of Signpost. Where that fails, as when the connection is down in the browser, whoever asks next tries again.
 */
export class LazyAnalyser {
  #made: Promise<Analyser> | undefined;

  constructor(private readonly make = makeAnalyser) {}

  /** The analyser. @throws {Error} where the program cannot be loaded */
  get(): Promise<Analyser> {
    this.#made ??= this.make().catch((error: unknown) => {
      this.#made = undefined;
      throw error;
    });
    return this.#made;
  }
}

async function makeAnalyser(): Promise<Analyser> {
  const core = await import('../core/analyse');
  return new core.Analyser();
}
