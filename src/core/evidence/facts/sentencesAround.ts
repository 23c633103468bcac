import type { Law } from '../../catalogue/catalogue';
import type { FoundLaw, LawAt } from './findLaws';
import type { LawContext, Neighbour } from './lawContext';
import { mayLackApostrophes } from './mistakeSentences';
import { plain } from './plain';
import type { Words } from './words';

/** The text of the sentences around a law. Few questions need all of it, so each part is put together when it is asked for. */
export class SentencesAround implements LawContext {
  readonly before: string;
  readonly behind: string;
  readonly after: string;
  /** The words that the sentence of the law, and the law, begin at. */
  readonly #first: number;
  readonly #start: number;
  /** The words behind the law and behind its sentence. */
  readonly #end: number;
  readonly #last: number;
  #previous: string | undefined;
  #earlier: string | undefined;
  #next: string | undefined;
  #heirYears: readonly number[] | undefined;

  constructor(
    private readonly words: Words,
    private readonly found: readonly LawAt[],
    private readonly at: number,
    /** Whether all laws that the block names are this one. */
    readonly isOnly: boolean,
    readonly isTold: boolean,
    private readonly laws: ReadonlyMap<string, Law>,
  ) {
    const law = found[at];
    this.#start = law?.start ?? 0;
    this.#end = law?.found.end ?? this.#start + 1;
    this.#first = sentenceStart(words, this.#start, this.#begin);
    this.#last = sentencesEnd(words, this.#end, words.sentences[this.#end - 1] ?? 0, this.#stop);
    this.before = this.#textOf(this.#first, this.#start);
    this.behind = this.#textOf(this.#end, this.#last, this.#stop);
    this.after = anAct + this.behind;
  }

