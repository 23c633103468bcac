/** The target of an inline link: `(photos/log.jpg "My log")`. */
export interface LinkTarget {
  /** As written: `photos/log.jpg`. */
  readonly path: string;
  /** Just after its closing bracket. */
  readonly end: number;
}

const deepestBrackets = 32;

/**
 * The target that begins at the round bracket at `at`, or undefined. Read by hand, by the rules of markdown-it: a
 * regular expression for this can take quadratic time, and every `](` of a text is tried.
 */
export function readLinkTarget(text: string, at: number): LinkTarget | undefined {
  const start = skipSpace(text, at + 1);
  const isBracketed = text.charCodeAt(start) === 60;
  const pathEnd = isBracketed ? endOfBracketed(text, start) : endOfBare(text, start);
  if (pathEnd === undefined) {
    return undefined;
  }
  let end = skipSpace(text, pathEnd);
  const titleEnd = end > pathEnd ? endOfTitle(text, end) : undefined;
  if (titleEnd !== undefined) {
    end = skipSpace(text, titleEnd);
  }
  if (text.charCodeAt(end) !== 41) {
    return undefined;
  }
  const path = isBracketed ? text.slice(start + 1, pathEnd - 1) : text.slice(start, pathEnd);
  return { path, end: end + 1 };
}

function skipSpace(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); isSpace(code); code = text.charCodeAt(end)) {
    end++;
  }
  return end;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function endOfBracketed(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) {
      return at + 1;
    }
    if (code === 60 || code === 10 || code === 13) {
      return undefined;
    }
    at += code === 92 ? 1 : 0;
  }
  return undefined;
}

/** May be empty: `[log]()` is a link. */
function endOfBare(text: string, start: number): number | undefined {
  let open = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 127 || (code === 41 && open === 0)) {
      break;
    }
    if (code === 40 && ++open > deepestBrackets) {
      return undefined;
    }
    open -= code === 41 ? 1 : 0;
    at += code === 92 && text.charCodeAt(at + 1) !== 32 ? 1 : 0;
  }
  return open === 0 ? Math.min(at, text.length) : undefined;
}

function endOfTitle(text: string, start: number): number | undefined {
  const opening = text.charCodeAt(start);
  if (opening !== 34 && opening !== 39 && opening !== 40) {
    return undefined;
  }
  const closing = opening === 40 ? 41 : opening;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === closing) {
      return at + 1;
    }
    if (code === 40 && closing === 41) {
      return undefined;
    }
    at += code === 92 ? 1 : 0;
  }
  return undefined;
}
