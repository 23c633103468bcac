import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './nodePdfEngine';

/** The outlines of a font with serifs, in the Compact Font Format. */
export function serifOutlines(): Uint8Array {
  return new Uint8Array(readFileSync(join(root, 'node_modules/pdfjs-dist/standard_fonts/FoxitSerif.pfb')));
}

/** The least OpenType font around such outlines: it draws each of some characters with one of its glyphs. */
export function openTypeOf(
  outlines: Uint8Array,
  glyphCount: number,
  glyphs: ReadonlyMap<string, number>,
): Uint8Array {
  const characters = [...glyphs].sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  const groups = characters.flatMap(([character, glyph]) => {
    const code = character.codePointAt(0) ?? 0;
    return [long(code), long(code), long(glyph)];
  });
  const tables: Readonly<Record<string, Buffer>> = {
    'CFF ': Buffer.from(outlines),
    'OS/2': Buffer.concat([shorts(4, 500, 400, 5, 0), Buffer.alloc(86)]),
    cmap: Buffer.concat([
      shorts(0, 1, 3, 10),
      long(12),
      shorts(12, 0),
      ...[16 + groups.length * 4, 0, characters.length].map(long),
      ...groups,
    ]),
    head: Buffer.concat([
      ...[0x10000, 0x10000, 0, 0x5f0f3cf5].map(long),
      shorts(0, 1000),
      Buffer.alloc(16),
      shorts(0, 0, 1000, 1000, 0, 8, 2, 0, 0),
    ]),
    hhea: Buffer.concat([long(0x10000), shorts(800, 0x10000 - 200, 0, 1000), Buffer.alloc(22), shorts(1)]),
    hmtx: Buffer.concat([shorts(600, 0), Buffer.alloc((glyphCount - 1) * 2)]),
    maxp: Buffer.concat([long(0x5000), shorts(glyphCount)]),
    name: nameTable('Own Letters'),
    post: Buffer.concat([long(0x30000), Buffer.alloc(28)]),
  };
  return sfntOf(tables);
}

function nameTable(family: string): Buffer {
  const words = Buffer.from(family, 'utf16le').swap16();
  const records = [1, 4].map((kind) => shorts(3, 1, 0x409, kind, words.length, 0));
  return Buffer.concat([shorts(0, records.length, 6 + records.length * 12), ...records, words]);
}

function sfntOf(tables: Readonly<Record<string, Buffer>>): Uint8Array {
  const entries = Object.entries(tables);
  let offset = 12 + entries.length * 16;
  const heads: Buffer[] = [Buffer.from('OTTO'), shorts(entries.length, 0, 0, 0)];
  const bodies: Buffer[] = [];
  for (const [tag, body] of entries) {
    heads.push(Buffer.from(tag), long(0), long(offset), long(body.length));
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    bodies.push(padded);
    offset += padded.length;
  }
  return new Uint8Array(Buffer.concat([...heads, ...bodies]));
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
