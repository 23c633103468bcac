import initialise, {
  TypstCompilerBuilder,
  type TypstCompiler,
} from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import { allowConstantFunctions } from './constantFunctions';
import { makeAccessible, type FigureBox } from './pdfUa';
import type { MessageFromWorker, MessageToWorker, PdfFiles, RenderedPdf, RenderRequest } from './protocol';

/** Sends to the editor's side. The buffers named in `transfer` are moved, not copied. */
export type Post = (message: MessageFromWorker, transfer: ArrayBuffer[]) => void;

/** Typst's number for a PDF. */
const pdfFormat = 1;
/** Typst's number for diagnostics with path, range and text. */
const fullDiagnostics = 3;
/** Typst's number for a query of the laid-out document. */
const pagedTarget = 0;

/**
 * The worker's side of the engine. It knows the bytes that are handed to it and nothing else: no file system,
 * no network, no packages. It answers every `render` with `rendered` or `failed`.
 */
export function startTypstWorker(post: Post): (message: MessageToWorker) => Promise<void> {
  let loading: Promise<TypstCompiler> | undefined;
  let known: string[] = [];

  return async (message) => {
    try {
      if (message.kind === 'load') {
        loading = load(message.files);
        await loading;
        return;
      }
      post({ kind: 'stage', stage: 'starting' }, []);
      if (!loading) {
        throw new Error('nothing is loaded');
      }
      const compiler = await loading;
      post({ kind: 'stage', stage: 'laying-out' }, []);
      known = shareFiles(compiler, message.request, known);
      const result = render(compiler, message.request, () => post({ kind: 'stage', stage: 'writing' }, []));
      post({ kind: 'rendered', result }, [result.pdf.buffer as ArrayBuffer]);
    } catch (error) {
      post({ kind: 'failed', diagnostics: diagnosticsOf(error) }, []);
    }
  };
}

async function load({ wasm, template, fonts }: PdfFiles): Promise<TypstCompiler> {
  allowConstantFunctions(globalThis);
  await initialise({ module_or_path: wasm as Uint8Array<ArrayBuffer> });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) {
    await builder.add_raw_font(font);
  }
  const compiler = await builder.build();
  compiler.add_source('/main.typ', new TextDecoder().decode(template));
  return compiler;
}

/** Puts the request's files where the template looks for them, and takes away those of the request before. */
function shareFiles(
  compiler: TypstCompiler,
  { data, assets }: RenderRequest,
  known: readonly string[],
): string[] {
  for (const name of known) {
    compiler.unmap_shadow(name);
  }
  compiler.map_shadow('/data.json', new TextEncoder().encode(data));
  for (const { name, bytes } of assets) {
    compiler.map_shadow(name, bytes);
  }
  return assets.map(({ name }) => name);
}

function render(compiler: TypstCompiler, request: RenderRequest, onWriting: () => void): RenderedPdf {
  const names = request.assets.map(({ name }) => name);
  let damaged: string[] = [];
  let laidOut = layOut(compiler, damaged);
  if ('diagnostics' in laidOut) {
    // The engine refuses a document for one damaged image. Find which, and print those in words.
    damaged = names.filter((name) => !canBeDecoded(compiler, name));
    laidOut = damaged.length > 0 ? layOut(compiler, damaged) : laidOut;
  }
  if ('diagnostics' in laidOut) {
    throw new Diagnostics(laidOut.diagnostics);
  }
  onWriting();
  const { pdf, identified } = makeAccessible(laidOut.pdf, laidOut.figures, request.accessible);
  return { pdf, pages: laidOut.pages, accessible: identified, damaged };
}

type LaidOut =
  | { readonly pdf: Uint8Array; readonly figures: readonly FigureBox[]; readonly pages: number }
  | { readonly diagnostics: readonly string[] };

function layOut(compiler: TypstCompiler, damaged: readonly string[]): LaidOut {
  compiler.map_shadow('/damaged.json', new TextEncoder().encode(JSON.stringify(damaged)));
  const world = compiler.snapshot('/', '/main.typ', undefined);
  try {
    const { result, diagnostics } = world.get_artifact(pdfFormat, fullDiagnostics) as Artifact;
    if (!result) {
      return { diagnostics: (diagnostics ?? []).map((diagnostic) => JSON.stringify(diagnostic)) };
    }
    const figures = JSON.parse(world.query(pagedTarget, '<figure-box>', 'value')) as FigureBox[];
    const [pages = 0] = JSON.parse(world.query(pagedTarget, '<page-count>', 'value')) as number[];
    return { pdf: result, figures, pages };
  } finally {
    world.free();
  }
}

/** What Typst gives for a document: its bytes, or why there are none. */
interface Artifact {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly unknown[];
}

function canBeDecoded(compiler: TypstCompiler, name: string): boolean {
  compiler.add_source('/image.typ', `#image(${JSON.stringify(name)}, alt: "image", width: 10mm)`);
  const world = compiler.snapshot('/', '/image.typ', undefined);
  try {
    return (world.get_artifact(pdfFormat, fullDiagnostics) as Artifact).result !== undefined;
  } finally {
    world.free();
  }
}

/** Thrown inside the worker when Typst says why it could not make a document. */
class Diagnostics extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

function diagnosticsOf(error: unknown): readonly string[] {
  return error instanceof Diagnostics
    ? error.lines
    : [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}
