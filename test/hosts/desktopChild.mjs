/** Runs the editor tests in one desktop VS Code. Arguments: version, extension, tests, workspace. */

import { runTests } from '@vscode/test-electron';

const [version, extensionDevelopmentPath = '', extensionTestsPath = '', workspace = ''] =
  process.argv.slice(2);

await runTests({
  version,
  extensionDevelopmentPath,
  extensionTestsPath,
  // The workspace first: VS Code takes the first argument for what to open.
  launchArgs: [workspace, '--disable-extensions'],
});
