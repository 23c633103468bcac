import { SmallLetterExpression } from './smallLetters';

/**
 * A long expression with a short one for what every text has that it fits: most texts do not, so the long one need not go
 * over them, nor be made ready before one does. Both are tried on texts in small letters.
 */
export class GlancedExpression {
  readonly #expression: SmallLetterExpression;

  constructor(
    private readonly glance: RegExp,
    written: RegExp | string,
  ) {
    this.#expression = new SmallLetterExpression(written);
  }

  /** Whether it fits a text, which has to be in small letters. */
  test(small: string): boolean {
    return this.glance.test(small) && this.#expression.test(small);
  }
}
