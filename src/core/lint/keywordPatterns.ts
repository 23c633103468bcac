import { usualKeywords, type TagKeywords } from '../catalogue/tagKeywords';

/** Expressions that depend on the words that tags begin with. */
interface Patterns {
  readonly keyword: RegExp;
  readonly between: RegExp;
}

/** The keyword. What may stand before it is looked at by hand: an expression that begins with it is tried everywhere. */
const usualKeyword = /(?<![A-Za-z0-9])(?:AC|A\/C|A\.[ \t]?C\.|A C)(?:['’]?s)?(?![A-Za-z])/gi;
/** What people put between two numbers. */
const usualBetween =
  /(?:[\s,;&+/]|and\b|or\b|(?:AC|A\.C\.?)s?(?:[ \t:.#_-]|(?=\d))|LO ?\d{1,2}\b[.:]?[ \t]+(?=\d)|#)+/iy;
/** What is looked for with the usual words, and with those that catalogues name: made once for each set of them. */
const patternsOf = new WeakMap<TagKeywords, Patterns>([
  [usualKeywords, { keyword: usualKeyword, between: usualBetween }],
]);

/** What a tag begins with, brackets left out, wherever it stands: a global expression. */
export function keywordPattern(keywords: TagKeywords): RegExp {
  return patternsFor(keywords).keyword;
}

/** The expressions for a set of words that tags begin with, made once for each. */
export function patternsFor(keywords: TagKeywords): Patterns {
  let patterns = patternsOf.get(keywords);
  if (!patterns) {
    const words = [...keywords].join('|');
    const added = [...keywords].filter((word) => !usualKeywords.has(word)).join('|');
    // A word of a catalogue may touch a number that begins with letters: `KSBK4`.
    const touching = `(?<![A-Za-z0-9])(?:${added})(?=[A-Za-z]{1,2}\\d)`;
    patterns = {
      keyword: new RegExp(`${usualKeyword.source.replace('AC', words)}|${touching}`, usualKeyword.flags),
      between: new RegExp(
        usualBetween.source.replace('AC', words).replace('(?=\\d)', '(?=[A-Za-z]{0,2}\\d)'),
        usualBetween.flags,
      ),
    };
    patternsOf.set(keywords, patterns);
  }
  return patterns;
}
