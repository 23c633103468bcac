import { endOfInstruction, join, readNumber, startOfInstructions, writeNumber } from './wasmModule.mjs';

/** Reads and writes the entries of a module's sections, as far as taking the engine apart needs it. */

export const kinds = { function: 0, table: 1, memory: 2, global: 3 };
export const [call, callIndirect, constant, end] = [0x10, 0x11, 0x41, 0x0b];
export const [functionReference, number32] = [0x70, 0x7f];

/**
 * A body with its calls written anew.
 * @param {Uint8Array} body
 * @param {(to: number) => number[]} write
 */
export function withCalls(body, write) {
  const parts = [];
  let written = 0;
  for (let at = startOfInstructions(body); at < body.length;) {
    const next = endOfInstruction(body, at);
    if (body[at] === call) {
      parts.push(body.subarray(written, at), write(readNumber(body, at + 1).value));
      written = next;
    }
    at = next;
  }
  return join([...parts, body.subarray(written)]);
}

/**
 * The types of imported functions.
 * @param {Uint8Array} section
 */
export function readImports(section) {
  const types = [];
  const count = readNumber(section, 0);
  for (let [left, at] = [count.value, count.end]; left > 0; left--) {
    const kindAt = endOfName(section, endOfName(section, at));
    if (section[kindAt] !== kinds.function) {
      throw new Error('Only functions may be imported.');
    }
    const type = readNumber(section, kindAt + 1);
    types.push(type.value);
    at = type.end;
  }
  return types;
}

/**
 * @param {Uint8Array} section
 * @param {readonly (Uint8Array | readonly number[])[]} entries
 */
export function withEntries(section, entries) {
  const count = readNumber(section, 0);
  return join([writeNumber(count.value + entries.length), section.subarray(count.end), ...entries]);
}

/** @param {readonly (Uint8Array | readonly number[])[]} entries */
export function vector(entries) {
  return join([writeNumber(entries.length), ...entries]);
}

/**
 * @param {readonly string[]} names of the module and of what it exports
 * @param {number} kind
 * @param {Uint8Array | readonly number[]} type
 */
export function importOf(names, kind, type) {
  return join([...names.map(nameOf), [kind], type]);
}

/**
 * @param {string} name
 * @param {number} kind
 * @param {number} index
 */
export function exportOf(name, kind, index) {
  return join([nameOf(name), [kind], writeNumber(index)]);
}

/** @param {string} name of ASCII */
function nameOf(name) {
  return [name.length, ...Array.from(name, (letter) => letter.charCodeAt(0))];
}

/**
 * @param {Uint8Array} section
 * @param {number} at
 */
export function endOfName(section, at) {
  const { value, end } = readNumber(section, at);
  return end + value;
}

/**
 * @param {number} value not negative
 * @returns {number[]} as signed LEB128
 */
export function writeSigned(value) {
  return value < 64 ? [value] : [128 | (value % 128), ...writeSigned(Math.floor(value / 128))];
}

/**
 * How long the only table is.
 * @param {Uint8Array} section
 */
export function readOneTable(section) {
  if (section[0] !== 1 || section[1] !== functionReference) {
    throw new Error('There must be one table, of functions.');
  }
  return { length: readNumber(section, 3).value };
}

/** @param {Uint8Array} section */
export function checkGlobal(section) {
  if (section[0] !== 1 || section[1] !== number32 || section[2] !== 1) {
    throw new Error('There must be one global, a number of 32 bits that changes.');
  }
}

/**
 * What the table has from its start on, place by place.
 * @param {Uint8Array} section
 */
export function readElements(section) {
  const elements = [];
  const count = readNumber(section, 0);
  for (let [left, at] = [count.value, count.end]; left > 0; left--) {
    if (section[at] !== 0 || section[at + 1] !== constant) {
      throw new Error('Unknown elements of the table.');
    }
    const place = readNumber(section, at + 2);
    const length = readNumber(section, place.end + 1); // Behind the end of the place's expression.
    const functions = [];
    at = length.end;
    for (let more = length.value; more > 0; more--) {
      const { value, end } = readNumber(section, at);
      functions.push(value);
      at = end;
    }
    elements.push({ place: place.value, functions });
  }
  return elements;
}

/**
 * How many values each type of function takes, and how many it gives.
 * @param {Uint8Array} section
 */
export function readParameters(section) {
  const counts = [];
  const types = readNumber(section, 0);
  for (let [left, at] = [types.value, types.end]; left > 0; left--) {
    const parameters = readNumber(section, at + 1); // Behind the byte that says “function”.
    const results = readNumber(section, parameters.end + parameters.value);
    counts.push({ count: parameters.value, results: results.value });
    at = results.end + results.value;
  }
  return counts;
}

/**
 * @param {number} place
 * @param {readonly (number | undefined)[]} functions
 */
export function elementsAt(place, functions) {
  return join([[0, constant, ...writeSigned(place), end], vector(functions.map(writeNumber))]);
}
