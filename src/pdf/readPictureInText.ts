import { isPictureInText } from '../core/export/pictureInText';
import { largestAsset, type AssetRead } from './loadImages';

/** Reads the pictures that stand in the text itself, and all others through `readAsset`. */
export function readingTexts(
  readAsset: (uri: string) => Promise<AssetRead>,
): (uri: string) => Promise<AssetRead> {
  return async (uri) => (isPictureInText(uri) ? readPictureInText(uri) : readAsset(uri));
}

/** The bytes of `data:image/png;base64,…`; undefined where they cannot be read. */
function readPictureInText(address: string): AssetRead {
  if (address.length > largestAsset) {
    return 'too-large';
  }
  const comma = address.indexOf(',');
  try {
    const written = decodeURIComponent(address.slice(comma + 1));
    return /;\s*base64$/i.test(address.slice(0, comma))
      ? bytesOf(atob(written))
      : new TextEncoder().encode(written);
  } catch {
    return undefined; // Cut short on its way, or changed.
  }
}

function bytesOf(letters: string): Uint8Array {
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) {
    bytes[at] = letters.charCodeAt(at);
  }
  return bytes;
}
