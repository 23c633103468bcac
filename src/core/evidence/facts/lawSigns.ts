import { lawPatterns } from './lawPatterns';
import { neededLawWords } from './neededLawWords';
import { SmallLetterExpression, toSmallLetters } from './smallLetters';
import { WordBeginnings } from './wordBeginnings';

// A sign is a word that an expression about laws needs. Each expression has a bit, and so has a text with one of its signs.

/** A long expression that is tried on texts that have one of its signs. */
class SignedExpression {
  readonly #expression: SmallLetterExpression;

  constructor(
    expression: RegExp,
    /** Its bit. */
    private readonly sign: number,
  ) {
    this.#expression = new SmallLetterExpression(expression);
  }

  /** Whether it fits a text. `signs` are those of the text, and may be more. */
  test(text: string, signs: number): boolean {
    return (signs & this.sign) !== 0 && this.#expression.test(toSmallLetters(text));
  }
}

const names = Object.keys(lawPatterns) as (keyof typeof lawPatterns)[];

/** The expressions about laws, by their names. */
export const lawExpressions = Object.fromEntries(
  names.map((name, at) => [name, new SignedExpression(lawPatterns[name], 1 << at)]),
) as Readonly<Record<keyof typeof lawPatterns, SignedExpression>>;

/** The words that are signs, made when they are needed first. */
class Signs {
  /** The bits of the expressions that need no word. */
  readonly ofAll: number;
  readonly #words = new Map<string, number>();
  readonly #beginnings = new WordBeginnings<number>();

  constructor() {
    let ofAll = 0;
    for (const [at, name] of names.entries()) {
      const needed = neededLawWords[name] ?? '';
      ofAll |= needed === '' ? 1 << at : 0;
      needed.split(' ').forEach((word) => this.#add(word, 1 << at));
    }
    this.ofAll = ofAll;
  }

  #add(word: string, sign: number): void {
    if (word.endsWith('*')) {
      this.#beginnings.add(word.slice(0, -1), sign);
    } else {
      this.#words.set(word, (this.#words.get(word) ?? 0) | sign);
    }
  }

  /** The signs that a word has, which has to be in small letters. */
  of(word: string): number {
    let signs = this.#words.get(word) ?? 0;
    for (const sign of this.#beginnings.of(word)) {
      signs |= sign;
    }
    return signs;
  }
}

const none: readonly never[] = [];
let known: Signs | undefined;

/** The signs of what stands around a law. */
export class SignsAround {
  readonly before: number;
  readonly behind: number;
  /** Of the sentence of the law. */
  readonly sentence: number;
  /** Of what follows its sentence. */
  readonly follow: number;

  constructor(before: string, behind: string, follow: string) {
    this.before = signsIn(before);
    this.behind = signsIn(behind);
    this.sentence = this.before | this.behind | signsIn('Act');
    this.follow = signsIn(follow);
  }
}

/** The signs of the end of a text that has some: the word that it begins within may be another one. */
export function signsOfEnd(end: string, ofText: number): number {
  const [first = ''] = /^\w*/.exec(end) ?? [];
  return ofText | signsIn(first);
}

/** The signs that a text has. */
function signsIn(text: string): number {
  known ??= new Signs();
  let signs = known.ofAll;
  for (const word of toSmallLetters(text).match(/\w+/g) ?? none) {
    signs |= known.of(word);
  }
  return signs;
}
