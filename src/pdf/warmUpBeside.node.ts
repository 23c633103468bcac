import { Worker } from 'node:worker_threads';
import type { EngineModules } from './warmUpEngine';

/**
 * Warms the engine up in a thread of its own, which then ends: while a first document is still laid out, the host
 * translates what will write it. `program` is a bundle that warms up what it is started with.
 */
export function warmUpBeside(program: string, modules: EngineModules): void {
  const beside = new Worker(program, { workerData: modules });
  beside.on('error', () => undefined); // The first export only takes longer.
  beside.unref();
}
