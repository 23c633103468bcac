import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import type { Place } from './innerLinks';
import type { FigureBox } from './pdfUa';
import { tableBoxesOf, type PageBox, type TableCorner } from './tableBoxes';

/** A document as Typst made it. */
export interface LaidOut {
  readonly pdf: Uint8Array;
  readonly figures: readonly FigureBox[];
  readonly tables: readonly (PageBox | undefined)[];
  /** Where links inside the document lead to. */
  readonly places: readonly Place[];
  readonly pages: number;
  /** Names of the images that could not be decoded and are printed in words. */
  readonly damaged: readonly string[];
}

/** Thrown when Typst says why it could not make a document. */
export class TypstDiagnostics extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** What Typst gives for a document: its bytes, or why there are none. */
interface Artifact {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly unknown[];
}

/** Typst's number for a PDF. */
const pdfFormat = 1;
/** Typst's number for diagnostics with path, range and text. */
const fullDiagnostics = 3;
/** Typst's number for a query of the laid-out document. */
const pagedTarget = 0;

/**
 * Lays the document out. The engine refuses a document for one damaged image: then this finds which of `images`
 * are, and prints those in words. `onPages` is told how many pages there are, before they are written. @throws TypstDiagnostics
 */
export function layOut(
  compiler: TypstCompiler,
  images: readonly string[],
  onPages: (pages: number) => void,
  /** Those that are known to be damaged. */
  failing: readonly string[],
): LaidOut {
  const first = tryToLayOut(compiler, failing, onPages);
  if (!Array.isArray(first)) {
    return first;
  }
  const damaged = images.filter((name) => !failing.includes(name) && !canBeDecoded(compiler, name));
  const second = damaged.length > 0 ? tryToLayOut(compiler, [...failing, ...damaged], onPages) : first;
  if (Array.isArray(second)) {
    throw new TypstDiagnostics(second);
  }
  return second;
}

/** The document, or the reasons why there is none. */
function tryToLayOut(
  compiler: TypstCompiler,
  damaged: readonly string[],
  onPages: (pages: number) => void,
): LaidOut | string[] {
  compiler.map_shadow('/damaged.json', new TextEncoder().encode(JSON.stringify(damaged)));
  const world = compiler.snapshot('/', '/main.typ', undefined);
  try {
    const { hasError } = world.compile(pagedTarget, fullDiagnostics) as { readonly hasError: boolean };
    const [pages = 0] = hasError
      ? []
      : (JSON.parse(world.query(pagedTarget, '<page-count>', 'value')) as number[]);
    if (!hasError) {
      onPages(pages);
    }
    const { result, diagnostics } = world.get_artifact(pdfFormat, fullDiagnostics) as Artifact;
    if (!result) {
      return (diagnostics ?? []).map((diagnostic) => JSON.stringify(diagnostic));
    }
    const [figures = []] = JSON.parse(world.query(pagedTarget, '<figure-boxes>', 'value')) as FigureBox[][];
    const [corners = []] = JSON.parse(
      world.query(pagedTarget, '<table-corners>', 'value'),
    ) as TableCorner[][];
    const [places] = JSON.parse(world.query(pagedTarget, '<places>', 'value')) as (Place[] | null)[];
    return { pdf: result, figures, tables: tableBoxesOf(corners), places: places ?? [], pages, damaged };
  } finally {
    world.free();
  }
}

/** Whether an image can be drawn by itself, with the fonts of the document. */
export function canBeDecoded(compiler: TypstCompiler, name: string): boolean {
  compiler.add_source(
    '/image.typ',
    `#set text(font: json("/data.json").fonts.text)\n#image(${JSON.stringify(name)}, alt: "image", width: 10mm)`,
  );
  const world = compiler.snapshot('/', '/image.typ', undefined);
  try {
    return (world.get_artifact(pdfFormat, fullDiagnostics) as Artifact).result !== undefined;
  } finally {
    world.free();
  }
}
