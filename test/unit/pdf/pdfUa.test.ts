import assert from 'node:assert/strict';
import { openPdf, readPdfString } from '../../../src/pdf/pdfFile';
import { makeAccessible, type Boxes } from '../../../src/pdf/pdfUa';

const xmp =
  '<rdf:RDF><rdf:Description rdf:about="" xmlns:dc="x"><dc:title>T</dc:title></rdf:Description></rdf:RDF>';

/** The objects of a small tagged PDF with two figures, one below the other in the tree. */
const objects: readonly string[] = [
  '<< /Type /Catalog /Metadata 2 0 R /StructTreeRoot 3 0 R /ViewerPreferences << /Direction /L2R >> >>',
  `<< /Type /Metadata /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`,
  '<< /Type /StructTreeRoot /K [4 0 R] >>',
  '<< /Type /StructElem /S /Document /P 3 0 R /K [5 0 R << /Type /MCR /Pg 9 0 R /MCID 1 >> 6 0 R] >>',
  '<< /Type /StructElem /S /Figure /P 4 0 R /Alt (A \\(till\\)) /A [<< /O /Layout /Placement /Block >>] /K [0] >>',
  '<< /Type /StructElem /S /Figure /P 4 0 R /Alt <FEFF017B> /K 0 >>',
];

const figures: Boxes['figures'] = [
  { page: 1, x: 10, y: 20, width: 100, height: 50, alt: 'Ż' },
  { page: 1, x: 0, y: 0, width: 841.8898, height: 841.8898, alt: 'A (till)' },
];

