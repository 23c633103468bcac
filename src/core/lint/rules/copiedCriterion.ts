import type { Criterion } from '../../catalogue/catalogue';
import type { BlockRange } from '../../coverage/coverage';
import { resolveNote } from '../../coverage/resolveNote';
import type { CriterionIndex } from '../../coverage/resolveReference';
import type { EvidenceNote } from '../../evidence/evidence';
import { KeptWith } from '../../keeper';
import type { Location, Span } from '../../text';
import { nameOf } from '../referenceNames';
import type { Rule } from '../rule';

/** So many words in a row, taken from the criterion itself, are no chance. */
const run = 8;

/** A claimed passage repeats the words of its criterion instead of showing that it is met. Reported once. */
export const copiedCriterion: Rule = {
  code: 'copied-criterion',
  severity: 'information',
  *check({ coverage, notes, texts }) {
    const firstCopy = new Map<string, Location>();
    for (const note of notes) {
      for (const [key, span] of copiesIn(note, coverage.index, texts)) {
        if (!firstCopy.has(key)) {
          firstCopy.set(key, { uri: note.uri, span });
        }
      }
    }
    for (const { criterion } of firstCopy.size === 0 ? [] : coverage.byCriterion.values()) {
      const place = firstCopy.get(criterion.key);
      if (place) {
        yield { problem: { code: 'copied-criterion', ...place, criterion: nameOf(criterion, coverage) } };
      }
    }
  },
};

/** By the key of a criterion, where its words stand in what is claimed for it. */
type Copies = ReadonlyMap<string, Span>;

/** What a note copies of the criteria as they were. */
class KeptCopies {
  constructor(
    readonly index: CriterionIndex,
    readonly copies: Copies,
  ) {}
}

const none: Copies = new Map();
const keptOf = new KeptWith<EvidenceNote, KeptCopies>();

/** What one note copies; looked for once while the note and the criteria are the same. */
function copiesIn(note: EvidenceNote, index: CriterionIndex, texts: ReadonlyMap<string, string>): Copies {
  let kept = keptOf.get(note);
  if (kept?.index !== index) {
    kept = new KeptCopies(index, findCopies(note, index, texts.get(note.uri) ?? ''));
    keptOf.set(note, kept);
  }
  return kept.copies;
}

function findCopies(note: EvidenceNote, index: CriterionIndex, text: string): Copies {
  let copies: Map<string, Span> | undefined;
  // With no list made for each: nearly all notes claim something, and hardly one copies.
  resolveNote(note, index).claims.forEach(({ claims, covered }, key) => {
    const phrase = claims[0] && phraseOf(claims[0].criterion);
    const span = phrase === undefined ? undefined : findPhrase(phrase, covered, text);
    if (span) {
      (copies ??= new Map<string, Span>()).set(key, span);
    }
  });
  return copies ?? none;
}

const phraseOfCriterion = new WeakMap<Criterion, { readonly phrase: string | undefined }>();

/** The words of a criterion to look for, if it has enough. Not from the first word on: it may have lost its capital. */
function phraseOf(criterion: Criterion): string | undefined {
  let kept = phraseOfCriterion.get(criterion);
  if (!kept) {
    const words = criterion.statement.split(/\s+/);
    kept = { phrase: words.length < run + 1 ? undefined : words.slice(1, run + 1).join(' ') };
    phraseOfCriterion.set(criterion, kept);
  }
  return kept.phrase;
}

/** The first place of a phrase in what is claimed: looked for there alone, as most claims are for a small part of a file. */
function findPhrase(phrase: string, covered: readonly BlockRange[], text: string): Span | undefined {
  for (const { note, first, last } of covered) {
    const from = note.blocks[first]?.span.start ?? Infinity;
    const end = note.blocks[last - 1]?.span.end ?? 0;
    const at = end - from < phrase.length ? -1 : text.slice(from, end).indexOf(phrase);
    if (at !== -1) {
      return { start: from + at, end: from + at + phrase.length };
    }
  }
  return undefined;
}
