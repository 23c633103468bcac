/**
 * The VS Code versions that Signpost is tested in, and what each needs to run.
 * `code-server` is used only for the VS Code server build inside its npm package.
 */

/**
 * @typedef {'newest' | 'oldest'} VersionName
 * @typedef {{ vscode: string, codeServer: string, node: string }} HostVersion
 */

/** @type {Readonly<Record<VersionName, HostVersion>>} */
export const hostVersions = {
  newest: { vscode: '1.139.1', codeServer: '4.139.1', node: '24.21.0' },
  // The lowest version that `engines.vscode` in package.json allows.
  oldest: { vscode: '1.100.3', codeServer: '4.100.3', node: '20.20.2' },
};

/** A Chromium inside an npm package, for machines that have no browser. */
export const chromiumVersion = '153.0.0';

/** The search program that older VS Code servers expect and their packages leave out. */
export const ripgrepVersion = '1.18.0';
