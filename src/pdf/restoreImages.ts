import { openPdf, type ObjectParts } from './pdfFile';
import type { PngParts } from './pngParts';
import { markOf, type StandIn } from './standIn';

/** No stand-in is larger: small JPEGs with a colour profile and a thumbnail. */
const largestStandIn = 400_000;

/**
 * The objects that put photos back in the place of their stand-ins. Undefined if any stand-in is not found: then
 * the document must be made with the photos themselves.
 */
export function restoreImages(
  pdf: Uint8Array,
  standIns: readonly StandIn[],
): Map<number, ObjectParts> | undefined {
  const changed = new Map<number, ObjectParts>();
  const file = openPdf(pdf);
  const waiting = new Map(standIns.map((standIn, id) => [markOf(id), standIn]));
  for (const number of file?.numbersWith('/DCTDecode') ?? []) {
    const head = file?.headAt(number) ?? '';
    if (waiting.size === 0 || !head.includes('/Image') || lengthIn(head) > largestStandIn) {
      continue;
    }
    const [mark, standIn] = [...waiting].find(([words]) => file?.objectAt(number)?.includes(words)) ?? [];
    const object = standIn && withImage(head, standIn);
    if (mark !== undefined && object) {
      changed.set(number, object);
      waiting.delete(mark);
    }
  }
  return waiting.size === 0 ? changed : undefined;
}

/** The image object with the bytes and the size of the original. Everything else was the same for both. */
function withImage(head: string, { content, width, height, png }: StandIn): ObjectParts | undefined {
  const start = /\bstream\r?\n/.exec(head);
  if (!start) {
    return undefined;
  }
  const sized = head
    .slice(0, start.index)
    .replace(/\/Length \d+/, `/Length ${content.length}`)
    .replace(/\/Width \d+/, `/Width ${width}`)
    .replace(/\/Height \d+/, `/Height ${height}`);
  const dictionary = png ? asPng(sized, png) : sized;
  return dictionary === undefined ? undefined : [`${dictionary}stream\n`, content, '\nendstream\nendobj'];
}

/** What a PDF says of the pixels of a PNG. Undefined if the dictionary is not the one that we know. */
function asPng(dictionary: string, { width, bits, numbers, palette }: PngParts): string | undefined {
  const rows = `/Predictor 15 /Colors ${numbers} /BitsPerComponent ${bits} /Columns ${width}`;
  const colours = palette && Array.from(palette, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const space = /\/ColorSpace (\d+ 0 R|\/\w+)/.exec(dictionary);
  const isKnown = space && /\/Filter \/DCTDecode/.test(dictionary) && /\/BitsPerComponent 8/.test(dictionary);
  return isKnown
    ? dictionary
        .replace(/\/BitsPerComponent 8/, `/BitsPerComponent ${bits}`)
        .replace(/\/Filter \/DCTDecode/, `/Filter /FlateDecode\n  /DecodeParms << ${rows} >>`)
        .replace(
          space[0],
          palette ? `/ColorSpace [/Indexed ${space[1]} ${palette.length / 3 - 1} <${colours}>]` : space[0],
        )
    : undefined;
}

function lengthIn(head: string): number {
  return Number(/\/Length (\d+)/.exec(head)?.[1] ?? Infinity);
}
