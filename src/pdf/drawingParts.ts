/** What is one part whatever stands in it: comments, and words that need no references. */
const wholes: readonly (readonly [begins: string, ends: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
];
/** With the short names that it may give to addresses, as Illustrator does. */
const documentType = /<!DOCTYPE[^<>[]*(?:\[[^\]]{0,20000}\]\s*)?>/iy;
const tag = /<[^<>]*>/y;

/**
 * Takes the text of a drawing apart into its tags, what stands between them, and comments and the like, each whole. A
 * `<` that begins none of them stands alone. Put together again, the parts are the drawing.
 */
export function drawingParts(drawing: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < drawing.length;) {
    const end = endOfPart(drawing, at);
    parts.push(drawing.slice(at, end));
    at = end;
  }
  return parts;
}

function endOfPart(drawing: string, at: number): number {
  if (drawing.charCodeAt(at) !== 60) {
    return endAt(drawing, '<', at, 0);
  }
  if (drawing.charCodeAt(at + 1) === 33) {
    const whole = wholes.find(([begins]) => drawing.startsWith(begins, at));
    if (whole) {
      const [begins, ends] = whole;
      return endAt(drawing, ends, at + begins.length, ends.length);
    }
  }
  for (const pattern of [documentType, tag]) {
    pattern.lastIndex = at;
    if (pattern.test(drawing)) {
      return pattern.lastIndex;
    }
  }
  return at + 1;
}

/** The offset `beyond` the beginning of some words, or the end of the drawing if they do not follow. */
function endAt(drawing: string, words: string, from: number, beyond: number): number {
  const found = drawing.indexOf(words, from);
  return found === -1 ? drawing.length : found + beyond;
}
