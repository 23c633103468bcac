import type { MatrixColumn, MatrixCriterion, MatrixGroup, MatrixMark, MatrixTotal } from '../matrix';

/** Makes an element. Text is set as text: whatever a learner wrote stays words. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}

/** A header cell. `scope` tells a screen reader what it is the header of. */
export function headerCell(scope: 'col' | 'row', className: string): HTMLTableCellElement {
  const cell = element('th', className);
  cell.scope = scope;
  return cell;
}

/** The picture of a status, whose shape differs as well as its colour. */
function statusIcon(name: string): SVGElement {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('class', `status ${name}`);
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#status-${name}`);
  icon.append(use);
  return icon;
}

/** Fills the header of an evidence file. */
export function fillColumnHeader(cell: HTMLTableCellElement, { reference, title }: MatrixColumn): void {
  cell.title = `${reference} ${title}`;
  const words = element('div', 'words');
  words.append(element('span', 'reference', reference), ' ', element('span', 'title', title));
  cell.replaceChildren(words);
}

/** Fills the line above some criteria. */
export function fillGroup(cell: HTMLTableCellElement, { label, standing }: MatrixGroup): void {
  const words = element('span', 'label');
  words.append(label, ' ', element('span', 'standing', standing));
  cell.replaceChildren(words);
}

/** Fills the header of a criterion. */
export function fillRowHeader(
  cell: HTMLTableCellElement,
  { number, statement, status, standing }: MatrixCriterion,
): void {
  cell.title = `${number} ${statement}`;
  const words = element('span', 'words');
  words.append(element('span', 'number', number), ' ', element('span', 'statement', statement));
  const state = element('span', 'standing');
  state.append(statusIcon(status), ' ', standing);
  cell.replaceChildren(words, ' ', state);
}

/** Fills the cell where a criterion and a file meet. */
export function fillCell(cell: HTMLTableCellElement, mark: MatrixMark | undefined): void {
  if (!mark) {
    cell.replaceChildren();
    cell.className = '';
    return;
  }
  const { claimed, planned, spoken } = mark;
  const count = claimed > 0 ? claimed : planned;
  const shape = element('span', `mark ${claimed > 0 ? 'claimed' : 'planned'}`);
  shape.setAttribute('aria-hidden', 'true');
  const number = element('span', 'count', count > 1 ? String(count) : '');
  number.setAttribute('aria-hidden', 'true');
  cell.className = 'marked';
  cell.replaceChildren(shape, ...(count > 1 ? [number] : []), element('span', 'spoken', spoken));
}

/** Fills a number at the edge. */
export function fillTotal(cell: HTMLTableCellElement, { count, spoken }: MatrixTotal): void {
  const number = element('span', '', String(count));
  number.setAttribute('aria-hidden', 'true');
  cell.title = spoken;
  cell.replaceChildren(number, element('span', 'spoken', spoken));
}
