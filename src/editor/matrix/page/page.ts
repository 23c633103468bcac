import type { Matrix, MatrixLabels } from '../matrix';
import { element } from './draw';

/** What stands around the grid: whose matrix it is, what the marks mean, and where the learner is in full. */
export class MatrixPage {
  readonly table: HTMLTableElement = element('table');
  readonly scroller: HTMLDivElement = element('div', 'scroller');
  readonly other: HTMLButtonElement = element('button', 'other');
  readonly #heading = element('h1');
  readonly #summary = element('p', 'summary');
  readonly #legend = element('p', 'legend');
  readonly #note = element('p', 'note');
  readonly #place = element('p', 'place');
  readonly #hint = element('p', 'hint');

  constructor() {
    this.other.type = 'button';
    this.table.setAttribute('role', 'grid');
    this.table.setAttribute('aria-readonly', 'true');
    this.#hint.id = 'hint';
    this.table.setAttribute('aria-describedby', this.#hint.id);
    this.scroller.append(this.table);
  }

  /** Puts everything in its place, with the words for this matrix. */
  show(matrix: Matrix, labels: MatrixLabels, hasOthers: boolean): void {
    this.setSummary(matrix.title, matrix.summary);
    this.other.textContent = labels.other;
    this.table.setAttribute('aria-label', labels.grid);
    this.#hint.textContent = labels.hint;
    this.#legend.replaceChildren(
      element('span', 'mark claimed'),
      ' ',
      element('span', 'meaning', labels.claimed),
      ' ',
      element('span', 'mark planned'),
      ' ',
      element('span', 'meaning', labels.planned),
    );
    this.#note.textContent = matrix.note;
    const top = element('header');
    const words = element('div', 'words');
    words.append(this.#heading, this.#summary);
    top.append(words, this.#legend, ...(hasOthers ? [this.other] : []));
    const body = matrix.note ? [this.#note] : [this.#place, this.scroller, this.#hint];
    document.querySelector('main')?.replaceChildren(top, ...body);
  }

  setSummary(title: string, summary: string): void {
    this.#heading.textContent = title;
    this.#summary.textContent = summary;
    document.title = title;
  }

  /** Says where the learner is. */
  describe(parts: readonly string[]): void {
    this.#place.textContent = parts.join(' · ');
  }
}
