import { hotModule, shared } from './hotFunctions.mjs';

/** Where the engine's table has what brings its rare functions (see `setAside.mjs`). */
const bringPlace = 0;

/**
 * A module that exports what it imports, a function that takes and gives nothing: a table holds only functions of
 * WebAssembly.
 */
const passingOn = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 4, 1, 0x60, 0, 0], // Types: one, without parameters and results.
  ...[2, 5, 1, 0, 0, 0, 0], // Imports: one, without a name, a function.
  ...[7, 4, 1, 0, 0, 0], // Exports: the same.
]);

/** Has the engine's rare functions compiled as soon as one of them is called, and only then. */
export function bringWhenCalled(engine: WebAssembly.Exports, read: () => Uint8Array): void {
  const table = engine[shared.table];
  if (!(table instanceof WebAssembly.Table)) {
    throw new Error('The engine has no table.');
  }
  const bring = (): void => {
    new WebAssembly.Instance(new WebAssembly.Module(read() as Uint8Array<ArrayBuffer>), {
      [hotModule]: engine,
    });
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(passingOn), { '': { '': bring } });
  table.set(bringPlace, exports['']);
}
