import type { Check, Checked, Failure } from './checkAccessibility';
import { wordsOf } from './pdfValues';
import { attributeOf, isBox, roleOf, type StructureElement } from './structureTree';

/** Which elements may stand right under another; for those that are not here anything goes. */
const parents: Readonly<Record<string, { readonly condition: string; readonly of: readonly string[] }>> = {
  TR: { condition: '09-004', of: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { condition: '09-004', of: ['TR'] },
  TD: { condition: '09-004', of: ['TR'] },
  THead: { condition: '09-004', of: ['Table'] },
  TBody: { condition: '09-004', of: ['Table'] },
  TFoot: { condition: '09-004', of: ['Table'] },
  LI: { condition: '09-005', of: ['L'] },
  LBody: { condition: '09-005', of: ['LI'] },
  TOCI: { condition: '09-006', of: ['TOC'] },
};
const kids: Readonly<Record<string, { readonly condition: string; readonly of: readonly string[] }>> = {
  Table: { condition: '09-004', of: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  TR: { condition: '09-004', of: ['TH', 'TD'] },
  L: { condition: '09-005', of: ['LI', 'Caption', 'L'] },
  LI: { condition: '09-005', of: ['Lbl', 'LBody'] },
  TOC: { condition: '09-006', of: ['TOCI', 'TOC', 'Caption'] },
};

/** The tree: types, nesting, headings, figures, notes. */
export const checkStructure: Check = function* (checked) {
  const { pdf, elements } = checked;
  if (elements.length === 0) {
    yield { condition: '01-tree', where: 'catalogue' };
  }
  for (const element of elements) {
    const { problem } = roleOf(pdf, element.ownType);
    if (problem) {
      yield { condition: problem.condition, where: element.ownType };
    }
    const above = parents[element.type];
    if (above && !above.of.includes(element.parent?.type ?? '')) {
      yield { condition: above.condition, where: `${element.type} in ${element.parent?.type}` };
    }
    const below = kids[element.type];
    for (const child of below ? element.children : []) {
      if (!below?.of.includes(child.type)) {
        yield { condition: below?.condition ?? '', where: `${child.type} in ${element.type}` };
      }
    }
    if (element.parent && pdf.dictionary(element.dictionary.get('P')) !== element.parent.dictionary) {
      yield { condition: '01-parent', where: element.type };
    }
    if (element.type === 'Figure' || element.type === 'Formula') {
      yield* checkFigure(checked, element);
    }
  }
  yield* checkHeadings(checked);
  yield* checkNotes(checked);
};

function* checkFigure({ pdf }: Checked, figure: StructureElement): Generator<Failure> {
  const { dictionary, type } = figure;
  if (wordsOf(dictionary.get('Alt')).trim() === '' && !dictionary.has('ActualText')) {
    yield { condition: type === 'Figure' ? '13-004' : '17-002', where: type };
  }
  const box = pdf.list(attributeOf(pdf, figure, 'Layout', 'BBox'));
  if (!isBox(box.map(Number))) {
    yield { condition: 'figure-bbox', where: `${type} ${box.join(' ')}` };
  }
}

const checkHeadings: Check = function* ({ elements }) {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []));
  let before = 0;
  for (const level of levels) {
    if (before === 0 && level !== 1) {
      yield { condition: '14-002', where: `H${level}` };
    } else if (level > before + 1) {
      yield { condition: '14-003', where: `H${level} after H${before}` };
    }
    before = level;
  }
  const plain = elements.filter(({ type }) => type === 'H');
  if (plain.length > 0 && levels.length > 0) {
    yield { condition: '14-007', where: 'H and H1' };
  }
  for (const element of elements) {
    if (element.children.filter(({ type }) => type === 'H').length > 1) {
      yield { condition: '14-006', where: element.type };
    }
    if (/^H[1-6]?$/.test(element.type) && !hasContent(element)) {
      yield { condition: '14-empty', where: element.type };
    }
  }
};

function hasContent({ content, children }: StructureElement): boolean {
  return content.length > 0 || children.some(hasContent);
}

const checkNotes: Check = function* ({ elements }) {
  const ids = new Set<string>();
  for (const { type, dictionary } of elements) {
    const id = wordsOf(dictionary.get('ID'));
    if (type === 'Note' && id === '') {
      yield { condition: '19-003', where: type };
    }
    if (type === 'Note' && ids.has(id)) {
      yield { condition: '19-004', where: id };
    }
    if (id !== '') {
      ids.add(id);
    }
  }
};
