import type { InlineNode } from './contentBlock';
import type { HtmlTag } from './htmlTag';

/** Tags that stand on lines of their own, though Markdown reads them inside a line: in a cell of a table. */
const lineTags: ReadonlySet<string> = new Set(
  'address article blockquote center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre section summary ul'.split(
    ' ',
  ),
);

/** Keeps blocks that stand inside one line of Markdown on lines of their own, and marks the items of lists. */
export class InlineLines {
  #hasWords = false;
  #isAtEnd = false;
  /** The number of the next item of each open list; undefined for bullets. */
  readonly #lists: (number | undefined)[] = [];

  /** What stands before a node: the end of the line before, where a tag has ended it. */
  before(node: InlineNode): readonly InlineNode[] {
    const isBlank = node.kind === 'text' && node.text.trim() === '';
    const isEnd = this.#hasWords && this.#isAtEnd && !isBlank && node.kind !== 'break';
    if (!isBlank) {
      this.#hasWords = true;
      this.#isAtEnd = false;
    }
    return isEnd ? [{ kind: 'break' }] : [];
  }

  /** What a tag puts into the line: the bullet or the number of an item. */
  meet({ name, closing, attributes }: HtmlTag): readonly InlineNode[] {
    if (!lineTags.has(name)) {
      return [];
    }
    this.#isAtEnd = true;
    if (name === 'ul' || name === 'ol') {
      if (closing) {
        this.#lists.pop();
      } else {
        this.#lists.push(name === 'ol' ? Number(attributes.get('start') ?? 1) || 1 : undefined);
      }
    }
    return name === 'li' && !closing ? [{ kind: 'text', text: `${this.#mark()} ` }] : [];
  }

  #mark(): string {
    const next = this.#lists.at(-1);
    if (next === undefined) {
      return '•';
    }
    this.#lists[this.#lists.length - 1] = next + 1;
    return `${next}.`;
  }
}
