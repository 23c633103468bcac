import type { Change, PageGradient } from './drawCommand';
import { combined } from './glyphOutlines';
import type { PdfObjects } from './pdfObjects';
import type { PdfDictionary, PdfValue } from './pdfValues';

type Stop = PageGradient['stops'][number];

/** A gradient from a pattern of a page's content; undefined where it is of another kind. */
export function readPageGradient(pdf: PdfObjects, reference: PdfValue): PageGradient | undefined {
  const pattern = pdf.dictionary(reference);
  const shading = pdf.dictionary(pattern.get('/Shading'));
  const numbers = (value: PdfValue | undefined): number[] => pdf.array(value).map((each) => pdf.number(each));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers(shading.get('/Coords'));
  const [m = 1, n = 0, o = 0, p = 1, q = 0, r = 0] = numbers(pattern.get('/Matrix'));
  const kind = pdf.number(shading.get('/ShadingType'));
  const goesOn = pdf.array(shading.get('/Extend')).filter((each) => pdf.resolve(each) === true).length === 2;
  const stops = stopsOf(pdf, shading.get('/Function'));
  if ((kind !== 2 && kind !== 3) || !goesOn || shading.has('/Domain') || !stops) {
    return undefined;
  }
  const circles =
    kind === 2
      ? ({ from: [a, b, 0], to: [c, d, 0] } as const)
      : ({ from: [a, b, c], to: [d, e, f] } as const);
  return { isLine: kind === 2, ...circles, stops, change: [m, n, o, p, q, r] };
}

/** The colours of a function of one number, if it goes straight from one to the next. */
function stopsOf(pdf: PdfObjects, reference: PdfValue | undefined): readonly Stop[] | undefined {
  const whole = pdf.dictionary(reference);
  if (pdf.number(whole.get('/FunctionType')) === 2) {
    return straight(pdf, whole, 0, 1);
  }
  if (pdf.number(whole.get('/FunctionType')) !== 3) {
    return undefined;
  }
  const bounds = pdf.array(whole.get('/Bounds')).map((each) => Math.min(1, Math.max(0, pdf.number(each))));
  const encode = pdf.array(whole.get('/Encode')).map((each) => pdf.number(each));
  const stops: Stop[] = [];
  for (const [index, part] of pdf.array(whole.get('/Functions')).entries()) {
    const isForwards = encode[index * 2] === 0 && encode[index * 2 + 1] === 1;
    const found = straight(pdf, pdf.dictionary(part), bounds[index - 1] ?? 0, bounds[index] ?? 1);
    if (!isForwards || !found) {
      return undefined;
    }
    stops.push(...found);
  }
  return stops;
}

function straight(
  pdf: PdfObjects,
  part: PdfDictionary,
  start: number,
  end: number,
): readonly Stop[] | undefined {
  const colour = (key: string): string => colourOf(pdf.array(part.get(key)).map((each) => pdf.number(each)));
  const isStraight = pdf.number(part.get('/FunctionType')) === 2 && pdf.number(part.get('/N')) === 1;
  return isStraight
    ? [
        { at: start, colour: colour('/C0') },
        { at: end, colour: colour('/C1') },
      ]
    : undefined;
}

/** The gradient where lengths have been changed since its page began: `change` leads from there to here. */
export function gradientWithin(gradient: PageGradient, change: Change): PageGradient | undefined {
  const [a, b, c, d, e, f] = change;
  const area = a * d - b * c;
  const back: Change = [
    d / area,
    -b / area,
    -c / area,
    a / area,
    (c * f - d * e) / area,
    (b * e - a * f) / area,
  ];
  return area === 0 ? undefined : { ...gradient, change: combined(gradient.change, back) };
}

/** Grey, red with green and blue, or the four inks. */
export function colourOf(operands: readonly PdfValue[]): string {
  const parts = operands.filter((each) => typeof each === 'number');
  const byte = (part: number | undefined): number => Math.round(Math.min(1, Math.max(0, part ?? 0)) * 255);
  const [a = 0.6, b = 0, c = 0, d = 0] = parts;
  switch (parts.length) {
    case 3:
      return `rgb(${byte(a)} ${byte(b)} ${byte(c)})`;
    case 4:
      return `rgb(${[a, b, c].map((ink) => byte((1 - ink) * (1 - d))).join(' ')})`;
    default:
      return `rgb(${byte(a)} ${byte(a)} ${byte(a)})`;
  }
}
