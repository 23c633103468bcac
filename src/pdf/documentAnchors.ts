import type { ContentBlock, InlineNode } from '../core/export/contentBlock';
import type { PortfolioDocument } from '../core/export/portfolioDocument';

/** Every place that the template gives a name to. */
export function anchorsOf(document: PortfolioDocument): Set<string> {
  const anchors = new Set<string>();
  const addInline = (node: InlineNode): void => {
    if (node.kind === 'styled' || node.kind === 'link') {
      node.content.forEach(addInline);
    } else if (node.kind === 'footnote' && node.blocks) {
      anchors.add(node.anchor);
      node.blocks.forEach(addBlock);
    } else if (node.kind === 'tag' && node.anchor !== '') {
      anchors.add(node.anchor);
    } else if (node.kind === 'image' && node.anchor !== undefined) {
      anchors.add(node.anchor);
    }
  };
  const addBlock = (block: ContentBlock): void => {
    if (block.kind === 'heading') {
      anchors.add(block.anchor);
    }
    if (block.kind === 'figure') {
      addInline(block.image);
    } else if (block.kind === 'list') {
      block.items.forEach((item) => item.blocks.forEach(addBlock));
    } else if (block.kind === 'quote' || block.kind === 'language') {
      block.blocks.forEach(addBlock);
    } else if (block.kind === 'table') {
      [block.head, ...block.rows].flat().forEach(({ content }) => content.forEach(addInline));
    } else if (block.kind === 'paragraph' || block.kind === 'heading') {
      block.content.forEach(addInline);
    }
  };
  for (const { units } of document.qualifications) {
    for (const { anchor, outcomes } of units) {
      anchors.add(anchor);
      outcomes.flatMap(({ criteria }) => criteria).forEach((criterion) => anchors.add(criterion.anchor));
    }
  }
  for (const item of document.evidence) {
    anchors.add(item.anchor);
    item.attachments.forEach(({ anchor }) => anchors.add(anchor));
    item.heading.forEach(addInline);
    item.blocks.forEach(addBlock);
  }
  return anchors;
}

/** How each criterion is called at the foot of a page, by its anchor: `PCS/1.2`. */
export function criterionLabels({ qualifications }: PortfolioDocument): Map<string, string> {
  return new Map(
    qualifications
      .flatMap(({ units }) => units.flatMap(({ outcomes }) => outcomes.flatMap(({ criteria }) => criteria)))
      .map(({ anchor, name }) => [anchor, name] as const),
  );
}
