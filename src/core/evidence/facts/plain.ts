/** A text on one line, with straight apostrophes and without marks of emphasis. Most texts are so already. */
export function plain(text: string): string {
  if (!/[^\S ]|[’*_\\]/.test(text) && !text.includes('  ')) {
    return text;
  }
  const straight = text.includes('’') ? text.replaceAll('’', "'") : text;
  // Not every space: each match costs, and most spaces are as they should be.
  return straight.replace(/[^\S ][\s*_\\]*|[*_\\][\s*_\\]*| [\s*_\\]+/g, ' ');
}
