import { hashPair } from './dictionary';
import { hashWord, wordAt, WordForm, type Words } from './words';
import { WordTable } from './wordTable';

/** What a word, or two words side by side, say. */
interface Entry {
  /** The groups that have it. */
  readonly groups: number[];
  /** Whether it is the first of two words that some group has. */
  opensPair: boolean;
}

const hintBits = 0x1fff;
const word = 1;
const pair = 2;

/**
 * Groups of words, and of two words side by side. One pass over a text tells which groups have one of theirs in it,
 * so that expressions are tried only where there is something for them.
 */
export class PhraseGroups {
  readonly #table = new WordTable(1024);
  /** By the numbers in the table, from 1. */
  readonly #entries: Entry[] = [{ groups: [], opensPair: false }];
  /** For each group, the text that had one of it last. */
  readonly #lastSeen: number[] = [];
  #text = 0;
  /** By the last bits of a hash, whether there is such a word, or such a pair: hardly any word gets past this look. */
  readonly #hints = new Uint8Array(hintBits + 1);

  /** Adds a group, and gives its number. It is seen in texts that are read from then on. */
  add(phrases: readonly string[]): number {
    const group = this.#lastSeen.push(0) - 1;
    for (const phrase of phrases) {
      const [first = '', second] = phrase.split(' ');
      const hash = hashWord(first);
      const opening = this.#entryOf(hash, word);
      if (second === undefined) {
        opening.groups.push(group);
      } else {
        opening.opensPair = true;
        this.#entryOf(hashPair(hash, hashWord(second)), pair).groups.push(group);
      }
    }
    return group;
  }

  /** Looks which groups have a phrase in a text. In "customer's" there is "customer" too, as expressions see it. */
  read(words: Words): void {
    const { hashes, forms, count } = words;
    this.#text++;
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] ?? 0;
      if (((forms[index] ?? 0) & WordForm.apostrophe) !== 0) {
        this.#readParts(words, index);
      }
      if (((this.#hints[hash & hintBits] ?? 0) & word) !== 0) {
        this.#look(hash, hashes[index + 1] ?? 0);
      }
    }
  }

  /** Whether the text that was read last has a phrase of each of some groups. */
  areSeen(groups: readonly number[]): boolean {
    for (const group of groups) {
      if (this.#lastSeen[group] !== this.#text) {
        return false;
      }
    }
    return true;
  }

  /** Looks at the parts of a word with an apostrophe, and at them beside its neighbours. */
  #readParts(words: Words, index: number): void {
    const parts = wordAt(words, index)
      .split(/['\u2019]/)
      .map(hashWord);
    const behind = words.hashes[index + 1] ?? 0;
    for (const part of parts) {
      this.#look(part, behind);
      this.#look(words.hashes[index - 1] ?? 0, part);
    }
  }

  /** Looks at one word, and at it with the next. */
  #look(hash: number, next: number): void {
    const entry = this.#entries[this.#table.get(hash)];
    this.#see(entry);
    if (entry?.opensPair) {
      const both = hashPair(hash, next);
      if (((this.#hints[both & hintBits] ?? 0) & pair) !== 0) {
        this.#see(this.#entries[this.#table.get(both)]);
      }
    }
  }

  #see(entry: Entry | undefined): void {
    if (entry) {
      for (const group of entry.groups) {
        this.#lastSeen[group] = this.#text;
      }
    }
  }

  #entryOf(hash: number, kind: number): Entry {
    this.#hints[hash & hintBits] = (this.#hints[hash & hintBits] ?? 0) | kind;
    const number = this.#table.get(hash);
    const kept = number === 0 ? undefined : this.#entries[number];
    if (kept) {
      return kept;
    }
    const entry: Entry = { groups: [], opensPair: false };
    this.#table.set(hash, this.#entries.push(entry) - 1);
    return entry;
  }
}
