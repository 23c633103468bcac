/** A character that has no place in a plain text. */
export const uneven = /[^\S ]|[’*_\\]/;

/**
 * A text on one line, with straight apostrophes and without marks of emphasis. Most texts are so already.
 * `mayBeUneven` is false where somebody knows that none of its characters is `uneven`.
 */
export function plain(text: string, mayBeUneven = uneven.test(text)): string {
  if (!mayBeUneven && !text.includes('  ')) {
    return text;
  }
  const straight = text.includes('’') ? text.replaceAll('’', "'") : text;
  // Not every space: each match costs, and most spaces are as they should be.
  return straight.replace(/[^\S ][\s*_\\]*|[*_\\][\s*_\\]*| [\s*_\\]+/g, ' ');
}
