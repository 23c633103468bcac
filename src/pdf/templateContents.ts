import type { ContentBlock } from '../core/export/contentBlock';
import { plainText } from '../core/export/plainText';
import type { PortfolioDocument } from '../core/export/portfolioDocument';
import type { printedWords } from '../words/exportWords';
import type { Translate } from '../words/translate';
import { breakLongWords } from './breakLongWords';
import { unitName } from './templateSheet';

/** The lines of the contents by the anchor of the heading. */
export type Contents = Readonly<Record<string, { readonly name: string; readonly level: number }>>;

/** The most entries that a table of contents with two levels may have; beyond it lists one level. */
const longContents = 90;

/** In points, as the template draws them: a line, and what is left free above one of each level. */
const lineHeight = 7.2;
const gaps: Readonly<Record<number, number>> = { 1: 9.5, 2: 6.5 };
/** Letters of a line. */
const lineLength = 80;
/** What the first page of the contents has room for, in points. */
const roomOfPage = 655;
/** Lines that stand closer than that are hard to read. */
const smallestGap = 0.6;

/** The lines of the contents in order, by the anchor of the heading: headings themselves may hold tags and footnotes. */
export function contentsOf(
  document: PortfolioDocument,
  words: ReturnType<typeof printedWords>,
  hasOpenPoints: boolean,
  t: Translate,
): Contents {
  const names: [anchor: string, name: string, level: number][] = [
    ['summary', words.summary, 1],
    ['sheet', words.sheet.heading, 1],
    ...document.qualifications.flatMap((qualification) =>
      qualification.units.map((unit): [string, string, number] => [
        unit.anchor,
        unitName(unit, qualification, document, t),
        2,
      ]),
    ),
  ];
  for (const item of document.evidence) {
    names.push([item.anchor, `${item.reference}  ${item.title}`, 1]);
    for (const block of outlinedBlocks(item.blocks)) {
      if (block.kind === 'heading' && block.level <= 2) {
        names.push([block.anchor, plainText(block.content), block.level]);
      }
    }
  }
  if (hasOpenPoints) {
    names.push(['open-points', words.openPoints.heading, 1]);
  }
  return Object.fromEntries(
    names.map(([anchor, name, level]) => [anchor, { name: breakLongWords(name, 60), level }]),
  );
}

/** The blocks in which the engine finds headings for the contents: those of quotes and items of lists too. */
function outlinedBlocks(blocks: readonly ContentBlock[]): readonly ContentBlock[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'language':
      case 'quote':
        return outlinedBlocks(block.blocks);
      case 'list':
        return block.items.flatMap((item) => outlinedBlocks(item.blocks));
      default:
        return block;
    }
  });
}

/** How many levels of headings the contents list. */
export function depthOfContents(contents: Contents): 1 | 2 {
  return Object.keys(contents).length > longContents ? 1 : 2;
}

/** The share of the usual gaps at which the contents fit on one page; 1 where they do so anyway or cannot. */
export function gapOfContents(contents: Contents, depth: 1 | 2): number {
  const shown = Object.values(contents).filter(({ level }) => level <= depth);
  const lines = shown.reduce((sum, { name }) => sum + Math.ceil(name.length / lineLength) * lineHeight, 0);
  const free = shown.reduce((sum, { level }) => sum + (gaps[level] ?? 0), 0);
  const share = Math.floor(((roomOfPage - lines) / Math.max(1, free)) * 100) / 100;
  return share >= 1 || share < smallestGap ? 1 : share;
}
