import { frontMatterShape } from '../catalogue/schemas';
import type { Problem } from '../problem';
import type { SourceText, Span } from '../text';
import { Fields } from '../yaml/fields';
import { readPlainYaml } from '../yaml/readPlainYaml';
import { readYaml, type YamlNode } from '../yaml/readYaml';
import type { FrontMatter, TagReference } from './evidence';
import { matchReference } from './findTags';

/** One entry of `criteria:`, as a tag without brackets. */
export interface FrontMatterClaim {
  readonly span: Span;
  readonly references: readonly TagReference[];
}

export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly claims: readonly FrontMatterClaim[];
  /** Offset behind the closing fence and its line end; 0 without front matter. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

const nothing: FrontMatter = {
  span: undefined,
  title: undefined,
  evidence: undefined,
  type: undefined,
  date: undefined,
  unit: undefined,
};

/** Longer "front matter" is a document between two rules. */
const longest = 64 * 1024;
const opening = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/gm;

/** Reads the front matter of an evidence file. Numbers stay text, and every claim keeps its place. */
export function readFrontMatter(source: SourceText): ReadFrontMatter {
  const { text } = source;
  const open = opening.exec(text);
  const start = open?.[0].length ?? 0;
  closing.lastIndex = start;
  const close = open ? closing.exec(text.slice(0, start + longest)) : null;
  if (!open || !close) {
    return { frontMatter: nothing, claims: [], bodyStart: text.startsWith('\uFEFF') ? 1 : 0, problems: [] };
  }
  const bodyStart = close.index + close[0].length;
  const written = text.slice(start, close.index);
  const plain = readPlainYaml(written, start);
  const file = plain ? { root: plain, problems: [] } : readYaml(source, written, start);
  const reading = { uri: source.uri, problems: [...file.problems] };
  const span = { start: 0, end: bodyStart };
  const fields = Fields.of(reading, file.root, frontMatterShape);
  if (!fields) {
    return { frontMatter: { ...nothing, span }, claims: [], bodyStart, problems: reading.problems };
  }
  const frontMatter: FrontMatter = {
    span,
    title: fields.text('title') || undefined,
    evidence: fields.text('evidence') || undefined,
    type: fields.text('type') || undefined,
    date: fields.text('date') || undefined,
    unit: fields.text('unit') || undefined,
  };
  const claims = fields.list('criteria').flatMap((node) => readClaims(text, node));
  // Other fields are not ours to judge: other tools keep theirs in front matter too.
  return { frontMatter, claims, bodyStart, problems: reading.problems };
}

/** The first line of a text over several lines: `|`, `>-`. */
const blockMark = /^[|>][^\r\n]*/;

/** The references of one entry, which may name several: `1.1, 1.3`. Read from the file's own text, so `1.10` stays itself. */
function readClaims(text: string, node: YamlNode): FrontMatterClaim[] {
  if (node.kind !== 'text') {
    return node.kind === 'list' ? node.items.flatMap((item) => readClaims(text, item)) : [];
  }
  const claims: FrontMatterClaim[] = [];
  let at = node.span.start + (blockMark.exec(text.slice(node.span.start, node.span.end))?.[0].length ?? 0);
  while (at < node.span.end) {
    if (/[\s,"'[\]]/.test(text.charAt(at))) {
      at++;
      continue;
    }
    if (/^AC[ \t]/i.test(text.slice(at, at + 3))) {
      at += 3;
      continue;
    }
    const found = matchReference(text, at);
    const isWhole = found && (found.end >= node.span.end || /[\s,"'\]]/.test(text.charAt(found.end)));
    if (!isWhole) {
      let end = at;
      while (end < node.span.end && !/[,\s"']/.test(text.charAt(end))) {
        end++;
      }
      const span = { start: at, end };
      const number = text.slice(at, end);
      claims.push({
        span,
        references: [
          {
            span,
            numberSpan: span,
            qualification: undefined,
            unit: undefined,
            number,
            lastNumber: undefined,
            planned: false,
          },
        ],
      });
      at = end + 1;
      continue;
    }
    claims.push({ span: { start: at, end: found.end }, references: [found.reference] });
    at = found.end;
  }
  return claims;
}
