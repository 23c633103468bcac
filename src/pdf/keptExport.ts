import type { ExportProblem } from '../core/export/exportProblem';
import type { FontCoverage } from '../core/export/fontCoverage';
import { createKeptItems, type KeptItems } from '../core/export/keptItems';
import type { EvidenceItem } from '../core/export/portfolioDocument';
import type { NodeContext } from './templateContext';

/** One piece of evidence as the template reads it. */
export interface ItemData {
  readonly json: string;
  /** Characters that no font has, named with the file that holds them. */
  readonly problems: readonly ExportProblem[];
}

/** What one export leaves for the next, so that only what was edited is read and written again. */
export interface KeptExport {
  readonly items: KeptItems;
  /** What gives the data of the items of a document, written by `write` unless it was written before in the same context. */
  writerIn(
    context: NodeContext,
    coverage: FontCoverage,
    write: (item: EvidenceItem) => ItemData,
  ): (item: EvidenceItem) => ItemData;
}

/** Keeps nothing yet. */
export function createKeptExport(): KeptExport {
  let written = new WeakMap<EvidenceItem, ItemData>();
  let writtenIn = '';
  let words: NodeContext['t'] | undefined;
  let fonts: FontCoverage | undefined;

  return {
    items: createKeptItems(),
    writerIn: (context, coverage, write) => {
      const described = describe(context);
      if (described !== writtenIn || words !== context.t || fonts !== coverage) {
        written = new WeakMap();
        [writtenIn, words, fonts] = [described, context.t, coverage];
      }
      return (item) => {
        const data = written.get(item) ?? write(item);
        written.set(item, data);
        return data;
      };
    },
  };
}

function describe({ images, anchors, criteria }: NodeContext): string {
  return JSON.stringify([[...images], [...anchors], [...criteria]]);
}
