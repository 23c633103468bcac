import assert from 'node:assert/strict';
import { UserError } from '../../src/editor/userError';
import { writeNew } from '../../src/editor/writeNew';
import { createPortfolio, isThere, type TestPortfolio } from './support';

describe('Making new files', () => {
  let portfolio: TestPortfolio | undefined;

  afterEach(async () => {
    await portfolio?.remove();
    portfolio = undefined;
  });

  it('says in plain words why one could not be saved, and leaves none behind', async () => {
    portfolio = await createPortfolio({ 'work.md': 'x' });
    const content = new Uint8Array();
    const first = portfolio.uri('first.md');
    // What is a file cannot be a folder.
    const second = portfolio.uri('work.md/second.md');
    await assert.rejects(
      writeNew([
        { uri: first, content },
        { uri: second, content },
      ]),
      (error) =>
        error instanceof UserError &&
        /^"second\.md" could not be saved, so nothing was added\. /.test(error.message),
    );
    assert.equal(await isThere(first), false);
  });
});
