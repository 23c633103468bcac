import type { ParsedPdf } from './parsedPdf';
import { isDictionary, isReference, type PdfDictionary, type PdfValue } from './pdfValues';

/** An element of the structure tree. */
export interface StructureElement {
  /** The type after the role map: `H1`. */
  readonly type: string;
  /** The type as it is written. */
  readonly ownType: string;
  readonly dictionary: PdfDictionary;
  readonly number: number | undefined;
  readonly parent: StructureElement | undefined;
  readonly children: StructureElement[];
  /** Marked content that belongs to this element: the object number of its page or form, and its number there. */
  readonly content: { readonly page: number | undefined; readonly id: number }[];
  /** The objects, such as link annotations, that belong to this element. */
  readonly objects: number[];
}

/** The types of PDF 1.7, 14.8.4. */
const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);

export interface RoleMapProblem {
  readonly condition: '02-001' | '02-003' | '02-004';
  readonly type: string;
}

/** Follows the role map. */
export function roleOf(
  pdf: ParsedPdf,
  type: string,
): { readonly role: string; readonly problem?: RoleMapProblem } {
  const map = pdf.dictionary(pdf.dictionary(pdf.root.get('StructTreeRoot')).get('RoleMap'));
  if (standardTypes.has(type)) {
    return map.has(type) ? { role: type, problem: { condition: '02-004', type } } : { role: type };
  }
  const seen = new Set<string>();
  let role = type;
  while (!standardTypes.has(role)) {
    if (seen.has(role)) {
      return { role, problem: { condition: '02-003', type } };
    }
    seen.add(role);
    const next = map.get(role);
    if (typeof next !== 'string') {
      return { role, problem: { condition: '02-001', type } };
    }
    role = next.slice(1);
  }
  return { role };
}

/** Every element in the order of reading. */
export function structureOf(pdf: ParsedPdf): StructureElement[] {
  const all: StructureElement[] = [];
  const seen = new Set<PdfDictionary>();

  const add = (
    value: PdfValue,
    parent: StructureElement | undefined,
    inherited: number | undefined,
  ): void => {
    const dictionary = pdf.resolve(value);
    if (typeof dictionary === 'number') {
      parent?.content.push({ page: inherited, id: dictionary });
      return;
    }
    if (!isDictionary(dictionary)) {
      return;
    }
    const page = dictionary.get('Pg');
    const own = isReference(page) ? page.object : inherited;
    const kind = dictionary.get('Type');
    if (kind === '/MCR') {
      const form = dictionary.get('Stm');
      parent?.content.push({
        page: isReference(form) ? form.object : own,
        id: Number(dictionary.get('MCID')),
      });
    } else if (kind === '/OBJR') {
      const target = dictionary.get('Obj');
      if (isReference(target)) {
        parent?.objects.push(target.object);
      }
    } else if (!seen.has(dictionary)) {
      seen.add(dictionary);
      const ownType = String(dictionary.get('S') ?? '/').slice(1);
      const element: StructureElement = {
        type: roleOf(pdf, ownType).role,
        ownType,
        dictionary,
        number: isReference(value) ? value.object : undefined,
        parent,
        children: [],
        content: [],
        objects: [],
      };
      all.push(element);
      parent?.children.push(element);
      pdf.list(dictionary.get('K')).forEach((kid) => add(kid, element, own));
    }
  };
  pdf
    .list(pdf.dictionary(pdf.root.get('StructTreeRoot')).get('K'))
    .forEach((kid) => add(kid, undefined, undefined));
  return all;
}

/** The attribute of an element by its owner: `Scope` of `Table`. */
export function attributeOf(
  pdf: ParsedPdf,
  { dictionary }: StructureElement,
  owner: string,
  key: string,
): PdfValue | undefined {
  return pdf
    .list(dictionary.get('A'))
    .map((value) => pdf.dictionary(value))
    .find((attributes) => attributes.get('O') === `/${owner}` && attributes.has(key))
    ?.get(key);
}

/** The elements around this one, from the nearest. */
export function* ancestorsOf(element: StructureElement): Generator<StructureElement> {
  for (let around = element.parent; around; around = around.parent) {
    yield around;
  }
}

/** The pages that hold content of an element. */
export function pagesOf({ content, children }: StructureElement): Set<number | undefined> {
  return new Set([...content.map(({ page }) => page), ...children.flatMap((child) => [...pagesOf(child)])]);
}

/** Whether these are the corners of a box on a page of A4. */
export function isBox([left, bottom, right, top]: readonly number[]): boolean {
  return (
    left !== undefined &&
    bottom !== undefined &&
    right !== undefined &&
    top !== undefined &&
    left >= -1 &&
    bottom >= -1 &&
    right <= 596.5 &&
    top <= 843 &&
    left < right &&
    bottom < top
  );
}
