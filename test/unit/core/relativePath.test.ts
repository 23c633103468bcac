import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparableUri, resolvePath } from '../../../src/core/relativePath';

const folder = 'file:///c%3A/My%20work';
const file = 'file:///c%3A/My%20work/evidence/a.md';

const inside: readonly (readonly [path: string, uri: string])[] = [
  ['b.md', `${folder}/evidence/b.md`],
  ['./b.md', `${folder}/evidence/b.md`],
  ['../photos/a b.jpg', `${folder}/photos/a%20b.jpg`],
  ['../photos/a%20b.jpg', `${folder}/photos/a%20b.jpg`],
  ['..\\photos\\a.jpg', `${folder}/photos/a.jpg`],
  ['/photos/a.jpg', `${folder}/photos/a.jpg`],
  ['a.jpg?raw=true', `${folder}/evidence/a.jpg`],
  ['50%.jpg', `${folder}/evidence/50%25.jpg`],
];

const refused = [
  '../../secret.jpg',
  '../evidence/../../secret.jpg',
  '%2e%2e/%2e%2e/secret.jpg',
  '..%2f..%2fsecret.jpg',
  '..%5c..%5csecret.jpg',
  '/../secret.jpg',
  'a%00.jpg',
];

const addresses = [
  'https://x.org/a.jpg',
  'data:image/png;base64,AA',
  'file:///etc/passwd',
  'C:\\secret.jpg',
  '//host/a.jpg',
  '\\\\host\\a.jpg',
];

describe('Paths in evidence', () => {
  for (const [path, uri] of inside) {
    it(`resolves ${path}`, () => {
      assert.deepEqual(resolvePath(path, file, folder), { kind: 'inside', uri, fragment: '' });
    });
  }

  for (const path of refused) {
    it(`refuses ${path}`, () => {
      assert.deepEqual(resolvePath(path, file, folder), { kind: 'outside' });
    });
  }

  for (const path of addresses) {
    it(`takes ${path} for an address`, () => {
      assert.equal(resolvePath(path, file, folder).kind, 'address');
    });
  }

  it('takes the name of a heading', () => {
    assert.deepEqual(resolvePath('b.md#what-i%20did', file, folder), {
      kind: 'inside',
      uri: `${folder}/evidence/b.md`,
      fragment: 'what-i did',
    });
    assert.deepEqual(resolvePath('#here', file, folder), { kind: 'inside', uri: file, fragment: 'here' });
    const ownHeading = resolvePath('#%D8%A3%D9%88%D9%84', file, folder);
    assert.deepEqual(ownHeading, { kind: 'inside', uri: file, fragment: 'أول' });
  });

  it('refuses a file that is not in the folder', () => {
    assert.deepEqual(resolvePath('a.jpg', 'file:///c%3A/My%20workshop/a.md', folder), { kind: 'outside' });
  });

  it('knows the same file under two encodings', () => {
    assert.equal(comparableUri('file:///c%3A/a%20b.md'), comparableUri('file:///c:/a b.md'));
  });

  it('never leads out of the folder, whatever is written', () => {
    const pieces = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '..%2f',
      '/',
      '\\',
      '%5c',
      'a',
      '%',
      '%252e',
      '?',
      '#',
      ' ',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (path) => {
        const resolved = resolvePath(path.join(''), file, folder);
        if (resolved.kind === 'inside') {
          assert.ok(resolved.uri.startsWith(`${folder}/`));
          assert.ok(!comparableUri(resolved.uri).split('/').includes('..'));
        }
      }),
    );
  });
});
