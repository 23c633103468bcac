import { PhotoBits, type PhotoCodes } from './photoBits';
import type { Turns } from './turns';

/** One colour of a photo: its name, and how many blocks of eight by eight pixels it has in each unit. */
interface Colour {
  readonly id: number;
  readonly across: number;
  readonly down: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly colours: readonly Colour[];
}

/** What is read of a photo on the way to its end. */
interface Reading {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly codes: Map<number, PhotoCodes>;
  frame?: Frame;
  /** After how many units the bits begin anew; 0 for never. */
  restartAfter: number;
}

/** Between two looks at the clock. */
const unitsInATurn = 4096;

/**
 * Where the last block of a photo ends; undefined if it ends before. Only of photos that are written in one go, as
 * cameras do: the last round of one that gets finer with each (a progressive JPEG) does not show where it ends.
 */
export async function endOfLastScan(bytes: Uint8Array, turns: Turns): Promise<number | undefined> {
  try {
    return await readToEnd(bytes, turns);
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined; // `DataView` refuses to read past the end.
    }
    throw error;
  }
}

async function readToEnd(bytes: Uint8Array, turns: Turns): Promise<number | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, withoutZeros(bytes));
  const reading: Reading = { bytes, view, codes: new Map(), restartAfter: 0 };
  const waiting = new Set<number>();
  for (let at = 2; at < view.byteLength;) {
    const marker = view.getUint16(at);
    if (marker === 0xffff) {
      at++; // A filling byte.
      continue;
    }
    const next = at + 2 + view.getUint16(at + 2);
    if (marker === 0xffc0 || marker === 0xffc1) {
      reading.frame = readFrame(view, at + 5);
      reading.frame.colours.forEach(({ id }) => waiting.add(id));
    } else if (marker === 0xffc4) {
      readCodes(reading, at + 4, next);
    } else if (marker === 0xffdd) {
      reading.restartAfter = view.getUint16(at + 4);
    } else if (marker === 0xffda) {
      const end = await skipScan(reading, at + 4, next, turns);
      for (let index = 0; index < view.getUint8(at + 4); index++) {
        waiting.delete(view.getUint8(at + 5 + 2 * index));
      }
      if (end === undefined || waiting.size === 0) {
        return end;
      }
      at = end;
      continue;
    }
    at = next;
  }
  return undefined;
}

/** The length without the zeros that stand for what never came, where room was kept for the whole file. */
function withoutZeros(bytes: Uint8Array): number {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) {
    length--;
  }
  return length;
}

function readFrame(view: DataView, at: number): Frame {
  const colours = Array.from({ length: view.getUint8(at + 4) }, (_, index) => {
    const start = at + 5 + 3 * index;
    const sampling = view.getUint8(start + 1);
    return { id: view.getUint8(start), across: sampling >> 4, down: sampling & 15 };
  });
  return { height: view.getUint16(at), width: view.getUint16(at + 2), colours };
}

/** Tables by their number: how many codes there are of each length, then what each one says. */
function readCodes({ view, codes }: Reading, start: number, end: number): void {
  for (let at = start; at + 17 <= end;) {
    const table = new Uint16Array(65_536);
    let [code, value] = [0, at + 17];
    for (let length = 1; length <= 16; length++) {
      for (let left = view.getUint8(at + length); left > 0; left--) {
        const first = code << (16 - length);
        table.fill((length << 8) | view.getUint8(value), first, first + (1 << (16 - length)));
        code++;
        value++;
      }
      code <<= 1;
    }
    codes.set(view.getUint8(at), table);
    at = value;
  }
}

/** Goes over the blocks of a scan. Gives the place behind the last one, or undefined if one is not whole. */
async function skipScan(
  reading: Reading,
  head: number,
  start: number,
  turns: Turns,
): Promise<number | undefined> {
  const { view, frame, codes, restartAfter } = reading;
  if (!frame) {
    return undefined;
  }
  const blocks: (readonly [PhotoCodes, PhotoCodes])[] = [];
  const chosen: Colour[] = [];
  for (let index = 0; index < view.getUint8(head); index++) {
    const colour = frame.colours.find(({ id }) => id === view.getUint8(head + 1 + 2 * index));
    const tables = view.getUint8(head + 2 + 2 * index);
    const [first, further] = [codes.get(tables >> 4), codes.get(0x10 | (tables & 15))];
    if (!colour || !first || !further) {
      return undefined;
    }
    chosen.push(colour);
    for (let count = colour.across * colour.down; count > 0; count--) {
      blocks.push([first, further]);
    }
  }
  const [alone] = chosen.length === 1 ? chosen : [];
  const units = unitsOf(frame, alone);
  const ofUnit = alone ? blocks.slice(0, 1) : blocks;
  const bits = new PhotoBits(reading.bytes, start, view.byteLength);
  for (let unit = 0; unit < units; unit++) {
    if (unit % unitsInATurn === 0) {
      await turns.pause();
    }
    if (restartAfter > 0 && unit > 0 && unit % restartAfter === 0 && !bits.restart()) {
      return undefined;
    }
    for (const [first, further] of ofUnit) {
      if (!bits.skipBlock(first, further)) {
        return undefined;
      }
    }
  }
  return bits.end();
}

/** How many units a scan has: of all its colours, or blocks of the only one. */
function unitsOf({ width, height, colours }: Frame, alone: Colour | undefined): number {
  const most = (side: 'across' | 'down'): number => Math.max(...colours.map((colour) => colour[side]));
  const inUnits = (length: number, side: 'across' | 'down'): number =>
    alone
      ? Math.ceil(Math.ceil((length * alone[side]) / most(side)) / 8)
      : Math.ceil(length / (8 * most(side)));
  return inUnits(width, 'across') * inUnits(height, 'down');
}
