import { inflateSync } from 'node:zlib';
import type { DrawCommand } from '../../../../src/pdf/pages/drawCommand';
import { openPdfPages, type PdfPages } from '../../../../src/pdf/pages/pdfPages';

/** Opens a PDF as the editor does to draw its pages. */
export const openPages = (pdf: Uint8Array): PdfPages =>
  openPdfPages(pdf, (bytes) => Promise.resolve(new Uint8Array(inflateSync(bytes))));

/** Each command with the change from its lengths to those of the page. */
export function withChanges(commands: readonly DrawCommand[]): (readonly [DrawCommand, readonly number[]])[] {
  let around: readonly (readonly number[])[] = [[1, 0, 0, 1, 0, 0]];
  return commands.map((command) => {
    const now = around.at(-1) ?? [];
    if (command.kind === 'save') {
      around = [...around, now];
    } else if (command.kind === 'restore') {
      around = around.slice(0, -1);
    } else if (command.kind === 'change') {
      around = [...around.slice(0, -1), multiplied(command.change, now)];
    }
    return [command, now];
  });
}

/** The first change and then the second. */
export function multiplied(first: readonly number[], then: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = then;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
