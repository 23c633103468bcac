import type { InitOutput } from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import type { RenderRequest } from './protocol';

/** The engine's memory, and its own functions to take a piece of it and to give it back. */
export type EngineMemory = Pick<InitOutput, 'memory' | '__wbindgen_export' | '__wbindgen_export4'>;

const alignment = 8;
/** What any document takes, in bytes: the template, the fonts, the file that is written. */
const forAnyDocument = 64 * 1024 * 1024;
/** What a document takes for each character of its data, in bytes. */
const forEachCharacter = 500;
/** More is not asked for at once, in bytes: the engine cannot have more than four times as much in all. */
const most = 1024 * 1024 * 1024;

/** About as many bytes as the engine will take for a document, images aside. */
export function roomFor({ data }: RenderRequest): number {
  return Math.min(most, forAnyDocument + forEachCharacter * data.length);
}

/**
 * Lets the engine have so many bytes at hand. It would else ask its host for a little more many hundred times while
 * it lays out, and each time the host looks through all of its memory for something to give back, which takes longer
 * than the layout. What is not used in the end is only a number: no machine holds memory that nobody wrote to.
 */
export function makeRoom(engine: EngineMemory, bytes: number): void {
  try {
    const start = engine.__wbindgen_export(bytes, alignment);
    engine.__wbindgen_export4(start, bytes, alignment);
  } catch {
    // There is no room for so much at once. The engine goes on as it would have done without.
  }
}
