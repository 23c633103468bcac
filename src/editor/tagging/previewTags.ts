import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import type { TagKeywords } from '../../core/catalogue/tagKeywords';
import { isTag, matchTag, type TagMatch } from '../../core/evidence/findTags';
import { readLinkTarget } from '../../core/evidence/linkTarget';

/** What a tag means in the file that is being shown, for its tooltip; undefined where tags mean nothing. */
export type DescribeTag = (tag: TagMatch, environment: unknown) => string | undefined;

/** What begins a tag in the file that is being shown. */
export type KeywordsOf = (environment: unknown) => TagKeywords;

const tokenType = 'signpost_tag';
const pill = 'signpost-tag';

/** The tags behind tokens. Which file they are in is known only when the tokens are rendered. */
const tagOf = new WeakMap<Token, TagMatch>();

/** Teaches VS Code's Markdown preview to show tags as pills. Code is not touched: its rules never ask this one. */
export function showTagsAsPills(
  markdown: MarkdownIt,
  describe: DescribeTag,
  keywordsOf: KeywordsOf,
): MarkdownIt {
  readTags(markdown, keywordsOf);
  markLinks(markdown, keywordsOf);
  // Last, as Markdown joins the texts that stand side by side.
  markdown.core.ruler.push(tokenType, ({ tokens }) => tagsAsText(tokens));
  const plainText = markdown.renderer.rules.text;
  markdown.renderer.rules.text = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    const tag = token && tagOf.get(token);
    const description = tag && describe(tag, environment);
    if (!token || description === undefined) {
      return plainText
        ? plainText(tokens, index, options, environment, renderer)
        : markdown.utils.escapeHtml(token?.content ?? '');
    }
    addPill(token, description);
    const words = token.content.replace(/[[\]]/g, '');
    return `<span${renderer.renderAttrs(token)}>${markdown.utils.escapeHtml(words)}</span>`;
  };
  const plainLink = markdown.renderer.rules.link_open;
  markdown.renderer.rules.link_open = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    const tag = token && tagOf.get(token);
    const description = tag && describe(tag, environment);
    if (token && description !== undefined) {
      addPill(token, description);
    }
    return plainLink
      ? plainLink(tokens, index, options, environment, renderer)
      : renderer.renderToken(tokens, index, options);
  };
  return markdown;
}

function readTags(markdown: MarkdownIt, keywordsOf: KeywordsOf): void {
  // Before `escape`, as a formatter may have put a backslash before the bracket.
  markdown.inline.ruler.before('escape', tokenType, (state, silent) => {
    const mark = state.src.charCodeAt(state.pos);
    const keywords = mark === 91 || mark === 92 ? keywordsOf(state.env) : undefined;
    const tag = keywords && matchTag(state.src, state.pos, keywords);
    // In front of a target, the tag is the text of a link.
    if (!tag || tag.end > state.posMax || isLinkText(state, tag, keywords)) {
      return false;
    }
    const content = state.src
      .slice(tag.start, tag.end)
      .replace(/\\([[\]])/g, '$1')
      .replace(/\s+/g, ' ');
    const label = markdown.utils.normalizeReference(content.slice(1, -1));
    if (mark === 91 && state.env.references?.[label]) {
      return false; // With a definition of its own, it is a link.
    }
    if (!silent) {
      const token = state.push(tokenType, 'span', 0);
      token.content = content;
      tagOf.set(token, tag);
    }
    state.pos = tag.end;
    return true;
  });
}

/**
 * Whether `(target)`, or `[label]` with a definition, stands behind a tag. Two tags side by side are two tags, and what
 * Markdown reads as no target is words.
 */
function isLinkText({ src, env, md }: StateInline, { start, end }: TagMatch, keywords: TagKeywords): boolean {
  if (src.charCodeAt(start) !== 91) {
    return false;
  }
  if (src.charCodeAt(end) === 40 && readLinkTarget(src, end)) {
    return true;
  }
  const label = src.charCodeAt(end) === 91 ? src.slice(end + 1, src.indexOf(']', end)) : '';
  return (
    label !== '' && !isTag(label, keywords) && md.utils.normalizeReference(label) in (env.references ?? {})
  );
}

/** Finds the links whose text is a tag. */
function markLinks(markdown: MarkdownIt, keywordsOf: KeywordsOf): void {
  markdown.core.ruler.push(`${tokenType}_link`, ({ tokens, env }) => {
    for (const { children } of tokens) {
      children?.forEach((token, index) => {
        const text = children[index + 1];
        const tag =
          token.type === 'link_open' && text ? matchTag(`[${text.content}]`, 0, keywordsOf(env)) : undefined;
        if (tag) {
          tagOf.set(token, tag);
        }
      });
    }
  });
}

/**
 * Makes a text of each tag, which it is to all others. VS Code names a heading by its texts alone, and would rename it
 * without its tag.
 */
function tagsAsText(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type === tokenType) {
      token.type = 'text';
    }
    tagsAsText(token.children ?? []);
  }
}

/** Tokens are kept and rendered again, so what they have is replaced, not added to. */
function addPill(token: Token, description: string): void {
  token.attrSet('class', pill);
  token.attrSet('title', description);
}
