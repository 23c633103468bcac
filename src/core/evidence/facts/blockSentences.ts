// One of each for all blocks: reading is synchronous, so nobody else can be using them.
/** How many sentences the block has that is being read. */
export let sentenceCount = 0;
/** By sentence, its first word. Behind the last sentence stands how many words there are. */
export let firstWords = new Int32Array(256);
/** By sentence, the bits of `WordClass` of all its words together. */
export let classesOfSentences = new Int32Array(256);
/** By sentence, 1 if one of its words ends in -ed. */
export let endings = new Int8Array(256);

/** Begins a block of so many words. */
export function beginSentences(wordCount: number): void {
  if (firstWords.length < wordCount + 2) {
    const size = wordCount * 2 + 2;
    firstWords = new Int32Array(size);
    classesOfSentences = new Int32Array(size);
    endings = new Int8Array(size);
  }
  sentenceCount = 0;
}

/** Adds the next sentence, which ends before a word. */
export function endSentence(end: number, classes: number, hasPastEnding: boolean): void {
  classesOfSentences[sentenceCount] = classes;
  endings[sentenceCount] = hasPastEnding ? 1 : 0;
  sentenceCount++;
  firstWords[sentenceCount] = end;
}
