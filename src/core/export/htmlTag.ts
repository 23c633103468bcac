import type { InlineStyle } from './contentBlock';

/** One `<tag …>` of inline HTML. */
export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Tags that change the look of words and nothing else. */
export const styleOfTag: ReadonlyMap<string, InlineStyle> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['mark', 'mark'],
  ['kbd', 'key'],
  ['small', 'small'],
  // Where no heading can stand, such as in a cell.
  ['h1', 'strong'],
  ['h2', 'strong'],
  ['h3', 'strong'],
  ['h4', 'strong'],
  ['h5', 'strong'],
  ['h6', 'strong'],
]);

/** Tags that only group words. They are left out; what is between them stays. */
export const groupingTags: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside bdi bdo big blockquote body caption center code col colgroup data dd details div dl dt ' +
    'figcaption figure font footer header hgroup html li main nav ol p picture pre q section samp source ' +
    'span summary table tbody td tfoot th thead time tr tt ul wbr'
  ).split(' '),
);

/** Tags that hold nothing, so nothing closes them. */
export const emptyTags: ReadonlySet<string> = new Set(['col', 'source', 'wbr']);

/** Tags that begin and end a paragraph. */
const paragraphTag =
  /<\/?(?:address|article|aside|blockquote|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)\b[^<>]*>/gi;

/** Tags that hold whole blocks: Markdown between them stands in them too. */
export const containerTags: ReadonlySet<string> = new Set(
  'address article aside blockquote center details div figure footer header main nav section'.split(' '),
);

/** Reads `<img src="a.jpg" alt="A till">`; undefined for a comment or anything that is no tag. */
export function readHtmlTag(html: string): HtmlTag | undefined {
  const match = /^<(\/?)([a-z][a-z0-9-]*)([^]*?)\/?>$/i.exec(html.trim());
  if (!match) {
    return undefined;
  }
  const [, slash = '', name = '', rest = ''] = match;
  const attributes = new Map<string, string>();
  for (const attribute of rest.matchAll(
    /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g,
  )) {
    const [, key = '', double, single, bare] = attribute;
    attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return { name: name.toLowerCase(), closing: slash !== '', attributes };
}

/** A piece of an HTML block: the words of a paragraph, or a tag that begins or ends one. */
export type HtmlPiece =
  { readonly kind: 'words'; readonly html: string } | { readonly kind: 'tag'; readonly tag: HtmlTag };

/** The pieces of HTML without comments. `<td>` ends become spaces. */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const addWords = (words: string): void => {
    if (words.trim() !== '') {
      pieces.push({ kind: 'words', html: words.trim() });
    }
  };
  const text = html.replace(/<\/t[dh]\s*>/gi, ' ');
  let at = 0;
  for (const match of text.matchAll(paragraphTag)) {
    addWords(text.slice(at, match.index));
    at = match.index + match[0].length;
    const tag = readHtmlTag(match[0]);
    if (tag) {
      pieces.push({ kind: 'tag', tag });
    }
  }
  addWords(text.slice(at));
  return pieces;
}

/** HTML without what nobody wrote to be read: comments, styles, and the tags that word processors write for themselves. */
export function removeUnseen(html: string): string {
  return removeStyles(removeComments(html)).replace(
    /<!\[(?:if|endif)[^<>]*>|<\/?(?:o|w|v|m|st1):[a-z][^<>]*>/gi,
    '',
  );
}

function removeComments(html: string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const start = html.indexOf('<!--', at);
    if (start === -1) {
      return result + html.slice(at);
    }
    result += html.slice(at, start);
    const end = html.indexOf('-->', start + 4);
    if (end === -1) {
      return result;
    }
    at = end + 3;
  }
}

/** HTML without styles. One that nothing closes stays. */
function removeStyles(html: string): string {
  const closing = /<\/style\s*>/gi;
  let result = '';
  let at = 0;
  for (const { index } of html.matchAll(/<style\b[^<>]*>/gi)) {
    if (index >= at) {
      closing.lastIndex = index;
      if (!closing.test(html)) {
        break;
      }
      result += html.slice(at, index);
      at = closing.lastIndex;
    }
  }
  return result + html.slice(at);
}
