import { readParameters } from './wasmEntries.mjs';
import {
  endOfInstruction,
  join,
  readBodies,
  readNumber,
  readNumbers,
  readSections,
  sectionIds,
  writeBodies,
  writeNumber,
  writeSections,
} from './wasmModule.mjs';

/**
 * Writes the rotations of a module as two shifts and an “or”, which is the same. V8's first compiler has no
 * instruction of the processor for a rotation of 64 bits and calls a function for each one. The engine makes millions
 * of them, to know by their hash what it has laid out already, and a first export mostly runs what that compiler made.
 * @param {Uint8Array} module
 * @returns {Uint8Array}
 */
export function expandRotations(module) {
  const sections = readSections(module);
  const content = (/** @type {number} */ wanted) =>
    sections.find(({ id }) => id === wanted)?.content ?? Uint8Array.of(0);
  const parameters = readParameters(content(sectionIds.type)).map(({ count }) => count);
  const types = readNumbers(content(sectionIds.function));
  const bodies = readBodies(content(sectionIds.code)).map((body, index) =>
    expandInBody(body, parameters[types[index]]),
  );
  const changed = writeBodies(bodies);
  return writeSections(
    module,
    sections
      .filter(({ id }) => id !== sectionIds.custom)
      .map((section) => (section.id === sectionIds.code ? { ...section, content: changed } : section)),
  );
}

/**
 * What rotates to the left by a number that stands before it, with what it becomes.
 * @typedef {{ bits: number, type: number, number: number, shiftLeft: number, shiftRight: number, or: number }} Width
 * @type {ReadonlyMap<number, Width>}
 */
const rotations = new Map([
  [0x77, { bits: 32, type: 0x7f, number: 0x41, shiftLeft: 0x74, shiftRight: 0x76, or: 0x72 }],
  [0x89, { bits: 64, type: 0x7e, number: 0x42, shiftLeft: 0x86, shiftRight: 0x88, or: 0x84 }],
]);

/**
 * @param {Uint8Array} body locals and instructions of one function
 * @param {number} parameters how many of its locals come from its caller
 * @returns {Uint8Array}
 */
function expandInBody(body, parameters) {
  const groups = readNumber(body, 0);
  let locals = parameters;
  let start = groups.end;
  for (let left = groups.value; left > 0; left--) {
    const group = readNumber(body, start);
    locals += group.value;
    start = group.end + 1;
  }
  /** The local that holds what is rotated, by its type. @type {Map<number, number>} */
  const spare = new Map();
  const parts = [];
  let written = start;
  for (let [at, before] = [start, start]; at < body.length;) {
    const end = endOfInstruction(body, at);
    const width = rotations.get(body[at]);
    if (width && body[before] === width.number && at - before === 2 && body[before + 1] < 64) {
      const local = spare.get(width.type) ?? locals + spare.size;
      spare.set(width.type, local);
      parts.push(body.subarray(written, before), expanded(width, local, body[before + 1]));
      written = end;
    }
    [before, at] = [at, end];
  }
  return join([
    writeNumber(groups.value + spare.size),
    body.subarray(groups.end, start),
    ...[...spare.keys()].map((type) => [1, type]),
    ...parts,
    body.subarray(written),
  ]);
}

/**
 * @param {Width} width
 * @param {number} local
 * @param {number} by as many bits as it is rotated, below 64
 * @returns {number[]}
 */
function expanded({ bits, number, shiftLeft, shiftRight, or }, local, by) {
  const name = writeNumber(local);
  const signed = (/** @type {number} */ value) => (value < 64 ? [value] : [0x80 | (value % 128), 0]);
  return [
    ...[0x22, ...name, number, ...signed(by % bits), shiftLeft],
    ...[0x20, ...name, number, ...signed(bits - (by % bits)), shiftRight],
    or,
  ];
}
