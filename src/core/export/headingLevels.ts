/**
 * Gives headings levels that never skip: `#`, `###`, `##` below a title of level 1 become 2, 3, 3.
 * A heading goes one deeper than the last one before it that was written larger. Never deeper than 6.
 */
export function createHeadingLevels(titleLevel = 1): (written: number) => number {
  const open: number[] = [];
  return (written) => {
    while (open.length > 0 && (open[open.length - 1] ?? 0) >= written) {
      open.pop();
    }
    open.push(written);
    return Math.min(6, titleLevel + open.length);
  };
}
