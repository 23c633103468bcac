/**
 * An object that others keep things with: what they worked out from it, for as long as it lives.
 *
 * In a field of its own and in no `WeakMap`: once that has grown old, V8 keeps every value in it until it next looks
 * through all there is, and so each key left everything behind that was read of the file before.
 */
export abstract class Keeper {
  #first: Kept | undefined;

  /** What was kept under a key. */
  static get(keeper: Keeper, key: object): unknown {
    return find(keeper.#first, key)?.value;
  }

  /** Keeps a value under a key, in the place of the one before. */
  static set(keeper: Keeper, key: object, value: unknown): void {
    const kept = find(keeper.#first, key);
    if (kept) {
      kept.value = value;
    } else {
      keeper.#first = new Kept(key, value, keeper.#first);
    }
  }
}

/** One of a few: they are looked through one by one. */
class Kept {
  constructor(
    readonly key: object,
    public value: unknown,
    readonly next: Kept | undefined,
  ) {}
}

function find(first: Kept | undefined, key: object): Kept | undefined {
  let kept = first;
  while (kept && kept.key !== key) {
    kept = kept.next;
  }
  return kept;
}

/** Keeps one value with each of some objects. */
export class KeptWith<Owner extends Keeper, Value> {
  get(owner: Owner): Value | undefined {
    return Keeper.get(owner, this) as Value | undefined;
  }

  set(owner: Owner, value: Value): void {
    Keeper.set(owner, this, value);
  }
}
