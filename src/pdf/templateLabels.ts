import type { Json } from './templateContext';

/**
 * Keeps each label on the line of the word before it: alone at the start of a line it would seem to begin something.
 * A label behind another one or behind a picture may begin a line: there may be more of them than a line has room for.
 */
export function withLabelsHeld(written: readonly Json[]): Json[] {
  return written.map((json, index) => {
    const isHeld =
      typeof json === 'string' &&
      isOfKind(written[index + 1], 'tag') &&
      (/[\p{L}\p{N}]/u.test(json) || !isLabelOrPicture(written[index - 1]));
    return isHeld ? json.replace(/ +$/, '\u00a0') : json;
  });
}

function isLabelOrPicture(json: Json | undefined): boolean {
  return isOfKind(json, 'tag') || isOfKind(json, 'image');
}

function isOfKind(json: Json | undefined, kind: string): boolean {
  return typeof json === 'object' && json !== null && 'kind' in json && json.kind === kind;
}
