import { strict as assert } from 'node:assert';
import type { Snapshot } from '../../src/core/snapshot';
import { findLineStarts, lineOfOffset } from '../../src/core/text';

const expectation = /^<!-- *\^+ [a-z-]+ -->$/;

/**
 * Compares the findings of a note with those drawn into its text. A comment under a line marks the exact span and
 * names the rule; it stays valid Markdown, and nothing can be marked in the four columns under `<!--`.
 *
 *     I reviewed it [AC 9.9] today
 *     <!--              ^^^ unknown-criterion -->
 */
export function assertFindings(markdown: string, snapshot: Snapshot): void {
  assert.equal(drawFindings(markdown, snapshot), markdown);
}

/** The text with its findings drawn into it, and only those. */
function drawFindings(markdown: string, snapshot: Snapshot): string {
  const uri = [...snapshot.texts].find(([, text]) => text === markdown)?.[0];
  assert.ok(uri !== undefined, 'No evidence of the portfolio has this text.');
  const starts = findLineStarts(markdown);
  const drawn = new Map<number, string[]>();
  for (const { problem } of snapshot.findings.filter((finding) => finding.problem.uri === uri)) {
    const line = lineOfOffset(starts, problem.span.start);
    const column = problem.span.start - (starts[line] ?? 0);
    assert.ok(column >= 4, `${problem.code} at ${line}:${column} cannot be drawn under "<!--".`);
    assert.equal(lineOfOffset(starts, problem.span.end), line, `${problem.code} goes over a line end.`);
    const marks = '^'.repeat(problem.span.end - problem.span.start);
    drawn.set(line, [
      ...(drawn.get(line) ?? []),
      `<!--${' '.repeat(column - 4)}${marks} ${problem.code} -->`,
    ]);
  }
  return markdown
    .split('\n')
    .flatMap((line, index) => [...(expectation.test(line) ? [] : [line]), ...(drawn.get(index) ?? [])])
    .join('\n');
}
