import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import { canBeDecoded } from './layOut';

/** Thrown when the engine breaks over one drawing. */
export class FailingDrawing extends Error {
  readonly drawing: string;

  constructor(drawing: string, reason: unknown) {
    super(`The engine broke over ${drawing}.`, { cause: reason });
    this.drawing = drawing;
  }
}

/** Draws each of the drawings by itself. The engine is of no use after one that it breaks over. @throws FailingDrawing */
export function tryDrawings(compiler: TypstCompiler, drawings: readonly string[]): void {
  for (const drawing of drawings) {
    try {
      canBeDecoded(compiler, drawing);
    } catch (error) {
      throw new FailingDrawing(drawing, error);
    }
  }
}
