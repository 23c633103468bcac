/** The glue without the package's shim, which reaches for the file system. It is typed like the package. */
declare module '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs' {
  export * from '@myriaddreamin/typst-ts-web-compiler';
  export { default } from '@myriaddreamin/typst-ts-web-compiler';
}
