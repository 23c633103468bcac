/** Runs of this many words are compared. */
export const shingleWords = 8;

/** The words of a text as they are compared: in small letters, without marks. */
function normalisedWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []
  );
}

/** Every run of eight words of a text, with its hash. */
export function shingles(text: string): Map<string, string> {
  const words = normalisedWords(text);
  const found = new Map<string, string>();
  for (let at = 0; at + shingleWords <= words.length; at++) {
    const run = words.slice(at, at + shingleWords).join(' ');
    found.set(hash(run), run);
  }
  return found;
}

/** FNV-1a twice with different starts: long enough that two runs never share one by chance. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01234567].map((start) => fnv1a(text, start).toString(36)).join('-');
}

function fnv1a(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
