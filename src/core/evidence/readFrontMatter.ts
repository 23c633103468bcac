import { frontMatterShape } from '../catalogue/schemas';
import type { Problem } from '../problem';
import type { SourceText, Span } from '../text';
import { Fields } from '../yaml/fields';
import { readPlainYaml } from '../yaml/readPlainYaml';
import { readQuoted, type QuotedText } from '../yaml/readQuoted';
import { readYaml, type YamlNode } from '../yaml/readYaml';
import { usualKeywords, type TagKeywords } from '../catalogue/tagKeywords';
import { checkFrontMatter, checkLostFrontMatter } from './checkFrontMatter';
import type { FrontMatter, TagReference } from './evidence';
import { findFrontMatter } from './findFrontMatter';
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
  unitSpan: undefined,
};

/** Reads the front matter of an evidence file. Numbers stay text, and every claim keeps its place. */
export function readFrontMatter(source: SourceText, keywords = usualKeywords): ReadFrontMatter {
  const { text } = source;
  const fenced = findFrontMatter(text);
  if (!fenced) {
    const problems: Problem[] = [];
    checkLostFrontMatter({ uri: source.uri, problems }, text);
    return { frontMatter: nothing, claims: [], bodyStart: text.startsWith('\uFEFF') ? 1 : 0, problems };
  }
  const { start, written, bodyStart } = fenced;
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
    unitSpan: fields.node('unit')?.span,
  };
  const claims: FrontMatterClaim[] = [];
  for (const node of fields.list('criteria')) {
    addClaims(text, node, keywords, claims);
  }
  // Other fields are not ours to judge: other tools keep theirs in front matter too.
  checkFrontMatter(reading, file.root, fields);
  return { frontMatter, claims: eachOnce(claims), bodyStart, problems: reading.problems };
}

/** The first line of a text over several lines: `|`, `>-`. */
const blockMark = /[|>][^\r\n]*/y;
/** What stands between references: also the mark of a list in a text over several lines. */
const betweenClaims = /(?:[\s,;&"'“”‘’[\]]|(?<=[\r\n][ \t]*)-[ \t]|and(?=[\s,]))+/iy;
/** What may be the keyword of a tag. */
const keyword = /([A-Za-z]{2,8})[ \t]+/y;

/**
 * Adds the references of one entry, which may name several: `1.1, 1.3`. Read from the file's own text, so `1.10` stays
 * itself.
 */
function addClaims(text: string, node: YamlNode, keywords: TagKeywords, into: FrontMatterClaim[]): void {
  if (node.kind === 'list') {
    for (const item of node.items) {
      addClaims(text, item, keywords, into);
    }
  } else if (node.kind === 'text') {
    const { start, end } = node.span;
    const quoted = readQuoted(text, node.span);
    if (quoted) {
      const claims: FrontMatterClaim[] = [];
      addClaimsBetween(quoted.text, 0, quoted.text.length, keywords, claims);
      claims.forEach((claim) => into.push(moved(claim, quoted)));
    } else {
      blockMark.lastIndex = start;
      const wordsStart = blockMark.test(text) ? blockMark.lastIndex : start;
      addClaimsBetween(text, wordsStart, end, keywords, into);
    }
  }
}

function addClaimsBetween(
  text: string,
  start: number,
  end: number,
  keywords: TagKeywords,
  into: FrontMatterClaim[],
): void {
  for (let at = start; ;) {
    betweenClaims.lastIndex = at;
    at = betweenClaims.test(text) ? betweenClaims.lastIndex : at;
    if (at >= end) {
      return;
    }
    keyword.lastIndex = at;
    const found = keyword.exec(text);
    if (found && keywords.has((found[1] ?? '').toUpperCase())) {
      at += found[0].length;
      continue;
    }
    const match = matchLoosely(text, at);
    const isWhole = match && (match.end >= end || /[\s,;&"'”’\]]/.test(text.charAt(match.end)));
    const claim = isWhole ? match.reference : noReference(text, at, end);
    const last = isWhole ? match.end : claim.span.end;
    into.push({ span: { start: at, end: last }, references: [claim] });
    at = last;
  }
}

/** ` to 1.3` behind `1.1`: in a list of numbers alone, that is a range. */
const looseRange = /[ \t]*(?:[-\u2013\u2014]|to)[ \t]*(?=\d)/iy;

/** A reference, or a range with spaces or a word in it. */
function matchLoosely(text: string, at: number): ReturnType<typeof matchReference> {
  const found = matchReference(text, at);
  looseRange.lastIndex = found?.end ?? 0;
  if (
    !found ||
    found.reference.planned ||
    found.reference.lastNumber !== undefined ||
    !looseRange.test(text)
  ) {
    return found;
  }
  const last = matchReference(text, looseRange.lastIndex);
  const isNumber = last?.reference.unit === undefined && last?.reference.lastNumber === undefined;
  if (!last || !isNumber) {
    return found;
  }
  const { span, number: lastNumber, planned } = last.reference;
  const reference = { ...found.reference, lastNumber, planned };
  return { end: last.end, reference: { ...reference, span: { start: at, end: span.end } } };
}

/** Words where a reference should be: no catalogue has a criterion of that number. */
function noReference(text: string, start: number, end: number): TagReference {
  const length = text.slice(start, end).search(/[,;\s"'”’\]]/);
  const span = { start, end: length < 0 ? end : start + Math.max(1, length) };
  return {
    span,
    numberSpan: span,
    qualification: undefined,
    unit: undefined,
    number: text.slice(span.start, span.end),
    lastNumber: undefined,
    planned: false,
  };
}

/** A claim found in the words of a quoted text, at its place in the file. */
function moved({ span, references }: FrontMatterClaim, { offsets }: QuotedText): FrontMatterClaim {
  const inFile = ({ start, end }: Span): Span => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
  return {
    span: inFile(span),
    references: references.map((reference) => ({
      ...reference,
      span: inFile(reference.span),
      numberSpan: inFile(reference.numberSpan),
    })),
  };
}

/** What several aliases repeat stands in the file once, and claims once. */
function eachOnce(claims: readonly FrontMatterClaim[]): readonly FrontMatterClaim[] {
  return claims.length < 2 ? claims : [...new Map(claims.map((claim) => [claim.span.start, claim])).values()];
}
