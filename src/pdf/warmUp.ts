import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs';

/** A little of everything that a portfolio has. */
const sample = `
#set document(title: "x")
#set page(footer: context counter(page).final().first())
#show heading: it => block(above: 1em, sticky: true, it.body)
#outline()
#for number in range(3) [
  #heading[Heading #number] #label("heading-" + str(number))
  #link(label("heading-0"), underline(evade: true)[words]) and *more* _words_#footnote[A note.] #raw("code")
  #context locate(label("heading-2")).page()
  #box(stroke: 0.5pt, radius: 2pt, inset: 2pt)[label]
  #list([one], list([two])) #enum([one], [two]) #quote(block: true)[words] #line(length: 100%)
  #table(columns: 3, table.header[a][b][c], [#lorem(9)], table.cell(rowspan: 2)[#lorem(20)], [x], [y], [z])
  #layout(size => block(width: size.width, fill: red, lorem(60)))
  #raw("code", block: true)
  #pagebreak()
]
`;

/**
 * Lays out a little document and throws it away. The host translates the engine's code as it is first run; while a
 * learner is still choosing what to export there is time for that. Gives whether a document was made: if not, the
 * first export only takes longer.
 */
export function warmUp(compiler: TypstCompiler): boolean {
  compiler.add_source('/warm-up.typ', sample);
  const world = compiler.snapshot('/', '/warm-up.typ', undefined);
  try {
    return (world.get_artifact(1, 3) as { readonly result?: Uint8Array }).result !== undefined;
  } catch {
    return false;
  } finally {
    world.free();
  }
}
