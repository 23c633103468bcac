import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Env, Token } from 'markdown-it';
import { readWords, wordsOfLine } from '../../../../src/core/evidence/leanWords';
import { createMarkdown, definitionsOf, parseBlocks } from '../../../../src/core/evidence/markdown';
import { findLineStarts } from '../../../../src/core/text';
import { holds } from '../../../support/holds';
import { markdownTexts, nestedTexts } from '../../../support/markdownTexts';

/** What is read of a token of a text whose line ends are `\n`. */
function shown(token: Token, text: string): unknown {
  const { type, tag, map, nesting, content, markup, info, meta } = token;
  if (type === wordsOfLine) {
    const { heading, fromEnd, length } = readWords(token);
    const line = text.split('\n')[map?.[0] ?? 0] ?? '';
    const start = line.length - fromEnd;
    return { type: 'inline', map, heading, content: line.slice(start, start + length).trim() };
  }
  return type.startsWith('table-')
    ? { type, map, columns: meta?.columns }
    : type === 'inline'
      ? { type, map, heading: meta?.heading, content: content.trim() }
      : { type, tag, map, nesting, content, markup, info };
}

const texts = fc.oneof(markdownTexts, nestedTexts);

describe('reading blocks', function () {
  it('finds the tokens that markdown-it finds, without those that nobody asks for', () => {
    const markdown = createMarkdown();
    const kept = new Set<string>();
    holds(
      fc.property(texts, (text) => {
        const normal = text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
        const all: Token[] = [];
        markdown.block.parse(normal, markdown, {}, all);
        const found = parseBlocks(text, { lineStarts: findLineStarts(text), firstLine: 0 });
        found.forEach(({ type }) => kept.add(type));
        assert.deepEqual(
          found.map((token) => shown(token, normal)),
          withHeadings(withRows(all.filter(({ type }) => isAskedFor(type)))).map((token) =>
            shown(token, normal),
          ),
        );
      }),
      3000,
    );
    assert.ok(
      ['inline', wordsOfLine, 'table-row', 'footnote_reference_close'].every((type) => kept.has(type)),
    );
  });

  it('reads what stands behind front matter as if empty lines were before it', () => {
    holds(
      fc.property(fc.nat(3), texts, (lines, body) => {
        const text = '---\n'.repeat(lines) + body;
        const blank = '\n'.repeat(lines) + body;
        assert.deepEqual(
          parseBlocks(text, { lineStarts: findLineStarts(text), firstLine: lines }),
          parseBlocks(blank, { lineStarts: findLineStarts(blank), firstLine: 0 }),
        );
      }),
      1000,
    );
  });

  it('finds the definitions that markdown-it finds', () => {
    const markdown = createMarkdown();
    holds(
      fc.property(texts, (text) => {
        const environment: Env = {};
        markdown.parse(text, environment);
        const definitionOf = definitionsOf(text);
        for (const label of ['a', 'AC 7.7', '1', 'words']) {
          const reference = environment.references?.[markdown.utils.normalizeReference(label)];
          assert.equal(definitionOf(label), reference?.href);
        }
      }),
      1000,
    );
  });
});

/** Tokens that open or close what stands around text which other tokens hold, or hold none. */
function isAskedFor(type: string): boolean {
  return !/^(?:paragraph_(?:open|close)|heading_close|t(?:head|body)_(?:open|close)|t[hd]_close|td_open|hr|reference_definition)$/.test(
    type,
  );
}

/** The tokens with each text as one that says what level of heading it is. One without a character is none. */
function withHeadings(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const heading = before?.type === 'heading_open' ? Number(before.tag.slice(1)) : 0;
    const isLeft = token.type === 'heading_open' || (token.type === 'inline' && token.content === '');
    return isLeft ? [] : [Object.assign(Object.create(token) as Token, { meta: token.meta ?? { heading } })];
  });
}

/** The tokens with each row of a table as one, which says how many cells the row has. */
function withRows(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type === 'tr_open') {
      const end = tokens.findIndex(({ type }, index) => index > at && type === 'tr_close');
      const row = tokens.slice(at, end);
      const type = row.some((each) => each.type === 'th_open') ? 'table-head' : 'table-row';
      const columns = row.filter((each) => each.type === 'inline').length;
      found.push(Object.assign(Object.create(token) as Token, { type, meta: { columns } }));
      at = end;
    } else if (token) {
      found.push(token);
    }
  }
  return found;
}
