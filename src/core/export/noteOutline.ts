import type { Token } from 'markdown-it';
import type { EvidenceNote } from '../evidence/evidence';
import { findLineStarts } from '../text';
import { createSlugger, slugOf } from './headingSlugs';
import { readMarkdown, tagTokenType, writtenName, type MarkdownTokens } from './markdownReader';
import { comparableHeading, withoutTags } from './withoutTags';

/** One evidence file with its headings named, before its text is turned into blocks. */
export interface NoteOutline {
  readonly note: EvidenceNote;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly firstLine: number;
  readonly anchor: string;
  readonly reference: string;
  readonly title: string;
  /** Reads the text. The tokens are many times its size, so that they are kept for the first who asks and no longer. */
  readonly readMarkdown: () => MarkdownTokens;
  /** Whether the text begins with a heading that says what the title says. */
  readonly beginsWithTitle: boolean;
  /** Anchors of the headings by their line in the whole file. */
  readonly headings: ReadonlyMap<number, string>;
  /** Anchors of the headings by the name that `#name` links use. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** Reads the Markdown of a note and names its headings, so that other notes can link to them. */
export function outlineNote(
  note: EvidenceNote,
  text: string,
  anchor: string,
  reference: string,
): NoteOutline {
  const firstLine = findLineStarts(text.slice(0, note.bodyStart)).length - 1;
  const body = text.slice(note.bodyStart);
  const markdown = readMarkdown(body, note.keywords);
  const [opening, words] = markdown.blocks;
  const beginsWithTitle =
    opening?.type === 'heading_open' &&
    comparableHeading(words?.content ?? '') === comparableHeading(note.title);
  const headings = new Map<number, string>();
  const slugs = new Map<string, string>();
  const nextSlug = createSlugger();
  for (const [token, content] of headingsOf(markdown)) {
    const isTitle = beginsWithTitle && token === opening;
    const name = isTitle ? anchor : `${anchor}-heading-${headings.size + 1}`;
    headings.set((token.map?.[0] ?? 0) + firstLine, name);
    slugs.set(nextSlug(renderedText(content)), name);
    const plain = slugOf(withoutTags(content.content, note.keywords));
    for (const other of [plain, writtenName(token)]) {
      if (other !== undefined && !slugs.has(other)) {
        slugs.set(other, name);
      }
    }
  }
  return {
    note,
    text,
    lineStarts: findLineStarts(text),
    firstLine,
    anchor,
    reference,
    title: withoutTags(withoutNotes(note.title), note.keywords) || note.title,
    readMarkdown: once(markdown, () => readMarkdown(body, note.keywords)),
    beginsWithTitle,
    headings,
    slugs,
  };
}

/** Where a link to a piece of evidence leads: the heading of that name, or undefined if there is none. */
export function headingNamed(name: string, { slugs }: NoteOutline): string | undefined {
  // A heading without letters has no name, so that no link can mean it.
  return name === '' ? undefined : (slugs.get(name) ?? slugs.get(name.toLowerCase()));
}

/** A title without the numbers of its footnotes: `[^1]`. */
function withoutNotes(title: string): string {
  return title.replace(/\[\^[^\][\s]{1,100}\]/g, '');
}

/** Gives the value to the first who asks, and a new one to everybody else. */
function once<Value>(value: Value, again: () => Value): () => Value {
  let kept: Value | undefined = value;
  return () => {
    const given = kept ?? again();
    kept = undefined;
    return given;
  };
}

/** The headings of the text and of its footnotes, each with its inline token. */
function headingsOf({ blocks, footnotes, uncalled }: MarkdownTokens): [Token, Token][] {
  const found: [Token, Token][] = [];
  for (const tokens of [blocks, ...footnotes.values(), ...uncalled]) {
    tokens.forEach((token, index) => {
      const content = tokens[index + 1];
      if (token.type === 'heading_open' && content) {
        found.push([token, content]);
      }
    });
  }
  return found;
}

function renderedText({ children }: Token): string {
  const shown = new Set(['text', 'code_inline', 'text_special', tagTokenType]);
  return (children ?? []).map((token) => (shown.has(token.type) ? token.content : '')).join('');
}
