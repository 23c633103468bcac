import { emptyTags, readHtmlTag, type HtmlTag } from './htmlTag';

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
  /** Cells without words where nothing says which row names the columns. */
  readonly head: readonly HtmlCell[];
  readonly rows: readonly (readonly HtmlCell[])[];
}

export interface HtmlCell {
  readonly words: string;
  /** How many columns it takes. */
  readonly across: number;
}

interface Element {
  readonly tag: HtmlTag;
  readonly children: (string | Element)[];
  /** Where its tag ends in the text, and its closing tag begins. */
  readonly start: number;
  end: number;
}

/** Every tag that begins or ends a block, those of lists and tables among them. */
const blockTag =
  /<\/?(?:address|article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>]*>/gi;

/** Deeper lists are read as paragraphs. */
const deepest = 6;

/**
 * The list or the table that a block of HTML is, if it is one and nothing else, each of its tags is closed and none
 * says more than a list or a table of ours can: no cell over several rows, no table in a table, no language.
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
  return element.tag.name === 'table' ? tableOf(element, html) : listOf(element, 1);
}

/** Whether a block of HTML begins a table. */
export function beginsTable(html: string): boolean {
  return /^\s*<table\b/i.test(html);
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

/** Wider cells are a slip of the pen. */
const mostAcross = 60;

function tableOf({ children }: Element, html: string): HtmlTable | undefined {
  const rows: readonly (Row | undefined)[] = children.flatMap((child) => {
    const name = typeof child === 'string' ? '' : child.tag.name;
    return typeof child !== 'string' && groups.has(name)
      ? child.children.map((row) => rowOf(row, html, name === 'thead'))
      : name === 'colgroup'
        ? []
        : [rowOf(child, html, false)];
  });
  if (!isWhole(rows)) {
    return undefined;
  }
  const [first, ...others] = rows.filter(({ cells }) => cells.length > 0);
  if (!first || (first.isHead && others.length === 0)) {
    return undefined;
  }
  const columns = Math.max(...[first, ...others].map(({ cells }) => widthOf(cells)));
  const filled = ({ cells }: Row): readonly HtmlCell[] => [...cells, ...emptyCells(columns - widthOf(cells))];
  return first.isHead
    ? { kind: 'table', head: filled(first), rows: others.map(filled) }
    : { kind: 'table', head: emptyCells(columns), rows: [first, ...others].map(filled) };
}

interface Row {
  readonly cells: readonly HtmlCell[];
  /** Whether it names the columns. */
  readonly isHead: boolean;
}

/** A row without cells over several rows, and without tables in its cells. */
function rowOf(row: string | Element, html: string, isInHead: boolean): Row | undefined {
  if (!isElement(row, 'tr')) {
    return undefined;
  }
  const elements: readonly (Element | undefined)[] = row.children.map((cell) =>
    isElement(cell, 'td') || isElement(cell, 'th') ? cell : undefined,
  );
  if (!isWhole(elements)) {
    return undefined;
  }
  const cells = elements.map((cell) => cellOf(cell, html));
  const isHead =
    isInHead ||
    elements.every(({ tag }) => tag.name === 'th') ||
    // As word processors write the names of columns.
    cells.every(
      (cell) =>
        cell?.words === '' ||
        /^(?:<p[^<>]*>\s*)?<(?:b|strong)>[^<]*<\/(?:b|strong)>(?:\s*<\/p>)?$/i.test(cell?.words ?? ''),
    );
  return isWhole(cells) ? { cells, isHead } : undefined;
}

function cellOf({ tag, start, end, children }: Element, html: string): HtmlCell | undefined {
  const across = Number(tag.attributes.get('colspan') ?? 1);
  const isWide = !Number.isInteger(across) || across < 1 || across > mostAcross;
  if (isWide || Number(tag.attributes.get('rowspan') ?? 1) !== 1 || children.some(holdsTable)) {
    return undefined;
  }
  return { words: html.slice(start, end).trim(), across };
}

function holdsTable(child: string | Element): boolean {
  return typeof child !== 'string' && (child.tag.name === 'table' || child.children.some(holdsTable));
}

function widthOf(cells: readonly HtmlCell[]): number {
  return cells.reduce((sum, { across }) => sum + across, 0);
}

function emptyCells(count: number): HtmlCell[] {
  return Array.from({ length: count }, () => ({ words: '', across: 1 }));
}

function isElement(child: string | Element, name: string): child is Element {
  return typeof child !== 'string' && child.tag.name === name;
}

function isWhole<Value>(values: readonly (Value | undefined)[]): values is readonly Value[] {
  return !values.includes(undefined);
}
