import type { MarkdownIt, StateBlock } from 'markdown-it';
import { Beginnings, ruleNamed } from './leanBeginnings';
import { isIndented } from './leanLines';
import { readParagraph } from './leanParagraph';
import { beginsTable, readTable } from './leanTable';
import { readHeading } from './leanWords';

/**
 * Gives a parser of blocks quicker ways to read what evidence has most of: headings, paragraphs and tables. What it finds
 * is the same. markdown-it asks each of its rules about each line; here the first character of a line says which of them.
 */
export function addLeanRules(markdown: MarkdownIt): void {
  const { block } = markdown;
  block.ruler.at('heading', readHeading, { alt: ['paragraph', 'reference', 'blockquote'] });
  // Other blocks ask only whether one begins: it is read below.
  block.ruler.at('table', beginsTable, { alt: ['paragraph', 'reference'] });
  const readCode = ruleNamed(markdown, 'code');
  const beginnings = new Beginnings(markdown, '');
  const interruptingTables = new Beginnings(markdown, 'blockquote');
  const interruptingParagraphs = new Beginnings(markdown, 'paragraph');
  const { maxNesting = Infinity } = markdown.options;

  function readBlock(state: StateBlock, line: number, endLine: number): void {
    if (isIndented(state, line)) {
      readCode(state, line, endLine, false);
    } else if (beginsTable(state, line, endLine)) {
      readTable(state, line, endLine, interruptingTables);
    } else if (!beginnings.find(state, line, endLine, false)) {
      readParagraph(state, line, endLine, interruptingParagraphs);
    }
  }

  block.tokenize = (state, firstLine, endLine) => {
    let line = firstLine;
    while (line < endLine) {
      line = state.line = state.skipEmptyLines(line);
      if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) {
        return;
      }
      if (state.level >= maxNesting) {
        state.line = endLine;
        return;
      }
      readBlock(state, line, endLine);
      // Nobody asks whether a list is tight, and for one that is markdown-it looks through its tokens again.
      state.tight = false;
      if (state.line < endLine && state.isEmpty(state.line)) {
        state.line++;
      }
      line = state.line;
    }
  };
}
