import { buildPortfolio } from '../../../../../src/core/export/buildPortfolio';
import { sketch } from './sketch';
import { snapshotOf } from './snapshotOf';

/** What the export makes of one piece of evidence, in one short line. */
export function blocksOf(markdown: string): string {
  const { document } = buildPortfolio(snapshotOf({ 'evidence/a.md': markdown }), { printedOn: '2026-11-21' });
  return sketch(document.evidence[0]?.blocks ?? []);
}
