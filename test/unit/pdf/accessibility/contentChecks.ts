import type { Check } from './checkAccessibility';
import type { ParsedPdf } from './parsedPdf';
import type { PdfValue } from './pdfValues';

/** What is drawn: all of it tagged or an artefact, and each piece of it in the tree once. */
export const checkContent: Check = function* ({ pdf, elements, pages }) {
  const used = new Map<string, number>();
  for (const { content } of elements) {
    for (const { page, id } of content) {
      used.set(`${page} ${id}`, (used.get(`${page} ${id}`) ?? 0) + 1);
    }
  }
  const drawn = new Set<string>();
  const formUses = new Map<unknown, number>();
  for (const [index, page] of pages.entries()) {
    const where = `page ${index + 1}`;
    if (page.artefactsInTagged > 0) {
      yield { condition: '01-003', where };
    }
    if (page.taggedInArtefacts > 0) {
      yield { condition: '01-004', where };
    }
    if (page.unmarked > 0) {
      yield { condition: '01-005', where: `${where}: ${page.unmarked}` };
    }
    if (!page.isBalanced) {
      yield { condition: '01-balance', where };
    }
    for (const id of page.ids) {
      const key = `${page.number} ${id}`;
      if (drawn.has(key) || used.get(key) !== 1) {
        yield { condition: '01-mcid', where: `${where}: ${id} is in the tree ${used.get(key) ?? 0} times` };
      }
      drawn.add(key);
    }
    for (const form of page.formsWithIds) {
      formUses.set(form, (formUses.get(form) ?? 0) + 1);
      if (formUses.get(form) === 2) {
        yield { condition: '30-002', where };
      }
    }
  }
  for (const key of used.keys()) {
    if (!drawn.has(key)) {
      yield { condition: '01-mcid', where: `${key} is in the tree and nowhere else` };
    }
  }
  for (const [number, value] of pdf.objects) {
    if (pdf.stream(value)?.dictionary.has('Ref')) {
      yield { condition: '30-001', where: `object ${number}` };
    }
  }
  yield* checkParentTree({ pdf, elements, pages });
};

/** From each piece of content the parent tree leads back to the element that holds it. */
const checkParentTree: Check = function* ({ pdf, elements, pages }) {
  const entries = numberTree(pdf, pdf.dictionary(pdf.root.get('StructTreeRoot')).get('ParentTree'));
  const ownerOf = new Map<string, unknown>();
  for (const { content, dictionary } of elements) {
    content.forEach(({ page, id }) => ownerOf.set(`${page} ${id}`, dictionary));
  }
  const numbers = pdf.pages();
  for (const [index, { number, ids }] of pages.entries()) {
    const key = numbers[index]?.page.get('StructParents');
    const parents = pdf.list(entries.get(Number(key)));
    for (const id of ids) {
      if (pdf.dictionary(parents[id]) !== ownerOf.get(`${number} ${id}`)) {
        yield { condition: '01-parent-tree', where: `page ${index + 1}: ${id}` };
        break;
      }
    }
  }
  for (const element of elements) {
    for (const object of element.objects) {
      const key = pdf.dictionary({ object }).get('StructParent');
      if (pdf.dictionary(entries.get(Number(key))) !== element.dictionary) {
        yield { condition: '01-parent-tree', where: `object ${object}` };
      }
    }
  }
};

/** The entries of a tree of numbers. */
function numberTree(pdf: ParsedPdf, root: PdfValue | undefined): Map<number, PdfValue | undefined> {
  const entries = new Map<number, PdfValue | undefined>();
  const add = (value: PdfValue | undefined): void => {
    const node = pdf.dictionary(value);
    const pairs = pdf.list(node.get('Nums'));
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      entries.set(Number(pairs[at]), pairs[at + 1]);
    }
    pdf.list(node.get('Kids')).forEach(add);
  };
  add(root);
  return entries;
}
