/** The colours of a photo, those of which plain blocks are drawn, and those drawn to their finest part but for one bit. */
interface Rounds {
  readonly colours: Set<number>;
  readonly plain: Set<number>;
  readonly fine: Set<number>;
}

/**
 * Where the rounds of a photo end that are surely whole, if it is one that gets finer with each (a progressive JPEG):
 * those before the last, as the next one begins behind them. Undefined if the last one adds what can be seen.
 */
export function endOfWholeRounds(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rounds: Rounds = { colours: new Set(), plain: new Set(), fine: new Set() };
  let end = 2;
  for (let at = end; at + 4 <= view.byteLength;) {
    const marker = view.getUint16(at);
    const next = marker === 0xffff ? at + 1 : at + 2 + view.getUint16(at + 2);
    if (next >= view.byteLength) {
      break;
    }
    if (marker === 0xffda) {
      const behind = nextMarker(bytes, next);
      if (behind === undefined) {
        break;
      }
      addRound(bytes, at + 4, rounds);
      at = behind;
      end = at;
      continue;
    }
    if (marker === 0xffc2) {
      for (let index = 0; index < (bytes[at + 9] ?? 0); index++) {
        rounds.colours.add(bytes[at + 10 + 3 * index] ?? 0);
      }
    }
    at = next;
  }
  const { colours, plain, fine } = rounds;
  const isWhole = colours.size > 0 && [...colours].every((colour) => plain.has(colour) && fine.has(colour));
  return isWhole ? end : undefined;
}

function addRound(bytes: Uint8Array, at: number, { plain, fine }: Rounds): void {
  const count = bytes[at] ?? 0;
  const [first = 0, last = 0, bits = 0] = bytes.subarray(at + 2 * count + 1);
  for (let index = 0; index < count; index++) {
    const colour = bytes[at + 1 + 2 * index] ?? 0;
    if (first === 0) {
      plain.add(colour);
    } else if (last === 63 && (bits & 15) <= 1) {
      fine.add(colour);
    }
  }
}

/** The first mark behind the bits of a round: neither a byte of theirs nor one that begins them anew. */
function nextMarker(bytes: Uint8Array, start: number): number | undefined {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const kind = bytes[at + 1] ?? 0;
    if (kind >= 0xc0 && kind < 0xff && (kind < 0xd0 || kind > 0xd7)) {
      return at;
    }
  }
  return undefined;
}
