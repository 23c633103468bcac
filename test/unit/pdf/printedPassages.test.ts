import assert from 'node:assert/strict';
import { exporting } from './support/exporting';
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
});
