/** The words that may begin a tag, in capital letters. */
export type TagKeywords = ReadonlySet<string>;

/** What begins a tag everywhere. A catalogue may name other words. */
export const usualKeywords: TagKeywords = new Set(['AC']);

/** The usual words, and those that catalogues name, without what can begin no tag. */
export function joinKeywords(named: readonly string[]): TagKeywords {
  const added = named
    .filter((keyword) => /^[A-Za-z]{2,8}$/.test(keyword))
    .map((keyword) => keyword.toUpperCase())
    .filter((keyword) => !usualKeywords.has(keyword));
  return added.length === 0 ? usualKeywords : new Set([...usualKeywords, ...added]);
}
