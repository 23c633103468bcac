/** Stands for what may be anything, or nothing. */
const gap = '\0';
/** Escapes that go on behind their letter. */
const longEscape = /\\[ckpPux1-9]/;
const innerGroups = /\([^()]*\)/g;
/** A character and how often it stands, which may be never. */
const repeated = /.(?:[?*+]|\{[\d,]+\})\??/g;

/**
 * The longest row of characters that stands in every text which an expression fits, or '' where none is seen at once.
 * To look for it costs little, and an expression whose part is nowhere need not be made ready. `source` is that of an
 * expression without flags.
 */
export function neededPart(source: string): string {
  if (longEscape.test(source)) {
    return '';
  }
  let rest = source
    .replace(/\\[bB]/g, '')
    .replace(/\\./g, gap)
    .replace(/\[[^\]]*\]/g, gap);
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(innerGroups, gap);
  }
  if (/[()|]/.test(rest)) {
    return ''; // One of several expressions.
  }
  let longest = '';
  for (const row of rest.replace(repeated, gap).split(/[\0.^$]/)) {
    // There are many spaces in a text: no search should begin with one.
    const part = row.trimStart();
    longest = part.length > longest.length ? part : longest;
  }
  return longest;
}
