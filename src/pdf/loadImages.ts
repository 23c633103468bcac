import type { ExportProblem, ExportProblemData } from '../core/export/exportProblem';
import type { AssetRequest } from '../core/export/portfolioDocument';
import type { FontCoverage } from '../core/export/fontCoverage';
import { printableWords } from './drawingWords';
import { readImageHeader, type ImageHeader } from './imageHeader';
import type { RenderAsset } from './protocol';
import { readDrawing } from './readDrawing';
import { makePhotoStandIn } from './standIn';
import type { Turns } from './turns';
import { wholePhoto } from './wholePhoto';

/** An image that can be printed. Sizes in points, at 96 pixels to the inch. */
export interface PrintableImage {
  /** The name by which the template calls it. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export interface LoadedImages {
  /** By URI. */
  readonly images: ReadonlyMap<string, PrintableImage>;
  readonly assets: readonly RenderAsset[];
  readonly problems: readonly ExportProblem[];
}

/** What came of reading a file: its bytes, why it may not be read, or undefined if it is not there. */
export type AssetRead = Uint8Array | 'outside' | 'too-large' | undefined;

/** Larger files are not read. In bytes. */
export const largestAsset = 64 * 1024 * 1024;

/** The largest image that the engine unpacks, in millions of pixels. It holds four bytes for each. */
const megapixelLimit = 60;
/** The largest photo. The engine does not unpack these; whoever reads the PDF does. */
const photoMegapixelLimit = 250;
/** All images together that the engine unpacks, in millions of pixels. */
const totalMegapixelLimit = 400;

/** At 96 pixels to the inch. */
export const pointsPerPixel = 0.75;

/** Reads the images that a document asks for. What cannot be read is named, and the rest goes on. */
export async function loadImages(
  requests: readonly AssetRequest[],
  readAsset: (uri: string) => Promise<AssetRead>,
  turns: Turns,
  /** Which characters can be printed: asked for where a drawing may have words. */
  coverageOf: () => Promise<FontCoverage>,
): Promise<LoadedImages> {
  const images = new Map<string, PrintableImage>();
  const assets: RenderAsset[] = [];
  const problems: ExportProblem[] = [];
  let unpacked = 0;
  for await (const [request, read] of readAhead(requests, readAsset)) {
    await turns.pause();
    if (read === 'outside' || read === 'too-large') {
      problems.push({ ...request.from, ...refusalOf(read, request.path) });
      continue;
    }
    const header = read && readImageHeader(read);
    const bytes = read && header?.kind === 'jpeg' ? await wholePhoto(read, turns) : read;
    const isPhoto = bytes !== undefined && makePhotoStandIn(bytes, 0) !== undefined;
    const problem =
      read && !bytes?.length
        ? ({ code: 'image-damaged', path: request.path } as const)
        : problemOf(request.path, bytes, header, isPhoto, totalMegapixelLimit - unpacked);
    if (problem || !bytes || !header) {
      problems.push({ ...request.from, ...(problem ?? { code: 'image-unreadable', path: request.path }) });
      continue;
    }
    unpacked += isPhoto ? 0 : megapixelsOf(header);
    const name = `/assets/${assets.length + 1}.${endings[header.kind]}`;
    if (header.kind === 'svg') {
      const drawing = drawingOf(request.path, bytes, await coverageOf());
      assets.push({ name, bytes: drawing.bytes });
      problems.push(...drawing.problems.map((found) => ({ ...request.from, ...found })));
    } else {
      assets.push({ name, bytes });
    }
    images.set(request.uri, {
      name,
      width: header.width * pointsPerPixel,
      height: header.height * pointsPerPixel,
    });
  }
  return { images, assets, problems };
}

/** Files that are read at once: an editor takes milliseconds to answer for each, and a portfolio may have a hundred. */
const readAtOnce = 8;

/** The files in their order, each with what came of reading it. */
async function* readAhead(
  requests: readonly AssetRequest[],
  readAsset: (uri: string) => Promise<AssetRead>,
): AsyncGenerator<readonly [AssetRequest, AssetRead]> {
  const reading: Promise<AssetRead>[] = [];
  let begun = 0;
  for (const request of requests) {
    for (; begun < requests.length && reading.length < readAtOnce; begun++) {
      reading.push(readAsset(requests[begun]?.uri ?? '').catch(() => undefined));
    }
    yield [request, await reading.shift()];
  }
}

/** The engine goes by the name's ending. Where it knows none, it looks: a PNG may get a JPEG as its stand-in. */
const endings: Readonly<Record<ImageHeader['kind'], string>> = {
  jpeg: 'jpg',
  png: 'picture',
  gif: 'gif',
  webp: 'webp',
  svg: 'svg',
};

function drawingOf(
  path: string,
  file: Uint8Array,
  coverage: FontCoverage,
): { readonly bytes: Uint8Array; readonly problems: readonly ExportProblemData[] } {
  const unknown = new Set<number>();
  const mixed = new Set<number>();
  const { bytes, outside, lost } = readDrawing(file, (words) => {
    const printable = printableWords(words, coverage);
    printable.unknown.forEach((codePoint) => unknown.add(codePoint));
    printable.mixed.forEach((codePoint) => mixed.add(codePoint));
    return printable.words;
  });
  const problems: ExportProblemData[] = [];
  if (outside !== undefined) {
    problems.push({ code: 'drawing-part-outside', path, part: outside });
  }
  if (lost !== undefined) {
    problems.push({ code: 'drawing-words-lost', path, words: lost });
  }
  if (unknown.size > 0) {
    problems.push({ code: 'drawing-without-glyph', path, codePoints: [...unknown] });
  }
  if (mixed.size > 0) {
    problems.push({ code: 'drawing-mixes-letters', path, codePoints: [...mixed] });
  }
  return { bytes, problems };
}

function refusalOf(read: 'outside' | 'too-large', path: string): ExportProblemData {
  return read === 'outside'
    ? { code: 'image-link-outside', path }
    : { code: 'image-file-too-large', path, limit: largestAsset / (1024 * 1024) };
}

function problemOf(
  path: string,
  bytes: Uint8Array | undefined,
  header: ImageHeader | undefined,
  isPhoto: boolean,
  room: number,
): ExportProblemData | undefined {
  if (!bytes) {
    return { code: 'image-unreadable', path };
  }
  if (!header) {
    return { code: 'image-unknown-kind', path };
  }
  const megapixels = megapixelsOf(header);
  const limit = isPhoto ? photoMegapixelLimit : megapixelLimit;
  if (megapixels > limit) {
    return { code: 'image-too-large', path, megapixels: Math.round(megapixels), limit };
  }
  return !isPhoto && megapixels > room ? { code: 'images-too-large-together', path } : undefined;
}

/** In millions of pixels; a drawing has none. */
function megapixelsOf({ kind, width, height }: ImageHeader): number {
  return kind === 'svg' ? 0 : (width * height) / 1_000_000;
}
