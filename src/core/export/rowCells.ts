/** What a row of a Markdown table has beyond so many columns, as written; nothing if the cells there are empty. */
export function wordsBeyond(columns: number, row: string): string {
  // A row that begins without a line begins with its first cell.
  let cells = /^[\s>]*\|/.test(row) ? 0 : 1;
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '\\') {
      at++;
    } else if (row[at] === '|') {
      cells++;
      if (cells > columns) {
        const words = row.slice(at + 1).trim();
        return /[^\s|]/.test(words) ? words.replace(/\s*\|$/, '') : '';
      }
    }
  }
  return '';
}
