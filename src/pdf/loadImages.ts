import type { ExportProblem, ExportProblemData } from '../core/export/exportProblem';
import type { AssetRequest } from '../core/export/portfolioDocument';
import { readImageHeader } from './imageHeader';
import type { RenderAsset } from './protocol';

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

/** The largest image, in millions of pixels. The engine holds four bytes for each. */
export const megapixelLimit = 60;

const pointsPerPixel = 0.75;

/** Reads the images that a document asks for. What cannot be read is named, and the rest goes on. */
export async function loadImages(
  requests: readonly AssetRequest[],
  readAsset: (uri: string) => Promise<Uint8Array | undefined>,
  checkCancelled: () => void,
): Promise<LoadedImages> {
  const images = new Map<string, PrintableImage>();
  const assets: RenderAsset[] = [];
  const problems: ExportProblem[] = [];
  for (const request of requests) {
    checkCancelled();
    const bytes = await readAsset(request.uri).catch(() => undefined);
    const header = bytes && readImageHeader(bytes);
    const problem = problemOf(request.path, bytes, header);
    if (problem || !bytes || !header) {
      problems.push({ ...request.from, ...(problem ?? { code: 'image-unreadable', path: request.path }) });
      continue;
    }
    const name = `/assets/${assets.length + 1}.${header.kind === 'jpeg' ? 'jpg' : header.kind}`;
    assets.push({ name, bytes });
    images.set(request.uri, {
      name,
      width: header.width * pointsPerPixel,
      height: header.height * pointsPerPixel,
    });
  }
  return { images, assets, problems };
}

function problemOf(
  path: string,
  bytes: Uint8Array | undefined,
  header: ReturnType<typeof readImageHeader>,
): ExportProblemData | undefined {
  if (!bytes) {
    return { code: 'image-unreadable', path };
  }
  if (!header) {
    return { code: 'image-unknown-kind', path };
  }
  const megapixels = (header.width * header.height) / 1_000_000;
  return header.kind !== 'svg' && megapixels > megapixelLimit
    ? { code: 'image-too-large', path, megapixels: Math.round(megapixels), limit: megapixelLimit }
    : undefined;
}
