import { shared } from './hotFunctions.mjs';
import {
  call,
  callIndirect,
  checkGlobal,
  constant,
  elementsAt,
  end,
  functionReference,
  importOf,
  kinds,
  number32,
  readElements,
  readImports,
  readOneTable,
  readParameters,
  vector,
  withCalls,
  withEntries,
  writeSigned,
} from './wasmEntries.mjs';
import {
  readBodies,
  readNumbers,
  readSections,
  sectionIds,
  writeBodies,
  writeNumber,
  writeSections,
} from './wasmModule.mjs';

const [ifBlock, noResult, getLocal, getEntry, isMissing] = [0x04, 0x40, 0x20, 0x25, 0xd1];

/** Where the table has what brings the functions that were set aside. A function of Rust never has this place. */
const bringPlace = 0;

/**
 * Sets some functions of a module aside in one of their own, which is only needed when one of them is called. Each of
 * them leaves a short one in its place that looks for it in the table, has it brought if it is missing there, and
 * calls it. The module keeps the numbers of its functions. The other one imports memory, table and stack as
 * `importedModule`, and reaches functions of the first through the table. @throws {Error} where a module is of another kind
 * @param {Uint8Array} module
 * @param {readonly number[]} functions numbers of functions that are not imported
 * @param {string} importedModule
 * @returns {{ kept: Uint8Array, aside: Uint8Array }}
 */
export function setAside(module, functions, importedModule) {
  const sections = readSections(module);
  const content = (/** @type {number} */ wanted) =>
    sections.find(({ id }) => id === wanted)?.content ?? Uint8Array.of(0);
  const imported = readImports(content(sectionIds.import));
  const types = [...imported, ...readNumbers(content(sectionIds.function))];
  const bodies = readBodies(content(sectionIds.code));
  const parameters = readParameters(content(sectionIds.type));
  const elements = readElements(content(sectionIds.element));
  checkGlobal(content(sectionIds.global));
  if (elements.some(({ place }) => place === bringPlace)) {
    throw new Error('The first place of the table must be free.');
  }
  const numbers = new Map(functions.map((from, index) => [from, index]));
  const asideStart = readOneTable(content(sectionIds.table)).length;
  const keptStart = asideStart + functions.length;
  /** Where the table has the functions that those aside call. @type {Map<number, number>} */
  const places = new Map();
  const placeOf = (/** @type {number} */ from) => {
    const place = places.get(from) ?? keptStart + places.size;
    places.set(from, place);
    return place;
  };
  const callFromAside = (/** @type {number} */ to) => {
    const index = numbers.get(to);
    return index === undefined ? callAt(placeOf(to), types[to]) : [call, ...writeNumber(index)];
  };
  const asideBodies = functions.map((from) => withCalls(bodies[from - imported.length], callFromAside));
  const bring = callAt(bringPlace, typeOfNothing(parameters));
  const keptBodies = bodies.map((body, index) => {
    const aside = numbers.get(imported.length + index);
    const type = types[imported.length + index];
    return aside === undefined ? body : standIn(asideStart + aside, type, parameters[type].count, bring);
  });
  const tableType = [functionReference, 0, ...writeNumber(keptStart + places.size)];
  const changed = new Map([
    [sectionIds.table, vector([tableType])],
    [
      sectionIds.element,
      places.size === 0
        ? content(sectionIds.element)
        : withEntries(content(sectionIds.element), [elementsAt(keptStart, [...places.keys()])]),
    ],
    [sectionIds.code, writeBodies(keptBodies)],
  ]);
  return {
    kept: writeSections(
      module,
      sections.map(({ id, content }) => ({ id, content: changed.get(id) ?? content })),
    ),
    aside: writeSections(module, [
      { id: sectionIds.type, content: content(sectionIds.type) },
      {
        id: sectionIds.import,
        content: vector([
          importOf([importedModule, shared.table], kinds.table, tableType),
          importOf([importedModule, shared.memory], kinds.memory, content(sectionIds.memory).subarray(1)),
          importOf([importedModule, shared.stack], kinds.global, [number32, 1]),
        ]),
      },
      { id: sectionIds.function, content: vector(functions.map((from) => writeNumber(types[from]))) },
      {
        id: sectionIds.element,
        content: vector([elementsAt(asideStart, [...numbers.values()])]),
      },
      { id: sectionIds.code, content: writeBodies(asideBodies) },
    ]),
  };
}

/**
 * @param {number} place in the table
 * @param {number} type
 */
function callAt(place, type) {
  return [constant, ...writeSigned(place), callIndirect, ...writeNumber(type), 0];
}

/**
 * What stays of a function that is set aside.
 * @param {number} place where the table will have it
 * @param {number} type
 * @param {number} parameters how many it takes
 * @param {readonly number[]} bring what has all that is set aside put into the table
 */
function standIn(place, type, parameters, bring) {
  return Uint8Array.from([
    0, // No locals but its parameters.
    ...[constant, ...writeSigned(place), getEntry, 0, isMissing],
    ...[ifBlock, noResult, ...bring, end],
    ...Array.from({ length: parameters }, (_, index) => [getLocal, ...writeNumber(index)]).flat(),
    ...callAt(place, type),
    end,
  ]);
}

/** @param {readonly { count: number, results: number }[]} types */
function typeOfNothing(types) {
  const type = types.findIndex(({ count, results }) => count === 0 && results === 0);
  if (type < 0) {
    throw new Error('There must be a function that takes and gives nothing.');
  }
  return type;
}
