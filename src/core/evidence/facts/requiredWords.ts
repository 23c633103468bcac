/** What is known of a part of an expression. Texts have `|` where a word surely begins or ends. */
interface Needs {
  /** All texts that the part fits, where they are few. */
  readonly exact: readonly string[] | undefined;
  /** Otherwise: of each of these lists, one text stands in whatever the part fits. */
  readonly groups: readonly (readonly string[])[];
}

/** More texts than this in one list say too little. */
const mostTexts = 16;
/** Shorter words stand in nearly every sentence. */
const shortestWord = 4;
const shortestPair = 7;

const anything: Needs = { exact: undefined, groups: [] };
/** Only rules something out. */
const nothing: Needs = { exact: [''], groups: [] };
const boundary: Needs = { exact: ['|'], groups: [] };

/**
 * The words without which an expression fits nowhere: of each list, one must be there. Texts are found to lack them
 * long before the expression would find so, which itself takes its time to be made ready.
 * `source` is that of an expression on small letters. Whatever is not understood is taken to fit anything.
 */
export function requiredWords(source: string): readonly (readonly string[])[] {
  const reader = new SourceReader(source);
  const { exact, groups } = reader.read();
  const lists: (readonly string[])[] = [];
  for (const texts of reader.isWhole ? (exact ? [exact] : groups) : []) {
    const phrases = texts.length <= mostTexts ? texts.map(longestPhrase) : [''];
    if (!phrases.includes('')) {
      lists.push([...new Set(phrases)]);
    }
  }
  return lists;
}

