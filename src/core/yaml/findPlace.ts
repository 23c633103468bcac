import type { Span } from '../text';

/** Where a cursor is in a YAML text, told from the lines around it: the text is being typed, so it need not parse. */
export interface YamlPlace {
  /** The fields around it, outermost first: `qualifications`, `units`, `title`. Lists leave no trace. */
  readonly path: readonly string[];
  /** `key` for the name of a field, `value` for what stands behind its colon or in its list. */
  readonly kind: 'key' | 'value';
  /** What is written of the name or the value so far, up to the end of the word. */
  readonly span: Span;
  /** The other fields of the same group, with what stands behind their colons on the same line. */
  readonly siblings: ReadonlyMap<string, string>;
  /** The column in which the fields of this group begin; undefined inside brackets. */
  readonly column: number | undefined;
}

interface Line {
  readonly start: number;
  /** The column behind the dashes. */
  readonly column: number;
  readonly hasDash: boolean;
  readonly key: string | undefined;
  readonly rest: string;
  /** Offset of `rest`. */
  readonly restStart: number;
}

const linePattern = /^((?: *- +)*(?: *-$)? *)(?:(["']?)([\w-]+)\2:(?=\s|$) *)?(.*)$/;

/** Finds the place of an offset. Undefined in comments and in texts that go over several lines. */
export function findPlace(text: string, offset: number): YamlPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const current = readLine(text, lineStart, offset);
  if (/(?:^|\s)#/.test(text.slice(lineStart, offset))) {
    return undefined;
  }
  const above = linesAbove(text, lineStart);
  const flow = current.key === undefined ? undefined : readFlow(current);
  const path = pathTo(current, above);
  if (flow) {
    return { ...flow, path: [...path, ...(current.key === undefined ? [] : [current.key]), ...flow.path] };
  }
  const wordEnd = offset + (/^[\w*-]*/.exec(text.slice(offset, offset + 100))?.[0].length ?? 0);
  if (current.key !== undefined) {
    const isInKey = offset < current.restStart && !/:\s*$/.test(text.slice(lineStart, offset));
    return isInKey
      ? undefined
      : {
          path: [...path, current.key],
          kind: 'value',
          span: { start: current.restStart, end: Math.max(wordEnd, current.restStart) },
          siblings: new Map(),
          column: current.column,
        };
  }
  const listed = current.rest.startsWith('{') || current.rest.startsWith('[') ? readFlow(current) : undefined;
  if (listed) {
    return { ...listed, path: [...path, ...listed.path] };
  }
  return {
    path,
    kind: 'key',
    span: { start: current.restStart, end: wordEnd },
    siblings: siblingsOf(text, current, above, lineStart),
    column: current.column,
  };
}

/** One line, up to the cursor if that is in it. */
function readLine(text: string, start: number, until?: number): Line {
  const newline = text.indexOf('\n', start);
  const end = until ?? (newline === -1 ? text.length : newline);
  const [, lead = '', , key, rest = ''] = linePattern.exec(text.slice(start, end).replace(/\r$/, '')) ?? [];
  return {
    start,
    column: lead.length,
    hasDash: lead.includes('-'),
    key,
    rest,
    restStart: end - rest.length,
  };
}

/** The lines above that hold something, nearest first. */
function linesAbove(text: string, before: number): Line[] {
  const lines: Line[] = [];
  for (let end = before - 1; end >= 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (/^\s*[^\s#]/.test(text.slice(start, end))) {
      lines.push(readLine(text, start));
    }
    end = start - 1;
  }
  return lines;
}

function pathTo(current: Line, above: readonly Line[]): string[] {
  const path: string[] = [];
  let column = current.hasDash ? dashColumn(current) + 1 : current.column;
  for (const line of above) {
    const isAround = line.key !== undefined && line.column < column && line.rest === '';
    if (isAround && line.key !== undefined) {
      path.unshift(line.key);
    }
    if (line.column < column) {
      column = line.hasDash ? Math.min(line.column, dashColumn(line) + 1) : line.column;
    }
    if (column === 0) {
      break;
    }
  }
  return path;
}

function dashColumn({ column }: Line): number {
  return Math.max(0, column - 2);
}

/** The fields beside it, above and below, up to the ends of the group. */
function siblingsOf(
  text: string,
  current: Line,
  above: readonly Line[],
  lineStart: number,
): ReadonlyMap<string, string> {
  const siblings = new Map<string, string>();
  if (!current.hasDash) {
    for (const line of above) {
      if (line.column < current.column) {
        break;
      }
      if (line.column === current.column && line.key !== undefined) {
        siblings.set(line.key, line.rest);
      }
      if (line.column === current.column && line.hasDash) {
        break;
      }
    }
  }
  for (let at = text.indexOf('\n', lineStart); at !== -1; at = text.indexOf('\n', at + 1)) {
    const line = readLine(text, at + 1);
    if (line.rest === '' && line.key === undefined) {
      continue;
    }
    if (line.column < current.column || (line.column === current.column && line.hasDash)) {
      break;
    }
    if (line.column === current.column && line.key !== undefined) {
      siblings.set(line.key, line.rest);
    }
  }
  return siblings;
}

/** The place inside brackets that are still open at the end of the line: `{ kind: example, min`. */
function readFlow({ rest, restStart }: Line): YamlPlace | undefined {
  const open: { readonly isMap: boolean; key: string | undefined; readonly siblings: Map<string, string> }[] =
    [];
  let wordStart = 0;
  for (let at = 0; at < rest.length; at++) {
    const sign = rest.charAt(at);
    const inner = open.at(-1);
    if (sign === '{' || sign === '[') {
      open.push({ isMap: sign === '{', key: undefined, siblings: new Map() });
    } else if (sign === '}' || sign === ']') {
      open.pop();
    } else if (sign === ':' && inner?.isMap) {
      inner.key = rest.slice(wordStart, at).trim();
    } else if (sign === ',' && inner?.isMap && inner.key !== undefined) {
      inner.siblings.set(inner.key, rest.slice(wordStart, at).trim());
      inner.key = undefined;
    } else if (sign !== ',') {
      continue;
    }
    wordStart = at + 1;
  }
  const inner = open.at(-1);
  if (!inner) {
    return undefined;
  }
  const gap = /^\s*/.exec(rest.slice(wordStart))?.[0].length ?? 0;
  const keys = open.flatMap(({ key }) => (key === undefined ? [] : [key]));
  const isKey = inner.isMap && inner.key === undefined;
  return {
    path: keys,
    kind: isKey ? 'key' : 'value',
    span: { start: restStart + wordStart + gap, end: restStart + rest.length },
    siblings: inner.siblings,
    column: undefined,
  };
}
