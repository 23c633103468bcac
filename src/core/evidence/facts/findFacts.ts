import type { ConceptMention, Facts, LawMention } from '../evidence';
import type { Span } from '../../text';
import type { Dictionary, Phrase } from './dictionary';
import { findExamples } from './findExamples';
import { findOfficialTitle, mentionOf, resolveYear } from './findLaws';
import { isApplied } from './isApplied';
import { createWords, findWords, type Words } from './words';

/** What a block without words says: nothing. */
export const noFacts: Facts = {
  words: 0,
  laws: [],
  examples: [],
  exampleWords: [],
  concepts: [],
  models: [],
};

// One list for all blocks: reading is synchronous, so nobody else can be using it.
const words = createWords();

/**
 * Finds what a block says, in one pass over its words.
 * `prose` is the block's text with code, HTML and link targets blanked out; `offset` is where it stands in the file.
 */
export function findFacts(prose: string, offset: number, dictionary: Dictionary): Facts {
  findWords(prose, words);
  if (words.count === 0) {
    return noFacts;
  }
  const laws: LawMention[] = [];
  const concepts = new Map<string, Span>();
  const models = new Map<string, Span>();
  let lawEnd = 0;
  for (let index = 0; index < words.count; index++) {
    const hash = words.hashes[index] ?? 0;
    const phrases = dictionary.phrases.get(hash);
    if (phrases) {
      for (const phrase of phrases) {
        const end = matchPhrase(phrase, index);
        if (end === 0) {
          continue;
        }
        if (phrase.kind === 'concept' || phrase.kind === 'model') {
          const found = phrase.kind === 'concept' ? concepts : models;
          if (!found.has(phrase.id)) {
            found.set(phrase.id, spanOf(words, index, end, offset));
          }
        } else if (index >= lawEnd) {
          // Phrases come longest first, so the first law that fits is the one that is meant.
          const found = resolveYear(words, phrase, index, end);
          lawEnd = found.end;
          if (found.law) {
            laws.push(
              mentionOf(
                found.law,
                phrase.kind,
                spanOf(words, index, found.end, offset),
                isApplied(words, index, found.end),
              ),
            );
          }
        }
      }
    }
    const stems = dictionary.stems.get(words.stems[index] ?? 0);
    if (stems) {
      for (const stem of stems) {
        if (!concepts.has(stem.id) && startsWithLetters(index, stem.letters)) {
          concepts.set(stem.id, spanOf(words, index, index + 1, offset));
        }
      }
    }
    if (index >= lawEnd) {
      const official = findOfficialTitle(words, index, lawEnd, dictionary);
      if (official) {
        laws.push({
          law: undefined,
          title: official.title,
          form: 'title',
          span: spanOf(words, official.start, official.end, offset),
          applied: isApplied(words, official.start, official.end),
        });
        lawEnd = official.end;
      }
    }
  }
  const { examples, exampleWords } = findExamples(words, offset);
  return {
    words: words.count,
    laws,
    examples,
    exampleWords,
    concepts: toMentions(concepts),
    models: toMentions(models),
  };
}

/** The word after the phrase if it stands at `index`, else 0. */
function matchPhrase(phrase: Phrase, index: number): number {
  const { hashes } = phrase;
  const end = index + hashes.length;
  if (end > words.count) {
    return 0;
  }
  const isLaw = phrase.kind === 'law-title';
  for (let at = 1; at < hashes.length; at++) {
    if (words.hashes[index + at] !== hashes[at]) {
      return 0;
    }
    if (words.joined[index + at] !== true && !(isLaw && isTitleGap(index + at))) {
      return 0;
    }
  }
  if (phrase.exact === undefined) {
    return end;
  }
  const written = words.text.slice(words.starts[index], words.ends[end - 1]);
  return written === phrase.exact || written.replace(/[\s*_]+/g, ' ') === phrase.exact ? end : 0;
}

/** Titles have commas and brackets inside: "Consumer Contracts (Information, Cancellation …) Regulations 2013". */
function isTitleGap(index: number): boolean {
  return /^[\s,()*_\\-]*$/.test(words.text.slice(words.ends[index - 1], words.starts[index]));
}

function startsWithLetters(index: number, letters: string): boolean {
  const start = words.starts[index] ?? 0;
  return (
    (words.ends[index] ?? 0) - start >= letters.length &&
    words.text.slice(start, start + letters.length).toLowerCase() === letters
  );
}

function spanOf(list: Words, first: number, end: number, offset: number): Span {
  return { start: (list.starts[first] ?? 0) + offset, end: (list.ends[end - 1] ?? 0) + offset };
}

function toMentions(found: ReadonlyMap<string, Span>): ConceptMention[] {
  return found.size === 0 ? [] : Array.from(found, ([id, span]) => ({ id, span }));
}
