import initialise, {
  type InitOutput,
} from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import type { Program } from './compileProgram';
import { allowConstantFunctions } from './constantFunctions';
import { hotModule } from './hotFunctions.mjs';
import { bringWhenCalled } from './rareFunctions';

/**
 * Starts the engine from its modules: `hot` has its hot functions and the memory of all, and what `readRare` gives has
 * those that hardly any document needs. The engine's glue knows of one module only, so its imports are completed on
 * their way to the host.
 */
export async function startEngine(
  main: Program,
  hot: Program,
  readRare: () => Uint8Array,
): Promise<InitOutput> {
  allowConstantFunctions(globalThis);
  const { exports } = await WebAssembly.instantiate(hot);
  bringWhenCalled(exports, readRare);
  const { instantiate } = WebAssembly;
  const instantiateWithHot = (module: Program, imports: WebAssembly.Imports): Promise<WebAssembly.Instance> =>
    instantiate(module, { ...imports, [hotModule]: exports });
  Object.assign(WebAssembly, { instantiate: instantiateWithHot });
  try {
    return await initialise({ module_or_path: main });
  } finally {
    Object.assign(WebAssembly, { instantiate });
  }
}
