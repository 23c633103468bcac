import initialise, {
  type InitOutput,
} from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import type { Program } from './compileProgram';
import { allowConstantFunctions } from './constantFunctions';
import { hotModule } from './hotFunctions.mjs';

/**
 * Starts the engine from its two modules: `hot` has its hot functions and the memory of both. The engine's glue knows
 * of one module only, so its imports are completed on their way to the host.
 */
export async function startEngine(main: Program, hot: Program): Promise<InitOutput> {
  allowConstantFunctions(globalThis);
  const { exports } = await WebAssembly.instantiate(hot);
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