/** The longest two words side by side that are whole in a text, or the longest word. */
function longestPhrase(text: string): string {
  let word = '';
  let pair = '';
  let before = '';
  let end = -1;
  for (const { 0: each, index } of text.matchAll(/(?<=[| ,-])[a-z]+(?:'[a-z]+)*(?=[| ,-])/g)) {
    word = each.length > word.length ? each : word;
    const both = `${before} ${each}`;
    if (end >= 0 && both.length > pair.length && /^\|? \|?$/.test(text.slice(end, index))) {
      pair = both;
    }
    before = each;
    end = index + each.length;
  }
  return pair.length >= shortestPair ? pair : word.length >= shortestWord ? word : '';
}

const bar = 124;
const closing = 41;

/** Whether a character is `?`, `*`, `+` or `{`. */
function isQuantifier(code: number): boolean {
  return code === 63 || code === 42 || code === 43 || code === 123;
}

/** Whether a character is a small letter or a space. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 32;
}

/** How often a part may stand there. */
interface Quantifier {
  readonly least: number;
  readonly most: number;
}

const once: Quantifier = { least: 1, most: 1 };

/** Reads the source of an expression, one part after the other. */
class SourceReader {
  #at = 0;
  #isUnderstood = true;

  constructor(private readonly source: string) {}

  /** Whether all of it was read and understood. */
  get isWhole(): boolean {
    return this.#isUnderstood && this.#at === this.source.length;
  }

  /** Reads alternatives up to a closing bracket or the end. */
  read(): Needs {
    const first = this.#sequence();
    if (this.source.charCodeAt(this.#at) !== bar) {
      return first;
    }
    const alternatives = [first];
    while (this.source.charCodeAt(this.#at) === bar) {
      this.#at++;
      alternatives.push(this.#sequence());
    }
    return either(alternatives);
  }

  #sequence(): Needs {
    let texts: readonly string[] = [''];
    let isExact = true;
    const groups: (readonly string[])[] = [];
    const endText = (): void => {
      if (texts.length > 1 || texts[0] !== '') {
        groups.push(texts);
        texts = [''];
      }
      isExact = false;
    };
    for (;;) {
      const code = this.source.charCodeAt(this.#at);
      if (Number.isNaN(code) || code === bar || code === closing) {
        break;
      }
      const needs = this.#part(code);
      const { least, most } = this.#quantifier();
      if (!needs.exact || (least === 0 && most > 1)) {
        endText();
        groups.push(...(least === 0 ? [] : needs.groups));
        continue;
      }
      const exact = least === 0 ? ['', ...needs.exact] : needs.exact;
      if (texts.length * exact.length > mostTexts) {
        endText();
      }
      texts = joined(texts, exact);
      if (most > 1) {
        endText();
      }
    }
    return isExact ? { exact: texts, groups: [] } : { exact: undefined, groups: [...groups, texts] };
  }

  #part(code: number): Needs {
    const { source } = this;
    switch (code) {
      case 40: // (
        return this.#group();
      case 91: // [
        return this.#characterClass();
      case 92: // \
        return this.#escape();
      case 46: // .
        this.#at++;
        return anything;
      case 94: // ^
      case 36: // $
        this.#at++;
        return boundary;
      default: {
        // Most of a source is letters. The last one is left alone where a quantifier is for it only.
        const start = this.#at++;
        while (isPlain(source.charCodeAt(this.#at)) && !isQuantifier(source.charCodeAt(this.#at + 1))) {
          this.#at++;
        }
        return { exact: [source.slice(start, this.#at)], groups: [] };
      }
    }
  }

  #group(): Needs {
    const { source } = this;
    let opening = '';
    this.#at++;
    if (source[this.#at] === '?') {
      opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(this.#at, this.#at + 40))?.[0] ?? '';
      this.#at += opening.length;
    }
    const needs = this.read();
    this.#isUnderstood &&= source.charCodeAt(this.#at) === closing;
    this.#at++;
    return opening.endsWith('=') || opening.endsWith('!') ? nothing : needs;
  }

  #characterClass(): Needs {
    const { source } = this;
    for (;;) {
      const character = source[++this.#at];
      if (character === '\\') {
        this.#at++;
      } else if (character === ']' || character === undefined) {
        this.#at++;
        return anything;
      }
    }
  }

  #escape(): Needs {
    const character = this.source[this.#at + 1] ?? '';
    this.#at += 2;
    if (character === 'b') {
      return boundary;
    }
    if ('dDwWsSB'.includes(character)) {
      return anything;
    }
    this.#isUnderstood &&= !/[a-zA-Z0-9]/.test(character);
    return { exact: [character], groups: [] };
  }

  #quantifier(): Quantifier {
    const { source } = this;
    const code = source.charCodeAt(this.#at);
    if (!isQuantifier(code)) {
      return once;
    }
    this.#at++;
    let least = code === 43 ? 1 : 0;
    let most = code === 63 ? 1 : Infinity;
    if (code === 123) {
      const end = source.indexOf('}', this.#at);
      const [first = '', second = first] = source.slice(this.#at, end).split(',');
      least = Number(first);
      most = second === '' ? Infinity : Number(second);
      this.#at = end + 1;
    }
    if (source[this.#at] === '?') {
      this.#at++;
    }
    return { least, most };
  }
}

function joined(before: readonly string[], behind: readonly string[]): readonly string[] {
  const [start = ''] = before;
  const [end = ''] = behind;
  return before.length === 1 && behind.length === 1
    ? [start + end]
    : before.flatMap((text) => behind.map((next) => text + next));
}

/** What one of several alternatives needs: all of their texts together, or of each a list of few. */
function either(alternatives: readonly Needs[]): Needs {
  if (alternatives.every(({ exact }) => exact)) {
    return { exact: alternatives.flatMap(({ exact }) => exact ?? []), groups: [] };
  }
  const all: string[] = [];
  for (const { exact, groups } of alternatives) {
    const [fewest] = exact ? [exact] : [...groups].filter(isTelling).sort((a, b) => a.length - b.length);
    if (!fewest) {
      return anything;
    }
    all.push(...fewest);
  }
  return { exact: undefined, groups: [all] };
}

function isTelling(texts: readonly string[]): boolean {
  return texts.every((text) => longestPhrase(text) !== '');
}
