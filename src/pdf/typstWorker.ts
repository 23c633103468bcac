import {
  TypstCompilerBuilder,
  type TypstCompiler,
} from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';
import { compileProgram, type Program } from './compileProgram';
import { hearEngine } from './engineOutcry';
import { makeRoom, roomFor, type EngineMemory } from './engineMemory';
import { FailingDrawing } from './failingDrawing';
import { TypstDiagnostics } from './layOut';
import type { EngineFiles, MessageFromWorker, MessageToWorker, PdfFiles, RenderRequest } from './protocol';
import { renderDocument } from './renderDocument';
import { startEngine } from './startEngine';
import { warmUp } from './warmUp';
import type { EngineModules } from './warmUpEngine';

/** Sends to the editor's side. The buffers named in `transfer` are moved, not copied. */
export type Post = (message: MessageFromWorker, transfer: ArrayBuffer[]) => void;

/** The engine's program as a thread brings it. */
export interface ThreadEngine {
  readonly main: Uint8Array;
  readonly hot: Promise<Program>;
  readRare(): Uint8Array;
}

/** What a thread brings with it, if it can. */
export interface WorkerThread {
  /** The engine's program; its hot functions are compiled by another thread, and its rare ones read when they are called. */
  readonly engine?: ThreadEngine;
  /** Warms the engine up in another thread; without it, this one does so while nothing else is asked of it. */
  warmUpBeside?(modules: EngineModules): void;
  /** Keeps the host from optimising the engine until what this gives is called. */
  keepToOneCompiler?(): () => void;
}

/** A document with as much data has about 170 pages. From about 250 on, code that the host optimises is sooner done. */
const longDocument = 600_000;

/** The engine once it has its fonts and its template. */
interface LoadedEngine {
  readonly compiler: TypstCompiler;
  readonly memory: EngineMemory;
}

/**
 * The worker's side of the engine. It knows the bytes that are handed to it and nothing else: no file system,
 * no network, no packages. It answers every `render` with `rendered` or `failed`. A thread that brings the engine's
 * program gets that ready at once, while fonts and document are still being read elsewhere.
 */
export function startTypstWorker(
  post: Post,
  thread: WorkerThread = {},
): (message: MessageToWorker) => Promise<void> {
  const lastOutcry = hearEngine(console);
  const started = thread.engine && compileAndStart(thread.engine, thread);
  started?.catch(() => undefined); // Whoever loads it will be told.
  // Takes 20 ms, while other threads compile.
  const optimise = thread.keepToOneCompiler?.();
  let loading: Promise<LoadedEngine> | undefined;
  /** Names of the files of the request before. */
  let known: readonly string[] = [];
  let isAsked = false;

  const warmUpUnlessBusy = async ({ compiler }: LoadedEngine): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 0)); // What has been asked for meanwhile comes first.
    if (!isAsked && !thread.warmUpBeside) {
      warmUp(compiler);
    }
  };

  const render = async (request: RenderRequest): Promise<void> => {
    isAsked = true;
    post({ kind: 'stage', stage: 'starting' }, []);
    if (!loading) {
      throw new Error('The worker has no files yet.');
    }
    if (request.data.length > longDocument) {
      optimise?.();
    }
    const { compiler, memory } = await loading;
    post({ kind: 'stage', stage: 'laying-out' }, []);
    makeRoom(memory, roomFor(request));
    known = shareFiles(compiler, request, known);
    const result = renderDocument(compiler, request, (pages) =>
      post({ kind: 'stage', stage: 'writing', pages }, []),
    );
    post({ kind: 'rendered', result }, [result.pdf.buffer as ArrayBuffer]);
  };

  return async (message) => {
    try {
      if (message.kind === 'load') {
        loading = load(message.files, started);
        await warmUpUnlessBusy(await loading);
      } else {
        await render(message.request);
      }
    } catch (error) {
      const drawing = error instanceof FailingDrawing ? error.drawing : undefined;
      post({ kind: 'failed', diagnostics: diagnosticsOf(error, lastOutcry()), drawing }, []);
    }
  };
}

async function compileAndStart(engine: ThreadEngine, thread: WorkerThread = {}): Promise<EngineMemory> {
  const [main, hot] = await Promise.all([compileProgram(engine.main), engine.hot]);
  thread.warmUpBeside?.({ main, hot });
  return startEngine(main, hot, () => engine.readRare());
}

async function load(
  { engine, template, fonts }: PdfFiles,
  started: Promise<EngineMemory> | undefined,
): Promise<LoadedEngine> {
  const starting = started ?? (engine && compileAndStart(handedOver(engine)));
  if (!starting) {
    throw new Error('The worker has no engine.');
  }
  const memory = await starting;
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) {
    await builder.add_raw_font(font);
  }
  const compiler = await builder.build();
  compiler.add_source('/main.typ', new TextDecoder().decode(template));
  return { compiler, memory };
}

function handedOver({ main, hot, rare }: EngineFiles): ThreadEngine {
  return { main, hot: compileProgram(hot), readRare: () => rare };
}

/** Puts the data where the template looks for it, and takes away the images of the request before. */
function shareFiles(
  compiler: TypstCompiler,
  { data, assets }: RenderRequest,
  known: readonly string[],
): string[] {
  for (const name of known) {
    compiler.unmap_shadow(name);
  }
  compiler.map_shadow('/data.json', new TextEncoder().encode(data));
  return assets.map(({ name }) => name);
}

function diagnosticsOf(error: unknown, outcry: string | undefined): readonly string[] {
  if (error instanceof TypstDiagnostics) {
    return error.lines;
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return outcry === undefined ? [reason] : [outcry, reason];
}
