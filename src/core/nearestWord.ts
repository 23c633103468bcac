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

/** Longer texts are not compared. */
const longest = 200;

/** How many letters to insert, drop or change to make one text the other; `most + 1` as soon as it is more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > longest || b.length > longest) {
    return most + 1;
  }
  for (let column = 0; column <= b.length; column++) {
    distances[column] = column;
  }
  for (let row = 1; row <= a.length; row++) {
    // What stood in the row before, one column to the left.
    let corner = row - 1;
    let left = row;
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const above = distances[column] ?? 0;
      const change = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      distances[column - 1] = left;
      left = Math.min(above + 1, left + 1, corner + change);
      corner = above;
      smallest = Math.min(smallest, left);
    }
    distances[b.length] = left;
    if (smallest > most) {
      return most + 1;
    }
  }
  return distances[b.length] ?? most + 1;
}

/** One row of distances, for all texts: reading is synchronous, so nobody else can be using it. */
const distances = new Uint16Array(longest + 1);
