/** A name as a sentence can hold it: one out of a file may be of any length. */
export function shortenName(name: string): string {
  return shorten(name, 60);
}

/** Words cut to a length that fits on a line, between two of them where that can be. */
export function shorten(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
