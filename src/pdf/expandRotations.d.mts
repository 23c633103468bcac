/** Writes the rotations of a WebAssembly module by a constant as two shifts and an “or”, which is the same. */
export function expandRotations(module: Uint8Array): Uint8Array<ArrayBuffer>;
