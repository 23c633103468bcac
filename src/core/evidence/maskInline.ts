import { readLinkTarget } from './linkTarget';

/** A text without one of these needs no masking. */
export const marksToMask: readonly string[] = ['](', '\\', '`', '<', '&', '://', 'www.'];

/**
 * Blanks out, character for character, what is not the learner's prose: code spans, HTML tags and comments,
 * addresses in angle brackets, link targets, bare web addresses. Everything else keeps its place, so that a
 * span found in the result is a span of the file. The rules for code and HTML are those of CommonMark.
 */
export function maskInline(text: string): string {
  const hasTarget = text.includes('](');
  const mayHaveAddress = text.includes('://') || text.includes('www.');
  if (!hasTarget && !mayHaveAddress && !mayHaveMarks(text)) {
    return text;
  }
  const special = hasTarget
    ? mayHaveAddress
      ? targetsAndAddresses
      : targets
    : mayHaveAddress
      ? addresses
      : neither;
  special.lastIndex = 0;
  if (!special.test(text)) {
    return text;
  }
  let result = '';
  let copied = 0;
  const runs = text.includes('`') ? lastBacktickRuns(text) : undefined;
  const brackets = hasTarget ? new OpenBrackets() : undefined;
  let mayBeSpecial = true;
  let escapedEnd = -1;
  do {
    // Each of them is a single character.
    const at = special.lastIndex - 1;
    let start = at;
    let end = at + 1;
    let isBlank = true;
    switch (text.charCodeAt(at)) {
      case 92: // A backslash takes the meaning away from what follows.
        end = escapedEnd = at + 2;
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
        const found = htmlEnd(text, at, mayBeSpecial);
        mayBeSpecial &&= found !== noEnd;
        end = found > 0 ? found : at + 1;
        // A mail address is text that everybody can read: personal data is looked for in it.
        mailAddress.lastIndex = at;
        isBlank = found > 0 && !mailAddress.test(text);
        break;
      }
      case 91:
        brackets?.open(at > 0 && text.charCodeAt(at - 1) === 33 && escapedEnd !== at);
        isBlank = false;
        break;
      case 93: {
        // The bracket stays: a tag ends with it.
        const mayHaveTarget = at + 1 < text.length && text.charCodeAt(at + 1) === 40;
        const target = brackets?.close(mayHaveTarget) ? readLinkTarget(text, at + 1) : undefined;
        start = at + 1;
        end = target?.end ?? at + 1;
        isBlank = target !== undefined;
        if (target) {
          brackets?.closedLink();
        }
        break;
      }
      case 38:
        isBlank = false;
        if (text.startsWith('&amp;', at)) {
          end = at + 5;
          start = at + 1;
          isBlank = true;
        }
        break;
      default:
        bareAddress.lastIndex = at;
        end = bareAddress.test(text) ? bareAddress.lastIndex : at + 1;
        isBlank = end > at + 1;
    }
    if (isBlank) {
      result += text.slice(copied, start) + blank(text.slice(start, end));
      copied = end;
    }
    special.lastIndex = end;
  } while (special.test(text));
  return copied === 0 ? text : result + text.slice(copied);
}

/** Whether there may be code, HTML, a character reference or a backslash. */
function mayHaveMarks(text: string): boolean {
  // One by one: to look for a single character takes an eighth of what an expression for all of them takes.
  return text.includes('\\') || text.includes('`') || text.includes('<') || text.includes('&');
}

/** The square brackets that are open while a text is read. Links hold no links, images hold anything. */
class OpenBrackets {
  readonly #areImages: boolean[] = [];
  /** Brackets below this one hold a link, so they begin none themselves. */
  #firstActive = 0;
  #wasImage = false;

  open(isImage: boolean): void {
    this.#areImages.push(isImage);
  }

  /** Closes the last one. Whether a target may follow. */
  close(mayHaveTarget: boolean): boolean {
    const wasImage = this.#areImages.pop();
    const isActive = wasImage === true || this.#areImages.length >= this.#firstActive;
    this.#firstActive = Math.min(this.#firstActive, this.#areImages.length);
    this.#wasImage = wasImage === true;
    return wasImage !== undefined && isActive && mayHaveTarget;
  }

  /** The bracket that was closed last had a target. */
  closedLink(): void {
    if (!this.#wasImage) {
      this.#firstActive = this.#areImages.length;
    }
  }
}

/** Spaces of the same length, line ends kept. */
export function blank(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/[^\n\r]/g, ' ') : ' '.repeat(text.length);
}

// Looking for no more than a text can have: this is read for every character of every file.
const neither = /[\\`<&]/g;
const addresses = /[\\`<&]|h(?=ttps?:\/\/)|w(?=ww\.)/g;
const targets = /[\\`<[\]&]/g;
const targetsAndAddresses = /[\\`<[\]&]|h(?=ttps?:\/\/)|w(?=ww\.)/g;
/** Without the punctuation and the marks at its end, which belong to the sentence. */
const mailAddress = /<[^\s<>:@]{1,100}@[^\s<>@]{1,253}>/y;
const bareAddress = /(?:https?:\/\/|www\.)[^\s<>[\]\\`]*[^\s<>[\]\\`?!.,:;*_'"~]/y;
const autolink =
  /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\x00-\x20]*|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?)>/y;
const htmlTag =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\s*=\s*(?:[^"'=<>`\x00-\x20]+|'[^']*'|"[^"]*"))?)*\s*\/?>|\/[A-Za-z][A-Za-z0-9-]*\s*>)/y;

function backtickRunEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === 96) {
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

/** Where the HTML or the address that begins at `<` ends; -1 if there is none, -2 if something opens that never ends. */
function htmlEnd(text: string, at: number, mayBeSpecial: boolean): number {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if (next === 33 || next === 63) {
    return specialHtmlEnd(text, at, mayBeSpecial);
  }
  for (const pattern of [autolink, htmlTag]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) {
      return pattern.lastIndex;
    }
  }
  return -1;
}

const noEnd = -2;

/** As markdown-it does it: where one of these has no end, none that follows is looked at. */
function specialHtmlEnd(text: string, at: number, mayBeSpecial: boolean): number {
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
  if (!mayBeSpecial || (terminator === '>' && !/[A-Za-z]/.test(text.charAt(at + 2)))) {
    return -1;
  }
  const end = text.indexOf(terminator, start);
  return end < 0 ? noEnd : end + terminator.length;
}
