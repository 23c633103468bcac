/** The files that the PDF engine needs beside its worker, and where the build finds them. */

/** The engine, copied to `dist/pdf/`. */
export const wasmFile = 'typst_ts_web_compiler_bg.wasm';
/** The engine's hot functions, which the build takes out of it, in `dist/pdf/`. */
export const hotFile = 'hot_functions.wasm';
/** Those that hardly any export calls, likewise. */
export const rareFile = 'rare_functions.wasm';
/** The template, copied to `dist/pdf/`. */
export const templateFile = 'template.typ';

/** Paths below `node_modules`, by the name that the file has in `dist/pdf/fonts/`. In the order of preference. */
const fontSources = {
  'NotoSans-Regular.ttf': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'NotoSans-Italic.ttf': '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  'NotoSans-Bold.ttf': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  'DejaVuSansMono.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf',
  'NotoNaskhArabic-Regular.ttf':
    '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'NotoNaskhArabic-Bold.ttf': '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
  'NotoSansBengali-Regular.ttf':
    '@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf',
  'NotoSansGujarati-Regular.ttf':
    '@expo-google-fonts/noto-sans-gujarati/400Regular/NotoSansGujarati_400Regular.ttf',
  'NotoSansGurmukhi-Regular.ttf':
    '@expo-google-fonts/noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular.ttf',
  'NotoSansTamil-Regular.ttf': '@expo-google-fonts/noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf',
  'NotoSansHebrew-Regular.ttf':
    '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'NotoSansThai-Regular.ttf': '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  'NotoEmoji-Regular.ttf': '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
};

/** Names of the fonts in `dist/pdf/fonts/`. */
export const fontFiles = Object.keys(fontSources);

/** Everything that is copied: where it comes from (from the root of the repository), and its place in `dist/pdf/`. */
export const pdfFiles = [
  { from: `node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/${wasmFile}`, to: wasmFile },
  { from: `src/pdf/${templateFile}`, to: templateFile },
  ...Object.entries(fontSources).map(([name, source]) => ({
    from: `node_modules/${source}`,
    to: `fonts/${name}`,
  })),
];