  get title(): string {
    return plain(this.words.text.slice(this.#begin, this.#stop));
  }

  get previous(): string {
    return (this.#previous ??= this.#textOf(this.#sentenceBefore(this.#first), this.#first));
  }

  get earlier(): string {
    const end = this.#sentenceBefore(this.#first);
    return (this.#earlier ??= this.#textOf(this.#sentenceBefore(this.#sentenceBefore(end)), end));
  }

  get next(): string {
    return (this.#next ??= this.#textOf(
      this.#last,
      sentencesEnd(this.words, this.#last, (this.words.sentences[this.#end - 1] ?? 0) + 3, this.#stop),
    ));
  }

  get isList(): boolean {
    return isBesideAnother(this.words, this.found, this.at);
  }

  get isOneOfSeveral(): boolean {
    return isBesideNamesake(this.words, this.found, this.at);
  }

  get year(): number | undefined {
    return this.#law?.year;
  }

  get heirYears(): readonly number[] {
    return (this.#heirYears ??= yearsOf(this.#law?.replacedBy ?? [], this.laws));
  }

  get heirs(): readonly Neighbour[] {
    const { words, found, at } = this;
    const sentence = words.sentences[this.#start] ?? 0;
    const heirs: Neighbour[] = [];
    for (let other = Math.max(0, at - mostHeirs); other <= at + mostHeirs; other++) {
      const law = found[other];
      if (law && law.found.kind !== 'unknown' && this.#law?.replacedBy.includes(law.found.law.id)) {
        const isBehind = other > at;
        heirs.push({
          sentences: (words.sentences[law.start] ?? 0) - sentence,
          between: isBehind
            ? this.#textOf(this.#end, law.start, this.#stop)
            : this.#textOf(law.found.end, this.#start, words.ends[law.found.end - 1]),
          isBehind,
        });
      }
    }
    return heirs;
  }

  get #law(): Law | undefined {
    const found = this.found[this.at]?.found;
    return found === undefined || found.kind === 'unknown' ? undefined : found.law;
  }

  /** Where the law begins and ends in the text. */
  get #begin(): number {
    return this.words.starts[this.#start] ?? 0;
  }

  get #stop(): number {
    return this.words.ends[this.#end - 1] ?? 0;
  }

  #sentenceBefore(first: number): number {
    return first === 0 ? 0 : sentenceStart(this.words, first - 1, this.#begin);
  }

  /** The text of the words `[first, end)`, from an offset before the first of them. */
  #textOf(first: number, end: number, from = offsetOf(this.words, first)): string {
    const { words, found, at } = this;
    const text = withoutTitles(words, found, at, from, offsetOf(words, end));
    return plain(text, words.isUneven, mayLackApostrophes(first, end));
  }
}

function yearsOf(ids: readonly string[], laws: ReadonlyMap<string, Law>): readonly number[] {
  const years: number[] = [];
  for (const id of ids) {
    const year = laws.get(id)?.year;
    if (year !== undefined) {
      years.push(year);
    }
  }
  return years;
}

/** Whether all laws that a block names are one. */
export function areOne(found: readonly LawAt[]): boolean {
  return found.every((law) => isSame(law, found[0]));
}

/** Whether two names are of one law: "PECR (Privacy and Electronic Communications Regulations)". */
function isSame({ found: one }: LawAt, other: LawAt | undefined): boolean {
  return other !== undefined && nameOf(one) === nameOf(other.found);
}

function nameOf(found: FoundLaw): string {
  return found.kind === 'unknown' ? found.title : found.law.id;
}

/** Whether another law is named in the sentence of the law at `at`. */
function isBesideAnother(words: Words, found: readonly LawAt[], at: number): boolean {
  const here = found[at];
  const isBeside = (other: LawAt | undefined): boolean =>
    other !== undefined && here !== undefined && !isSame(other, here) && touches(words, other, here);
  return isBeside(found[at - 1]) || isBeside(found[at + 1]);
}

/** Whether a law of the same name and another year stands next to the law at `at`, in its sentence. */
function isBesideNamesake(words: Words, found: readonly LawAt[], at: number): boolean {
  const here = found[at];
  return [found[at - 1], found[at + 1]].some(
    (other) =>
      other !== undefined &&
      here !== undefined &&
      !isSame(other, here) &&
      nameWithoutYear(other) === nameWithoutYear(here) &&
      hasYear(words, other) &&
      touches(words, other, here),
  );
}

function nameWithoutYear({ found }: LawAt): string {
  return (found.kind === 'unknown' ? found.title : found.law.title).replace(/ \d{4}$/, '');
}

/** Whether a law is named with its year: "COSHH" beside "COSHH 1999" is no other law. */
function hasYear({ text, starts, ends }: Words, law: LawAt): boolean {
  return /\d{4}|['’]\d\d/.test(text.slice(starts[law.start], ends[law.found.end - 1]));
}

/** Whether two laws share a sentence. A title may hold what looks like the end of one: "at Work etc. Act 1974". */
function touches({ sentences }: Words, one: LawAt, other: LawAt): boolean {
  return (
    (sentences[one.start] ?? 0) <= (sentences[other.found.end - 1] ?? 0) &&
    (sentences[other.start] ?? 0) <= (sentences[one.found.end - 1] ?? 0)
  );
}

/** So many laws on each side of a law may be one that took its place. */
const mostHeirs = 4;

/** Characters of a sentence that are looked at on each side of a law: a sentence may be as long as a file. */
const farthest = 600;

/** Stands for every title: its words are about the law, and say nothing of what anybody does. */
const anAct = 'Act';

/**
 * A part of the text near the law at `at`, with a short word in place of each law that is named in it. Only the laws
 * around that one are looked at: there may be thousands.
 */
function withoutTitles(words: Words, found: readonly LawAt[], at: number, from: number, to: number): string {
  let first = at;
  while (first > 0 && startOf(words, found[first - 1]) >= from) {
    first--;
  }
  let text = '';
  let done = from;
  for (let next = first; next < found.length; next++) {
    const law = found[next];
    const start = startOf(words, law);
    if (start >= to) {
      break;
    }
    if (law && start >= done) {
      text += words.text.slice(done, start) + anAct;
      done = words.ends[law.found.end - 1] ?? to;
    }
  }
  return done < to ? text + words.text.slice(done, to) : text;
}

function startOf(words: Words, law: LawAt | undefined): number {
  return words.starts[law?.start ?? 0] ?? 0;
}

/** The first word of the sentence of a word. */
function sentenceStart(words: Words, index: number, offset: number): number {
  const sentence = words.sentences[index];
  let first = index;
  while (
    first > 0 &&
    words.sentences[first - 1] === sentence &&
    offset - (words.starts[first - 1] ?? 0) < farthest
  ) {
    first--;
  }
  return first;
}

/** The word behind the sentences up to a number. */
function sentencesEnd(words: Words, index: number, last: number, offset: number): number {
  let end = index;
  while (
    end < words.count &&
    (words.sentences[end] ?? 0) <= last &&
    (words.starts[end] ?? 0) - offset < farthest
  ) {
    end++;
  }
  return end;
}

function offsetOf(words: Words, index: number): number {
  return index >= words.count ? words.text.length : (words.starts[index] ?? 0);
}
