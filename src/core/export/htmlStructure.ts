import { isElement, isWhole, readElements, type Element } from './htmlElements';
import { tableOf, type HtmlTable } from './htmlTable';

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

/** Deeper lists are read as paragraphs. */
const deepest = 6;

/** A piece of a block of HTML: a whole list or table with what it is, if we can say it, or what stands between those. */
export interface HtmlPart {
  readonly html: string;
  readonly structure: HtmlStructure | undefined;
  readonly isTable: boolean;
}

/** A block of HTML as the lists and the tables in it, and what stands between them, in order. */
export function splitStructures(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  const add = (start: number, end: number, tag = ''): void => {
    const part = html.slice(start, end);
    if (part.trim() !== '') {
      const structure = tag === '' ? undefined : readHtmlStructure(part);
      parts.push({ html: part, structure, isTable: tag.toLowerCase() === 'table' });
    }
  };
  let at = 0;
  let depth = 0;
  let outer = '';
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(/<(\/?)(ul|ol|table)\b[^<>]*>/gi)) {
    if (slash === '') {
      if (depth === 0) {
        add(at, index);
        at = index;
        outer = name;
      }
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) {
        add(at, index + tag.length, outer);
        at = index + tag.length;
      }
    }
  }
  add(at, html.length, depth > 0 ? outer : '');
  return parts;
}

/**
 * The list or the table that some HTML is, if each of its tags is closed and none says more than a list or a table of
 * ours can: no table in a table, no language. Undefined for all else.
 */
function readHtmlStructure(html: string): HtmlStructure | undefined {
  const [element, ...others] = readElements(html) ?? [];
  if (element === undefined || typeof element === 'string' || others.length > 0) {
    return undefined;
  }
  return element.tag.name === 'table' ? tableOf(element, html) : listOf(element, 1);
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
