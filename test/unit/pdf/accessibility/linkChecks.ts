import type { Check } from './checkAccessibility';
import type { ParsedPdf } from './parsedPdf';
import { isReference, wordsOf, type PdfValue } from './pdfValues';
import { ancestorsOf, type StructureElement } from './structureTree';

/** Annotations: the engine writes links and no others. */
export const checkLinks: Check = function* ({ pdf, elements }) {
  const owners = new Map<number, StructureElement>();
  for (const element of elements) {
    element.objects.forEach((object) => owners.set(object, element));
  }
  const pages = pdf.pages();
  const pageOf = new Set(pages.map(({ page }) => page));
  const destinations = namesOf(pdf);
  for (const [index, { page }] of pages.entries()) {
    const where = `page ${index + 1}`;
    const annotations = pdf.list(page.get('Annots'));
    if (annotations.length > 0 && page.get('Tabs') !== '/S') {
      yield { condition: page.has('Tabs') ? '28-009' : '28-008', where };
    }
    for (const value of annotations) {
      const annotation = pdf.dictionary(value);
      const owner = isReference(value) ? owners.get(value.object) : undefined;
      const subtype = annotation.get('Subtype');
      if (subtype === '/TrapNet' || subtype === '/PrinterMark' || subtype === '/Widget') {
        yield { condition: '28-007', where };
      } else if (!owner) {
        yield { condition: '28-002', where };
      } else if (subtype === '/Link' && ![owner, ...ancestorsOf(owner)].some(({ type }) => type === 'Link')) {
        yield { condition: '28-011', where: `${where}: ${owner.type}` };
      }
      if (wordsOf(annotation.get('Contents')).trim() === '') {
        yield { condition: subtype === '/Link' ? '28-012' : '28-004', where };
      }
      const action = pdf.dictionary(annotation.get('A'));
      const target = annotation.get('Dest') ?? action.get('D');
      const place = pdf.resolve(target);
      const named = typeof place === 'string' ? place.slice(1) : wordsOf(place);
      const [first] = pdf.list(named === '' ? target : (destinations.get(named) ?? null));
      const leadsOut = action.get('S') === '/URI' && printable.test(wordsOf(action.get('URI')));
      if (!leadsOut && !pageOf.has(pdf.dictionary(first))) {
        yield { condition: 'link-target', where };
      }
    }
  }
  for (const { type, objects, children } of elements) {
    if (type === 'Link' && objects.length === 0 && !children.some((child) => child.objects.length > 0)) {
      yield { condition: 'link-objr', where: type };
    }
  }
};

/** The addresses that evidence can link to. The template's own, for places inside the document, may not be left. */
const printable = /^(?:https?|mailto|tel):/;

/** The named places of the document. */
function namesOf(pdf: ParsedPdf): Map<string, PdfValue | undefined> {
  const places = new Map<string, PdfValue | undefined>();
  const add = (value: PdfValue | undefined): void => {
    const node = pdf.dictionary(value);
    const pairs = pdf.list(node.get('Names'));
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const place = pdf.resolve(pairs[at + 1]);
      places.set(wordsOf(pairs[at]), place instanceof Map ? place.get('D') : place);
    }
    pdf.list(node.get('Kids')).forEach(add);
  };
  add(pdf.dictionary(pdf.root.get('Names')).get('Dests'));
  return places;
}
