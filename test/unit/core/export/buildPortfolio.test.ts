import assert from 'node:assert/strict';
import { buildPortfolio, type BuiltPortfolio } from '../../../../src/core/export/buildPortfolio';
import { catalogueText } from '../../../support/catalogue';
import { portfolio } from '../../../support/portfolio';
import { sketch, sketchInline } from './support/sketch';
import { folder, snapshotOf } from './support/snapshotOf';

function build(files: Readonly<Record<string, string>>): BuiltPortfolio {
  return buildPortfolio(snapshotOf(files), { printedOn: '2026-11-21' });
}

/** `1.1 E01 What I did @tag-1` for each entry of the sheet. */
function sheetOf({ document }: BuiltPortfolio): string[] {
  return document.qualifications
    .flatMap(({ units }) => units)
    .flatMap(({ outcomes }) => outcomes)
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ number, entries }) =>
      entries.map(({ reference, heading, anchor, planned, attachment }) =>
        [number, reference, heading, `@${anchor}`, planned ? 'planned' : '', attachment ?? '']
          .filter(Boolean)
          .join(' '),
      ),
    );
}

describe('The document', () => {
  it('says where each criterion is claimed', () => {
    const built = build({
      'evidence/a.md': '# Refund\n\nI know [AC 1.1].\n\n## Later\n\nMore [AC 1.1, 1.2?].',
      'evidence/b.md': '# Log\n\n[AC 1.2](../photos/log.jpg) [AC 1.1][till]\n\n[till]: ../photos/till.jpg',
    });
    assert.deepEqual(sheetOf(built), [
      '1.1 E01 Refund @tag-1',
      '1.1 E01 Later @tag-2',
      '1.1 E02 Log @tag-4 photos/till.jpg',
      '1.2 E01 Later @tag-2 planned',
      '1.2 E02 Log @tag-3 photos/log.jpg',
    ]);
  });

  it('makes one entry of claims that are under one heading and say the same', () => {
    const { document } = build({
      'evidence/a.md':
        '# Refund\n\nOne [AC 1.1].\n\nTwo [AC 1.1].\n\nThree [AC 1.1?].\n\nFour [AC 1.1].\n\n## Later\n\nFive [AC 1.1].',
      'evidence/b.md': '# Later\n\nSix [AC 1.1] [AC 1.1](a.jpg).',
    });
    assert.deepEqual(
      document.qualifications[0]?.units[0]?.outcomes[0]?.criteria[0]?.entries.map(({ anchor, further }) =>
        [anchor, ...further].join(' '),
      ),
      ['tag-1 tag-2', 'tag-3', 'tag-4', 'tag-5', 'tag-6', 'tag-7 evidence-2-file-1'],
    );
  });

  it('lists the files that are attached, a picture once, and names those that are not there', () => {
    const files = {
      'evidence/a.md':
        '![Log](../photos/log.jpg)\n\n[AC 1.2](../photos/log.jpg) [Card](../photos/card.png) [Gone](gone.docx)\n\n[AC 1.1](letter.pdf)',
    };
    const there = ['photos/log.jpg', 'photos/card.png', 'evidence/letter.pdf'];
    const { document, problems } = buildPortfolio(snapshotOf(files, undefined, undefined, there), {
      printedOn: '2026-11-21',
    });
    assert.deepEqual(
      document.evidence[0]?.attachments.map(({ path, label, imageUri }) => [path, label, imageUri]),
      [
        ['photos/log.jpg', '', undefined],
        ['photos/card.png', 'Card', `${folder}/photos/card.png`],
        ['evidence/letter.pdf', '', undefined],
      ],
    );
    const [problem, ...others] = problems;
    assert.deepEqual(others, []);
    assert.equal(problem?.code, 'attachment-missing');
    assert.equal(files['evidence/a.md'].slice(problem.span.start, problem.span.end), 'gone.docx');
  });

  it('says what a file and another piece of evidence are claimed for, without what is planned', () => {
    const there = ['evidence/letter.pdf'];
    const { document } = buildPortfolio(
      snapshotOf(
        {
          'evidence/a.md':
            '# A\n\nI did it. [AC 1.1, 1.2?](letter.pdf) [AC 1.2?](letter.pdf)\n\nSee [AC 1.2, 1.1?](b.md#Later).',
          'evidence/b.md': '# B\n\nFirst.\n\n## Later\n\nThen.',
          'evidence/c.md': '# C\n\nSee also [AC 1.1](b.md).',
        },
        undefined,
        undefined,
        there,
      ),
      { printedOn: '2026-11-21' },
    );
    const [a, b] = document.evidence;
    assert.deepEqual(
      a?.attachments.map(({ path, claims }) => [path, ...claims]),
      [['evidence/letter.pdf', 'U1/1.1']],
    );
    assert.deepEqual(b?.linked, [
      { anchor: 'evidence-2-heading-2', claims: ['U1/1.2'] },
      { anchor: 'evidence-2', claims: ['U1/1.1'] },
    ]);
  });

  it('leads to the piece of evidence where a claim is for the whole file', () => {
    const built = build({ 'evidence/a.md': '---\ntitle: A\ncriteria: [1.1]\n---\nwords' });
    assert.deepEqual(sheetOf(built), ['1.1 E01 A @evidence-1']);
    assert.deepEqual(built.document.evidence[0]?.claims, [
      { text: 'U1/1.1', planned: false, criterion: 'criterion-1' },
    ]);
  });

  it('says what the outcomes without criteria are', () => {
    const [unit] = build({ 'evidence/a.md': 'a' }).document.qualifications[0]?.units ?? [];
    assert.deepEqual(
      unit?.outcomes.map(({ number, criteria }) => [number, criteria.length]),
      [
        ['1', 2],
        ['2', 0],
      ],
    );
  });

  it('uses the first heading as the title once, with its tags', () => {
    const [item] = build({ 'evidence/a.md': '# My **refund** [AC 1.1]\n\nwords\n\n## Next' }).document
      .evidence;
    assert.equal(item?.title, 'My refund');
    assert.equal(sketchInline(item?.heading ?? []), 'My <strong refund> {AC 1.1=criterion-1 @tag-1}');
    assert.equal(sketch(item?.blocks ?? []), 'p(words) h2(Next)');
  });

  it('keeps the number of a footnote out of the title', () => {
    const [item] = build({ 'evidence/a.md': '# My refund[^1]\n\nwords\n\n[^1]: A note.' }).document.evidence;
    assert.equal(item?.title, 'My refund');
  });

  it('keeps a first heading that says something else', () => {
    const [item] = build({ 'evidence/a.md': '---\ntitle: Title\n---\n# Heading\n\nwords' }).document.evidence;
    assert.equal(sketch(item?.blocks ?? []), 'h2(Heading) p(words)');
  });

  it('turns links between evidence files into links inside the document', () => {
    const built = build({
      'evidence/a.md':
        '---\ntitle: A\n---\n[b](b.md) [c](b.md#what-i-did) [d](#x) [e](../evidence/b.md#nothing) [f](c.pdf)',
      'evidence/b.md': '# B\n\n## What I did [AC 1.1]',
    });
    assert.equal(
      sketch(built.document.evidence[0]?.blocks ?? []),
      'p(<a #evidence-2 b> <a #evidence-2-heading-2 c> <a #evidence-1 d> <a #evidence-2 e> <a #evidence-1-file-1 f>)',
    );
    assert.deepEqual(
      built.problems.map((problem) => problem.code),
      ['link-target-missing', 'link-target-missing'],
    );
    assert.deepEqual(built.document.evidence[0]?.attachments, [
      { anchor: 'evidence-1-file-1', path: 'evidence/c.pdf', label: 'f', imageUri: undefined, claims: [] },
    ]);
  });

  it('leads a link without a heading to the start, though a heading there has no letters', () => {
    const built = build({
      'evidence/a.md': '---\ntitle: A\n---\n[b](b.md) [c](b.md#)',
      'evidence/b.md': '# B\n\n## 😊\n\n## ',
    });
    assert.equal(sketch(built.document.evidence[0]?.blocks ?? []), 'p(<a #evidence-2 b> <a #evidence-2 c>)');
  });

  it('finds headings under the name that GitHub gives them, with or without their tag', () => {
    const built = build({
      'evidence/a.md':
        '---\ntitle: A\n---\n[x](#one-ac-11) [y](#one) [z](#one-1)\n\n## One [AC 1.1]\n\n## One',
    });
    assert.equal(
      sketch(built.document.evidence[0]?.blocks ?? []).split(' h2')[0],
      'p(<a #evidence-1-heading-1 x> <a #evidence-1-heading-2 y> <a #evidence-1 z>)',
    );
  });

  it('asks for each image once and never for one outside the folder or on the network', () => {
    const built = build({
      'evidence/a.md': '![a](../x.png) ![b](x.png)',
      'evidence/b.md':
        '![a](../x.png) ![b](../../y.png) ![c](https://d.org/z.png) ![d](data:image/png;base64,AA)',
    });
    assert.deepEqual(
      built.assets.map(({ uri }) => uri),
      [`${folder}/x.png`, `${folder}/evidence/x.png`, 'data:image/png;base64,AA'],
    );
    assert.deepEqual(
      built.problems.map((problem) => problem.code),
      ['image-outside', 'image-remote'],
    );
  });

  it('reads what Google Docs saves as Markdown: pictures in the text, and headings with their names', () => {
    const picture = `data:image/png;base64,${'A'.repeat(5000)}`;
    const text = `# My account {#my-account}\n\n## What I did {#did-it} [AC 1.1]\n\n[So](#did-it). ![][image1]\n\n[image1]: <${picture}>`;
    const { document, assets, problems } = build({ 'evidence/a.md': text });
    const [item] = document.evidence;
    assert.equal(item?.title, 'My account');
    assert.equal(
      sketch(item?.blocks ?? []).replace(picture, 'PICTURE'),
      'h2(What I did {AC 1.1=criterion-1 @tag-1}) p(<a #evidence-1-heading-2 So>. <img PICTURE "">)',
    );
    assert.deepEqual(
      assets.map(({ uri, path }) => [uri, path]),
      [[picture, 'data:image/png;base64,…']],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['image-without-alt'],
    );
    const entries = document.qualifications.flatMap(({ units }) =>
      units.flatMap(({ outcomes }) => outcomes.flatMap(({ criteria }) => criteria)),
    );
    assert.equal(entries[0]?.entries[0]?.heading, 'What I did');
  });

  it('names pictures and links that are none because a name has a space', () => {
    const text = '![The till](my photo.png)\n\n[AC 1.1](call log.pdf) ![Good](<a b.png>)';
    const found = build({ 'evidence/a.md': text }).problems;
    assert.deepEqual(
      found.map((problem) => [problem.code, text.slice(problem.span.start, problem.span.end)]),
      [
        ['link-with-space', 'my photo.png'],
        ['link-with-space', 'call log.pdf'],
      ],
    );
  });

  it('names a path where it stands, and not in a longer one that ends like it', () => {
    const text = 'words\n\n![a](../../x.png)\n![](/x.png)';
    const problem = build({ 'evidence/a.md': text }).problems.find(
      ({ code }) => code === 'image-without-alt',
    );
    assert.equal(problem?.span.start, text.lastIndexOf('/x.png'));
  });

  it('says which HTML table it has no way to draw', () => {
    const text =
      '<table><tr><td>a</td></tr></table>\n\n<table>\n<tr><td><table><tr><td>b</td></tr></table></td></tr></table>\n\nwords';
    const { problems } = build({ 'evidence/a.md': text });
    assert.deepEqual(
      problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
      [['table-in-lines', '<table>']],
    );
  });

  it('names cells that a row has beyond the columns of its table', () => {
    const text =
      '| a | b |\n|--|--|\n| c | d | e | f |\n| g | h \\| i |\n| j | k | |\n| l |\n\n> m | n\n> --|--\n> o | p | q\n> r | s |';
    const { problems } = build({ 'evidence/a.md': text });
    assert.deepEqual(
      problems.map(({ code, span }) => [code, text.slice(span.start, span.end)]),
      [
        ['cells-left-out', 'e | f'],
        ['cells-left-out', 'q'],
      ],
    );
  });

  it('names images without a description at their path', () => {
    const text = 'words\n\n![](../x.png)';
    const [problem] = build({ 'evidence/a.md': text }).problems;
    assert.equal(problem?.code, 'image-without-alt');
    assert.equal(text.slice(problem.span.start, problem.span.end), '../x.png');
  });

  it('lists a tagged file as an attachment and asks for it if it is an image', () => {
    const built = build({ 'evidence/a.md': '[AC 1.1](../photos/till%201.jpg)' });
    assert.deepEqual(built.document.evidence[0]?.attachments, [
      {
        anchor: 'evidence-1-file-1',
        path: 'photos/till 1.jpg',
        label: '',
        imageUri: `${folder}/photos/till%201.jpg`,
        claims: ['U1/1.1'],
      },
    ]);
    assert.equal(built.assets.length, 1);
  });

  it('lists a tagged file too that a definition names', () => {
    const built = build({ 'evidence/a.md': '[AC 1.1][log]\n\n[log]: ../photos/till.jpg' });
    assert.deepEqual(built.document.evidence[0]?.attachments, [
      {
        anchor: 'evidence-1-file-1',
        path: 'photos/till.jpg',
        label: '',
        imageUri: `${folder}/photos/till.jpg`,
        claims: ['U1/1.1'],
      },
    ]);
  });

  it('prints a tag with a word that the catalogue names as a tag', () => {
    const snapshot = portfolio('# Work [KSB 1.1]\n\nWords. [KSB 1.1](log.pdf)', {
      catalogue: `keywords: [KSB]\n${catalogueText({ Q: { U1: { '1.1': [] } } })}`,
    });
    const { document } = buildPortfolio(snapshot, { printedOn: '2026-11-21' });
    const nodes = JSON.stringify(document.evidence[0]?.blocks);
    assert.equal(nodes.match(/"keyword":"KSB"/g)?.length, 2, nodes);
    assert.equal(document.evidence[0]?.title, 'Work');
  });

  it('prints the date of portfolio.yaml before that of the export', () => {
    const snapshot = snapshotOf({}, 'learner: { name: A }\ndate: 2026-01-02\nqualifications:\n  - id: Q\n');
    assert.equal(buildPortfolio(snapshot, { printedOn: '2026-11-21' }).document.printedOn, '2026-01-02');
  });

  it('says so when there is no name for the cover', () => {
    const snapshot = snapshotOf({}, 'qualifications:\n  - id: Q\n');
    assert.deepEqual(
      buildPortfolio(snapshot, { printedOn: '2026-11-21' }).problems.map(({ code }) => code),
      ['learner-missing'],
    );
  });

  it('is equal for equal input', () => {
    const files = { 'evidence/a.md': '# A [AC 1.1]\n\n![x](x.png)', 'evidence/b.md': 'b[^1]\n\n[^1]: c' };
    assert.deepEqual(build(files), build(files));
  });
});
