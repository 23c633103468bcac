import {
  changeContent,
  changeMetadata,
  drop,
  eachFont,
  element,
  root,
  setAttribute,
  setType,
  text,
  tree,
} from './breaking';
import type { ParsedPdf } from './parsedPdf';
import type { PdfValue } from './pdfValues';
import { structureOf } from './structureTree';

/** One way to break a good file, and the condition that must then fail. */
export interface Mutation {
  readonly condition: string;
  /** Goes on from “where”. */
  readonly name: string;
  readonly change: (pdf: ParsedPdf) => void;
}

/** Ways to break the document as a whole and its structure. */
export const mutations: readonly Mutation[] = [
  {
    condition: '01-marked',
    name: 'it does not say that it is tagged',
    change: (pdf) => void root(pdf).delete('MarkInfo'),
  },
  {
    condition: '01-007',
    name: 'its tags are suspect',
    change: (pdf) => void pdf.dictionary(root(pdf).get('MarkInfo')).set('Suspects', true),
  },
  { condition: '01-tree', name: 'it has no tree', change: (pdf) => void root(pdf).delete('StructTreeRoot') },
  {
    condition: '01-parent',
    name: 'an element names another parent',
    change: (pdf) => void element(pdf, 'LBody').dictionary.set('P', root(pdf).get('Pages') ?? null),
  },
  {
    condition: '01-003',
    name: 'an artefact stands in tagged content',
    change: changeContent((content) =>
      content.replace(/(\/\w+ ?<<[^>]*\/MCID[^>]*>> ?BDC)/, '$1 /Artifact BMC EMC'),
    ),
  },
  {
    condition: '01-004',
    name: 'tagged content stands in an artefact',
    change: changeContent((content) => `/Artifact BMC ${content} EMC`),
  },
  {
    condition: '01-005',
    name: 'something is drawn without a mark',
    change: changeContent((content) => `${content}\n0 0 10 10 re f`),
  },
  {
    condition: '01-balance',
    name: 'a mark has no end',
    change: changeContent((content) => `${content}\n/P <</MCID 9999>> BDC`),
  },
  {
    condition: '01-mcid',
    name: 'a piece of content is not in the tree',
    change: (pdf) => void element(pdf, 'P', 3).dictionary.set('K', []),
  },
  {
    condition: '01-mcid',
    name: 'a piece of content is in the tree twice',
    change: (pdf) => {
      const { dictionary } = structureOf(pdf).find(({ content }) => content.length > 0) ?? element(pdf, 'P');
      const kids = pdf.list(dictionary.get('K'));
      dictionary.set('K', [...kids, ...kids]);
    },
  },
  {
    condition: '01-parent-tree',
    name: 'there is no way back from content to its element',
    change: (pdf) => void tree(pdf).delete('ParentTree'),
  },
  {
    condition: '01-parent-tree',
    name: 'a page names another place in the parent tree',
    change: (pdf) => void pdf.pages().at(-1)?.page.set('StructParents', 0),
  },
  { condition: '02-001', name: 'a type is unknown', change: setType('P', 'Unheard') },
  {
    condition: '02-003',
    name: 'types stand for each other',
    change: (pdf) => {
      setType('P', 'Aa')(pdf);
      tree(pdf).set(
        'RoleMap',
        new Map([
          ['Aa', '/Bb'],
          ['Bb', '/Aa'],
        ]),
      );
    },
  },
  {
    condition: '02-004',
    name: 'a standard type stands for another',
    change: (pdf) => void tree(pdf).set('RoleMap', new Map([['P', '/Span']])),
  },
  { condition: '06-001', name: 'it has no metadata', change: (pdf) => void root(pdf).delete('Metadata') },
  {
    condition: '06-002',
    name: 'it has no identifier',
    change: changeMetadata(/<pdfuaid:part>1<\/pdfuaid:part>/, ''),
  },
  { condition: '06-003', name: 'it has no title', change: changeMetadata(/<dc:title>[^]*<\/dc:title>/, '') },
  {
    condition: '07-001',
    name: 'nothing says what a window shows',
    change: (pdf) => void root(pdf).delete('ViewerPreferences'),
  },
  {
    condition: '07-002',
    name: 'a window shows the name of the file',
    change: (pdf) => void pdf.dictionary(root(pdf).get('ViewerPreferences')).set('DisplayDocTitle', false),
  },
  { condition: '09-004', name: 'a row stands outside of a table', change: setType('Table', 'Div') },
  { condition: '09-004', name: 'a table holds a paragraph', change: setType('TR', 'P') },
  { condition: '09-005', name: 'an item stands outside of a list', change: setType('L', 'Div') },
  { condition: '09-005', name: 'a list holds a paragraph', change: setType('LI', 'P') },
  {
    condition: '09-006',
    name: 'a line of the contents stands outside of them',
    change: setType('TOC', 'Div'),
  },
  {
    condition: '10-001',
    name: 'letters do not say which characters they are',
    change: eachFont((font, _, pdf) => {
      const map = pdf.stream(font.get('ToUnicode'));
      if (map) {
        map.raw = Buffer.from('/CIDInit /ProcSet findresource begin end');
        map.dictionary.delete('Filter');
      }
    }),
  },
  { condition: '11-001', name: 'it has no language', change: (pdf) => void root(pdf).delete('Lang') },
  {
    condition: '11-001',
    name: 'a passage has a language that is none',
    change: (pdf) => void element(pdf, 'P').dictionary.set('Lang', text('English, please')),
  },
  { condition: '13-004', name: 'a figure has no words', change: drop('Figure', 'Alt') },
  { condition: '14-002', name: 'the first heading is not of the first level', change: setType('H1', 'H2') },
  { condition: '14-003', name: 'a level is left out', change: setType('H2', 'H4') },
  {
    condition: '14-006',
    name: 'an element holds two headings without a level',
    change: (pdf) => {
      const { children } =
        structureOf(pdf).find((parent) => parent.children.length > 1) ?? element(pdf, 'Document');
      children.slice(0, 2).forEach(({ dictionary }) => dictionary.set('S', '/H'));
    },
  },
  {
    condition: '14-007',
    name: 'headings with and without a level stand together',
    change: setType('P', 'H'),
  },
  {
    condition: '14-empty',
    name: 'a heading is empty',
    change: (pdf) => void element(pdf, 'H2').dictionary.set('K', []),
  },
  {
    condition: '15-003',
    name: 'a header does not say what it is the header of',
    change: setAttribute('TH', 'Scope', undefined),
  },
  {
    condition: 'table-headers',
    name: 'a table has no header',
    change: (pdf) =>
      structureOf(pdf)
        .filter(({ type }) => type === 'TH')
        .forEach(({ dictionary }) => dictionary.set('S', '/TD')),
  },
  {
    condition: 'table-regular',
    name: 'a row has more columns than others',
    change: setAttribute('TH', 'ColSpan', 3),
  },
  {
    condition: 'table-bbox',
    name: 'a table on one page has no box',
    change: setAttribute('Table', 'BBox', undefined),
  },
  {
    condition: 'figure-bbox',
    name: 'a figure has no box',
    change: setAttribute('Figure', 'BBox', undefined),
  },
  {
    condition: 'figure-bbox',
    name: 'a figure lies beside its page',
    change: setAttribute('Figure', 'BBox', [700, 0, 800, 10]),
  },
  { condition: '19-003', name: 'a note has no name', change: drop('Note', 'ID') },
  {
    condition: '19-004',
    name: 'two notes have one name',
    change: (pdf) => [0, 1].forEach((nth) => element(pdf, 'Note', nth).dictionary.set('ID', text('same'))),
  },
  {
    condition: '20-001',
    name: 'it has layers',
    change: (pdf) => void root(pdf).set('OCProperties', new Map()),
  },
  {
    condition: '21-001',
    name: 'files are embedded',
    change: (pdf) => void root(pdf).set('Names', new Map([['EmbeddedFiles', new Map() as PdfValue]])),
  },
  {
    condition: '25-001',
    name: 'it holds a form',
    change: (pdf) => void root(pdf).set('AcroForm', new Map()),
  },
  {
    condition: '26-001',
    name: 'it is encrypted',
    change: (pdf) => void pdf.trailer.set('Encrypt', new Map()),
  },
  {
    condition: 'filter-lzw',
    name: 'it is packed with LZW',
    change: (pdf) => void pdf.stream(pdf.root.get('Metadata'))?.dictionary.set('Filter', '/LZWDecode'),
  },
  { condition: 'bookmarks', name: 'it has no bookmarks', change: (pdf) => void root(pdf).delete('Outlines') },
];
