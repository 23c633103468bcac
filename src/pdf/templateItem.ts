import type { EvidenceItem } from '../core/export/portfolioDocument';
import { wordDate } from '../words/dateWords';
import { printedPhrases } from '../words/exportWords';
import { shorten } from '../words/shorten';
import { breakLongWords } from './breakLongWords';
import { isRightToLeft } from './rightToLeft';
import type { Json, NodeContext } from './templateContext';
import { imageNode, placeOf } from './templateImage';
import { markedPassages } from './templatePassages';
import { blockNodes, inlineNodes } from './templateNodes';

/** One piece of evidence as the template draws it. */
export function itemNode(item: EvidenceItem, around: NodeContext): Json {
  const { t } = around;
  const mark = `${item.anchor}-marks`;
  const context = { ...around, mark, passages: markedPassages(item.blocks), claimed: claimedPlaces(item) };
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
    linked: context.claimed.get(item.anchor) ?? [],
    blocks: blockNodes(item.blocks, context),
    attachments: item.attachments.map(({ anchor, label, path, imageUri, shownAt, claims }) => {
      const image = imageUri === undefined ? undefined : context.images.get(imageUri);
      const name = breakLongWords(printedPhrases.attachment(label, path, t), 60);
      // The page that shows a picture says what that is evidence for.
      const isShown = shownAt !== undefined && context.anchors.has(shownAt);
      const place = placeOf(anchor, isShown ? [] : claims, context);
      const picture = { kind: 'image', uri: imageUri, path, alt: label || path, caption: '' } as const;
      return image
        ? { name, image: { ...imageNode(picture, context), place } }
        : { name, place, ...(isShown ? { shown: shownAt } : {}) };
    }),
  };
}

/** What places in a piece of evidence are claimed for by tags that link to them. */
function claimedPlaces({ linked, attachments }: EvidenceItem): Map<string, readonly string[]> {
  const places = [
    ...linked,
    ...attachments.flatMap(({ shownAt, claims }) =>
      shownAt === undefined ? [] : { anchor: shownAt, claims },
    ),
  ];
  const claimed = new Map<string, readonly string[]>();
  for (const { anchor, claims } of places) {
    claimed.set(anchor, [...(claimed.get(anchor) ?? []), ...claims]);
  }
  return claimed;
}
