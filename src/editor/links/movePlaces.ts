import { comparableUri } from '../../core/relativePath';
import type { Portfolio } from '../../core/portfolio/portfolio';
import type { TextEdit } from '../../core/text';
import type { Move } from './moveLinks';

/**
 * The edits that keep `evidence:` in `portfolio.yaml` naming what it names, once the moves are made: else all evidence
 * would be gone with the name of its folder. `folder` is the portfolio's own.
 */
export function movePlaces(
  moves: readonly Move[],
  { uri, evidencePlaces, isWhole }: Pick<Portfolio, 'uri' | 'evidencePlaces' | 'isWhole'>,
  text: string | undefined,
  folder: string,
): TextEdit[] {
  if (!isWhole || text === undefined) {
    return []; // Where an entry stands is not sure.
  }
  return evidencePlaces.flatMap(({ span }) => {
    const written = text.slice(span.start, span.end);
    const newText = moves.reduce((entry, move) => entryAfter(move, entry, folder), written);
    return newText === written ? [] : [{ uri, span, newText }];
  });
}

/** For `"./evidence/week 1/*.md"`: its quotation mark, `./`, `evidence/week 1` and the rest. Not for `{a,b}`. */
const simpleEntry = /^(["']?)((?:\.\/)*)((?:[^*?"'{}!\\/]+\/)*[^*?"'{}!\\/]+(?=\/|["']?$))?([^"'{}\\]*)\1$/;

function entryAfter({ from, to }: Move, entry: string, folder: string): string {
  const [, quote = '', start = '', head, rest = ''] = simpleEntry.exec(entry) ?? [];
  const [before, after] = [pathBelow(folder, from), pathBelow(folder, to)];
  const isMoved = head !== undefined && (head === before || head.startsWith(`${before}/`));
  // What leaves the portfolio is no evidence in it, and no entry could name what has a sign of its own in its name.
  if (!isMoved || before === undefined || after === undefined || /[*?{}!\\]/.test(after)) {
    return entry;
  }
  const path = start + after + head.slice(before.length) + rest;
  switch (quote) {
    case "'":
      return `'${path.replaceAll("'", "''")}'`;
    case '"':
      return JSON.stringify(path);
    default:
      return /^(?:\.\/)*[\p{L}_][\p{L}\p{M}\p{N}_./*? -]*$/u.test(path) ? path : JSON.stringify(path);
  }
}

/** The way from the portfolio's folder to what is in it. */
function pathBelow(folder: string, uri: string): string | undefined {
  const above = `${comparableUri(folder)}/`;
  const place = comparableUri(uri);
  return place.startsWith(above) ? place.slice(above.length) : undefined;
}
