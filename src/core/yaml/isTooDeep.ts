/** No honest file comes near this. The parser's stack holds several times as much. */
const deepest = 500;

/**
 * Whether a YAML text may nest its values so deeply that the parser, which calls itself for each level, ends its
 * stack. That cannot be left to a `catch`: a stack that ends inside a regular expression ends the whole process.
 * Counts too much rather than too little: brackets left open anywhere, and lines each further to the right.
 */
export function isTooDeep(text: string): boolean {
  let open = 0;
  let openSigns = 0;
  const lines: { readonly indent: number; readonly signs: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (text.charCodeAt(at) === 32) {
      at++;
    }
    const indent = at - start;
    let signs = 1;
    let isBlank = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) {
        break;
      }
      isBlank = false;
      if (code === 91 || code === 123) {
        open++;
      } else if ((code === 93 || code === 125) && open > 0) {
        open--;
      } else if ((code === 45 || code === 58 || code === 63) && isSpace(text.charCodeAt(at + 1))) {
        signs++; // `- `, `: ` and `? ` can each begin a level within one line.
      }
    }
    at++;
    if (isBlank) {
      continue;
    }
    for (let last = lines.at(-1); last && last.indent >= indent; last = lines.at(-1)) {
      lines.pop();
      openSigns -= last.signs;
    }
    lines.push({ indent, signs });
    openSigns += signs;
    if (open + openSigns > deepest) {
      return true;
    }
  }
  return false;
}

/** Also behind the end of the text. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code);
}
