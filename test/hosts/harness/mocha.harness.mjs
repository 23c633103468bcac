/** The runner of mocha in Node, tried on files that pass, fail, hang or hold nothing. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../window/support.mjs';
import { runMocha } from '../mochaRun.mjs';
import { failedFiles, mergeResults } from '../results.mjs';

// What was asked of this run is not meant for the runs inside it.
delete process.env.SIGNPOST_GREP;

/**
 * @param {string} name
 * @param {string} content
 * @param {number} [limitMs]
 */
async function resultsOf(name, content, limitMs = 20_000) {
  const files = [await testFile(name, content)];
  return runMocha({ title: `harness-${name}`, files, testLimitMs: 1_000, limitMs });
}

/**
 * @param {string} name
 * @param {string} content
 */
async function testFile(name, content) {
  const folder = join(root, 'out/hosts/harness');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, content);
  return file;
}

describe('the runner of mocha', () => {
  it('counts tests that pass, fail and are left out', async () => {
    const { passed, failed, pending, failures } = await resultsOf(
      'mixed',
      "it('passes', () => {}); it('fails', () => { throw new Error('wrong'); }); it('rests');",
    );
    assert.deepEqual({ passed, failed, pending }, { passed: 1, failed: 1, pending: 1 });
    assert.equal(failures[0]?.title, 'fails');
  });

  it('takes a file without tests for a failure', async () => {
    const { passed, failed } = await resultsOf('nothing', 'export {};');
    assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
  });

  it('takes a file that cannot be loaded for a failure', async () => {
    const { failed, failures } = await resultsOf('broken', "throw new Error('not loaded');");
    assert.ok(failed > 0);
    assert.match(failures[0]?.message ?? '', /not loaded/);
  });

  it('takes a test that ends the process for a failure', async () => {
    const { passed, failed } = await resultsOf('leaving', "it('leaves', () => process.exit(0));");
    assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
  });

  it('takes an endless loop for a failure', async () => {
    const { passed, failed } = await resultsOf('looping', "it('loops', () => { for (;;); });", 1_500);
    assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
  });

  it('knows the files that failed, in a hook too, and counts each once when they run again', async () => {
    const files = [
      await testFile('well', "it('passes', () => {}); it('passes too', () => {});"),
      await testFile(
        'test-fails',
        "it('fails', () => { throw new Error('wrong'); }); it('passes', () => {});",
      ),
      await testFile(
        'hook-fails',
        "describe('in a suite', () => { before(() => { throw new Error('wrong'); }); it('waits', () => {}); });",
      ),
    ];
    const run = (/** @type {string[]} */ some) =>
      runMocha({ title: 'harness-again', files: some, testLimitMs: 1_000, limitMs: 20_000 });
    const first = await run(files);
    const failed = failedFiles(first) ?? [];
    assert.deepEqual(failed, [files[2], files[1]]);
    await testFile('test-fails', "it('fails', () => {}); it('passes', () => {});");
    const second = mergeResults(first, await run(failed), failed);
    assert.deepEqual([first.passed, first.failed, second.passed, second.failed], [3, 2, 4, 1]);
    const again = failedFiles(second) ?? [];
    await testFile('hook-fails', "describe('in a suite', () => { it('waits', () => {}); });");
    const third = mergeResults(second, await run(again), again);
    assert.deepEqual([again, third.passed, third.failed], [[files[2]], 5, 0]);
  });

  it('runs all again when a failure is of no file', async () => {
    assert.equal(failedFiles(await resultsOf('gone', "it('leaves', () => process.exit(0));")), undefined);
  });
});
