import { unzlibSync, zlibSync } from 'fflate';
import { bytesOf, openPdf, textOf, type ObjectParts, type PdfFile } from '../pdfFile';
import { readCharacterMap, withCharacters, type CharacterMap } from './characterMap';
import { readPageText, type TextPart } from './pageText';
import { rightToLeft, sayOnce } from './sayOnce';

/** Marks, and letters of scripts whose dots and vowels are glyphs of their own. */
const drawnInParts = /\p{M}|[\u0590-\u08ff]/u;

/** A font of the document. */
interface Font {
  /** The number of the object with its map. */
  readonly map: number;
  readonly characters: CharacterMap;
  /** Its codes that stand for nothing in the map, with what is found for them. */
  readonly lacking: Map<number, string | undefined>;
  readonly drawsParts: boolean;
}

/**
 * The objects that make each glyph stand for its character, and each character be said once. The engine gives no
 * entry to glyphs that it only ever draws together with others, such as a dot below or an Indic vowel: those get what
 * they stand for in the words around them. Pages are unpacked only where a font has such glyphs. Never throws: what
 * is of another syntax stays as it is.
 */
export function sayGlyphs(pdf: Uint8Array): ReadonlyMap<number, ObjectParts> {
  const changed = new Map<number, ObjectParts>();
  const file = openPdf(pdf);
  const fonts = file ? readFonts(file, pdf) : new Map<number, Font>();
  if (!file || ![...fonts.values()].some(({ lacking, drawsParts }) => lacking.size > 0 || drawsParts)) {
    return changed;
  }
  for (const number of file.numbersWith('/Type /Page\n')) {
    sayPage(file, pdf, file.objectAt(number) ?? '', fonts, changed);
  }
  for (const number of isComplete(fonts) ? [] : file.numbersWith('/Subtype /Form')) {
    findInDrawing(file, pdf, number, fonts);
  }
  for (const { map, lacking } of fonts.values()) {
    const found = new Map([...lacking].filter((entry): entry is [number, string] => entry[1] !== undefined));
    const object = found.size === 0 ? undefined : withCharacters(file.objectAt(map) ?? '', found);
    if (object !== undefined) {
      changed.set(map, [object]);
    }
  }
  return changed;
}

function readFonts(file: PdfFile, pdf: Uint8Array): Map<number, Font> {
  const fonts = new Map<number, Font>();
  for (const number of file.numbersWith('/ToUnicode')) {
    const font = file.objectAt(number) ?? '';
    const map = referenceIn(font, /\/ToUnicode (\d+) 0 R/);
    const inner = referenceIn(font, /\/DescendantFonts \[(\d+) 0 R\]/);
    if (map === undefined || inner === undefined) {
      continue;
    }
    const characters = readCharacterMap(file.objectAt(map) ?? '');
    const lacking = new Map<number, undefined>();
    for (let code = lastCode(file, pdf, inner); code > 0; code--) {
      if (!characters.get(code)) {
        lacking.set(code, undefined);
      }
    }
    const drawsParts = [...characters.values()].some((text) => drawnInParts.test(text));
    fonts.set(number, { map, characters, lacking, drawsParts });
  }
  return fonts;
}

/** The last code of a font, by the set of its codes: the widths leave out the last ones if they have none. */
function lastCode(file: PdfFile, pdf: Uint8Array, font: number): number {
  const descriptor = referenceIn(file.objectAt(font) ?? '', /\/FontDescriptor (\d+) 0 R/);
  const set = referenceIn(file.objectAt(descriptor ?? 0) ?? '', /\/CIDSet (\d+) 0 R/);
  const place = set === undefined ? undefined : file.streamAt(set);
  const bits = (place && unpack(pdf.subarray(place.start, place.end))) ?? '';
  // The first code is the highest bit of the first byte.
  const last = bits.charCodeAt(bits.length - 1);
  return bits === '' ? 0 : bits.length * 8 - 1 - (last === 0 ? 7 : 31 - Math.clz32(last & -last));
}

