import type { Status } from '../../core/coverage/coverage';

/** Criteria down, evidence across, a mark where they meet: everything that the page shows, in words. */
export interface Matrix {
  /** "Evidence matrix: Sam Jones" */
  readonly title: string;
  /** "3 of 4 met", and what is needed to understand it. */
  readonly summary: string;
  /** What to say where there are no rows or no columns; else empty. */
  readonly note: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Marks in the whole matrix: where the totals of rows and columns meet. */
  readonly total: MatrixTotal;
}

/** One evidence file. */
export interface MatrixColumn {
  /** Its URI. */
  readonly id: string;
  /** `E07`: the reference that is printed for it. */
  readonly reference: string;
  readonly title: string;
  readonly total: MatrixTotal;
}

/** A number at the edge, and how it is said. */
export interface MatrixTotal {
  readonly count: number;
  readonly spoken: string;
}

export type MatrixRow = MatrixGroup | MatrixCriterion;

/** A line above criteria that belong together. */
export interface MatrixGroup {
  readonly kind: 'group';
  readonly id: string;
  readonly level: 'qualification' | 'unit' | 'outcome';
  readonly label: string;
  /** "1 of 2 met" */
  readonly standing: string;
}

export interface MatrixCriterion {
  readonly kind: 'criterion';
  /** Its key. */
  readonly id: string;
  readonly number: string;
  readonly statement: string;
  readonly status: Status;
  /** The status in words. */
  readonly standing: string;
  /** Where it has evidence, from left to right. */
  readonly marks: readonly MatrixMark[];
  readonly total: MatrixTotal;
}

export interface MatrixMark {
  /** Which column, from 0. */
  readonly column: number;
  /** Pieces that count. */
  readonly claimed: number;
  /** Pieces that are planned only. */
  readonly planned: number;
  readonly spoken: string;
}

/** What differs between two matrices of the same rows and columns. */
export interface MatrixChange {
  readonly title: string;
  readonly summary: string;
  readonly total: MatrixTotal;
  readonly columns: readonly Changed<MatrixColumn>[];
  readonly rows: readonly Changed<MatrixRow>[];
}

interface Changed<Item> {
  readonly index: number;
  readonly item: Item;
}

/** What the page says in its own name. */
export interface MatrixLabels {
  readonly grid: string;
  readonly hint: string;
  readonly criterion: string;
  readonly rowTotal: string;
  readonly columnTotal: string;
  readonly nothing: string;
  readonly claimed: string;
  readonly planned: string;
  readonly other: string;
}

/** What the page is told. */
export type MatrixMessage =
  | {
      readonly kind: 'show';
      /** The `portfolio.yaml` whose matrix it is: the page remembers it for when VS Code starts again. */
      readonly portfolio: string;
      readonly hasOthers: boolean;
      readonly labels: MatrixLabels;
      readonly matrix: Matrix;
    }
  | { readonly kind: 'change'; readonly change: MatrixChange }
  | { readonly kind: 'nothing'; readonly words: string };

/** What the page asks for. */
export type MatrixRequest =
  | { readonly kind: 'ready' }
  | { readonly kind: 'choose-portfolio' }
  /** Enter or a click on a cell; on the name of a criterion or of a file, the other one is left out. */
  | { readonly kind: 'activate'; readonly row?: string; readonly column?: string };

/** What the page keeps for the next time it is drawn, and VS Code for the next time it starts. */
export interface MatrixPageState {
  readonly portfolio: string;
  readonly row: string;
  readonly column: string;
  readonly top: number;
  readonly left: number;
}
