/**
 * The functions of the engine that an export of 60 pages spends most of its time in, of those that are small: at least
 * 2 ms of 770 in a first one or 1 ms of 150 in one after an edit, and at most 2,200 bytes; and eight larger ones that take
 * much of both. They become a module of their own, which V8 optimises although it is kept from optimising the rest
 * (see `singleCompiler.node.ts`): that takes it some milliseconds and makes a third of the work twice as fast. Counted
 * by the profiler of V8 with its first compiler alone, as `npm run count-hot-functions` does. Twice as many make it no faster.
 */
export const hotFunctions = [
  208, 312, 396, 524, 525, 565, 566, 618, 1090, 1094, 1208, 1211, 1837, 1894, 2060, 2127, 2312, 2480, 2555,
  2587, 2704, 2714, 3124, 3549, 3649, 3674, 3930, 4122, 4137, 4150, 4248, 4556, 4611, 4617, 4663, 5015, 5084,
  5165, 5272, 5969, 6865, 6911, 7013, 7121, 7180, 7250, 7263, 7338, 7394, 7666, 7690, 7871, 8462, 8762, 8946,
  9440, 9753, 10581, 11674, 11803, 12019, 13077, 14702, 15408, 15778, 16365, 17377, 18371, 18441, 20007,
  21213, 21224, 22269, 22395, 23773,
];

/** The version of the engine whose functions have these numbers. */
export const engineVersion = '0.7.0';

/** The name under which the engine imports what the module of its hot functions exports. */
export const hotModule = 'hot';

/** How it exports what all modules of the engine share. */
export const shared = { table: 't', memory: 'm', stack: 's' };
