import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { allRules } from '../../../src/core/lint/allRules';
import type { FixTitle, Prompt } from '../../../src/core/lint/rule';
import { wordProblem } from '../../../src/words/problemWords';
import { editsOfFix } from '../../../src/words/promptWords';
import { rulePageOf } from '../../../src/words/rulePage';
import { inEnglish, type Translate } from '../../../src/words/translate';
import { wordFixTitle } from '../../../src/words/words';
import { readingGrade } from '../../support/readingGrade';
import { sampleLibrary as library, sampleProblems } from '../../support/sampleProblems';
import { root } from '../../support/shipped';

const abouts: readonly Prompt['about'][] = [
  'legislation',
  'practice',
  'example',
  'concepts',
  'contrast',
  'count',
];
const titles: readonly FixTitle[] = [
  { kind: 'change-reference', to: '1.2' },
  { kind: 'change-everywhere', to: '1.2', places: 3 },
  { kind: 'change-text', to: 'Equality Act 2010' },
  { kind: 'write-in-full', title: 'Equality Act 2010' },
  { kind: 'separate-tags' },
  { kind: 'move-tag-up' },
  { kind: 'tag-each-text' },
  { kind: 'replace-person', name: 'sarah brown', to: 'Customer A' },
  { kind: 'take-out', what: 'detail' },
  { kind: 'take-out', what: 'comment' },
  { kind: 'remove-tag' },
  { kind: 'choose-unit', unit: 'PCS' },
  ...abouts.map((about) => ({ kind: 'add-prompt' as const, about })),
];

/** Everything that a rule, its fixes, its reminders and its page say to a learner. */
function everythingSaid(t: Translate): string[] {
  const prompts = abouts.flatMap((about) =>
    [[], ['data_protection']].flatMap((topics) =>
      editsOfFix(
        {
          title: { kind: 'add-prompt', about },
          edits: [],
          prompt: { about, uri: 'mem:/a', offset: 0, lineStart: '', isAboveRule: false, topics },
          preferred: false,
        },
        library,
        t,
      ).map(({ newText }) => newText.replace(/^\s*<!-- | -->$/g, '')),
    ),
  );
  const pages = allRules.flatMap(({ code }) => {
    const { title, what, why, next } = rulePageOf(code, t);
    return [title, what, why, next];
  });
  return [
    ...sampleProblems.map((problem) => wordProblem(problem, library, t)),
    ...titles.map((title) => wordFixTitle(title, t)),
    ...prompts,
    ...pages,
  ];
}

/** The messages in the sources that a translator finds: first arguments of `t(…)` and `vscode.l10n.t(…)`. */
function keysInSources(): { readonly found: ReadonlySet<string>; readonly hidden: readonly string[] } {
  const found = new Set<string>();
  const hidden: string[] = [];
  for (const folder of ['src/words', 'src/editor', 'src/terminal']) {
    for (const name of readdirSync(join(root, folder), { recursive: true }) as string[]) {
      if (!name.endsWith('.ts')) {
        continue;
      }
      const file = join(root, folder, name);
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && /^(?:t|vscode\.l10n\.t)$/.test(node.expression.getText(source))) {
          const [message] = node.arguments;
          if (message && ts.isStringLiteralLike(message)) {
            found.add(message.text);
          } else {
            hidden.push(`${name}: ${node.getText(source)}`);
          }
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return { found, hidden };
}

describe('what a learner is told', () => {
  it('can all be translated: no word of it is put together outside', () => {
    // Values stand in double brackets, so what is left outside of single ones was not translated.
    const marked: Translate = (message, ...values) =>
      `⟦${inEnglish(message, ...values.map((value) => `⟧${value}⟦`))}⟧`;
    for (const said of everythingSaid(marked)) {
      const outside = said.replace(/⟦[^⟦⟧]*⟧/g, ' ');
      const values = sampleValues(outside);
      assert.doesNotMatch(values, /\p{L}{2,}/u, `${said} → ${values}`);
    }
  });

  it('is found by a translator in the sources, as it is asked for', () => {
    const { found, hidden } = keysInSources();
    const asked = new Set<string>();
    everythingSaid((message, ...values) => {
      asked.add(message);
      return inEnglish(message, ...values);
    });
    assert.ok(asked.size > 200, String(asked.size));
    assert.deepEqual(
      [...asked].filter((message) => !found.has(message)),
      [],
    );
    assert.deepEqual(hidden, []);
  });

  it('can be read at the age of twelve, page by page', () => {
    const hard = allRules
      .map(({ code }) => {
        const { what, why, next } = rulePageOf(code, inEnglish);
        return { code, grade: readingGrade([what, why, next].join(' ')) };
      })
      .filter(({ grade }) => grade > 7);
    assert.deepEqual(hard, []);
  });
});

/** What stands outside of messages, without the values of the samples: names of laws, IDs, numbers, the learner's words. */
function sampleValues(outside: string): string {
  const known = JSON.stringify([sampleProblems, titles]);
  return outside
    .split(/\s+|,/)
    .filter((word) => !known.includes(word))
    .join(' ');
}
