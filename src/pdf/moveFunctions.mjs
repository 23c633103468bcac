import {
  endOfInstruction,
  join,
  readBodies,
  readNumber,
  readNumbers,
  readSections,
  sectionIds,
  startOfInstructions,
  writeBodies,
  writeNumber,
  writeSections,
} from './wasmModule.mjs';

/** How both modules call what they share. */
const shared = { table: 't', memory: 'm', stack: 's' };
const kinds = { function: 0, table: 1, memory: 2, global: 3 };
const [call, callIndirect, constant, end] = [0x10, 0x11, 0x41, 0x0b];
const [functionReference, number32] = [0x70, 0x7f];

/**
 * Moves some functions of a module into one of their own, which also has its memory, its table and its one global, the
 * pointer to its stack. The first imports all that from the second, as `movedModule`. The second reaches functions of the first through
 * the table. Both together do what the module did. @throws {Error} where a module has more than that
 * @param {Uint8Array} module
 * @param {readonly number[]} functions numbers of functions that are not imported
 * @param {string} movedModule
 * @returns {{ rest: Uint8Array, moved: Uint8Array }}
 */
export function moveFunctions(module, functions, movedModule) {
  const sections = readSections(module);
  const content = (/** @type {number} */ wanted) =>
    sections.find(({ id }) => id === wanted)?.content ?? Uint8Array.of(0);
  const imported = readImports(content(sectionIds.import));
  const types = [...imported, ...readNumbers(content(sectionIds.function))];
  const bodies = readBodies(content(sectionIds.code));
  const places = new Map([...functions].sort((a, b) => a - b).map((from, index) => [from, index]));
  const staying = bodies.map((_, index) => imported.length + index).filter((from) => !places.has(from));
  const renumbered = new Map([
    ...imported.map((_, index) => [index, index]),
    ...[...places].map(([from, index]) => [from, imported.length + index]),
    ...staying.map((from, index) => [from, imported.length + places.size + index]),
  ]);
  const table = readOneTable(content(sectionIds.table));
  /** Where the table has the functions that the moved ones call. @type {Map<number, number>} */
  const slots = new Map();
  const slotOf = (/** @type {number} */ from) => {
    const slot = slots.get(from) ?? table.length + slots.size;
    slots.set(from, slot);
    return slot;
  };
  const callFromMoved = (/** @type {number} */ to) => {
    const index = places.get(to);
    return index === undefined
      ? [constant, ...writeSigned(slotOf(to)), callIndirect, ...writeNumber(types[to]), 0]
      : [call, ...writeNumber(index)];
  };
  const bodyOf = (/** @type {number} */ from) => bodies[from - imported.length];
  const movedBodies = [...places.keys()].map((from) => withCalls(bodyOf(from), callFromMoved));
  const callFromRest = (/** @type {number} */ to) => [call, ...writeNumber(renumbered.get(to))];
  const tableType = [functionReference, 0, ...writeNumber(table.length + slots.size)];
  const changed = new Map([
    [
      sectionIds.import,
      withEntries(content(sectionIds.import), [
        ...[...places].map(([from, index]) =>
          importOf([movedModule, String(index)], kinds.function, writeNumber(types[from])),
        ),
        importOf([movedModule, shared.table], kinds.table, tableType),
        importOf([movedModule, shared.memory], kinds.memory, content(sectionIds.memory).subarray(1)),
        importOf([movedModule, shared.stack], kinds.global, [number32, 1]),
      ]),
    ],
    [sectionIds.function, vector(staying.map((from) => writeNumber(types[from])))],
    [sectionIds.export, renumberExports(content(sectionIds.export), renumbered)],
    [
      sectionIds.element,
      withEntries(
        renumberElements(content(sectionIds.element), renumbered),
        slots.size === 0 ? [] : [elementsAt(table.length, [...slots.keys()], renumbered)],
      ),
    ],
    [sectionIds.code, writeBodies(staying.map((from) => withCalls(bodyOf(from), callFromRest)))],
  ]);
  checkGlobal(content(sectionIds.global));
  if (sections.some(({ id }) => id === sectionIds.start)) {
    throw new Error('A module with a start function cannot be taken apart.');
  }
  const isShared = (/** @type {number} */ id) =>
    id === sectionIds.table || id === sectionIds.memory || id === sectionIds.global;
  return {
    rest: writeSections(
      module,
      sections
        .filter(({ id }) => !isShared(id))
        .map(({ id, content }) => ({ id, content: changed.get(id) ?? content })),
    ),
    moved: writeSections(module, [
      { id: sectionIds.type, content: content(sectionIds.type) },
      {
        id: sectionIds.function,
        content: vector([...places.keys()].map((from) => writeNumber(types[from]))),
      },
      { id: sectionIds.table, content: vector([tableType]) },
      { id: sectionIds.memory, content: content(sectionIds.memory) },
      { id: sectionIds.global, content: content(sectionIds.global) },
      {
        id: sectionIds.export,
        content: vector([
          ...movedBodies.map((_, index) => exportOf(String(index), kinds.function, index)),
          exportOf(shared.table, kinds.table, 0),
          exportOf(shared.memory, kinds.memory, 0),
          exportOf(shared.stack, kinds.global, 0),
        ]),
      },
      { id: sectionIds.code, content: writeBodies(movedBodies) },
    ]),
  };
}

