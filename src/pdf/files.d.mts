/** The engine, in `dist/pdf/`. */
export const wasmFile: string;
/** The engine's hot functions, in `dist/pdf/`. */
export const hotFile: string;
/** Those that hardly any export calls, likewise. */
export const rareFile: string;
/** The template, in `dist/pdf/`. */
export const templateFile: string;
/** Names of the fonts in `dist/pdf/fonts/`. */
export const fontFiles: readonly string[];
/** Everything that the build copies: `from` the root of the repository, `to` a place in `dist/pdf/`. */
export const pdfFiles: readonly { readonly from: string; readonly to: string }[];
