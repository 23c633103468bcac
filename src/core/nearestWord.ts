/** The word of a list that is surely meant: at most a third of its letters differ. Undefined if none is near. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const most = Math.max(1, Math.floor(Math.max(candidate.length, word.length) / 3));
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), most);
    if (distance <= most && distance < fewest) {
      best = candidate;
      fewest = distance;
    }
  }
  return best;
}

/** How many letters to insert, drop or change to make one text the other; `most + 1` as soon as it is more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 200 || b.length > 200) {
    return most + 1;
  }
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const change = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      const value = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
      current.push(value);
      smallest = Math.min(smallest, value);
    }
    if (smallest > most) {
      return most + 1;
    }
    previous = current;
  }
  return previous[b.length] ?? most + 1;
}
