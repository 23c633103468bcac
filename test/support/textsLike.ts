import fc from 'fast-check';

/**
 * Texts made from what an expression asks for, alternative by alternative. What looks around is left out, so a text
 * need not fit: whoever uses it has to ask the expression.
 */
export function textsLike(expression: RegExp): fc.Arbitrary<string> {
  const source = withoutLooks(expression.source)
    .replace(/\\[bB]/g, '')
    // What is said once more: the same word both times.
    .replace(/\(\\w\+\)|\\1/g, 'shop')
    // What may stand between two words is a space, or a few words where there is room for them.
    .replace(/\[\^[^\]]*\]\{0,(\d+)\}/g, (_, most: string) => (Number(most) < 12 ? ' ' : '(?: | so far )'))
    .replace(/\\W\*/g, '')
    .replace(/\\w|\[\\w'\]|\[\\w \]/g, '[a-z]')
    .replace(/\^|\$(?!\{)/g, '');
  return fc.stringMatching(new RegExp(`^(?:${source})$`));
}

/** The source of an expression without its `(?=…)`, `(?!…)`, `(?<=…)` and `(?<!…)`. */
function withoutLooks(source: string): string {
  let kept = '';
  for (let at = 0; at < source.length;) {
    const end = /^\(\?<?[=!]/.test(source.slice(at, at + 4)) ? endOfGroup(source, at) : at;
    if (end > at) {
      at = end;
      continue;
    }
    const length = source[at] === '\\' ? 2 : 1;
    kept += source.slice(at, at + length);
    at += length;
  }
  return kept;
}

/** Where the group that opens at an index ends. */
function endOfGroup(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') {
      at++;
    } else if (character === '[') {
      at = source.indexOf(']', at);
    } else if (character === '(') {
      depth++;
    } else if (character === ')' && --depth === 0) {
      return at + 1;
    }
  }
  return source.length;
}
