/** Numbers of the engine's functions that get a module of their own. */
export const hotFunctions: readonly number[];
/** The version of the engine whose functions have these numbers. */
export const engineVersion: string;
/** The name under which the engine imports what the module of its hot functions exports. */
export const hotModule: string;
/** How it exports what all modules of the engine share. */
export const shared: { readonly table: string; readonly memory: string; readonly stack: string };
