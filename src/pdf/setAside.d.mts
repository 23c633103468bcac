/**
 * Sets some functions of a WebAssembly module aside in one of their own, which imports memory, table and stack under
 * the name of `importedModule`. What is kept calls the first entry of the table to have it brought.
 */
export function setAside(
  module: Uint8Array,
  functions: readonly number[],
  importedModule: string,
): { readonly kept: Uint8Array<ArrayBuffer>; readonly aside: Uint8Array<ArrayBuffer> };
