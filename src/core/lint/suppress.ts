import type { EvidenceNote } from '../evidence/evidence';
import type { Severity } from '../problem';
import { isRuleCode } from '../ruleCodes';
import { foundOncePerNote } from './eachBlock';
import { inOrderOfPlace } from './findingOrder';
import type { Finding } from './rule';
import { findSuppressions, isFor, unknownRuleOf, type Suppression } from './suppressions';

const suppressionsOf = foundOncePerNote((note, text) => findSuppressions(text, note));

/**
 * The findings of a note without what its comments switch off, and with the comments that switch off nothing.
 * `reportsUnused` is how serious such a comment is. What stops the reading of a file is no rule's and stays.
 */
export function suppress(
  findings: readonly Finding[],
  note: EvidenceNote,
  texts: ReadonlyMap<string, string>,
  reportsUnused: Severity | 'off',
): readonly Finding[] {
  const suppressions = suppressionsOf(note, texts);
  if (suppressions.length === 0) {
    return findings;
  }
  const used = new Set<Suppression>();
  const kept = findings.filter(({ problem: { code, span } }) => {
    const hiding = suppressions.filter(
      (each) =>
        isRuleCode(code) &&
        isFor(each, code) &&
        each.covers.start <= span.start &&
        span.start <= each.covers.end,
    );
    hiding.forEach((each) => used.add(each));
    return hiding.length === 0;
  });
  if (reportsUnused === 'off') {
    return kept;
  }
  const unused = suppressions.filter((each) => !used.has(each));
  return inOrderOfPlace([...kept, ...unused.map((each) => toUnused(each, note.uri, reportsUnused))]);
}

function toUnused(suppression: Suppression, uri: string, severity: Severity): Finding {
  const { span, rules } = suppression;
  const unknown = unknownRuleOf(suppression);
  return {
    problem: {
      code: 'unused-suppression',
      uri,
      span,
      rule: unknown ?? rules[0],
      isRule: unknown === undefined,
    },
    severity,
    fixes: [
      {
        title: { kind: 'take-out', what: 'comment' },
        edits: [{ uri, span, newText: '' }],
        preferred: true,
      },
    ],
  };
}
