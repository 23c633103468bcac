import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { allRules } from '../../src/core/lint/allRules';
import { settingNameOf } from '../../src/editor/settings';
import { signpost } from './support';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { readonly default: unknown }>>;
    }[];
  };
}

function manifest(): Manifest {
  return vscode.extensions.getExtension('signpost.signpost')?.packageJSON as Manifest;
}

describe('activation', () => {
  it('happens by itself where there is a portfolio', async () => {
    const { model } = await signpost();
    assert.ok(model.portfolios.length > 0);
  });

  it('registers every command of the manifest', async () => {
    await signpost();
    const known = await vscode.commands.getCommands(true);
    const missing = manifest().contributes.commands.filter(({ command }) => !known.includes(command));
    assert.deepEqual(missing, []);
  });

  it('has a setting for every rule, with the severity of the rule as its default', () => {
    const settings = manifest().contributes.configuration.flatMap(({ properties }) =>
      Object.entries(properties),
    );
    const expected = Object.fromEntries(
      allRules.map(({ code, severity }) => [`signpost.${settingNameOf(code)}`, severity]),
    );
    const found = Object.fromEntries(
      settings
        .filter(([name]) => name.startsWith('signpost.rules.'))
        .map(([name, property]) => [name, property.default]),
    );
    assert.deepEqual(found, expected);
  });
});
