import type { MarkdownIt, Token } from 'markdown-it';
import type { Block, EvidenceNote } from '../../src/core/evidence/evidence';
import { matchTag } from '../../src/core/evidence/findTags';
import { createMarkdown } from '../../src/core/evidence/markdown';
import { findLineStarts } from '../../src/core/text';

/** A tag and its block: `list > list-item > paragraph in line 2: 1.1, 1.3`. Lines are counted from 0. */
export type ReferenceTag = string;

const markdown = withTags(createMarkdown());

const containers: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  bullet_list: 'list',
  ordered_list: 'list',
  list_item: 'list-item',
  table: 'table',
  footnote_reference: 'footnote',
};

/**
 * The tags of a Markdown text, found by markdown-it itself with a rule of ours beside its own inline rules.
 * Slow and plain, to compare the fast way with. Tags in HTML blocks are left out: markdown-it does not look inside.
 */
export function referenceTags(text: string): ReferenceTag[] {
  const found: ReferenceTag[] = [];
  const around: string[] = [];
  let line = 0;
  let kind = '';
  for (const token of markdown.parse(text, {})) {
    const type = token.type.replace(/_(?:open|close)$/, '');
    const container = containers[type];
    if (container !== undefined && token.nesting > 0) {
      around.push(container);
    } else if (container !== undefined && token.nesting < 0) {
      around.pop();
    } else if (token.nesting > 0) {
      kind = type === 'heading' ? `heading ${token.tag.slice(1)}` : (kindOfCell[type] ?? type);
    }
    // The cells of a row have no line of their own.
    if (token.type === 'tr_open' || token.type === 'inline') {
      line = token.map?.[0] ?? line;
    }
    if (token.type === 'inline') {
      collect(token, [...around, `${kind} in line ${line}`].join(' > '), found);
    }
  }
  return found;
}

const kindOfCell: Readonly<Record<string, string>> = { th: 'table-head', td: 'table-row' };

/** The tags that a note has outside HTML blocks, in the same words. */
export function tagsOfNote(note: EvidenceNote, text: string): ReferenceTag[] {
  const linesBefore = findLineStarts(text.slice(0, note.bodyStart)).length - 1;
  return note.tags.flatMap((tag) => {
    const block = note.blocks[tag.block];
    return tag.origin !== 'text' || !block || block.kind === 'html'
      ? []
      : [wordTag(wordBlock(block, linesBefore), tag.references)];
  });
}

/** The text of everything that markdown-it takes for code in a Markdown text. */
export function codeIn(text: string): string {
  const codes: string[] = [];
  const visit = ({ type, content, children }: Token): void => {
    if (type === 'fence' || type === 'code_block' || type === 'code_inline') {
      codes.push(content);
    }
    children?.forEach(visit);
  };
  plain.parse(text, {}).forEach(visit);
  return codes.join('\n');
}

const plain = createMarkdown();

function wordBlock({ kind, level, line, parents }: Block, linesBefore: number): string {
  const own = `${level > 0 ? `heading ${level}` : kind} in line ${line - linesBefore}`;
  return [...parents.map((parent) => parent.kind), own].join(' > ');
}

function wordTag(place: string, references: readonly { readonly number: string }[]): ReferenceTag {
  return `${place}: ${references.map(({ number }) => number).join(', ')}`;
}

function collect({ children }: Token, place: string, found: ReferenceTag[]): void {
  for (const child of children ?? []) {
    if (child.type === 'tag') {
      found.push(wordTag(place, (child.meta as { references: [] }).references));
    }
    collect(child, place, found);
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
