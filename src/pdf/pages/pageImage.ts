import { writePng } from '../pngParts';
import { withoutMetadata } from '../withoutMetadata';
import type { PageImage } from './drawCommand';
import type { PdfObjects } from './pdfObjects';
import type { PdfDictionary, PdfValue } from './pdfValues';

/** Reads an image as our exports hold it; undefined if it is of another kind. */
export async function readPageImage(pdf: PdfObjects, reference: PdfValue): Promise<PageImage | undefined> {
  const stream = pdf.stream(reference);
  if (!stream) {
    return undefined;
  }
  const { dictionary, bytes } = stream;
  if (pdf.resolve(dictionary.get('/Filter')) === '/DCTDecode') {
    // The page turns a photo that was taken upright; a browser would turn it once more.
    return { kind: 'jpeg', bytes: withoutMetadata(bytes, false) };
  }
  const [width, height] = [pdf.number(dictionary.get('/Width')), pdf.number(dictionary.get('/Height'))];
  const colours = componentsOf(pdf, dictionary);
  const bits = pdf.number(dictionary.get('/BitsPerComponent'), 8);
  if (pdf.dictionary(dictionary.get('/DecodeParms')).has('/Predictor')) {
    const palette = paletteOf(pdf, dictionary);
    const numbers = palette ? 1 : colours;
    return { kind: 'png', bytes: writePng({ width, height, bits, numbers, palette, packed: bytes }) };
  }
  if (bits !== 8 || width * height > 60_000_000) {
    return undefined;
  }
  const pixels = await pdf.content(reference);
  const mask = dictionary.get('/SMask');
  const opacities = mask === undefined ? undefined : await pdf.content(mask);
  const drawn = new Uint8ClampedArray(width * height * 4);
  for (let index = 0; index < width * height; index++) {
    for (let part = 0; part < 3; part++) {
      drawn[index * 4 + part] = pixels[index * colours + (colours === 3 ? part : 0)] ?? 255;
    }
    drawn[index * 4 + 3] = opacities?.[index] ?? 255;
  }
  return { kind: 'pixels', width, height, bytes: drawn };
}

/** The colours of a palette, where the numbers of an image are places in one. */
function paletteOf(pdf: PdfObjects, dictionary: PdfDictionary): Uint8Array | undefined {
  const [kind, , , colours] = pdf.array(dictionary.get('/ColorSpace'));
  return kind === '/Indexed' && colours instanceof Uint8Array ? colours : undefined;
}

function componentsOf(pdf: PdfObjects, dictionary: PdfDictionary): 1 | 3 {
  const space = pdf.resolve(dictionary.get('/ColorSpace'));
  if (Array.isArray(space)) {
    return pdf.number(pdf.stream(space[1])?.dictionary.get('/N'), 3) === 1 ? 1 : 3;
  }
  return space === '/DeviceGray' ? 1 : 3;
}
