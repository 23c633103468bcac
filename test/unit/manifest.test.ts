import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../src/core/lint/allRules';
import { rulePageOf } from '../../src/words/rulePage';
import { inEnglish } from '../../src/words/translate';
import { root } from '../support/shipped';

interface Manifest {
  readonly icon: string;
  readonly main: string;
  readonly browser: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
    }[];
    readonly menus: Readonly<
      Record<string, readonly { readonly command?: string; readonly when?: string }[]>
    >;
    readonly grammars: readonly { readonly path: string }[];
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly steps: readonly {
        readonly id: string;
        readonly media: { readonly svg: string; readonly altText: string };
      }[];
    }[];
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<
        Record<
          string,
          {
            readonly default: unknown;
            readonly enum?: readonly string[];
            readonly markdownDescription?: string;
          }
        >
      >;
    }[];
  };
}

const text = readFileSync(join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(text) as Manifest;
const words = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<
  Record<string, string>
>;
const { commands, menus, configuration, grammars, walkthroughs } = manifest.contributes;

/** All settings, whatever heading they stand under. */
const settings = configuration.flatMap(({ properties }) => Object.entries(properties));

/** `unknown-criterion` is the setting `signpost.rules.unknownCriterion`. */
function settingOf(code: string): string {
  return `signpost.rules.${code.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

describe('the manifest', () => {
  it('has a setting for every rule, with its severity for the default, and no other', () => {
    const ofRules = settings.filter(([name]) => name.startsWith('signpost.rules.'));
    assert.deepEqual(
      Object.fromEntries(ofRules.map(([name, { default: severity }]) => [name, severity])),
      Object.fromEntries(allRules.map(({ code, severity }) => [settingOf(code), severity])),
    );
    for (const [name, setting] of ofRules) {
      assert.deepEqual(setting.enum, ['error', 'warning', 'information', 'off'], name);
    }
  });

  it('has a page for every rule, and a title of its own for each', () => {
    const titles = allRules.map(({ code }) => rulePageOf(code, inEnglish).title);
    assert.equal(new Set(titles).size, allRules.length);
  });

  it('puts settings under headings, the many for rules last', () => {
    const headings = configuration.map(({ title, properties }) => ({
      title,
      groups: [...new Set(Object.keys(properties).map((name) => name.replace(/\.[^.]+$/, '')))],
    }));
    assert.deepEqual(headings, [
      { title: '%settings.writing%', groups: ['signpost'] },
      { title: '%settings.export%', groups: ['signpost.export'] },
      { title: '%settings.rules%', groups: ['signpost.rules'] },
    ]);
  });

  it('describes every setting', () => {
    for (const [name, { markdownDescription }] of settings) {
      assert.match(markdownDescription ?? '', /^%.+%$/, name);
    }
  });

  it('gives every command a title and the category Signpost', () => {
    for (const { command, title, category } of commands) {
      assert.match(command, /^signpost\.[a-zA-Z]+$/);
      assert.match(title, /^%.+%$/, command);
      assert.equal(category, 'Signpost', command);
    }
  });

  it('puts only commands in menus that it has', () => {
    const known = new Set(commands.map(({ command }) => command));
    for (const { command } of Object.values(menus).flat()) {
      assert.ok(command === undefined || known.has(command), command);
    }
  });

  it('says what each picture of the first steps shows, beside it and in it', () => {
    for (const { media } of walkthroughs.flatMap(({ steps }) => steps)) {
      const said = words[media.altText.replaceAll('%', '')] ?? 'nothing';
      assert.ok(readFileSync(join(root, media.svg), 'utf8').includes(`aria-label="${said}"`), media.svg);
    }
  });

  it('links its words only to commands that there are', () => {
    const known = new Set(commands.map(({ command }) => command));
    const linked = Object.values(words).flatMap((value) =>
      [...value.matchAll(/\]\(command:([\w.]+)/g)].map(([, command = '']) => command),
    );
    assert.ok(linked.includes('signpost.firstSteps') && linked.includes('signpost.exportPdf'));
    for (const command of linked.filter((name) => name.startsWith('signpost.'))) {
      assert.ok(known.has(command) || command === 'signpost.portfolio.focus', command);
    }
  });

  const actions: Readonly<Record<string, readonly string[]>> = {
    'portfolio criterion.met': [
      ...['openEvidence', 'insertTag', 'startEvidence', 'openInCatalogue', 'copyId', 'markAsPlanned'],
      'whyStatus',
    ],
    'portfolio criterion.incomplete': [
      ...['openEvidence', 'insertTag', 'startEvidence', 'openInCatalogue', 'copyId', 'markAsPlanned'],
      'whyStatus',
    ],
    'portfolio criterion.planned': [
      ...['openEvidence', 'insertTag', 'startEvidence', 'openInCatalogue', 'copyId', 'countAsEvidence'],
      'whyStatus',
    ],
    'portfolio criterion.unmet': [
      ...['insertTag', 'startEvidence', 'openInCatalogue', 'copyId', 'markAsPlanned', 'whyStatus'],
    ],
    'portfolio passage': ['openEvidence', 'openInCatalogue', 'copyId', 'markAsPlanned', 'untag', 'whyStatus'],
    'portfolio passage.planned': [
      ...['openEvidence', 'openInCatalogue', 'copyId', 'countAsEvidence', 'untag', 'whyStatus'],
    ],
    'evidence file': ['openEvidence', 'tagFile'],
    'evidence file.untagged': ['openEvidence', 'tagFile'],
    'evidence claim': ['openEvidence', 'openInCatalogue', 'copyId', 'markAsPlanned', 'untag', 'whyStatus'],
    'portfolio unit': [],
    'portfolio outcome': [],
    'portfolio unit-not-chosen': [],
  };
  for (const [line, wanted] of Object.entries(actions)) {
    it(`has on a line "${line}" a menu with what can be done there, all of it in the palette too`, () => {
      const [view, item = ''] = line.split(' ');
      const shown = (menus['view/item/context'] ?? []).flatMap(({ command = '', when = '' }) => {
        const [, pattern, exact] = /viewItem (?:=~ \/(.+)\/|== (\S+))$/.exec(when) ?? [];
        const fits = pattern === undefined ? item === exact : new RegExp(pattern).test(item);
        return fits && when.startsWith(`view == signpost.${view} `) ? [command] : [];
      });
      assert.deepEqual([...new Set(shown)].sort(), wanted.map((name) => `signpost.${name}`).sort());
      for (const command of shown) {
        const inPalette = menus['commandPalette']?.find((entry) => entry.command === command);
        assert.equal(inPalette?.when, 'signpost.hasPortfolio', command);
      }
    });
  }

  it('has words for everything it names, and names all words', () => {
    const named = new Set([...text.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key));
    assert.deepEqual([...named].sort(), Object.keys(words).sort());
    assert.deepEqual(
      Object.entries(words).filter(([, value]) => value.trim() === ''),
      [],
    );
  });

  it('names files that are there', () => {
    const pictures = walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg));
    for (const path of [manifest.icon, ...grammars.map((grammar) => grammar.path), ...pictures]) {
      assert.ok(existsSync(join(root, path)), path);
    }
    assert.ok(manifest.main.startsWith('./dist/') && manifest.browser.startsWith('./dist/'));
  });

  it('pins every dependency exactly, and ships with none to install', () => {
    assert.deepEqual(manifest.dependencies ?? {}, {});
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
    }
  });

  it('asks for the VS Code whose types it is written with', () => {
    assert.equal(manifest.engines['vscode'], `^${manifest.devDependencies['@types/vscode']}`);
  });
});
