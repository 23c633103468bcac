import type { Predictor } from './predict';

/** One kind of sentence, with those that were missed (`-`) or reported wrongly (`+`). */
interface SentenceScore {
  readonly name: string;
  readonly wrong: readonly string[];
}

export function scoreSentences(sentences: unknown, predictor: Predictor): readonly SentenceScore[];
