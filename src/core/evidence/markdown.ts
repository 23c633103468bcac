import createParser, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { findLineStarts } from '../text';
import { addLeanRules } from './leanRules';
import { createLeanState, type MarkdownLines, type MarkdownStart } from './leanState';

/** Markdown as Signpost reads it: CommonMark with tables, strikethrough, HTML and footnotes. Makes a new parser. */
export function createMarkdown(): MarkdownIt {
  return createParser({ html: true, linkify: false, typographer: false }).use(footnote);
}

let shared: MarkdownIt | undefined;

/** The block tokens of a text that say where blocks and containers are; `inline` ones are left unread. */
export function parseBlocks(text: string, start: MarkdownStart): Token[] {
  return parse(text, start, {});
}

/**
 * Asks for the target that a text defines for reference links such as `[words][label]`, or undefined if it defines none.
 * Parses the text once, when it is asked.
 */
export function definitionsOf(text: string): (label: string) => string | undefined {
  let references: Env['references'];
  return (label) => {
    if (!references) {
      const environment: Env = {};
      parse(text, { lineStarts: findLineStarts(text), firstLine: 0 }, environment);
      references = environment.references ?? {};
    }
    return references[parser().utils.normalizeReference(label)]?.href;
  };
}

function parser(): MarkdownIt {
  if (!shared) {
    shared = createMarkdown();
    addLeanRules(shared);
  }
  return shared;
}

function parse(text: string, start: MarkdownStart, environment: Env): Token[] {
  const tokens: Token[] = [];
  const state = createLeanState(parser(), environment, tokens, normalise(text, start));
  parser().block.tokenize(state, state.line, state.lineMax);
  return tokens;
}

/** markdown-it's own first step: its block rules know no `\r`, and NUL would end a block early. Lines stay the same lines. */
function normalise(text: string, { lineStarts, firstLine }: MarkdownStart): MarkdownLines {
  if (!text.includes('\r') && !text.includes('\0')) {
    return { text, lineStarts, firstLine };
  }
  const body = text.slice(lineStarts[firstLine]).replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  const lines = '\n'.repeat(firstLine) + body;
  return { text: lines, lineStarts: findLineStarts(lines), firstLine };
}
