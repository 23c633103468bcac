/** Adds a value at the end of the list that a map keeps under a key, and begins that list where there is none. */
export function addToList<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) {
    list.push(value);
  } else {
    // A copy, for the reason that `BlockFacts` gives: such lists hold what was found in a note.
    map.set(key, [value].slice());
  }
}
