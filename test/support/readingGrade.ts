/**
 * The Flesch-Kincaid grade: 7 is the age of twelve. Titles of laws, IDs and what the learner wrote are theirs to read
 * anyway and count as one short word.
 */
export function readingGrade(said: string): number {
  const plain = said
    .replace(/“[^”]*”/g, 'this')
    .replace(
      /\b(?:[A-Z][a-z]+|UK)(?: (?:[A-Z][a-z]+|and|of|in))* (?:Act|Regulations?|Order)(?: \d{4})?/g,
      'Law',
    )
    .replace(/\S*[\d/[\]]\S*|\S+\.yaml/g, 'x');
  const sentences = plain.match(/[.?!:](?=\s|$)/g)?.length ?? 1;
  const words = plain.match(/[\p{L}’']+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, a silent "e" or "ed" at the end left out. */
function syllablesOf(word: string): number {
  const groups =
    word.replace(/(?:[^laeiouy]e|[^td]ed|[^s]es)$/, (end) => end.charAt(0)).match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}
