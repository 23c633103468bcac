/** Runs the editor tests inside a real VS Code. */

import { withResolvers } from './command.mjs';
import { launchBrowser, takeScreenshot, windowAddress } from './browserWindow.mjs';
import { hostConsole } from './hostConsole.mjs';
import { provision } from './provision.mjs';
import { couldNotRun, neverEmpty } from './results.mjs';
import { startServer } from './server.mjs';
import { withSourceFrames } from './stackFrames.mjs';
import { stageExtension } from './stageExtension.mjs';
import { temporaryCopy, temporaryFolder } from './temporary.mjs';

/** Pictures of the first failures; the later ones mostly follow from them. */
const keptPictures = 5;

/**
 * @typedef {object} EditorRun
 * @property {import('./versions.mjs').VersionName} version
 * @property {import('./stageExtension.mjs').HostKind} kind
 * @property {string} extension The folder with the extension's manifest.
 * @property {string} tests The bundle of tests.
 * @property {string} workspace The folder to open; the tests get a copy.
 * @property {string} [workspaceName] The name of the copy. Default `workspace`.
 * @property {(workspace: string) => Promise<void>} [prepare] Makes what the tests need beside the copy.
 * @property {number} [limitMs] How long the tests may take. Default 25 minutes.
 */

/**
 * Runs one bundle of tests in one host. Never throws: what goes wrong is a failure in the results.
 * @param {EditorRun} run
 * @returns {Promise<import('./results.mjs').Results>}
 */
export async function runEditorTests(run) {
  const title = `editor-${run.kind}-${run.version}`;
  /** @type {(() => Promise<unknown>)[]} what to undo, last first */
  const undo = [];
  try {
    const { host, browser } = await provision(run.version);
    const workspace = await temporaryCopy(run.workspace, run.workspaceName ?? 'workspace');
    undo.push(workspace.remove);
    await run.prepare?.(workspace.folder);
    const staging = await temporaryFolder('extension');
    undo.push(staging.remove);
    const staged = await stageExtension(run.extension, run.kind, staging.folder, run.tests);
    const server = await startServer(host);
    undo.push(server.stop);
    const chromium = await launchBrowser(browser);
    undo.push(() => chromium.close());

    const page = await chromium.newPage({ viewport: { width: 1280, height: 800 } });
    const address = windowAddress(server, workspace.folder, staged);
    const results = neverEmpty(title, await resultsOf(page, address, title, run));
    return await withSourceFrames(results, run.tests);
  } catch (error) {
    return couldNotRun(title, error);
  } finally {
    for (const step of undo.reverse()) {
      await step().catch((error) => console.error(`${title}: tidying up failed:`, error));
    }
  }
}

/**
 * Opens the window and waits for the tests to end.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string} title
 * @param {EditorRun} run
 * @returns {Promise<import('./results.mjs').Results>}
 */
async function resultsOf(page, address, title, run) {
  const limitMs = run.limitMs ?? 25 * 60_000;
  const ended = withResolvers();
  /** @type {Promise<string>[]} */
  const pictures = [];
  const said = hostConsole((test) => {
    if (pictures.length < keptPictures) {
      const name = `failed-${title}-${test.replace(/\W+/g, '-').slice(0, 80)}`;
      pictures.push(takeScreenshot(page, name).catch(() => 'no picture could be taken'));
    }
  });
  await page.exposeFunction('codeAutomationLog', said.hear);
  await page.exposeFunction('codeAutomationExit', ended.resolve);
  page.on('crash', () => ended.reject(new Error('The browser page crashed.')));
  const late = setTimeout(
    () => ended.reject(new Error(`The tests did not end within ${limitMs / 1000} s.`)),
    limitMs,
  );
  try {
    await page.goto(address, { timeout: 60_000 });
    const code = await ended.promise;
    const results = said.results();
    if (!results) {
      throw new Error(`The tests ended with code ${code} and gave no results.`);
    }
    if (results.host !== run.kind) {
      throw new Error(`The tests ran in the ${results.host} extension host, not in the ${run.kind} one.`);
    }
    if (code !== 0 && results.failed === 0) {
      throw new Error(`All tests passed, but VS Code reports a failure (code ${code}).`);
    }
    if (results.failed > 0) {
      const windows = (await Promise.all(pictures)).map((picture) => `The window: ${picture}`);
      results.notes = [...windows, ...(said.hasMessages() ? [said.about(title)] : [])];
    }
    return results;
  } catch (error) {
    const picture = await takeScreenshot(page, `failed-${title}`).catch(() => 'none could be taken');
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`${words}\nThe window: ${picture}\n${said.about(title)}`, { cause: error });
  } finally {
    clearTimeout(late);
  }
}
