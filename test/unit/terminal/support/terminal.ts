import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../support/shipped';

/** The program as it ships. */
export const program = join(root, 'dist/signpost.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the program as a person would, in `cwd`. */
export function run(cwd: string, ...words: string[]): Promise<Ran> {
  return runProgram(process.execPath, [program, ...words], cwd);
}

/** Runs any program. */
export function runProgram(command: string, words: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, error }));
  });
}
