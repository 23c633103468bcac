import { changeContent, drop, eachFont, eachLink, setType, text } from './breaking';
import type { Mutation } from './mutations';
import type { PdfStream, PdfValue } from './pdfValues';

/** Ways to break what stands on pages: links and fonts. */
export const pageMutations: readonly Mutation[] = [
  { condition: '28-002', name: 'a link is not in the tree', change: drop('Link', 'K') },
  {
    condition: '28-007',
    name: 'a mark of a printer is on a page',
    change: eachLink((annotation) => void annotation.set('Subtype', '/TrapNet')),
  },
  {
    condition: '28-004',
    name: 'an annotation has no words',
    change: eachLink((annotation) => void annotation.set('Subtype', '/Highlight').delete('Contents')),
  },
  {
    condition: '28-008',
    name: 'a page with links has no order of tabs',
    change: eachLink((_, page) => void page.delete('Tabs')),
  },
  {
    condition: '28-009',
    name: 'the order of tabs is that of rows',
    change: eachLink((_, page) => void page.set('Tabs', '/R')),
  },
  { condition: '28-011', name: 'a link is no link in the tree', change: setType('Link', 'Span') },
  {
    condition: '28-012',
    name: 'a link has no description',
    change: eachLink((annotation) => void annotation.delete('Contents')),
  },
  {
    condition: 'link-target',
    name: 'a link leads nowhere',
    change: eachLink((annotation) => void annotation.set('Dest', text('nowhere')).delete('A')),
  },
  {
    condition: 'link-target',
    name: 'a link inside the document is still one to an address',
    change: eachLink(
      (annotation) =>
        void annotation
          .set(
            'A',
            new Map<string, PdfValue>([
              ['S', '/URI'],
              ['URI', text('signpost:tag-1')],
            ]),
          )
          .delete('Dest'),
    ),
  },
  { condition: 'link-objr', name: 'a link of the tree has no place on a page', change: setType('P', 'Link') },
  {
    condition: '30-001',
    name: 'a form comes from another file',
    change: (pdf) => void pdf.stream(pdf.root.get('Metadata'))?.dictionary.set('Ref', new Map()),
  },
  {
    condition: '31-001',
    name: 'a font does not say what its numbers mean',
    change: eachFont((_, inner) => void inner.delete('CIDSystemInfo')),
  },
  {
    condition: '31-004',
    name: 'a font does not say which glyph is which',
    change: eachFont((_, inner) => void inner.set('Subtype', '/CIDFontType2').delete('CIDToGIDMap')),
  },
  {
    condition: '31-006',
    name: 'a font has an encoding of its own that is not there',
    change: eachFont((font) => void font.set('Encoding', '/Unheard')),
  },
  {
    condition: '31-009',
    name: 'a font is not embedded',
    change: eachFont((_, inner) => void inner.delete('FontDescriptor')),
  },
  {
    condition: '31-027',
    name: 'a font does not say which characters it draws',
    change: eachFont((font) => void font.delete('ToUnicode')),
  },
  {
    condition: '31-028',
    name: 'letters say that they are nothing',
    change: eachFont((font, _, pdf) => {
      const map = pdf.stream(font.get('ToUnicode'));
      if (map) {
        map.raw = Buffer.from('1 beginbfrange <0001> <ffff> <0000> endbfrange');
        map.dictionary.delete('Filter');
      }
    }),
  },
  {
    condition: '31-011',
    name: 'a glyph is drawn that the embedded font does not hold',
    change: changeContent((content) => content.replace(/BT/, 'BT /f0 10 Tf <fff0> Tj')),
  },
  {
    condition: '31-014',
    name: 'the list of embedded glyphs leaves some out',
    change: eachFont((_, inner, pdf) => {
      const list: PdfStream = { dictionary: new Map(), raw: Uint8Array.of(0x80) };
      pdf.dictionary(inner.get('FontDescriptor')).set('CIDSet', list);
    }),
  },
  {
    condition: '31-016',
    name: 'letters are wider than the file says',
    change: eachFont((_, inner) => void inner.set('W', [0, 900, 1])),
  },
  {
    condition: '31-030',
    name: 'a letter is drawn that the font does not have',
    change: changeContent((content) => content.replace(/BT/, 'BT /f0 10 Tf <0000> Tj')),
  },
];
