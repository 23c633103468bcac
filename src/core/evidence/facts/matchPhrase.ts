import type { Phrase } from './dictionary';
import { hashWord } from './wordHashes';
import { isJoined, type Words } from './words';

/** The word after the phrase, or after its first side, if it stands at `index`, else 0. Its first word is known to be there. */
export function matchPhrase(words: Words, phrase: Phrase, index: number): number {
  const { hashes } = phrase;
  const end = index + hashes.length;
  if (end > words.count) {
    return 0;
  }
  for (let at = 1; at < hashes.length; at++) {
    if (words.hashes[index + at] !== hashes[at]) {
      return 0;
    }
    if (!isJoined(words, index + at) && !isGapOf(phrase, words, index + at)) {
      return 0;
    }
  }
  if (phrase.exact === undefined) {
    return end;
  }
  const written = words.text.slice(words.starts[index], words.ends[end - 1]);
  return written === phrase.exact || asInPhrase(written, phrase.exact) === phrase.exact ? end : 0;
}

/** What is written, with one space between its words, or, for letters with full stops, with none and in capitals. */
function asInPhrase(written: string, exact: string): string {
  return exact.includes('.') ? written.replace(/\s+/g, '').toUpperCase() : written.replace(/[\s*_]+/g, ' ');
}

/** Whether what stands before a word may stand there inside a phrase. */
function isGapOf({ kind }: Phrase, words: Words, index: number): boolean {
  return (
    (kind === 'law-title' && isTitleGap(words, index)) ||
    (kind === 'law-abbreviation' && words.text.charCodeAt(words.ends[index - 1] ?? 0) === fullStop)
  );
}

const fullStop = 46;

/** Titles have commas, brackets and strokes inside: "Consumer Contracts (Information, Cancellation …) Regulations 2013". */
function isTitleGap(words: Words, index: number): boolean {
  const gap = words.text.slice(words.ends[index - 1], words.starts[index]);
  const isShortened = gap.startsWith('.') && shortened.includes(words.hashes[index - 1] ?? 0);
  return /^['’]?[\s,()/*_\\-]*$/.test(isShortened ? gap.slice(1) : gap);
}

/** Words with a full stop inside a title: "Health and Safety at Work etc. Act 1974", "(No. 2) Regulations". */
const shortened = [hashWord('etc'), hashWord('no')];
