import type { TagKeywords } from '../../core/catalogue/tagKeywords';
import { findFrontMatter, findUnfinishedFrontMatter } from '../../core/evidence/findFrontMatter';
import { readYaml, type YamlEntry, type YamlNode } from '../../core/yaml/readYaml';
import type { TagContext } from './tagContext';

/** Stands where the cursor is while the front matter is read: a word that nobody writes. */
const mark = 'signpostCursorMark';

/**
 * The reference that is being written in `criteria:` of the front matter, in whichever of YAML's ways: the YAML is read
 * as if a word stood at the cursor, and the context is the text that then holds that word.
 */
export function findFrontMatterContext(
  text: string,
  offset: number,
  keywords: TagKeywords,
): TagContext | undefined {
  const gap = text.charAt(offset - 1) === ':' ? ' ' : '';
  const marked = `${text.slice(0, offset)}${gap}${mark}${text.slice(offset)}`;
  const fenced = findFrontMatter(marked);
  const written = fenced?.written ?? findUnfinishedFrontMatter(marked, offset);
  if (written === undefined) {
    return undefined;
  }
  const start = fenced?.start ?? marked.indexOf(written);
  const { root } = readYaml({ uri: '', text: marked }, written, start);
  const entry = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'criteria') : undefined;
  const at = offset + gap.length;
  const node = entry && textAround(entry.value, marked, at);
  return entry && node ? contextIn(node, entry, marked, at, gap, keywords) : undefined;
}

/** The text that holds the mark. What an alias repeats stands elsewhere, and may hold it too. */
function textAround(node: YamlNode, marked: string, at: number): YamlNode | undefined {
  if (node.kind === 'list') {
    return node.items.map((item) => textAround(item, marked, at)).find((found) => found !== undefined);
  }
  return node.kind === 'text' && node.span.start <= at && at < node.span.end ? node : undefined;
}

/** What may stand before a reference in a text: the marks of YAML, other references, a tag's bracket. */
const before = /^(?:[|>][^\r\n]*|["'])?(?:[^,[]*[,[])*(?:\s|\S*\d\S*\s+|["'])*/;
/** What may be the keyword of a tag, and references behind it. */
const keyword = /^([A-Za-z]{2,8})\s+(?:\S*\d\S*\s+)*/;

/** What of a reference is typed at the end of a text. */
function typedIn(head: string, keywords: TagKeywords): string {
  let typed = head.slice(before.exec(head)?.[0].length ?? 0);
  for (;;) {
    const [words = '', letters = ''] = keyword.exec(typed) ?? [];
    if (!keywords.has(letters.toUpperCase())) {
      return typed;
    }
    typed = typed.slice(words.length);
  }
}

function contextIn(
  { span: node }: YamlNode,
  { keySpan, value }: YamlEntry,
  marked: string,
  at: number,
  gap: string,
  keywords: TagKeywords,
): TagContext {
  const head = marked.slice(node.start, at);
  const typed = typedIn(head, keywords);
  const [word = ''] = /^[\w./-]*/.exec(marked.slice(at + mark.length)) ?? [];
  const offset = at - gap.length;
  const span = { start: offset - typed.length, end: offset + word.length };
  // Alone behind `criteria:` a number of several would not be seen as one of a list.
  const isBare = value.kind === 'text' && head === typed && !/[\r\n]/.test(marked.slice(keySpan.end, at));
  const needsSpace = gap !== '' || (typed === '' && marked.charAt(at - 1) === ',');
  const isQuoted = /^["']/.test(head);
  const isOpen = !isQuoted && isOpenList(marked.slice(value.span.start, value.span.end), mark + word);
  return {
    span,
    typed,
    before: `${needsSpace ? ' ' : ''}${isBare ? '[' : ''}`,
    after: isBare || isOpen ? ']' : '',
  };
}

/**
 * Whether a list in brackets ends with the word under the cursor and nothing closes it. VS Code closes a bracket by
 * itself, but not always: not in a line whose language it has not looked at yet.
 */
function isOpenList(list: string, lastWord: string): boolean {
  return list.startsWith('[') && list.trimEnd().endsWith(lastWord);
}
