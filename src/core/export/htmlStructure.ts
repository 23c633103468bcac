import { readHtmlTag, type HtmlTag } from './htmlTag';

/** A list or a table that is written in HTML. Words are still HTML. */
export type HtmlStructure = HtmlList | HtmlTable;

export interface HtmlList {
  readonly kind: 'list';
  /** The number of the first item, or undefined for bullets. */
  readonly start: number | undefined;
  readonly items: readonly HtmlListItem[];
}

export interface HtmlListItem {
  readonly words: string;
  /** Lists behind the words. */
  readonly lists: readonly HtmlList[];
}

export interface HtmlTable {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Element {
  readonly tag: HtmlTag;
  readonly children: (string | Element)[];
}

/** Every tag that begins or ends a block, those of lists and tables among them. */
const blockTag =
  /<\/?(?:address|article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>]*>/gi;

/** Deeper lists are read as paragraphs. */
const deepest = 6;

/**
 * The list or the table that a block of HTML is, if it is one and nothing else, each of its tags is closed and none
 * says more than a list or a table of ours can: no cell over several columns, no other blocks inside, no language.
 * Undefined for all else.
 */
export function readHtmlStructure(html: string): HtmlStructure | undefined {
  if (!/^\s*<(?:ul|ol|table)\b/i.test(html)) {
    return undefined;
  }
  const [element, ...others] = readElements(html) ?? [];
  if (element === undefined || typeof element === 'string' || others.length > 0) {
    return undefined;
  }
  return element.tag.name === 'table' ? tableOf(element) : listOf(element, 1);
}

/** What stands in the text, without white space between tags; undefined if tags do not match. */
function readElements(html: string): readonly (string | Element)[] | undefined {
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
    if (!tag.closing) {
      const element = { tag, children: [] };
      add(element);
      open.push(element);
    } else if (open.pop()?.tag.name !== tag.name) {
      return undefined;
    }
  }
  add(html.slice(at));
  return open.length === 0 ? top : undefined;
}

function listOf({ tag, children }: Element, depth: number): HtmlList | undefined {
  const items = children.map((child) => (isElement(child, 'li') ? itemOf(child, depth) : undefined));
  const start = Number(tag.attributes.get('start') ?? 1);
  const isList = tag.name === 'ul' || (tag.name === 'ol' && Number.isInteger(start) && start >= 0);
  if (!isList || depth > deepest || items.length === 0 || !isWhole(items)) {
    return undefined;
  }
  return { kind: 'list', start: tag.name === 'ol' ? start : undefined, items };
}

function itemOf({ children }: Element, depth: number): HtmlListItem | undefined {
  const [first, ...rest] = children;
  const words = typeof first === 'string' ? first : '';
  const lists = (words === '' ? children : rest).map((child) =>
    typeof child === 'string' ? undefined : listOf(child, depth + 1),
  );
  return isWhole(lists) ? { words, lists } : undefined;
}

const groups: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

function tableOf({ children }: Element): HtmlTable | undefined {
  const rows = children.flatMap((child) =>
    typeof child !== 'string' && groups.has(child.tag.name) ? child.children : [child],
  );
  const [head, ...body] = rows;
  const names = isElement(head, 'tr') ? cellsOf(head, 'th') : undefined;
  const cells: readonly (readonly string[] | undefined)[] = body.map((row) =>
    isElement(row, 'tr') ? cellsOf(row, 'td') : undefined,
  );
  if (!names || names.length === 0 || cells.length === 0 || !isWhole(cells)) {
    return undefined;
  }
  return cells.every((row) => row.length === names.length)
    ? { kind: 'table', head: names, rows: cells }
    : undefined;
}

/** The words of a row whose cells all have this name, and are each one column and one row wide. */
function cellsOf({ children }: Element, name: 'th' | 'td'): readonly string[] | undefined {
  const words = children.map((cell) => {
    const isPlain =
      isElement(cell, name) && !cell.tag.attributes.has('colspan') && !cell.tag.attributes.has('rowspan');
    const [text = '', ...more] = isPlain ? cell.children : [];
    return isPlain && typeof text === 'string' && more.length === 0 ? text : undefined;
  });
  return isWhole(words) ? words : undefined;
}

function isElement(child: string | Element | undefined, name: string): child is Element {
  return child !== undefined && typeof child !== 'string' && child.tag.name === name;
}

function isWhole<Value>(values: readonly (Value | undefined)[]): values is readonly Value[] {
  return !values.includes(undefined);
}
