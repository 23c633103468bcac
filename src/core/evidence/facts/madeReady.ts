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
    if (!this.#isReady) {
      madeReady(this.expression);
      this.#isReady = true;
    }
    return this.expression.test(text);
  }
}
