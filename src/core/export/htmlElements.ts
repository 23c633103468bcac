import { emptyTags, readHtmlTag, type HtmlTag } from './htmlTag';

/** A tag of a list or a table with what stands in it: words that are still HTML, and further elements. */
export interface Element {
  readonly tag: HtmlTag;
  readonly children: (string | Element)[];
  /** Where its tag ends in the text, and its closing tag begins. */
  readonly start: number;
  end: number;
}

/** Every tag that begins or ends a block, those of lists and tables among them. */
const blockTag =
  /<\/?(?:address|article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>]*>/gi;

/** What stands in the text, without white space between tags; undefined if tags do not match. */
export function readElements(html: string): readonly (string | Element)[] | undefined {
  const top: (string | Element)[] = [];
  const open: Element[] = [];
  let at = 0;
  const add = (child: string | Element): void => {
    if (typeof child !== 'string' || child.trim() !== '') {
      (open[open.length - 1]?.children ?? top).push(typeof child === 'string' ? child.trim() : child);
    }
  };
  for (const match of html.matchAll(blockTag)) {
    add(html.slice(at, match.index));
    at = match.index + match[0].length;
    const tag = readHtmlTag(match[0]);
    if (!tag || tag.attributes.has('lang')) {
      return undefined;
    }
    if (tag.closing) {
      const closed = open.pop();
      if (closed?.tag.name !== tag.name) {
        return undefined;
      }
      closed.end = match.index;
    } else if (!emptyTags.has(tag.name)) {
      const element = { tag, children: [], start: at, end: at };
      add(element);
      open.push(element);
    }
  }
  add(html.slice(at));
  return open.length === 0 ? top : undefined;
}

/** Whether something is an element of this name. */
export function isElement(child: string | Element, name: string): child is Element {
  return typeof child !== 'string' && child.tag.name === name;
}

/** Whether everything could be read. */
export function isWhole<Value>(values: readonly (Value | undefined)[]): values is readonly Value[] {
  return !values.includes(undefined);
}
