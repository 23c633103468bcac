/** The engine's program. */
export interface EngineFiles {
  /** `typst_ts_web_compiler_bg.wasm` */
  readonly main: Uint8Array;
  /** `hot_functions.wasm` */
  readonly hot: Uint8Array;
  /** `rare_functions.wasm` */
  readonly rare: Uint8Array;
}

/** What the worker needs before it can render: read once, handed over, never fetched by the worker itself. */
export interface PdfFiles {
  /** Undefined for a worker that brings it itself. */
  readonly engine: EngineFiles | undefined;
  /** `template.typ` */
  readonly template: Uint8Array;
  /** TrueType or OpenType fonts. Fonts beyond the built-in ones serve as fallbacks for their scripts. */
  readonly fonts: readonly Uint8Array[];
}

/** A file under the name by which the template's data calls it. */
export interface RenderAsset {
  /** `/assets/3.jpg` */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RenderRequest {
  /** The template's data as JSON. */
  readonly data: string;
  readonly assets: readonly RenderAsset[];
  /** Whether the document passed what PDF/UA-1 asks of its content, so that it may say so of itself. */
  readonly accessible: boolean;
  /**
   * Given once the engine has failed: names of the drawings that it broke over, to be printed in words. The others
   * are tried one by one first.
   */
  readonly failing?: readonly string[] | undefined;
}

export type RenderStage = 'starting' | 'laying-out' | 'writing';

/** Tells how far a document is, and how many pages it has as soon as that is known. */
export type RenderProgress<Stage = RenderStage> = (stage: Stage, pages?: number) => void;

export interface RenderedPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Whether the file names itself PDF/UA-1. False if its syntax was not what we expect. */
  readonly accessible: boolean;
  /** Names of the assets that could not be decoded or drawn and are printed in words. */
  readonly damaged: readonly string[];
}

export type MessageToWorker =
  | { readonly kind: 'load'; readonly files: PdfFiles }
  | { readonly kind: 'render'; readonly request: RenderRequest };

export type MessageFromWorker =
  | { readonly kind: 'stage'; readonly stage: RenderStage; readonly pages?: number }
  | { readonly kind: 'rendered'; readonly result: RenderedPdf }
  | {
      readonly kind: 'failed';
      readonly diagnostics: readonly string[];
      readonly drawing?: string | undefined;
    };
