/** `02.`: zeros that count for nothing, letters, digits. */
const part = /^([A-Za-z]*)(0*)(\d+)([A-Za-z]*)$/;

/**
 * A new number as somebody would write it who wrote `written` for the number `before`: `02.03` for 2.3 becomes `02.09`
 * for 2.9, so that a number given there and back is as it was. Where the two are not alike, the new number as it is.
 */
export function spellLike(written: string, before: string, after: string): string {
  const own = written.split('.').map((each) => part.exec(each));
  const next = after.split('.').map((each) => part.exec(each));
  const isAlike = own.length === next.length && own.every((each, at) => areAlike(each, next[at] ?? null));
  if (written === before || !isAlike) {
    return after;
  }
  return next
    .map((each, at) => {
      const [, letters = '', , digits = '', suffix = ''] = each ?? [];
      const [, ownLetters = '', zeros = '', , ownSuffix = ''] = own[at] ?? [];
      return `${inCaseOf(ownLetters, letters)}${zeros}${digits}${inCaseOf(ownSuffix, suffix)}`;
    })
    .join('.');
}

function areAlike(one: RegExpExecArray | null, other: RegExpExecArray | null): boolean {
  return one !== null && other !== null && !one[1] === !other[1] && !one[4] === !other[4];
}

function inCaseOf(written: string, letters: string): string {
  return written === written.toLowerCase() ? letters.toLowerCase() : letters;
}
