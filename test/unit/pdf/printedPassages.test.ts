import assert from 'node:assert/strict';
import { exporting } from './support/exporting';
import { pngOf } from './support/pngOf';
import { readPdf } from './support/readPdf';

const words = 'I helped a customer at the till. '.repeat(170);
const lines = (line: (index: number) => string): string =>
  Array.from({ length: 60 }, (_, at) => line(at)).join('\n');

/** Passages of more than a page, from `first.` to `last.` or to their label. */
const passages: Readonly<Record<string, string>> = {
  'a paragraph with its tag at the end': `first. ${words} last. [AC 1.1]`,
  'a paragraph with its tag at the start': `[AC 1.1] first. ${words} last.`,
  'a table': `| first. | what |\n|--|--|\n${lines((at) => `| day ${at} | words |`)}\n\n[AC 1.1]`,
  code: `\`\`\`\nfirst.\n${lines((at) => `line ${at}`)}\n\`\`\`\n\n[AC 1.1]`,
  'a list': `- first.\n${lines((at) => `- item ${at}`)}\n\n[AC 1.1]`,
  'a quote': `> first. ${words}\n\n[AC 1.1]`,
  'a list item': `- first. [AC 1.1] ${words}\n\n  | a | b |\n  |--|--|\n  | c | last. |`,
  'a table row': `| a | b |\n|--|--|\n| before | words |\n| first. ${words} last. | short [AC 1.1] |`,
};

describe('A passage in a PDF', function () {
  const { make } = exporting();

  it('is located where it begins, and named at the foot of each of its pages and of no other', async () => {
    const cases = Object.entries(passages).flatMap(([name, passage]) =>
      [0, 22, 23, 24, 25].map((fillers) => ({ name: `${name} behind ${fillers} lines`, passage, fillers })),
    );
    const files = cases.map(({ passage, fillers }, index): [string, string] => [
      `evidence/${index + 100}.md`,
      `# Log\n\n${'Some words.\n\n'.repeat(fillers)}${passage}\n\n${'Behind it.\n\n'.repeat(25)}`,
    ]);
    const { pages } = await readPdf((await make(Object.fromEntries(files))).pdf);
    const numbers = pages
      .flatMap(({ links }) => links)
      .filter(({ text }) => /^\d+$/.test(text))
      .map(({ text, page }) => `${text}, ${page}`);
    let broken = 0;
    for (const [index, { name, passage }] of cases.entries()) {
      const reference = `E${String(index + 1).padStart(2, '0')}`;
      const own = [...pages.keys()].filter((page) => pages[page]?.text.startsWith(`${reference} `));
      const pageOf = (sought: RegExp): number =>
        own.find((page) => sought.test(pages[page]?.text ?? '')) ?? -1;
      const first = pageOf(/first\./);
      const last = pageOf(passage.includes('last.') ? /last\./ : /AC 1\.1/);
      broken += last > first ? 1 : 0;
      assert.equal(numbers[index], `${first + 1}, ${first + 1}`, name);
      assert.deepEqual(
        own.filter((page) => pages[page]?.text.includes('Evidence for U1/1.1')),
        own.filter((page) => first <= page && page <= last),
        name,
      );
    }
    assert.equal(broken, cases.length);
  });

  const several = 'I helped a customer at the till. '.repeat(150);

  it('that is another piece of evidence is located there too, and at the heading that the link names', async () => {
    const { pages } = await readPdf(
      (
        await make({
          'evidence/a.md': '# Links\n\nLook: [AC 1.1](b.md) and [AC 1.2](b.md#later).',
          'evidence/b.md': `# Log\n\n${several}\n\n## Later\n\n${several}\n\n## End\n\n${several}`,
        })
      ).pdf,
    );
    const sheet = pages.find(({ text }) => text.startsWith('Evidence location sheet'));
    const numbers = (sheet?.links ?? []).filter(({ text }) => /^\d+$/.test(text));
    const [links, log] = ['E01', 'E02'].map(
      (name) => pages.findIndex(({ text }) => text.startsWith(name)) + 1,
    );
    const later = pages.map(({ text }) => text.includes('Later')).lastIndexOf(true) + 1;
    assert.ok(links && log && later > log);
    assert.deepEqual(
      numbers.map(({ text, page }) => [text, page]),
      [links, log, links, later].map((page) => [String(page), page]),
    );
    assert.match(sheet?.text.replace(/\s+/g, ' ') ?? '', /Linked evidence: E02/);
    assert.doesNotMatch(sheet?.text ?? '', /Attached/);
    const feet = pages.slice(log - 1).map(({ text }) => /Evidence for ([^P]*)/.exec(text)?.[1]?.trim());
    assert.deepEqual(
      feet.map((foot) => foot?.includes('U1/1.1')),
      feet.map(() => true),
    );
    assert.deepEqual(
      feet.map((foot) => foot?.includes('U1/1.2')),
      feet.map((_, index) => index + log === later || index + log === later + 1),
    );
  });

  it('that is a picture in the text is located at the picture too', async () => {
    const { pages } = await readPdf(
      (
        await make(
          {
            'evidence/a.md': `# Till\n\n![the log](log.png)\n\n${several}\n\nLook: [AC 1.1](log.png)\n\n${several}`,
          },
          { readAsset: () => Promise.resolve(pngOf(40, 20)) },
        )
      ).pdf,
    );
    const first = pages.findIndex(({ text }) => text.startsWith('E01')) + 1;
    const claimed = pages.findIndex(({ text }) => text.includes('Look:')) + 1;
    assert.ok(claimed > first);
    const all = pages.flatMap(({ links }) => links).filter(({ text }) => /^\d+$/.test(text));
    assert.deepEqual(
      all.map(({ text, page }) => [text, page]),
      [first, claimed].map((page) => [String(page), page]),
    );
    assert.deepEqual(
      pages.flatMap(({ text }, index) => (text.includes('Evidence for U1/1.1') ? index + 1 : [])),
      [first, claimed],
    );
    const last = pages.at(-1);
    assert.ok(last?.text.includes(`log.png (shown on page ${first})`), last?.text);
    assert.equal(last?.links.at(-1)?.page, first);
  });
});
