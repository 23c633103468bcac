import { shared } from './hotFunctions.mjs';
import {
  checkGlobal,
  constant,
  call,
  callIndirect,
  elementsAt,
  endOfName,
  exportOf,
  functionReference,
  importOf,
  kinds,
  number32,
  readElements,
  readImports,
  readOneTable,
  vector,
  withCalls,
  withEntries,
  writeSigned,
} from './wasmEntries.mjs';
import {
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
      vector(
        [
          ...readElements(content(sectionIds.element)),
          ...(slots.size === 0 ? [] : [{ place: table.length, functions: [...slots.keys()] }]),
        ].map(({ place, functions }) =>
          elementsAt(
            place,
            functions.map((from) => renumbered.get(from)),
          ),
        ),
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
