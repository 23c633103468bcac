import { matchesIn } from '../../matchesIn';

/**
 * So long a text that V8 makes machine code of an expression at once. For a shorter one it makes bytecode first, which
 * takes four times as long where an expression has hundreds of words, and machine code at the next text all the same.
 */
const longText = ' '.repeat(1000);

/** Makes a long expression ready by trying it on a text that it costs nothing to go over. */
export function madeReady(expression: RegExp): RegExp {
  expression.test(longText);
  return expression;
}

/** A long expression that is made ready when it is needed first. */
export class LongExpression {
  #isReady = false;

  constructor(private readonly expression: RegExp) {}

  /** Whether it fits a text. */
  test(text: string): boolean {
    return this.#ready().test(text);
  }

  /** Where it fits a text. */
  exec(text: string): RegExpExecArray | null {
    return this.#ready().exec(text);
  }

  /** All that it fits in a text, as `matchesIn` gives it: for an expression with the flag `g`. */
  matchesIn(text: string): readonly RegExpExecArray[] {
    return matchesIn(text, this.#ready());
  }

  /** A text with something else for all that it fits there: for an expression with the flag `g`. */
  replaceIn(text: string, by: (match: string) => string): string {
    return text.replace(this.#ready(), by);
  }

  #ready(): RegExp {
    if (!this.#isReady) {
      madeReady(this.expression);
      this.#isReady = true;
    }
    return this.expression;
  }
}
