import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const root = process.cwd();
const findPackage = createRequire(join(root, 'package.json'));

/** The grammars that VS Code has for Markdown and what stands in it, from a package that copies them. */
const grammarFiles: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'text.html.basic': 'html',
  'text.html.derivative': 'html-derivative',
  'source.yaml': 'yaml',
};

/** The grammars that add names of ours to it. */
const ownFiles: Readonly<Record<string, string>> = {
  'signpost.tags': 'signpost.markdown.json',
  'signpost.linkedTags': 'signpost.linkedTags.json',
};

/** A piece of a tag: its text, and its name without what all of ours begin and end with. */
type Piece = readonly [text: string, name: string];

const own = /^meta\.criterion-(.*)\.signpost$/;
const bracket = (text: string): Piece => [text, text.includes('[') ? 'begin' : 'end'];

describe('the names that the grammar gives to tags', () => {
  let grammar: IGrammar;
  let plainGrammar: IGrammar;

  before(async () => {
    await loadEngine();
    grammar = await loadMarkdown(Object.keys(ownFiles));
    plainGrammar = await loadMarkdown([]);
  });

  /** The pieces of all tags in a text, in order. Blanks are left out. */
  function piecesIn(markdown: string): Piece[] {
    let stack = INITIAL;
    return markdown.split('\n').flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      return tokens
        .filter(({ scopes }) => scopes.includes('meta.criterion-tag.signpost'))
        .map(({ startIndex, endIndex, scopes }): Piece => {
          const scope = scopes[scopes.length - 1] ?? '';
          return [line.slice(startIndex, endIndex), scope.replace(own, '$1')];
        })
        .filter(([text]) => text.trim() !== '');
    });
  }

  /** The tags that are coloured, as they are written. */
  function tagsIn(markdown: string): string[] {
    const text = piecesIn(markdown).map(([piece]) => piece);
    return text
      .join(' ')
      .split(/(?<=\])/)
      .map((tag) => tag.replaceAll(' ', ''))
      .filter((tag) => tag.includes('['));
  }

  it('tells the parts of a tag apart', () => {
    assert.deepEqual(piecesIn('I planned it [AC PQ-L2D/PCS/1.2, 1.3?] and did it'), [
      bracket('['),
      ['AC', 'keyword'],
      ['PQ-L2D/PCS/', 'unit'],
      ['1.2', 'number'],
      [',', 'separator'],
      ['1.3', 'number'],
      ['?', 'planned'],
      bracket(']'),
    ]);
  });

  for (const link of ['[AC 2.4](photos/log.jpg)', '- see **[AC 2.4](<my log.jpg> "Log")** there']) {
    it(`tells the parts of the tag in ${link} apart`, () => {
      assert.deepEqual(piecesIn(link), [
        ['AC', 'keyword'],
        ['2.4', 'number'],
      ]);
    });
  }

  const places: Readonly<Record<string, string>> = {
    'a heading': '## What I did [AC 1.1]',
    'an underlined heading': 'What I did [AC 1.1]\n===',
    'a paragraph': 'I did it [AC 1.1] today',
    'the second line of a paragraph': 'I did it\ntoday [AC 1.1]',
    'a list item': '- I did it [AC 1.1]',
    'a numbered list item': '1. I did it [AC 1.1]',
    'a nested list item': '- I did it\n  - today [AC 1.1]',
    'a task': '- [x] I did it [AC 1.1]',
    'a table row': '| day | work |\n| --- | --- |\n| Monday | till [AC 1.1] |',
    'a table row without outer bars': 'day | work\n--- | ---\nMonday | till [AC 1.1]',
    'a quote': '> She did it [AC 1.1]',
    'bold text': '**I did it [AC 1.1] today**',
    'italic text': '*I did it [AC 1.1] today*',
    'struck out text': '~~I did it [AC 1.1] today~~',
    'the words of a link': 'See [my log [AC 1.1] here](log.md) for it',
    'a reference link': '[AC 1.1][log]\n\n[log]: log.md',
    'bold text in a list item': '- **I did it [AC 1.1]**',
    'bold and italic text': '***I did it [AC 1.1]***',
    'bold text in a heading': '### **I did it [AC 1.1]** ###',
    'a heading in a quote': '> ## She did it [AC 1.1]',
    'a list in a quote': '> - She did it [AC 1.1]',
    'a quote in a list': '- one\n\n  > She did it [AC 1.1]',
    'the second paragraph of a list item': '- one\n\n  I did it [AC 1.1]',
    'the second line of a list item': '- one\n  and it [AC 1.1]',
    'the head of a table': '| day [AC 1.1] | work |\n| --- | --- |\n| Monday | till |',
    'bold text in a table': '| a |\n| --- |\n| **till [AC 1.1]** |',
    'a paragraph below front matter': '---\ntitle: x\n---\n\nI did it [AC 1.1]',
    'a paragraph below a comment': '<!-- x -->\n\nI did it [AC 1.1]',
    'a paragraph behind code': 'I wrote `x` and did it [AC 1.1]',
    'a footnote': '[^1]: I did it [AC 1.1]',
    'a paragraph of nothing else': '[AC 1.1]',
  };
  for (const [place, markdown] of Object.entries(places)) {
    it(`colours a tag in ${place}`, () => assert.deepEqual(tagsIn(markdown), ['[AC1.1]']));
  }

  const spellings: readonly string[] = [
    '[AC 1.1-1.4]',
    '[AC 1.1–1.4]',
    '[ac K4]',
    '[AC 02.03]',
    '[AC PCS/2.1]',
    '\\[AC 1.1]',
    '\\[AC 1.1\\]',
    '[AC 1.1?]',
  ];
  for (const spelling of spellings) {
    it(`colours ${spelling}`, () => assert.deepEqual(tagsIn(spelling), [spelling.replaceAll(' ', '')]));
  }

  const others: Readonly<Record<string, string>> = {
    'a code span': 'Write `[AC 1.1]` there',
    'a code span in a table': '| a | b |\n| --- | --- |\n| x | `[AC 1.1]` |',
    'fenced code': '```\n[AC 1.1]\n```',
    'fenced code in a language': '```yaml\na: [AC 1.1]\n```',
    'indented code': '\n    [AC 1.1]',
    'a comment': '<!-- [AC 1.1] -->',
    'a comment in a paragraph': 'I did it <!-- [AC 1.1] --> today',
    'a comment over several lines': '<!--\n[AC 1.1]\n-->',
    'an attribute': 'See <a title="[AC 1.1]">this</a>',
    'a link definition': '[AC 1.1]: https://example.org',
    'front matter': '---\ntitle: [AC 1.1]\ncriteria: [1.1]\n---',
    'the text of an image': '![AC 1.1](photo.jpg)',
    'two tags that Markdown reads as one link': '[AC 1.1][AC 1.2]',
    'a tag without a space': '[AC1.1]',
    'round brackets': '(AC 1.1)',
    'words in brackets': '[AC one]',
    'an address': 'See <https://example.org/[AC 1.1]>',
  };
  for (const [place, markdown] of Object.entries(others)) {
    it(`leaves alone ${place}`, () => assert.deepEqual(tagsIn(markdown), []));
  }

  /** What stands at each place with the names that it has, line by line. */
  function namesIn(markdown: string, read: IGrammar): string[] {
    let stack = INITIAL;
    return markdown.split('\n').flatMap((line) => {
      const { tokens, ruleStack } = read.tokenizeLine(line, stack);
      stack = ruleStack;
      return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
        const names = scopes.filter((scope) => !own.test(scope)).join(' ');
        return [...line.slice(startIndex, endIndex)].map((character) => `${character} ${names}`);
      });
    });
  }

  const links: readonly string[] = [
    '[AC 2.4](photos/log.jpg)',
    '**[AC 2.4](<my log.jpg>)** and [AC 1.1](a.jpg "A photo")',
    '| a |\n| --- |\n| [AC 2.4](x.jpg) |',
    '## [AC 2.4](x.jpg) and [AC 1.1][log]',
    '[AC 1.1, 1.2][] and [AC 1.1](not closed',
  ];
  for (const markdown of [...Object.values(places), ...Object.values(others), ...spellings, ...links]) {
    it(`changes no colour of ${JSON.stringify(markdown)}, which may be in no portfolio`, () => {
      // Themes know the names that Markdown's own grammar gives. Of ours, they know none.
      assert.deepEqual(namesIn(markdown, grammar), namesIn(markdown, plainGrammar));
    });
  }

  it('comes to an end with a line that is almost a tag', () => {
    assert.deepEqual(tagsIn(`[AC ${'1.1, '.repeat(20_000)}`), []);
  });
});

async function loadEngine(): Promise<void> {
  const wasm = readFileSync(findPackage.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
}

/** Markdown's own grammar, with what is injected into it. */
async function loadMarkdown(injections: readonly string[]): Promise<IGrammar> {
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => {
      const ownFile = ownFiles[scope];
      const name = grammarFiles[scope];
      const file = ownFile
        ? join(root, 'syntaxes', ownFile)
        : name && findPackage.resolve(`tm-grammars/grammars/${name}.json`);
      return Promise.resolve(file ? parseRawGrammar(readFileSync(file, 'utf8'), file) : null);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? [...injections] : undefined),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  assert.ok(grammar);
  return grammar;
}
