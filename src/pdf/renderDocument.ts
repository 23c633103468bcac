import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import { tryDrawings } from './failingDrawing';
import { isDrawing } from './isDrawing';
import { layOut, type LaidOut } from './layOut';
import { makeAccessible } from './pdfUa';
import type { ObjectParts } from './pdfFile';
import { sayGlyphs } from './spoken/sayGlyphs';
import type { RenderedPdf, RenderRequest } from './protocol';
import { restoreImages } from './restoreImages';
import { makeStandIn, type StandIn } from './standIn';

/**
 * Makes the PDF of one request whose data the compiler has. Photos are kept out of the engine's memory (see
 * `standIn.ts`); should that fail, it makes the document again with the photos themselves. @throws TypstDiagnostics, FailingDrawing
 */
export function renderDocument(
  compiler: TypstCompiler,
  request: RenderRequest,
  /** Called when the pages are laid out. */
  onWriting: (pages: number) => void,
): RenderedPdf {
  const names = request.assets.map(({ name }) => name);
  const standIns = standInsOf(request);
  for (const { name, bytes } of request.assets) {
    compiler.map_shadow(name, standIns.get(name)?.bytes ?? bytes);
  }
  const { failing } = request;
  if (failing) {
    tryDrawings(
      compiler,
      names.filter((name) => isDrawing(name) && !failing.includes(name)),
    );
  }
  const laidOut = layOut(compiler, names, onWriting, failing ?? []);
  const images = standIns.size === 0 ? noObjects : restoreImages(laidOut.pdf, [...standIns.values()]);
  if (images) {
    return finish(laidOut, request, images);
  }
  for (const [name, { original }] of standIns) {
    compiler.map_shadow(name, original);
  }
  return finish(layOut(compiler, names, onWriting, failing ?? []), request, noObjects);
}

const noObjects: ReadonlyMap<number, ObjectParts> = new Map();

function standInsOf({ assets }: RenderRequest): Map<string, StandIn> {
  const standIns = new Map<string, StandIn>();
  for (const { name, bytes } of assets) {
    const standIn = makeStandIn(bytes, standIns.size);
    if (standIn) {
      standIns.set(name, standIn);
    }
  }
  return standIns;
}

function finish(
  { pdf: laidOut, figures, tables, places, pages, damaged }: LaidOut,
  { accessible }: RenderRequest,
  images: ReadonlyMap<number, ObjectParts>,
): RenderedPdf {
  const replaced = new Map([...images, ...sayGlyphs(laidOut)]);
  const { pdf, identified } = makeAccessible(laidOut, { figures, tables, places }, accessible, replaced);
  return { pdf, pages, accessible: identified, damaged };
}
