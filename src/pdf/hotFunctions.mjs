/**
 * The functions of the engine that a first export of 60 pages spends most of its time in, of those that are small: at
 * least 2 ms of 770 each, and at most 2,200 bytes. They become a module of their own, which V8 optimises although it is
 * kept from optimising the rest (see `singleCompiler.node.ts`): that takes it a few milliseconds and makes a third of
 * the work twice as fast. Counted by the profiler of V8 (`--cpu-prof`) with its first compiler alone (`--liftoff-only`).
 */
export const hotFunctions = [
  1090, 1094, 1208, 1837, 1894, 2060, 2312, 2480, 2555, 2704, 2714, 3549, 3649, 4122, 4150, 4248, 4556, 4611,
  4617, 4663, 5015, 5084, 5165, 5272, 5969, 6865, 7013, 7263, 7690, 7871, 8462, 8762, 8946, 9753, 11674,
  11803, 12019, 13077, 14702, 15408, 16365, 17377, 18371, 20007, 21213, 21224, 22395,
];

/** The version of the engine whose functions have these numbers. */
export const engineVersion = '0.7.0';

/** The name under which the engine imports what the module of its hot functions exports. */
export const hotModule = 'hot';