function referenceIn(object: string, pattern: RegExp): number | undefined {
  const number = pattern.exec(object)?.[1];
  return number === undefined ? undefined : Number(number);
}

function isComplete(fonts: ReadonlyMap<unknown, Font>): boolean {
  return ![...fonts.values()].some(({ lacking }) => [...lacking.values()].includes(undefined));
}

/** The fonts that an object uses, by the names that its content calls them. */
function fontsOf(object: string, fonts: ReadonlyMap<number, Font>): Map<string, Font> {
  const named = new Map<string, Font>();
  for (const [, name = '', number = ''] of object.matchAll(/(\/f\d+) (\d+) 0 R/g)) {
    const font = fonts.get(Number(number));
    if (font) {
      named.set(name, font);
    }
  }
  return named;
}

interface Text {
  readonly content: string;
  readonly parts: readonly TextPart[];
}

/** The text of a stream, after what it tells about characters is noted. */
function readText(
  file: PdfFile,
  pdf: Uint8Array,
  stream: number,
  fonts: ReadonlyMap<string, Font>,
): Text | undefined {
  const place = file.streamAt(stream);
  const content = place && unpack(pdf.subarray(place.start, place.end));
  if (content === undefined) {
    return undefined;
  }
  const parts = readPageText(content, new Map([...fonts].map(([name, font]) => [name, font.characters])));
  let before = '';
  for (const part of parts) {
    // A glyph that stands for nothing by itself belongs to what is before it.
    before = part.text === '' ? before : part.text;
    findCharacters(part.codes, before, fonts.get(part.run.font));
  }
  return { content, parts };
}

/** One character to a byte. Undefined if it is packed in a way that we do not know. */
function unpack(bytes: Uint8Array): string | undefined {
  try {
    return textOf(unzlibSync(bytes));
  } catch {
    return undefined;
  }
}

function sayPage(
  file: PdfFile,
  pdf: Uint8Array,
  page: string,
  fonts: ReadonlyMap<number, Font>,
  changed: Map<number, ObjectParts>,
): void {
  const named = fontsOf(page, fonts);
  const contents = referenceIn(page, /\/Contents (\d+) 0 R/);
  const drawsParts = [...named.values()].some((font) => font.drawsParts);
  if (contents === undefined || (isComplete(named) && !drawsParts)) {
    return;
  }
  const text = readText(file, pdf, contents, named);
  const once = text && sayOnce(text.content, text.parts);
  if (once !== undefined) {
    // The host packs in its own way, and the file is to be the same on every host.
    const packed = zlibSync(bytesOf(once));
    const head = `${contents} 0 obj\n<<\n  /Length ${packed.length}\n  /Filter /FlateDecode\n>>\nstream\n`;
    changed.set(contents, [head, packed, '\nendstream\nendobj\n']);
  }
}

/** Drawings have their text in forms of their own. */
function findInDrawing(file: PdfFile, pdf: Uint8Array, form: number, fonts: ReadonlyMap<number, Font>): void {
  const named = fontsOf(file.headAt(form), fonts);
  if (!isComplete(named)) {
    readText(file, pdf, form, named);
  }
}

/** Gives a code that lacks a character the one as far from the end of the words as the code is. */
function findCharacters(codes: readonly number[], words: string, font: Font | undefined): void {
  const characters = [...words.normalize('NFD')];
  if (!font || characters.length === 0 || !codes.some((code) => font.lacking.has(code))) {
    return;
  }
  const inOrder = rightToLeft.test(words) ? [...codes].reverse() : codes;
  for (const [index, code] of inOrder.entries()) {
    if (font.lacking.has(code) && font.lacking.get(code) === undefined) {
      const at = Math.max(0, characters.length - inOrder.length + index);
      font.lacking.set(code, characters[at]);
    }
  }
}
