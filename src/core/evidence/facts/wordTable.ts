/**
 * A map from word hashes to small numbers in one flat array. Every word of every file is looked up, and this takes a
 * fraction of what a `Map` takes. Value 0 stands for "not there".
 */
export class WordTable {
  /** Key and value side by side, so that a look costs one line of the processor's cache. */
  #slots: Int32Array;
  #mask: number;
  #size = 0;

  /** Makes room for `expected` entries; more may come. */
  constructor(expected: number) {
    let size = 64;
    while (size < expected * 3) {
      size *= 2;
    }
    this.#slots = new Int32Array(size * 2);
    this.#mask = size * 2 - 1;
  }

  /** How many hashes are there. */
  get size(): number {
    return this.#size;
  }

  get(hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = spread(hash) & mask;
    for (;;) {
      const value = slots[slot + 1] ?? 0;
      if (value === 0 || slots[slot] === hash) {
        return value;
      }
      slot = (slot + 2) & mask;
    }
  }

  /** Adds a hash that is not there yet. `value` must not be 0. */
  set(hash: number, value: number): void {
    if (this.#size * 2 >= this.#slots.length / 2) {
      this.#grow();
    }
    this.#put(hash, value);
    this.#size++;
  }

  #put(hash: number, value: number): void {
    let slot = spread(hash) & this.#mask;
    while (this.#slots[slot + 1] !== 0) {
      slot = (slot + 2) & this.#mask;
    }
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = value;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#slots.length - 1;
    for (let slot = 0; slot < old.length; slot += 2) {
      const value = old[slot + 1] ?? 0;
      if (value !== 0) {
        this.#put(old[slot] ?? 0, value);
      }
    }
  }
}

/** An even number, in which every bit of the hash has had its say. */
function spread(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) << 1;
}
