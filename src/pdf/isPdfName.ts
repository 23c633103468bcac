/** Whether a path is that of a PDF. Only such a file is ever replaced by an export: no slip destroys evidence. */
export function isPdfName(path: string): boolean {
  return /\.pdf$/i.test(path);
}
