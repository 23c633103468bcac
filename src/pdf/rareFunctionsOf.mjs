import { hotFunctions } from './hotFunctions.mjs';
import { largestUnlisted, usualFunctions } from './usualFunctions.mjs';
import { readImports } from './wasmEntries.mjs';
import { readBodies, readSections, sectionIds } from './wasmModule.mjs';

/**
 * Numbers of the engine's functions that hardly any document needs. Small ones are not among them: they take little
 * room, and one of them is sooner needed after all.
 * @param {Uint8Array} engine
 * @returns {number[]}
 */
export function rareFunctionsOf(engine) {
  const sections = readSections(engine);
  const contentOf = (/** @type {number} */ wanted) => sections.find(({ id }) => id === wanted).content;
  const imported = readImports(contentOf(sectionIds.import)).length;
  const known = new Set([...usualFunctions, ...hotFunctions]);
  return readBodies(contentOf(sectionIds.code)).flatMap((body, index) =>
    body.length > largestUnlisted && !known.has(imported + index) ? [imported + index] : [],
  );
}
