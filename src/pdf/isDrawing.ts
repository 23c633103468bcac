/** Whether an asset is a drawing, by its name. */
export function isDrawing(name: string): boolean {
  return name.endsWith('.svg');
}
