/** Reads and writes as much of the WebAssembly binary format as a change to the engine's functions needs. */

/**
 * A part of a module under the number that the format gives to its kind.
 * @typedef {{ readonly id: number, readonly content: Uint8Array }} Section
 */

/** The kinds of sections that are asked for. */
export const sectionIds = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
};

/**
 * The sections of a module in their order.
 * @param {Uint8Array} module
 * @returns {Section[]}
 */
export function readSections(module) {
  const sections = [];
  for (let at = preamble; at < module.length;) {
    const id = module[at];
    const size = readNumber(module, at + 1);
    at = size.end + size.value;
    sections.push({ id, content: module.subarray(size.end, at) });
  }
  return sections;
}

/**
 * @param {Uint8Array} module the one that the sections come from
 * @param {readonly Section[]} sections
 * @returns {Uint8Array}
 */
export function writeSections(module, sections) {
  return join([
    module.subarray(0, preamble),
    ...sections.flatMap(({ id, content }) => [[id, ...writeNumber(content.length)], content]),
  ]);
}

/** The format's name and version stand before the first section. */
const preamble = 8;

/**
 * An unsigned number (LEB128), and where it ends.
 * @param {Uint8Array} bytes
 * @param {number} at
 */
export function readNumber(bytes, at) {
  let value = 0;
  for (let [factor, end] = [1, at]; ; factor *= 128) {
    const byte = bytes[end++];
    value += (byte & 127) * factor;
    if (byte < 128) {
      return { value, end };
    }
  }
}

/**
 * @param {number} value not negative
 * @returns {number[]} as unsigned LEB128
 */
export function writeNumber(value) {
  return value < 128 ? [value] : [128 | (value % 128), ...writeNumber(Math.floor(value / 128))];
}

/**
 * @param {readonly (Uint8Array | readonly number[])[]} parts
 * @returns {Uint8Array}
 */
export function join(parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The bodies of the functions in a code section.
 * @param {Uint8Array} code
 * @returns {Uint8Array[]}
 */
export function readBodies(code) {
  const count = readNumber(code, 0);
  const bodies = [];
  for (let [left, at] = [count.value, count.end]; left > 0; left--) {
    const size = readNumber(code, at);
    at = size.end + size.value;
    bodies.push(code.subarray(size.end, at));
  }
  return bodies;
}

/**
 * @param {readonly Uint8Array[]} bodies
 * @returns {Uint8Array} a code section
 */
export function writeBodies(bodies) {
  return join([writeNumber(bodies.length), ...bodies.flatMap((body) => [writeNumber(body.length), body])]);
}

/**
 * The numbers of a section that holds nothing else.
 * @param {Uint8Array} section
 */
export function readNumbers(section) {
  const numbers = [];
  const count = readNumber(section, 0);
  for (let [left, at] = [count.value, count.end]; left > 0; left--) {
    const { value, end } = readNumber(section, at);
    numbers.push(value);
    at = end;
  }
  return numbers;
}

/**
 * Where the instructions of a function begin, behind its locals.
 * @param {Uint8Array} body
 * @returns {number}
 */
export function startOfInstructions(body) {
  const groups = readNumber(body, 0);
  let start = groups.end;
  for (let left = groups.value; left > 0; left--) {
    start = readNumber(body, start).end + 1;
  }
  return start;
}

/**
 * Where the instruction at `at` ends. Knows what the engine is made of: WebAssembly 1.0 with whole blocks of memory
 * and conversions that saturate, and what `setAside.mjs` asks of its table. @throws {Error} at any other instruction
 * @param {Uint8Array} code
 * @param {number} at
 * @returns {number}
 */
export function endOfInstruction(code, at) {
  const operation = code[at];
  const numbers = (/** @type {number} */ count, start = at + 1) => {
    let end = start;
    for (let left = count; left > 0; left--) {
      end = readNumber(code, end).end;
    }
    return end;
  };
  if (operation === 0x0e) {
    // A table of branches: so many, and one more for any other value.
    const { value, end } = readNumber(code, at + 1);
    return numbers(value + 1, end);
  }
  if (operation === 0xfc) {
    const { value, end } = readNumber(code, at + 1);
    const count = longOperations[value];
    if (count !== undefined) {
      return numbers(count, end);
    }
  }
  if (operation === 0x43 || operation === 0x44) {
    return at + (operation === 0x43 ? 5 : 9); // A number with a fraction.
  }
  const count = operandsOf(operation);
  if (count === undefined) {
    throw new Error(`Unknown instruction 0x${operation.toString(16)} at ${at}.`);
  }
  return numbers(count);
}

/** How many numbers follow the operations behind 0xfc: eight conversions, then those on blocks of memory. */
const longOperations = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1];

/**
 * How many numbers follow an operation of one byte.
 * @param {number} operation
 */
function operandsOf(operation) {
  if (operation >= 0x45 && operation <= 0xc4) {
    return 0; // Comparisons, arithmetic and conversions.
  }
  if (operation >= 0x28 && operation <= 0x3e) {
    return 2; // Loads and stores: alignment and offset.
  }
  return operands.get(operation);
}

const operands = new Map([
  ...[0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b].map((operation) => [operation, 0]),
  ...[0x02, 0x03, 0x04, 0x0c, 0x0d, 0x10].map((operation) => [operation, 1]), // Blocks, branches, calls.
  [0x11, 2], // A call through a table.
  ...[0x20, 0x21, 0x22, 0x23, 0x24, 0x3f, 0x40, 0x41, 0x42].map((operation) => [operation, 1]),
  [0x25, 1], // An entry of a table, and whether it has none.
  [0xd1, 0],
]);
