import { expandRotations } from './expandRotations.mjs';
import { engineVersion, hotFunctions, hotModule } from './hotFunctions.mjs';
import { moveFunctions } from './moveFunctions.mjs';
import { rareFunctionsOf } from './rareFunctionsOf.mjs';
import { setAside } from './setAside.mjs';

/**
 * The engine as it ships: what V8's first compiler does badly written in another way, its hot functions and those that
 * hardly any document needs in modules of their own. @throws {Error} for a version whose functions have other numbers
 * @param {Uint8Array} engine
 * @param {string} version
 */
export function takeApart(engine, version) {
  if (version !== engineVersion) {
    throw new Error(`The functions of the PDF engine are known for ${engineVersion}, not for ${version}.`);
  }
  const whole = expandRotations(engine);
  const { kept, aside } = setAside(whole, rareFunctionsOf(whole), hotModule);
  const { rest, moved } = moveFunctions(kept, hotFunctions, hotModule);
  return { main: rest, hot: moved, rare: aside };
}
