/**
 * Moves some functions of a WebAssembly module into one of their own. The rest imports them, the memory, the table and
 * the stack under the name of `movedModule`. Both together do what the module did.
 */
export function moveFunctions(
  module: Uint8Array,
  functions: readonly number[],
  movedModule: string,
): { readonly rest: Uint8Array<ArrayBuffer>; readonly moved: Uint8Array<ArrayBuffer> };
