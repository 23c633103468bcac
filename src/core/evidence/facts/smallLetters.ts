import { madeReady } from './madeReady';

/** A text in small letters, character for character in the same place. */
export function toSmallLetters(text: string): string {
  const small = text.toLowerCase();
  // Two letters of all have a small one that is longer, or that is another letter's too.
  return small.length === text.length && !text.includes('\u212a')
    ? small
    : text.replace(/[^\u0130\u212a]+/g, (part) => part.toLowerCase());
}

/**
 * An expression that is tried on texts in small letters. Making an expression ready that reads small letters and
 * capitals alike takes half as long again, and the longest of them take milliseconds: so it knows small letters only,
 * and is made when it is needed first.
 */
export class SmallLetterExpression {
  #expression: RegExp | undefined;

  /** `written` reads letters of both kinds, as people write expressions: only its source counts. */
  constructor(private readonly written: RegExp | string) {}

  /** Whether it fits a text, which has to be in small letters. */
  test(small: string): boolean {
    return this.#made().test(small);
  }

  /** Where it fits a text, which has to be in small letters. */
  exec(small: string): RegExpExecArray | null {
    return this.#made().exec(small);
  }

  #made(): RegExp {
    return (this.#expression ??= this.#make());
  }

  #make(): RegExp {
    const { written } = this;
    return madeReady(new RegExp(withoutCapitals(typeof written === 'string' ? written : written.source)));
  }
}

/** The source of an expression with its letters small, and `\W` and `\B` as they are. */
function withoutCapitals(source: string): string {
  return source.replace(/\\.|[A-Z]/g, (part) => (part.length > 1 ? part : part.toLowerCase()));
}
