import { completeFix } from '../../src/core/lint/completeFix';
import type { Finding, Fix } from '../../src/core/lint/rule';
import type { Snapshot } from '../../src/core/snapshot';

/** A finding whose fixes have their titles and their edits. */
export interface FixedFinding extends Finding {
  readonly fixes: readonly Fix[];
}

/** The findings of a snapshot with their fixes, as somebody gets them who asks for them now. */
export function withFixes(snapshot: Snapshot): FixedFinding[] {
  return snapshot.findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.flatMap((fix) => completeFix(fix, snapshot) ?? []),
  }));
}
