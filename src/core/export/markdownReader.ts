import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { usualKeywords, type TagKeywords } from '../catalogue/tagKeywords';
import { isTag, matchTag } from '../evidence/findTags';
import { createMarkdown } from '../evidence/markdown';
import { headingName } from './headingSlugs';

/** What a Markdown text is made of, before anything is looked up. Line numbers count from the start of `text`. */
export interface MarkdownTokens {
  readonly blocks: readonly Token[];
  /** The blocks of each footnote that is called, by its number. */
  readonly footnotes: ReadonlyMap<number, readonly Token[]>;
  /** The blocks of the footnotes that nothing calls, in order. */
  readonly uncalled: readonly (readonly Token[])[];
}

interface FootnoteDefinition {
  readonly label: string;
  readonly tokens: Token[];
}

/** The type of the inline tokens for `[AC 1.2]`; `content` is the tag as written. */
export const tagTokenType = 'signpost_tag';

const markdown = withTags(createMarkdown());
const insideHtml = withTags(createMarkdown()).disable([
  'emphasis',
  'strikethrough',
  'link',
  'image',
  'backticks',
  'escape',
]);

/** Reads Markdown as GitHub and VS Code do, with footnotes and tags. Never throws. */
export function readMarkdown(text: string, keywords: TagKeywords): MarkdownTokens {
  const env: {
    keywords: TagKeywords;
    footnoteDefinitions?: FootnoteDefinition[];
    footnotes?: { refs?: Record<string, number> };
  } = { keywords };
  const tokens = markdown.parse(text, env);
  if (text.includes('{#')) {
    takeWrittenNames(tokens);
  }
  const { blocks, footnotes } = separateFootnotes(tokens);
  const calls = env.footnotes?.refs ?? {};
  const uncalled = (env.footnoteDefinitions ?? []).filter(({ label }) => (calls[`:${label}`] ?? -1) < 0);
  return { blocks, footnotes, uncalled: uncalled.map(({ tokens }) => tokens) };
}

/** Reads the text of an HTML block: its tags, entities and criteria tags, but no Markdown. */
export function readHtmlInline(text: string, keywords: TagKeywords): readonly Token[] {
  return insideHtml.parseInline(text, { keywords })[0]?.children ?? [];
}

/** The name of a heading that is written into it, as Google Docs writes it: `# What I did {#what-i-did}`. */
export function writtenName(heading: Token): string | undefined {
  const name: unknown = heading.meta?.[nameKey];
  return typeof name === 'string' ? name : undefined;
}

const nameKey = 'signpost_name';

/** Takes the names that are written into headings out of their words. */
function takeWrittenNames(tokens: readonly Token[]): void {
  tokens.forEach((heading, index) => {
    const inline = tokens[index + 1];
    if (heading.type !== 'heading_open' || !inline?.content.includes('{#')) {
      return;
    }
    for (const token of inline.children ?? []) {
      const [found, name] = (token.type === 'text' && headingName.exec(token.content)) || [];
      if (found !== undefined) {
        heading.meta = { ...heading.meta, [nameKey]: name };
        token.content = token.content.replace(found, '');
      }
    }
  });
}

/** An address as it may stand in a link: spaces and the like as `%20`. */
export function encodeAddress(address: string): string {
  return markdown.utils.lib.mdurl.encode(address);
}

function withTags(reader: MarkdownIt): MarkdownIt {
  // Targets are judged where links are resolved; a refused link still shows its words.
  reader.validateLink = () => true;
  reader.normalizeLink = (url) => url;
  reader.normalizeLinkText = (url) => url;
  // As in VS Code's preview, an address with `https://` is a link. Others may be anything.
  reader.set({ linkify: true }).linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  reader.inline.ruler.before('escape', 'signpost_tag', (state, silent) => readTag(state, silent, false));
  // `[AC 1.1](file)` is a link; only where it turns out to be none is it a tag after all.
  reader.inline.ruler.after('link', 'signpost_tag_before_bracket', (state, silent) =>
    readTag(state, silent, true),
  );
  reader.core.ruler.before('footnote_tail', 'signpost_footnotes', (state) => {
    state.env['footnoteDefinitions'] = collectDefinitions(state.tokens);
  });
  return reader;
}

function readTag(state: StateInline, silent: boolean, beforeBracket: boolean): boolean {
  const first = state.src.charCodeAt(state.pos);
  // Silent is the search for the end of a link's text: a tag there must not look like a link within a link.
  if (silent || (first !== 0x5b && first !== 0x5c)) {
    return false;
  }
  const match = matchTag(state.src, state.pos, keywordsIn(state));
  if (!match || match.end > state.posMax) {
    return false;
  }
  if (!beforeBracket && first === 0x5b && mayBeLink(state, match.end)) {
    return false;
  }
  const token = state.push(tagTokenType, '', 0);
  token.content = state.src.slice(state.pos, match.end);
  state.pos = match.end;
  return true;
}

/** Whether what stands behind a tag may make it the words of a link: `(file)`, or `[label]` that is no tag itself. */
function mayBeLink(state: StateInline, end: number): boolean {
  const { src, env, md } = state;
  if (src.charCodeAt(end) !== 0x5b) {
    return src.charCodeAt(end) === 0x28;
  }
  const label = src.slice(end + 1, src.indexOf(']', end));
  return !isTag(label, keywordsIn(state)) && md.utils.normalizeReference(label) in (env.references ?? {});
}

/** What begins a tag, as whoever had the text read says. */
function keywordsIn({ env }: StateInline): TagKeywords {
  return env['keywords'] instanceof Set ? env['keywords'] : usualKeywords;
}

function collectDefinitions(tokens: readonly Token[]): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = [];
  let current: FootnoteDefinition | undefined;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      current = { label: String(token.meta?.['label'] ?? ''), tokens: [] };
      found.push(current);
    } else if (token.type === 'footnote_reference_close') {
      current = undefined;
    } else {
      current?.tokens.push(token);
    }
  }
  return found;
}

function separateFootnotes(tokens: readonly Token[]): {
  readonly blocks: Token[];
  readonly footnotes: Map<number, Token[]>;
} {
  const blocks: Token[] = [];
  const footnotes = new Map<number, Token[]>();
  let current: Token[] | undefined;
  for (const token of tokens) {
    if (token.type === 'footnote_open') {
      current = [];
      footnotes.set(Number(token.meta?.['id']), current);
    } else if (token.type === 'footnote_close') {
      current = undefined;
    } else if (!/^footnote_(anchor|block_)/.test(token.type)) {
      (current ?? blocks).push(token);
    }
  }
  return { blocks, footnotes };
}
