import type { Severity } from '../problem';
import { foundOncePerNote } from './eachBlock';
import type { Finding, LintInput } from './rule';
import { findSuppressions, isFor, unknownRuleOf, type Suppression } from './suppressions';

const suppressionsOf = foundOncePerNote((note, text) => findSuppressions(text, note));

/** Whether a comment anywhere switches something off. */
export function hasSuppressions({ notes, texts }: LintInput): boolean {
  return notes.some((note) => suppressionsOf(note, texts).length > 0);
}

/**
 * Leaves out what comments switch off, and reports comments that switch off nothing. `reportsUnused` is how serious
 * such a comment is.
 */
export function suppress(
  findings: readonly Finding[],
  { notes, texts }: LintInput,
  reportsUnused: Severity | 'off',
): readonly Finding[] {
  const inFile = new Map<string, readonly Suppression[]>();
  for (const note of notes) {
    const found = suppressionsOf(note, texts);
    if (found.length > 0) {
      inFile.set(note.uri, found);
    }
  }
  const used = new Set<Suppression>();
  const kept = findings.filter(({ problem }) => {
    const hiding = (inFile.get(problem.uri) ?? []).filter(
      (each) =>
        isFor(each, problem.code) &&
        each.covers.start <= problem.span.start &&
        problem.span.start <= each.covers.end,
    );
    hiding.forEach((each) => used.add(each));
    return hiding.length === 0;
  });
  return reportsUnused === 'off' ? kept : [...kept, ...unused(inFile, used, reportsUnused)];
}

function unused(
  inFile: ReadonlyMap<string, readonly Suppression[]>,
  used: ReadonlySet<Suppression>,
  severity: Severity,
): Finding[] {
  return [...inFile].flatMap(([uri, suppressions]) =>
    suppressions
      .filter((each) => !used.has(each))
      .map((each): Finding => {
        const unknown = unknownRuleOf(each);
        const rule = unknown ?? each.rules[0];
        return {
          problem: { code: 'unused-suppression', uri, span: each.span, rule, isRule: unknown === undefined },
          severity,
          fixes: [
            {
              title: { kind: 'take-out', what: 'comment' },
              edits: [{ uri, span: each.span, newText: '' }],
              preferred: true,
            },
          ],
        };
      }),
  );
}
