import type { Redactor } from '../core/export/redaction/redactor';
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

function redactDrawing(bytes: Uint8Array, redactor: Redactor): Uint8Array {
  const drawing = new TextDecoder().decode(bytes);
  // Between tags only: the same word in an attribute may be the name of a colour.
  const redacted = drawing.replace(/>([^<]+)</g, (_, words: string) => `>${redactor.redact(words)}<`);
  return new TextEncoder().encode(redacted);
}
