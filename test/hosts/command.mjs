/** Runs another program and waits for it. */

import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [environment] Added to this process's own.
 * @property {boolean} [quiet] Keeps the output back and shows it only in the error.
 * @property {number} [limitMs] Ends the program after this many milliseconds.
 */

/**
 * Runs a program; rejects when it fails, with what it said and its `exitCode`.
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {CommandOptions} [options]
 * @returns {Promise<string>} what it printed, if `quiet`
 */
export function runCommand(program, programArguments, options = {}) {
  const { promise, resolve, reject } = withResolvers();
  const child = spawn(program, programArguments, {
    cwd: options.cwd,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
    timeout: options.limitMs ?? 0,
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  let said = '';
  child.stdout?.on('data', (data) => (said += data));
  child.stderr?.on('data', (data) => (said += data));
  child.on('error', reject);
  child.on('close', (code, signal) => {
    if (code === 0) {
      resolve(said);
      return;
    }
    const ending = signal
      ? `was ended (${signal}) after at most ${Math.round((options.limitMs ?? 0) / 1000)} s`
      : `failed with exit code ${code}`;
    const message = `${program} ${programArguments.join(' ')} ${ending}.\n${said}`.trim();
    reject(Object.assign(new Error(message), { exitCode: code }));
  });
  return promise;
}

/** `Promise.withResolvers`, which Node 20 does not have. */
export function withResolvers() {
  /** @type {(value: any) => void} */
  let resolve = () => {};
  /** @type {(reason: unknown) => void} */
  let reject = () => {};
  const promise = new Promise((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
