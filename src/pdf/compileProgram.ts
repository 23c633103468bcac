/** A module of WebAssembly, which threads hand to each other as it is. */
export type Program = WebAssembly.Module;

/** Compiles a module on this thread. */
export function compileProgram(bytes: Uint8Array): Promise<Program> {
  return WebAssembly.compile(bytes as Uint8Array<ArrayBuffer>);
}
