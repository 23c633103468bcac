import type { MarkdownIt, Token } from 'markdown-it';
import { matchTag } from '../../src/core/evidence/findTags';
import { createMarkdown } from '../../src/core/evidence/markdown';

/** A tag as a full parse of the Markdown finds it: the first line of its block, and its references. */
export type ReferenceTag = string;

const markdown = withTags(createMarkdown());

/**
 * The tags of a Markdown text, found by markdown-it itself with a rule of ours beside its own inline rules.
 * Slow and plain, to compare the fast way with. Tags in HTML blocks are left out: markdown-it does not look inside.
 */
export function referenceTags(text: string): ReferenceTag[] {
  const found: ReferenceTag[] = [];
  let line = 0;
  for (const token of markdown.parse(text, {})) {
    // The cells of a row have no line of their own.
    if (token.type === 'tr_open' || token.type === 'inline') {
      line = token.map?.[0] ?? line;
    }
    if (token.type === 'inline') {
      collect(token, line, found);
    }
  }
  return found;
}

export function wordTag(line: number, references: readonly { readonly number: string }[]): ReferenceTag {
  return `line ${line}: ${references.map(({ number }) => number).join(', ')}`;
}

function collect({ children }: Token, line: number, found: ReferenceTag[]): void {
  for (const child of children ?? []) {
    if (child.type === 'tag') {
      found.push(wordTag(line, (child.meta as { references: [] }).references));
    }
    collect(child, line, found);
  }
}

function withTags(parser: MarkdownIt): MarkdownIt {
  const link = parser.inline.ruler.__rules__.find(({ name }) => name === 'link')?.fn;
  if (!link) {
    throw new Error('markdown-it has no rule for links.');
  }
  parser.inline.ruler.before('escape', 'tag', (state, silent) => {
    const match = silent ? undefined : matchTag(state.src, state.pos);
    if (!match) {
      return false;
    }
    const start = state.pos;
    const target = state.src.charAt(match.end) === '(' && link(state, true) ? state.pos : undefined;
    state.pos = start;
    state.push('tag', '', 0).meta = { references: match.references };
    state.pos = target ?? match.end;
    return true;
  });
  // It moves footnotes to the end and drops those that nobody refers to.
  parser.core.ruler.disable('footnote_tail');
  return parser;
}
