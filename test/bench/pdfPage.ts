import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Analyser } from '../../src/core/analyse';
import { buildPortfolio } from '../../src/core/export/buildPortfolio';
import { createMarkdown } from '../../src/core/evidence/markdown';
import { plainText } from '../../src/core/export/plainText';
import { fontFiles } from '../../src/pdf/files.mjs';
import { makeEvidence, makeInput } from './makePortfolio';

/**
 * Writes the portfolio of the PDF bench as a web page, for a browser to print: cover, contents, sheet and evidence,
 * with the same fonts and measures as the template has. Page numbers are left open, as `PAGE_n`.
 */
const [, files = '13', root = process.cwd(), target = ''] = process.argv.slice(2);
const evidence = makeEvidence(root, Number(files), 11_000);
const { document } = buildPortfolio(new Analyser().analyse(makeInput(root, evidence)), {
  printedOn: '2026-11-21',
});
const markdown = createMarkdown();

let open = 0;
const row = (anchor: string, ...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td><a href="#${anchor}">${cell}</a></td>`).join('')}<td><a href="#${anchor}">PAGE_${open++}</a></td></tr>`;

const contents = document.evidence
  .flatMap(({ anchor, title, blocks }) => [
    row(anchor, title),
    ...blocks.flatMap((block) =>
      block.kind === 'heading' && block.level <= 2 ? [row(anchor, plainText(block.content))] : [],
    ),
  ])
  .join('');
const sheet = document.qualifications
  .flatMap(({ units }) => units)
  .map(
    ({ title, outcomes }) =>
      `<h2>${title}</h2>${outcomes
        .map(
          (outcome) =>
            `<h3>${outcome.title}</h3><table><thead><tr>${[
              'AC',
              'Statement',
              'Status',
              'Evidence',
              'Heading',
              'Page',
            ]
              .map((name) => `<th scope="col">${name}</th>`)
              .join('')}</tr></thead>${outcome.criteria
              .flatMap(({ number, statement, status, entries }) =>
                entries.map((entry) =>
                  row(entry.anchor, number, statement, status, entry.reference, entry.heading),
                ),
              )
              .join('')}</table>`,
        )
        .join('')}`,
  )
  .join('');
const anchors = document.qualifications
  .flatMap(({ units }) => units)
  .flatMap(({ outcomes }) => outcomes)
  .flatMap(({ criteria }) => criteria)
  .flatMap(({ entries }) => entries.map(({ anchor }) => anchor));

let tag = 0;
const body = document.evidence
  .map(({ anchor, title }, index) => {
    const text = (evidence[index]?.text ?? '').replace(/^---\n[\s\S]*?\n---\n/, '');
    const html = markdown.render(text).replace(/\[AC ([^\]]*)\]/g, (_, number: string) => {
      const id = anchors[tag++];
      return `<a class="tag" ${id === undefined ? '' : `id="${id}"`} href="#sheet">AC ${number}</a>`;
    });
    return `<section><h1 id="${anchor}">${title}</h1>${html}</section>`;
  })
  .join('');

const fonts = fontFiles
  .slice(0, 3)
  .map(
    (name) =>
      `@font-face { font-family: Print; src: url("${pathToFileURL(join(root, 'dist/pdf/fonts', name)).href}");` +
      `${name.includes('Bold') ? 'font-weight: bold;' : ''}${name.includes('Italic') ? 'font-style: italic;' : ''} }`,
  )
  .join('\n');
const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Portfolio of evidence: Sam Jones</title>
<base href="${pathToFileURL(join(root, 'src/sample/evidence/')).href}">
<style>${fonts}
@page { size: A4; margin: 25mm 22mm 24mm; @bottom-center { content: "Page " counter(page) " of " counter(pages); } }
body { font: 10pt/1.45 Print; color: #1b2733; margin: 0; }
section { break-before: page; } table { border-collapse: collapse; width: 100%; font-size: 9pt; }
td, th { border: 0.4pt solid #b6c4ce; padding: 5pt; text-align: left; vertical-align: top; }
.tag { font-size: 7.5pt; border: 0.5pt solid #1f6f6b; border-radius: 2.5pt; padding: 1pt 3pt; }
img { max-width: 100%; }</style></head><body>
<h1>Portfolio of evidence</h1><section><h1>Contents</h1><table>${contents}</table></section>
<section id="sheet"><h1>Evidence location sheet</h1>${sheet}</section>${body}</body></html>`;
writeFileSync(target, page);
