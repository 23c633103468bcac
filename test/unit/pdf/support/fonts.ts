import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './nodePdfEngine';

/** A font for a script that Signpost brings no letters for. */
export const teluguFontFile = join(
  root,
  'node_modules/@expo-google-fonts/noto-sans-telugu/400Regular/NotoSansTelugu_400Regular.ttf',
);

/** "Telugu", in Telugu. */
export const telugu = 'తెలుగు';

export function teluguFont(): Uint8Array {
  return new Uint8Array(readFileSync(teluguFontFile));
}

/** A collection that holds one font: its tables stand further back by the length of the collection's header. */
export function collectionOf(font: Uint8Array): Uint8Array {
  const header = 16;
  const collection = new Uint8Array(header + font.length);
  collection.set(font, header);
  const view = new DataView(collection.buffer);
  [0x74746366, 0x00010000, 1, header].forEach((value, index) => view.setUint32(index * 4, value));
  for (const entry of tableEntries(view, header)) {
    view.setUint32(entry + 8, view.getUint32(entry + 8) + header);
  }
  return collection;
}

/** The font with one of its tables gone by another name, or with a changed half-word in it. */
export function changedFont(
  table: string,
  change: { readonly name: string } | { readonly at: number; readonly value: number },
): Uint8Array {
  const font = teluguFont();
  const view = new DataView(font.buffer);
  const tag = tagOf(table);
  const entry = tableEntries(view, 0).find((each) => view.getUint32(each) === tag) ?? 0;
  if ('name' in change) {
    view.setUint32(entry, tagOf(change.name));
  } else {
    view.setUint16(view.getUint32(entry + 8) + change.at, change.value);
  }
  return font;
}

function tableEntries(view: DataView, start: number): number[] {
  return Array.from({ length: view.getUint16(start + 4) }, (_, index) => start + 12 + index * 16);
}

function tagOf(name: string): number {
  return Buffer.from(name, 'latin1').readUInt32BE(0);
}
