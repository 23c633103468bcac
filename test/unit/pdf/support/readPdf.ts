import { pathToFileURL } from 'node:url';
import { constants, inflateSync } from 'node:zlib';
import { join } from 'node:path';
import type { getDocument as GetDocument, PDFDocumentProxy } from 'pdfjs-dist';
import { root } from './nodePdfEngine';

/** One page as a reader of the PDF has it. */
export interface ReadPage {
  readonly text: string;
  readonly links: readonly ReadLink[];
  /** The languages that structure elements of the page name. */
  readonly languages: readonly string[];
  readonly pieces: readonly ReadPiece[];
}

/** Words as they are drawn: where they begin, and how wide and high their letters are. */
export interface ReadPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface ReadLink {
  /** The words under the link. */
  readonly text: string;
  /** The page it leads to, from 1, or undefined for an address. */
  readonly page: number | undefined;
  readonly address: string | undefined;
}

export interface ReadOutlineEntry {
  readonly title: string;
  readonly depth: number;
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly title: string;
  readonly outline: readonly ReadOutlineEntry[];
}

/** Reads a PDF with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const library = join(root, 'node_modules/pdfjs-dist/legacy/build/pdf.mjs');
  const { getDocument } = (await import(pathToFileURL(library).href)) as { getDocument: typeof GetDocument };
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  try {
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(document, number));
    }
    const { info } = await document.getMetadata();
    return { pages, title: String((info as { Title?: string }).Title), outline: await readOutline(document) };
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.filter((item) => 'str' in item) as unknown as TextItem[];
  const annotations = (await page.getAnnotations()) as {
    readonly subtype: string;
    readonly rect: readonly [number, number, number, number];
    readonly dest?: unknown;
    readonly url?: string;
  }[];
  const links: ReadLink[] = [];
  for (const { subtype, rect, dest, url } of annotations) {
    if (subtype === 'Link') {
      links.push({ text: textUnder(pieces, rect), page: await pageOf(document, dest), address: url });
    }
  }
  const languages = languagesOf((await page.getStructTree()) as StructureNode | null);
  const placed = pieces.map(({ str, transform, width }) => ({
    text: str,
    x: transform[4] ?? 0,
    y: transform[5] ?? 0,
    width,
    size: transform[3] ?? 0,
  }));
  return {
    pieces: placed,
    languages,
    text: pieces.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
    links,
  };
}

/** The languages that marked content within lines names, in the whole file. */
export function markedLanguages(bytes: Uint8Array): ReadonlySet<string> {
  const file = Buffer.from(bytes);
  const languages = new Set<string>();
  for (const { index, 0: words } of file.toString('latin1').matchAll(/(?<!end)stream\r?\n/g)) {
    const content = inflated(file.subarray(index + words.length));
    for (const [, language = ''] of content.matchAll(/\/Lang \(([^)]*)\)/g)) {
      languages.add(language);
    }
  }
  return languages;
}

/** The stream that begins here; empty if it is packed in another way. What follows it does no harm. */
function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return '';
  }
}

interface StructureNode {
  readonly lang?: string;
  readonly children?: readonly StructureNode[];
}

function languagesOf(node: StructureNode | null): string[] {
  return node
    ? [...(node.lang === undefined ? [] : [node.lang]), ...(node.children ?? []).flatMap(languagesOf)]
    : [];
}

function textUnder(
  pieces: readonly TextItem[],
  [left, bottom, right, top]: readonly [number, number, number, number],
): string {
  return pieces
    .filter(({ transform, width, height }) => {
      const [x, y] = [(transform[4] ?? 0) + width / 2, (transform[5] ?? 0) + height / 3];
      return x >= left && x <= right && y >= bottom && y <= top;
    })
    .map(({ str }) => str)
    .join('');
}

async function pageOf(document: PDFDocumentProxy, dest: unknown): Promise<number | undefined> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const [page] = Array.isArray(explicit) ? (explicit as unknown[]) : [];
  return page ? (await document.getPageIndex(page as never)) + 1 : undefined;
}

async function readOutline(document: PDFDocumentProxy): Promise<ReadOutlineEntry[]> {
  type Item = { readonly title: string; readonly items: readonly Item[] };
  const entries: ReadOutlineEntry[] = [];
  const add = (items: readonly Item[], depth: number): void => {
    for (const item of items) {
      entries.push({ title: item.title, depth });
      add(item.items, depth + 1);
    }
  };
  add(((await document.getOutline()) ?? []) as readonly Item[], 0);
  return entries;
}
