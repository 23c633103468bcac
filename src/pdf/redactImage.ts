import type { Redactor } from '../core/export/redaction/redactor';
import { drawingParts } from './drawingParts';
import { readImageHeader } from './imageHeader';
import type { AssetRead } from './loadImages';
import { withoutMetadata } from './withoutMetadata';

/**
 * Reads images as a redacted copy may show them: the words in drawings are replaced, and photos come without what the
 * camera wrote down, such as the place. What a photo shows stays.
 */
export function redactingReader(
  readAsset: (uri: string) => Promise<AssetRead>,
  redactor: Redactor,
): (uri: string) => Promise<AssetRead> {
  return async (uri) => {
    const bytes = await readAsset(uri);
    if (typeof bytes !== 'object') {
      return bytes;
    }
    switch (readImageHeader(bytes)?.kind) {
      case 'svg':
        return redactDrawing(bytes, redactor);
      case 'jpeg':
        return withoutMetadata(bytes);
      default:
        return bytes;
    }
  };
}

/** Around the pieces of one text. */
const withinText = /^<(?:!--|\/?(?:[\w-]+:)?(?:tspan|a|textPath)\b)/;

function redactDrawing(bytes: Uint8Array, redactor: Redactor): Uint8Array {
  const drawing = withoutSections(new TextDecoder().decode(bytes));
  // Between tags only: the same word in an attribute may be the name of a colour.
  const parts = drawingParts(drawing);
  let pieces: number[] = [];
  const finishText = (): void => {
    const redacted = redactPieces(
      pieces.map((place) => parts[place] ?? ''),
      redactor,
    );
    pieces.forEach((place, index) => (parts[place] = redacted[index] ?? ''));
    pieces = [];
  };
  for (const [index, part] of parts.entries()) {
    if (!part.startsWith('<')) {
      pieces.push(index);
    } else if (!withinText.test(part)) {
      finishText();
    }
  }
  finishText();
  return new TextEncoder().encode(parts.join(''));
}

/** A name may begin in one piece and end in another, on the next line of the drawing. */
function redactPieces(pieces: readonly string[], redactor: Redactor): readonly string[] {
  const words = pieces.map(withCharacters);
  const spans = redactor.find(words.join('\n'));
  let at = 0;
  return pieces.map((piece, index) => {
    const text = words[index] ?? '';
    const start = at;
    const end = start + text.length;
    at = end + 1;
    let result = '';
    let copied = start;
    for (const span of spans.filter((each) => each.end > start && each.start < end)) {
      result += text.slice(copied - start, Math.max(span.start, start) - start);
      result += span.start >= start ? span.to : '';
      copied = Math.min(span.end, end);
    }
    return copied === start && result === '' ? piece : escaped(result + text.slice(copied - start));
  });
}

/** Words that stand in `<![CDATA[…]]>`, written as text is elsewhere in a drawing. */
function withoutSections(drawing: string): string {
  const [first = '', ...sections] = drawing.split('<![CDATA[');
  return sections.reduce((text, section) => {
    const end = section.indexOf(']]>');
    if (end === -1) {
      return `${text}<![CDATA[${section}`;
    }
    return `${text}${escaped(section.slice(0, end))}${section.slice(end + 3)}`;
  }, first);
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function withCharacters(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (reference, hexadecimal?: string, decimal?: string, name = '') => {
      const code = hexadecimal === undefined ? Number(decimal ?? NaN) : parseInt(hexadecimal, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (named.get(name) ?? reference);
    },
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
