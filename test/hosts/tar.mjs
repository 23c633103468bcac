/** Reads the tar archives inside the Chromium package; the machine may have no `tar`. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, isAbsolute } from 'node:path';

const blockSize = 512;

/**
 * Unpacks a tar archive of plain files and folders. Anything else in it (links, long names)
 * is an error: better a clear message than a file that is silently missing.
 * @param {Buffer} archive
 * @param {string} folder
 */
export async function unpackTar(archive, folder) {
  for (let at = 0; at + blockSize <= archive.length;) {
    const header = archive.subarray(at, at + blockSize);
    if (header.every((byte) => byte === 0)) {
      return;
    }
    const name = nameIn(header);
    const size = octalIn(header, 124, 12);
    const type = String.fromCharCode(header[156] || 0x30);
    const content = archive.subarray(at + blockSize, at + blockSize + size);
    await unpackEntry({ name, type, content, mode: octalIn(header, 100, 8) }, folder);
    at += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
}

/**
 * @param {{ name: string, type: string, content: Buffer, mode: number }} entry
 * @param {string} folder
 */
async function unpackEntry(entry, folder) {
  const path = join(folder, entry.name);
  const inside = relative(folder, path);
  if (inside.startsWith('..') || isAbsolute(inside)) {
    throw new Error(`The archive holds a file outside its folder: ${entry.name}`);
  }
  if (entry.type === '5') {
    await mkdir(path, { recursive: true });
  } else if (entry.type === '0') {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, entry.content, { mode: entry.mode });
  } else {
    throw new Error(`The archive holds an entry of a kind that is not supported: ${entry.name}`);
  }
}

/** @param {Buffer} header */
function nameIn(header) {
  const isUstar = header.toString('latin1', 257, 262) === 'ustar';
  const prefix = isUstar ? textIn(header, 345, 155) : '';
  return prefix ? `${prefix}/${textIn(header, 0, 100)}` : textIn(header, 0, 100);
}

/**
 * @param {Buffer} header
 * @param {number} start
 * @param {number} length
 */
function octalIn(header, start, length) {
  return parseInt(textIn(header, start, length).trim() || '0', 8);
}

/**
 * @param {Buffer} header
 * @param {number} start
 * @param {number} length
 */
function textIn(header, start, length) {
  return header.toString('utf8', start, start + length).split('\0', 1)[0] ?? '';
}
