import assert from 'node:assert/strict';
import { wordReadReason, wordWriteReason } from '../../../src/words/fileReasonWords';
import { inEnglish } from '../../../src/words/translate';

describe('Why a file could not be read or written', () => {
  const reasons: readonly (readonly [said: string, write: RegExp, read: RegExp])[] = [
    ["ENOENT: no such file or directory, open 'a'", /folder is not there/, /not there any more/],
    ['/EPERM/a could not be found (FileNotFound)', /folder is not there/, /not there any more/],
    ['EISDIR: illegal operation on a directory', /A folder has that name/, /EISDIR/],
    ['Error: ENOSPC: no space left on device, write', /no room left/, /ENOSPC/],
    [
      'EBUSY: resource busy or locked',
      /Another program has the file open/,
      /Another program has the file open/,
    ],
    ["EPERM: operation not permitted, rename 'a'", /may be protected/, /may not read/],
    ["EACCES: permission denied, open 'a'", /may be protected/, /may not read/],
    ['a (NoPermissions)', /may be protected/, /may not read/],
    ['EROFS: read-only file system', /Nothing can be written/, /EROFS/],
    ['ENAMETOOLONG: name too long', /name is too long/, /ENAMETOOLONG/],
    ['a (Unavailable)', /cannot be reached/, /cannot be reached/],
    ['a (FileExists)', /has put a file there/, /FileExists/],
    ['Something Odd', /The reason given was: Something Odd/, /Something Odd/],
  ];

  for (const [said, write, read] of reasons) {
    it(`is in plain words for ${said}`, () => {
      assert.match(wordWriteReason(said, inEnglish), write);
      assert.match(wordReadReason(said, inEnglish), read);
    });
  }
});