/** A PDF file of these objects, numbered from 1; the first is the catalogue. */
function pdfOf(contents: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  let table = `xref\n0 ${contents.length + 1}\n0000000000 65535 f \n`;
  contents.forEach((content, index) => {
    table += `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${index + 1} 0 obj\n${content}\nendobj\n\n`;
  });
  const trailer = `trailer\n<<\n  /Size ${contents.length + 1}\n  /Root 1 0 R\n>>\nstartxref\n${text.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(text + table + trailer, 'latin1'));
}

/** What a reader that takes the newest version of each object sees. */
function newest(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  const table = text.lastIndexOf('xref\n', text.lastIndexOf('startxref') - 1);
  const entries = [...text.slice(table).matchAll(/(\d+) 1\n(\d{10}) 00000 n/g)];
  return entries
    .map(([, number, offset]) => {
      const object = text.slice(Number(offset), text.indexOf('endobj', Number(offset)));
      assert.ok(object.startsWith(`${number} 0 obj`), `object ${number} is where the table says`);
      return object;
    })
    .join('\n');
}

const boxes: Boxes = { figures, tables: [], places: [] };

describe('What PDF/UA-1 asks for beyond the engine', () => {
  it('is added without touching what is there', () => {
    const before = pdfOf(objects);
    const { pdf, identified } = makeAccessible(before, boxes, true);
    assert.equal(identified, true);
    assert.ok(Buffer.from(before).equals(pdf.subarray(0, before.length)));
    const added = newest(pdf);
    assert.match(added, /\/ViewerPreferences <<\s*\/DisplayDocTitle true/);
    assert.match(added, /xmlns:pdfuaid=".*<pdfuaid:part>1<\/pdfuaid:part><\/rdf:Description>/);
    assert.match(added, /\/BBox \[10 771\.89 110 821\.89\]/);
    assert.match(added, /\/O \/Layout \/BBox \[0 0 841\.89 841\.89\]/);
    const length = Number(/\/Length (\d+)/.exec(added)?.[1]);
    assert.equal(/stream\n([^]*)\nendstream/.exec(added)?.[1]?.length, length);
  });

  it('keeps the file from calling itself accessible when the preflight failed', () => {
    const { pdf, identified } = makeAccessible(pdfOf(objects), boxes, false);
    assert.equal(identified, false);
    assert.doesNotMatch(newest(pdf), /pdfuaid/);
    assert.match(newest(pdf), /DisplayDocTitle/);
  });

  it('keeps the file from calling itself accessible when a figure has no box', () => {
    const { pdf, identified } = makeAccessible(
      pdfOf(objects),
      { ...boxes, figures: figures.slice(0, 1) },
      true,
    );
    assert.equal(identified, false);
    assert.doesNotMatch(newest(pdf), /pdfuaid/);
  });

  it('gives the same bytes for the same file', () => {
    assert.deepEqual(
      makeAccessible(pdfOf(objects), boxes, true),
      makeAccessible(pdfOf(objects), boxes, true),
    );
  });

  it('gives back what it does not understand', () => {
    const odd = [
      new Uint8Array(),
      Buffer.from('not a PDF'),
      Buffer.from('%PDF-1.7\nstartxref\n3\n%%EOF'),
      Buffer.from('%PDF-1.7\nxref\n0 9\nstartxref\n9\n%%EOF'),
      pdfOf(objects).subarray(0, 500),
      pdfOf(['<< /Type /Catalog >>']),
    ];
    for (const pdf of odd) {
      assert.deepEqual(makeAccessible(pdf, boxes, true), { pdf, identified: false });
    }
  });

  it('survives a tree that runs in circles', () => {
    const circular = [...objects.slice(0, 3), '<< /Type /StructElem /S /Sect /K [4 0 R 3 0 R] >>'];
    assert.equal(
      makeAccessible(pdfOf(circular), { figures: [], tables: [], places: [] }, true).identified,
      true,
    );
  });
});

describe('Links inside the document', () => {
  const link = (anchor: string): string =>
    `<< /Type /Annot /Subtype /Link /A << /Type /Action /S /URI /URI (signpost:${anchor}) >> /StructParent 1 /Contents (signpost:${anchor}) >>`;
  const linked = (anchor: string): Uint8Array =>
    pdfOf([
      '<< /Type /Catalog /Pages 3 0 R /Metadata 2 0 R /ViewerPreferences << /Direction /L2R >> >>',
      objects[1] ?? '',
      '<< /Type /Pages /Count 2 /Kids [5 0 R 4 0 R] >>',
      '<< /Type /Page /Parent 3 0 R >>',
      '<< /Type /Page /Parent 3 0 R >>',
      link(anchor),
      '<< /Type /Annot /Subtype /Link /A << /Type /Action /S /URI /URI (https://example.org) >> >>',
    ]);
  const places: Boxes['places'] = [
    { anchor: 'tag-1', page: 1, x: 0, y: 4, words: 'Page 1' },
    { anchor: 'tag-10', page: 2, x: 62.36, y: 110, words: 'Tudalen (ŵ) 2' },
  ];

  it('lead to their page, with room above, and say so in words', () => {
    const first = makeAccessible(linked('tag-1'), { figures: [], tables: [], places }, true);
    assert.match(newest(first.pdf), /\/Dest \[5 0 R \/XYZ 0 841\.89 0\]/);
    assert.match(newest(first.pdf), /\/Contents \(Page 1\)/);
    const second = makeAccessible(linked('tag-10'), { figures: [], tables: [], places }, true);
    assert.equal(second.identified, true);
    const added = newest(second.pdf);
    assert.match(added, /\/Dest \[4 0 R \/XYZ 62\.36 741\.89 0\] \/StructParent 1/);
    assert.equal(readPdfString(/\/Contents (<[^>]*>)/.exec(added)?.[1] ?? ''), 'Tudalen (ŵ) 2');
    assert.doesNotMatch(added, /signpost:|example/);
  });

  it('keep the file from calling itself accessible when one leads nowhere', () => {
    const { identified } = makeAccessible(linked('tag-2'), { figures: [], tables: [], places }, true);
    assert.equal(identified, false);
  });
});

describe('PDF syntax', () => {
  const strings: readonly (readonly [literal: string, words: string])[] = [
    ['(plain)', 'plain'],
    ['(a\\(b\\)c\\\\)', 'a(b)c\\'],
    ['(Caf\\351)', 'Café'],
    ['<FEFF00410042>', 'AB'],
    ['(\u00fe\u00ff\u0001\u007b)', 'Ż'],
  ];
  for (const [literal, words] of strings) {
    it(`reads ${words}`, () => assert.equal(readPdfString(literal), words));
  }

  it('finds objects by their number', () => {
    const file = openPdf(pdfOf(objects));
    assert.equal(file?.root, 1);
    assert.match(file.objectAt(3) ?? '', /^3 0 obj\n<< \/Type \/StructTreeRoot \/K \[4 0 R\] >>\nendobj$/);
    assert.equal(file.objectAt(99), undefined);
  });
});
