/** Where a path leads that a learner wrote in an evidence file. */
export type ResolvedPath =
  | { readonly kind: 'inside'; readonly uri: string; readonly fragment: string }
  | { readonly kind: 'outside' }
  /** An address with a scheme, such as `https:` or `data:`, or with a host of its own. */
  | { readonly kind: 'address'; readonly scheme: string };

/**
 * Resolves a path against the file that holds it, by text alone. For `../photos/log%201.jpg#top` in
 * `file:///p/evidence/a.md` of portfolio `file:///p/`: inside, `file:///p/photos/log%201.jpg`, `top`.
 *
 * A path never leads out of the portfolio's folder, however it is encoded: `..` is counted after decoding,
 * and a segment that hides a slash is refused.
 */
export function resolvePath(path: string, fileUri: string, folderUri: string): ResolvedPath {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(path)?.[1];
  if (scheme !== undefined) {
    return { kind: 'address', scheme: scheme.toLowerCase() };
  }
  const slashed = path.replace(/\\/g, '/');
  if (slashed.startsWith('//')) {
    return { kind: 'address', scheme: '' };
  }
  const [withoutFragment = '', fragment = ''] = splitOnce(slashed, '#');
  const [plain = ''] = splitOnce(withoutFragment, '?');
  if (plain === '') {
    return { kind: 'inside', uri: fileUri, fragment: decode(fragment) };
  }
  const folder = folderUri.replace(/\/+$/, '');
  const base = plain.startsWith('/') ? [] : segmentsBelow(folder, fileUri);
  if (!base) {
    return { kind: 'outside' };
  }
  const segments = [...base];
  for (const written of plain.split('/')) {
    const segment = decode(written);
    if (segment === '' || segment === '.') {
      continue;
    }
    if (segment === '..') {
      if (segments.pop() === undefined) {
        return { kind: 'outside' };
      }
    } else if (/[/\\\u0000-\u001f]/.test(segment)) {
      return { kind: 'outside' };
    } else {
      segments.push(segment);
    }
  }
  return {
    kind: 'inside',
    uri: `${folder}/${segments.map(encode).join('/')}`,
    fragment: decode(fragment),
  };
}

/** `../photos/log%201.jpg` of a note as `photos/log 1.jpg` from the portfolio's folder. */
export function pathFromFolder(folderUri: string, noteUri: string, path: string): string {
  const target = resolvePath(path, noteUri, folderUri);
  return target.kind === 'inside'
    ? comparableUri(target.uri).slice(comparableUri(folderUri).length + 1)
    : path;
}

/** A form in which two URIs of the same file are equal, however each was encoded. */
export function comparableUri(uri: string): string {
  return uri.split('/').map(decode).join('/');
}

/** The folder of a file: its URI up to the last slash, without it. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The decoded folder names between a folder and a file below it, or undefined if the file is elsewhere. */
function segmentsBelow(folder: string, fileUri: string): string[] | undefined {
  const folders = folder.split('/').map(decode);
  const file = fileUri.split('/').map(decode);
  const below = folders.every((name, index) => name === file[index]);
  return below ? file.slice(folders.length, -1) : undefined;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function encode(segment: string): string {
  if (!/[^\w.~-]/.test(segment)) {
    return segment;
  }
  // Half a character, as a text may have in the middle of an edit, has no encoding.
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function decode(segment: string): string {
  if (!segment.includes('%')) {
    return segment;
  }
  try {
    return decodeURIComponent(segment);
  } catch {
    // A lone `%` is part of the name.
    return segment;
  }
}
