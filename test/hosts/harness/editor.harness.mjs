/** The runner of editor tests, tried on tests that pass, fail, hang or are not there. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../../window/support.mjs';
import { buildEditorTests } from '../buildEditorTests.mjs';
import { runEditorTests } from '../editorTests.mjs';

const probe = join(root, 'test/hosts/probe');

/**
 * @param {string} cases a folder of the probe's cases
 * @param {Partial<import('../editorTests.mjs').EditorRun>} [run]
 */
async function resultsFor(cases, run) {
  const tests = join(root, 'out/hosts/harness', `${cases}.js`);
  await buildEditorTests({
    folder: join(probe, 'cases', cases),
    ending: '.case.mjs',
    outfile: tests,
    grep: '',
  });
  const workspace = join(probe, 'workspace');
  return runEditorTests({ version: 'oldest', kind: 'web', extension: probe, tests, workspace, ...run });
}

describe('the runner of editor tests', () => {
  it('counts tests that pass in the Node extension host', async () => {
    const { passed, failed, host } = await resultsFor('passing', { kind: 'node' });
    assert.deepEqual({ passed, failed, host }, { passed: 2, failed: 0, host: 'node' });
  });

  it('counts tests that pass in the web extension host', async () => {
    const { passed, failed, host } = await resultsFor('passing', { kind: 'web' });
    assert.deepEqual({ passed, failed, host }, { passed: 2, failed: 0, host: 'web' });
  });

  it('counts a test that fails, and says where', async () => {
    const { passed, failed, failures, passedIn } = await resultsFor('failing');
    assert.deepEqual({ passed, failed }, { passed: 1, failed: 1 });
    assert.equal(failures[0]?.file, 'wrong.case.mjs');
    assert.deepEqual(passedIn, { 'wrong.case.mjs': 1 });
    assert.equal(failures[0]?.title, 'a wrong sum is wrong');
    assert.match(failures[0]?.message ?? '', /wrong\.case\.mjs:5/);
  });

  it('takes a file without tests for a failure', async () => {
    const { failed, failures } = await resultsFor('empty');
    assert.equal(failed, 1);
    assert.match(failures[0]?.message ?? '', /holds no test/);
  });

  it('takes tests that never end for a failure, with a picture', async () => {
    const { passed, failed, failures } = await resultsFor('hanging', { limitMs: 8_000 });
    assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 });
    assert.match(failures[0]?.message ?? '', /did not end within 8 s[^]*\.png/);
  });
});
