/** A character that has no place in a plain text. */
export const uneven = /[^\S ]|[’*_\\]/;

/**
 * A text on one line, with straight apostrophes, without marks of emphasis, and with the apostrophes that people leave
 * out. Most texts are so already. `mayBeUneven` is false where somebody knows that none of its characters is `uneven`,
 * and `mayLackApostrophes` where none of its words is one of `bareWords`.
 */
export function plain(text: string, mayBeUneven = uneven.test(text), mayLackApostrophes = true): string {
  const even = mayBeUneven || text.includes('  ') ? evenly(text) : text;
  return mayLackApostrophes ? withApostrophes(even) : even;
}

function evenly(text: string): string {
  const straight = text.includes('’') ? text.replaceAll('’', "'") : text;
  // Not every space: each match costs, and most spaces are as they should be.
  return straight.replace(/[^\S ][\s*_\\]*|[*_\\][\s*_\\]*| [\s*_\\]+/g, ' ');
}

/** What has an apostrophe before its "t", and may be written without it: "dont", "didnt", "wasent", "is'nt". */
const negative =
  /^(ca|wo|sha|ai|(?:are|is|do|doe?s|did|was|were|should|would|could|must|need|has|have|had))[e']?nt$/i;
/** What has one before its last letters, and is no other word without it. "Its" may be: what follows decides. */
const short = /^(that|there|what|he|she|it|they|you|we|i)(s|re|ve|m)$/i;
const bare =
  /\b(?:(?:ca|wo|sha|ai|are|is|do|doe?s|did|was|were|should|would|could|must|need|has|have|had)[e']?nt|(?:that|there|what|he|she)s|(?:they|you)re|(?:they|you|we|i)ve|im|its(?= (?:an?|the|not|now|called|wrong|never|been|act|how|why|what|because|true|untrue)\b))\b/gi;

/** "Dont" as "don't": the expressions for what texts say know the words as they should be. */
function withApostrophes(text: string): string {
  return text.replace(bare, withApostrophe);
}

/** A word with the apostrophe that it should have; the same word where it needs none. */
export function withApostrophe(word: string): string {
  return word
    .replace(negative, "$1n't")
    .replace(/^dosn't$/i, "doesn't")
    .replace(short, "$1'$2");
}
