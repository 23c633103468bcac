import { textOf } from '../pdfFile';

/** Unpacks a `FlateDecode` stream, one character to a byte. Undefined if it is packed in another way. */
export async function inflate(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
    const unpacked = packed.pipeThrough(new DecompressionStream('deflate'));
    const content = new Uint8Array(await new Response(unpacked).arrayBuffer());
    const text = new TextDecoder().decode(content);
    // ASCII is read at once, and the engine writes little else.
    return text.length === content.length && !text.includes('\ufffd') ? text : textOf(content);
  } catch {
    return undefined;
  }
}
