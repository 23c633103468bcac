/** Lists what a zip file holds. */

import { readFile } from 'node:fs/promises';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/**
 * The files in a zip archive, with the room that each takes up in it.
 * @param {string} path
 * @returns {Promise<{ name: string, packedSize: number }[]>}
 */
export async function filesInZip(path) {
  const bytes = await readFile(path);
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const files = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== entryMark) {
      throw new Error(`${path} is not a sound zip file.`);
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    files.push({ name, packedSize: bytes.readUInt32LE(at + 20) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** @param {Buffer} bytes */
function endOfDirectory(bytes) {
  for (let at = bytes.length - 22; at >= 0; at--) {
    if (bytes.readUInt32LE(at) === endMark) {
      return at;
    }
  }
  throw new Error('This is not a zip file.');
}
