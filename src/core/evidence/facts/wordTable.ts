/**
 * A map from word hashes to small numbers in two flat arrays. Every word of every file is looked up once,
 * and this takes a fraction of what a `Map` takes. Value 0 stands for "not there".
 */
export class WordTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** `entries` must have positive values and each hash once. */
  constructor(entries: ReadonlyMap<number, number>) {
    let size = 64;
    while (size < entries.size * 4) {
      size *= 2;
    }
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
    for (const [hash, value] of entries) {
      let slot = spread(hash) & this.#mask;
      while (this.#values[slot] !== 0) {
        slot = (slot + 1) & this.#mask;
      }
      this.#keys[slot] = hash;
      this.#values[slot] = value;
    }
  }

  get(hash: number): number {
    let slot = spread(hash) & this.#mask;
    for (;;) {
      const value = this.#values[slot] ?? 0;
      if (value === 0 || this.#keys[slot] === hash) {
        return value;
      }
      slot = (slot + 1) & this.#mask;
    }
  }
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
}
