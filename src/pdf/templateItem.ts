import type { EvidenceItem } from '../core/export/portfolioDocument';
import { wordDate } from '../words/dateWords';
import { printedPhrases } from '../words/exportWords';
import { shorten } from '../words/shorten';
import { breakLongWords } from './breakLongWords';
import { isRightToLeft } from './rightToLeft';
import { imageNode } from './templateImage';
import { markedPassages } from './templatePassages';
import { blockNodes, inlineNodes, type Json, type NodeContext } from './templateNodes';

/** One piece of evidence as the template draws it. */
export function itemNode(item: EvidenceItem, around: NodeContext): Json {
  const { t } = around;
  const mark = `${item.anchor}-marks`;
  const context = { ...around, mark, passages: markedPassages(item.blocks) };
  const labels = printedPhrases.facts(t);
  const facts = [
    { label: labels.reference, value: item.reference },
    { label: labels.type, value: item.type ?? '' },
    { label: labels.date, value: item.date === undefined ? '' : wordDate(item.date, t) },
  ];
  return {
    anchor: item.anchor,
    mark,
    reference: item.reference,
    running: breakLongWords(shorten(`${item.reference} ${item.title}`, 70), 25),
    ...(isRightToLeft(item.heading) ? { rtl: true } : {}),
    heading: inlineNodes(item.heading, context, 30),
    facts: facts
      .filter(({ value }) => value.trim() !== '')
      .map(({ label, value }) => ({ label, value: breakLongWords(value, 40) })),
    claims: item.claims.map(({ text, planned, criterion }) => ({
      text: planned ? printedPhrases.planned(text, t) : text,
      planned,
      to: context.anchors.has(criterion) ? criterion : null,
    })),
    blocks: blockNodes(item.blocks, context),
    attachments: item.attachments.map(({ anchor, label, path, imageUri, claims }) => {
      const image = imageUri === undefined ? undefined : context.images.get(imageUri);
      const name = breakLongWords(printedPhrases.attachment(label, path, t), 60);
      const place = { anchor, ...(claims.length > 0 ? { mark, claims } : {}) };
      const picture = { kind: 'image', uri: imageUri, path, alt: label || path, caption: '' } as const;
      return image ? { name, image: { ...imageNode(picture, context), place } } : { name, place };
    }),
  };
}
