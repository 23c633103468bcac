/** The height of A4 in points, as the engine has it. */
export const pageHeight = 841.8898;

/** A corner of a table as the template notes it: in points from the top left corner of its page. */
export interface TableCorner {
  readonly kind: 'first' | 'last';
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Where something stands on its page: in points from the top left corner. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of each table in the order of printing; undefined for one that goes on over several pages. */
export function tableBoxesOf(corners: readonly TableCorner[]): (PageBox | undefined)[] {
  const boxes: (PageBox | undefined)[] = [];
  for (let at = 0; at + 1 < corners.length; at += 2) {
    const [first, last] = [corners[at], corners[at + 1]];
    const isOnOnePage = first?.kind === 'first' && last?.kind === 'last' && first.page === last.page;
    boxes.push(
      isOnOnePage ? { x: first.x, y: first.y, width: last.x - first.x, height: last.y - first.y } : undefined,
    );
  }
  return boxes;
}
