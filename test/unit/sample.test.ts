import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyser } from '../../src/core/analyse';
import { root, shippedLibrary } from '../support/shipped';

const folder = 'file:///sample';
const onDisk = join(root, 'src/sample');

function textOf(path: string): { readonly uri: string; readonly text: string } {
  return { uri: `${folder}/${path}`, text: readFileSync(join(onDisk, path), 'utf8') };
}

describe('the sample portfolio', () => {
  it('has the mistakes of a first draft that the first steps speak of, and is told of no others', () => {
    const paths = readdirSync(onDisk, { recursive: true, encoding: 'utf8' });
    const { findings } = new Analyser().analyse({
      ...shippedLibrary(),
      portfolio: textOf('portfolio.yaml'),
      evidence: paths
        .filter((path) => path.endsWith('.md'))
        .sort()
        .map(textOf),
      severities: new Map(),
      files: new Set(paths.map((path) => `${folder}/${path}`)),
    });
    assert.deepEqual(
      findings
        .map(
          ({ problem: { uri, code } }) =>
            `${uri.slice(folder.length + '/evidence/'.length, -'.md'.length)}: ${code}`,
        )
        .sort(),
      [
        '03-laws-at-the-desk: abbreviation-first',
        '03-laws-at-the-desk: legislation-spelling',
        '03-laws-at-the-desk: missing-legislation',
        '03-laws-at-the-desk: superseded-legislation',
        '03-laws-at-the-desk: unknown-criterion',
        '03-laws-at-the-desk: vague-legislation',
        '06-keeping-details-safe: abbreviation-first',
      ],
    );
  });
});
