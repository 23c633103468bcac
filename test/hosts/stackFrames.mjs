/** Turns places in the bundle of editor tests into places in their sources. */

import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';

/** A function made from text, as the web extension host makes one, starts with this many lines. */
const linesBeforeBundle = { node: 0, web: 2 };

/**
 * The same results, with stack frames that name source files; frames of libraries are left out.
 * @param {import('./results.mjs').Results} results
 * @param {string} bundle
 */
export async function withSourceFrames(results, bundle) {
  const text = await readFile(`${bundle}.map`, 'utf8').catch(() => undefined);
  if (!text) {
    return results;
  }
  const map = new SourceMap(JSON.parse(text));
  const linesBefore = linesBeforeBundle[results.host ?? 'node'];
  const frame = new RegExp(`${basename(bundle).replaceAll('.', '\\.')}[^:]*:(\\d+):(\\d+)`);
  const sourceLine = (/** @type {string} */ line) => {
    const [, row, column] = frame.exec(line) ?? [];
    if (!row || !column) {
      return /^\s+at .*:\d+:\d+\)?$/.test(line) ? [] : [line];
    }
    const entry = map.findEntry(Number(row) - 1 - linesBefore, Number(column) - 1);
    if (!('originalSource' in entry) || entry.originalSource.includes('node_modules')) {
      return [];
    }
    const source = resolve(dirname(bundle), entry.originalSource);
    const place = `${relative(process.cwd(), source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    return [`    at ${place}`];
  };
  const failures = results.failures.map((failure) => ({
    ...failure,
    message: failure.message.split('\n').flatMap(sourceLine).join('\n'),
  }));
  return { ...results, failures };
}
