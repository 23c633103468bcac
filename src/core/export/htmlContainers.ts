import type { ContentBlock } from './contentBlock';
import { containerTags, type HtmlTag } from './htmlTag';
import { passageLanguage } from './passageLanguage';

interface OpenContainer {
  readonly name: string;
  readonly language: string | undefined;
  readonly blocks: ContentBlock[];
}

/** Collects blocks while HTML tags open and close around them. All that such a tag can say is a language. */
export class HtmlContainers {
  readonly #open: OpenContainer[] = [{ name: '', language: undefined, blocks: [] }];

  add(blocks: readonly ContentBlock[]): void {
    this.#open[this.#open.length - 1]?.blocks.push(...blocks);
  }

  meet({ name, closing, attributes }: HtmlTag): void {
    if (!closing) {
      if (name !== 'hr') {
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
      const { language, blocks } = closed;
      this.add(language === undefined ? blocks : [{ kind: 'language', language, blocks }]);
    }
  }
}
