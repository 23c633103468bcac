/** The words that may begin a tag, in capital letters. */
export type TagKeywords = ReadonlySet<string>;

/** What begins a tag everywhere. A catalogue may name other words. */
export const usualKeywords: TagKeywords = new Set(['AC']);

/** The usual words, and those that catalogues name. */
export function joinKeywords(added: readonly string[]): TagKeywords {
  return added.length === 0
    ? usualKeywords
    : new Set([...usualKeywords, ...added.map((keyword) => keyword.toUpperCase())]);
}
