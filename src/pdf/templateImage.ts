import type { ImageNode, LinkTarget } from '../core/export/contentBlock';
import { printedPhrases } from '../words/exportWords';
import { breakLongWords } from './breakLongWords';
import { pointsPerPixel, type PrintableImage } from './loadImages';
import type { Json, NodeContext } from './templateContext';

/** The width of a line of text, in points: 166 mm. */
export const lineWidth = 470;
/** The longest word that a line of text surely holds, in characters. */
export const longestWord = 60;

/** An image by the name of its file, or the words that are printed in its place. */
export function imageNode(node: ImageNode, context: NodeContext): { readonly [key: string]: Json } {
  const { images, t } = context;
  const image = node.uri === undefined ? undefined : images.get(node.uri);
  const alt = node.alt.trim() === '' ? printedPhrases.imageWithoutWords(node.path, t) : node.alt;
  const instead = breakLongWords(
    printedPhrases.missingImage(node.alt, node.path.slice(0, 200), t),
    longestWord,
  );
  return {
    kind: 'image',
    alt,
    instead,
    ...(image ? { file: image.name, ...sizeOfImage(image, node.width) } : {}),
    ...targetOf(node.target, context),
    ...(node.anchor === undefined
      ? {}
      : { place: placeOf(node.anchor, context.claimed?.get(node.anchor), context) }),
  };
}

/** A place that links lead to, and what its page is evidence for. */
export function placeOf(
  anchor: string,
  claims: readonly string[] | undefined,
  { mark }: NodeContext,
): { readonly [key: string]: Json } {
  return {
    anchor,
    ...(claims === undefined || claims.length === 0 || mark === undefined ? {} : { mark, claims }),
  };
}

/** The size in points before the template makes it fit: its own, or the one that the learner wants. */
function sizeOfImage(
  { width, height }: PrintableImage,
  wanted: ImageNode['width'],
): { readonly width: number; readonly height: number } {
  if (wanted === undefined) {
    return { width, height };
  }
  const wide = wanted.value * (wanted.unit === 'pixel' ? pointsPerPixel : lineWidth / 100);
  return { width: wide, height: (height * wide) / width };
}

/** Where a link leads, for the template; undefined if that is not printed. */
export function targetOf(
  target: LinkTarget | undefined,
  { anchors }: NodeContext,
): { readonly address: string } | { readonly to: string } | undefined {
  if (target?.kind === 'address') {
    return { address: target.address };
  }
  return target && anchors.has(target.anchor) ? { to: target.anchor } : undefined;
}
