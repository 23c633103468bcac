import type { ContentBlock, InlineNode } from './contentBlock';
import { containerTags, type HtmlTag } from './htmlTag';
import { passageLanguage } from './passageLanguage';

interface OpenContainer {
  readonly name: string;
  readonly language: string | undefined;
  readonly blocks: ContentBlock[];
}

/** Makes a heading of the words of `<h2>`; undefined where there is nothing to see. */
export type MakeHeading = (look: number, content: readonly InlineNode[]) => ContentBlock | undefined;

/** Collects blocks while HTML tags open and close around them. Such a tag can say a language, a heading or a quote. */
export class HtmlContainers {
  readonly #makeHeading: MakeHeading;
  readonly #open: OpenContainer[] = [{ name: '', language: undefined, blocks: [] }];

  constructor(makeHeading: MakeHeading) {
    this.#makeHeading = makeHeading;
  }

  add(blocks: readonly ContentBlock[]): void {
    this.#open[this.#open.length - 1]?.blocks.push(...blocks);
  }

  meet({ name, closing, attributes }: HtmlTag): void {
    if (!closing) {
      if (name === 'hr') {
        this.add([{ kind: 'rule' }]);
      } else {
        this.#open.push({ name, language: passageLanguage(attributes.get('lang')), blocks: [] });
      }
      return;
    }
    const at = this.#open.map((container) => container.name).lastIndexOf(name);
    while (at > 0 && this.#open.length > at) {
      this.#close();
    }
  }

  /** At the end of an HTML block: a `<p>` ends here, a `<div>` goes on around the Markdown that follows. */
  endBlock(): void {
    while (this.#open.length > 1 && !containerTags.has(this.#open[this.#open.length - 1]?.name ?? '')) {
      this.#close();
    }
  }

  /** Closes what is still open; gives all blocks. */
  end(): ContentBlock[] {
    while (this.#open.length > 1) {
      this.#close();
    }
    return this.#open[0]?.blocks ?? [];
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed && closed.blocks.length > 0) {
      const { language } = closed;
      const blocks = this.#shaped(closed);
      this.add(language === undefined ? blocks : [{ kind: 'language', language, blocks }]);
    }
  }

  #shaped({ name, blocks }: OpenContainer): readonly ContentBlock[] {
    if (name === 'blockquote') {
      return [{ kind: 'quote', blocks }];
    }
    const look = /^h([1-6])$/.exec(name)?.[1];
    return look === undefined
      ? blocks
      : blocks.map((block) =>
          block.kind === 'paragraph' ? (this.#makeHeading(Number(look), block.content) ?? block) : block,
        );
  }
}