/**
 * A body with its calls written anew.
 * @param {Uint8Array} body
 * @param {(to: number) => number[]} write
 */
function withCalls(body, write) {
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
function readImports(section) {
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
 * How long the only table is.
 * @param {Uint8Array} section
 */
function readOneTable(section) {
  if (section[0] !== 1 || section[1] !== functionReference) {
    throw new Error('There must be one table, of functions.');
  }
  return { length: readNumber(section, 3).value };
}

/** @param {Uint8Array} section */
function checkGlobal(section) {
  if (section[0] !== 1 || section[1] !== number32 || section[2] !== 1) {
    throw new Error('There must be one global, a number of 32 bits that changes.');
  }
}

/**
 * @param {Uint8Array} section
 * @param {ReadonlyMap<number, number>} renumbered
 */
function renumberExports(section, renumbered) {
  const count = readNumber(section, 0);
  const parts = [writeNumber(count.value)];
  for (let [left, at] = [count.value, count.end]; left > 0; left--) {
    const kindAt = endOfName(section, at);
    const { value, end } = readNumber(section, kindAt + 1);
    const isFunction = section[kindAt] === kinds.function;
    parts.push(section.subarray(at, kindAt + 1), writeNumber(isFunction ? renumbered.get(value) : value));
    at = end;
  }
  return join(parts);
}

/**
 * @param {Uint8Array} section
 * @param {ReadonlyMap<number, number>} renumbered
 */
function renumberElements(section, renumbered) {
  const count = readNumber(section, 0);
  const parts = [writeNumber(count.value)];
  for (let [left, at] = [count.value, count.end]; left > 0; left--) {
    if (section[at] !== 0 || section[at + 1] !== constant) {
      throw new Error('Unknown elements of the table.');
    }
    const start = readNumber(section, at + 2).end + 1; // Behind the end of the place's expression.
    const length = readNumber(section, start);
    parts.push(section.subarray(at, length.end));
    at = length.end;
    for (let more = length.value; more > 0; more--) {
      const { value, end } = readNumber(section, at);
      parts.push(writeNumber(renumbered.get(value)));
      at = end;
    }
  }
  return join(parts);
}

/**
 * @param {number} start
 * @param {readonly number[]} functions
 * @param {ReadonlyMap<number, number>} renumbered
 */
function elementsAt(start, functions, renumbered) {
  const place = [0, constant, ...writeSigned(start), end];
  return join([place, vector(functions.map((from) => writeNumber(renumbered.get(from))))]);
}

/**
 * @param {Uint8Array} section
 * @param {readonly (Uint8Array | readonly number[])[]} entries
 */
function withEntries(section, entries) {
  const count = readNumber(section, 0);
  return join([writeNumber(count.value + entries.length), section.subarray(count.end), ...entries]);
}

/** @param {readonly (Uint8Array | readonly number[])[]} entries */
function vector(entries) {
  return join([writeNumber(entries.length), ...entries]);
}

/**
 * @param {readonly string[]} names of the module and of what it exports
 * @param {number} kind
 * @param {Uint8Array | readonly number[]} type
 */
function importOf(names, kind, type) {
  return join([...names.map(nameOf), [kind], type]);
}

/**
 * @param {string} name
 * @param {number} kind
 * @param {number} index
 */
function exportOf(name, kind, index) {
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
function endOfName(section, at) {
  const { value, end } = readNumber(section, at);
  return end + value;
}

/**
 * @param {number} value not negative
 * @returns {number[]} as signed LEB128
 */
function writeSigned(value) {
  return value < 64 ? [value] : [128 | (value % 128), ...writeSigned(Math.floor(value / 128))];
}
