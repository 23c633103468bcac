import { sentenceCount } from './blockSentences';
import type { Quest } from './mistakeNeeds';
import { bitsOfSentence, joinSentences, sentenceAt } from './mistakeSentences';
import { have, haveAll } from './mistakeSuspects';
import { SmallLetterExpression } from './smallLetters';

const fits = 1;
const fitsNot = 2;

/** What has to stand together for a mistake: each expression somewhere in one sentence, or in two of them. */
export class Sides {
  readonly #sides: readonly { readonly expression: SmallLetterExpression; readonly crosses: boolean }[];
  /** By sentence and side, whether it fits; 0 where nobody has asked yet. */
  #known = new Int8Array(64);

  /** `quest` says what each of the expressions needs. */
  constructor(
    expressions: readonly RegExp[],
    private readonly quest: Pick<Quest, 'column' | 'needs'>,
  ) {
    this.#sides = expressions.map((expression) => ({
      expression: new SmallLetterExpression(expression),
      // Nothing else that expressions are made of goes on over the end of a sentence.
      crosses: expression.source.includes('\\W+'),
    }));
  }

  /** Makes ready for the block that was read last. */
  begin(): void {
    const count = sentenceCount * this.#sides.length;
    if (this.#known.length < count) {
      this.#known = new Int8Array(count * 2);
    } else {
      this.#known.fill(0, 0, count);
    }
  }

  /** Whether all of them fit a sentence, or that and the ones behind it. */
  areIn(first: number, count: number): boolean {
    const { column, needs } = this.quest;
    const end = first + count;
    let here = 0;
    for (let sentence = first; sentence < end; sentence++) {
      here |= bitsOfSentence(sentence, column);
    }
    if (!haveAll(here, needs)) {
      return false;
    }
    for (let side = 0; side < this.#sides.length; side++) {
      if (!this.#isIn(side, first, end)) {
        return false;
      }
    }
    return true;
  }

  #isIn(side: number, first: number, end: number): boolean {
    for (let sentence = first; sentence < end; sentence++) {
      if (this.#isInSentence(side, sentence)) {
        return true;
      }
    }
    const { expression, crosses } = this.#sides[side] ?? {};
    return (
      end - first > 1 &&
      crosses === true &&
      (expression?.test(joinSentences(first, end - first)?.small ?? '') ?? false)
    );
  }

  #isInSentence(side: number, sentence: number): boolean {
    const at = sentence * this.#sides.length + side;
    const known = this.#known[at];
    if (known !== 0) {
      return known === fits;
    }
    const { column, needs } = this.quest;
    const need = needs[side];
    const isIn =
      (!need || have(bitsOfSentence(sentence, column), need)) &&
      (this.#sides[side]?.expression.test(sentenceAt(sentence)?.small ?? '') ?? false);
    this.#known[at] = isIn ? fits : fitsNot;
    return isIn;
  }
}
