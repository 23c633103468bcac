/**
 * Blanks out, character for character, what is not the learner's prose: code spans, HTML tags and comments,
 * addresses in angle brackets, link targets, bare web addresses. Everything else keeps its place, so that a
 * span found in the result is a span of the file. The rules for code and HTML are those of CommonMark.
 */
export function maskInline(text: string): string {
  special.lastIndex = 0;
  if (!special.test(text)) {
    return text;
  }
  let result = '';
  let copied = 0;
  const runs = text.includes('`') ? lastBacktickRuns(text) : undefined;
  let hasComment = true;
  special.lastIndex = 0;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const at = match.index;
    let end = at + 1;
    let isBlank = true;
    switch (text.charCodeAt(at)) {
      case 92: // A backslash takes the meaning away from what follows.
        end = at + 2;
        isBlank = false;
        break;
      case 96: {
        const run = backtickRunEnd(text, at);
        end = codeSpanEnd(text, at, run, runs);
        if (end < 0) {
          end = run;
          isBlank = false;
        }
        break;
      }
      case 60: {
        const found = htmlEnd(text, at, hasComment);
        if (found === noEnd) {
          hasComment = false;
        }
        end = found > 0 ? found : at + 1;
        isBlank = found > 0;
        break;
      }
      case 93:
        linkTarget.lastIndex = at + 1;
        end = linkTarget.test(text) ? linkTarget.lastIndex : at + 1;
        isBlank = end > at + 1;
        if (isBlank) {
          // The bracket stays: a tag ends with it.
          result += text.slice(copied, at + 1) + blank(text.slice(at + 1, end));
          copied = end;
        }
        special.lastIndex = end;
        continue;
      case 38:
        isBlank = text.startsWith('&amp;', at);
        end = isBlank ? at + 5 : at + 1;
        if (isBlank) {
          result += text.slice(copied, at) + '&    ';
          copied = end;
        }
        special.lastIndex = end;
        continue;
      default:
        bareAddress.lastIndex = at;
        end = bareAddress.test(text) ? bareAddress.lastIndex : at + 1;
        isBlank = end > at + 1;
    }
    if (isBlank) {
      result += text.slice(copied, at) + blank(text.slice(at, end));
      copied = end;
    }
    special.lastIndex = end;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Spaces of the same length, line ends kept. */
export function blank(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/[^\n\r]/g, ' ') : ' '.repeat(text.length);
}

const special = /[\\`<\]&]|h(?=ttps?:\/\/)|w(?=ww\.)/g;
const linkTarget =
  /\((?:\s*)(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
const bareAddress = /(?:https?:\/\/|www\.)[^\s<>[\]]+/y;
const autolink =
  /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\x00-\x20]*|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?)>/y;
const htmlTag =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\s*=\s*(?:[^"'=<>`\x00-\x20]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\/[A-Za-z][A-Za-z0-9-]*\s*>)/y;

function backtickRunEnd(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === 96) {
    end++;
  }
  return end;
}

/** For each length of backtick run, where the last one begins: a run with no later partner needs no search. */
function lastBacktickRuns(text: string): Map<number, number> {
  const runs = new Map<number, number>();
  for (let at = text.indexOf('`'); at !== -1;) {
    const end = backtickRunEnd(text, at);
    runs.set(end - at, at);
    at = text.indexOf('`', end);
  }
  return runs;
}

function codeSpanEnd(
  text: string,
  start: number,
  runEnd: number,
  runs: Map<number, number> | undefined,
): number {
  const length = runEnd - start;
  if ((runs?.get(length) ?? -1) < runEnd) {
    return -1;
  }
  for (let at = text.indexOf('`', runEnd); at !== -1;) {
    const end = backtickRunEnd(text, at);
    if (end - at === length) {
      return end;
    }
    at = text.indexOf('`', end);
  }
  return -1;
}

const noEnd = -2;

/** Where the HTML or the address that begins at `<` ends; -1 if there is none, -2 for a comment without an end. */
function htmlEnd(text: string, at: number, mayComment: boolean): number {
  const next = text.charCodeAt(at + 1);
  if (next === 33 || next === 63) {
    return mayComment ? specialHtmlEnd(text, at) : -1;
  }
  for (const pattern of [autolink, htmlTag]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) {
      return pattern.lastIndex;
    }
  }
  return -1;
}

function specialHtmlEnd(text: string, at: number): number {
  if (text.startsWith('<!-->', at)) {
    return at + 5;
  }
  if (text.startsWith('<!--->', at)) {
    return at + 6;
  }
  const [start, terminator] = text.startsWith('<!--', at)
    ? [at + 4, '-->']
    : text.startsWith('<![CDATA[', at)
      ? [at + 9, ']]>']
      : text.startsWith('<?', at)
        ? [at + 2, '?>']
        : [at + 3, '>'];
  if (terminator === '>' && !/[A-Za-z]/.test(text.charAt(at + 2))) {
    return -1;
  }
  const end = text.indexOf(terminator, start);
  return end < 0 ? noEnd : end + terminator.length;
}
