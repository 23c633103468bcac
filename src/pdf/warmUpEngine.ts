import { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import type { Program } from './compileProgram';
import { startEngine } from './startEngine';
import { warmUp } from './warmUp';

/** The engine's modules. What one thread translates of a module, all threads have that hold it. */
export interface EngineModules {
  readonly main: Program;
  readonly hot: Program;
}

/** Starts an engine that makes the little document and nothing else. */
export async function warmUpEngine(
  { main, hot }: EngineModules,
  readRare: () => Uint8Array,
  fonts: readonly Uint8Array[],
): Promise<boolean> {
  await startEngine(main, hot, readRare);
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) {
    await builder.add_raw_font(font);
  }
  return warmUp(await builder.build());
}
