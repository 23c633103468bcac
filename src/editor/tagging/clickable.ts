import type { TagKeywords } from '../../core/catalogue/tagKeywords';
import type { Criterion } from '../../core/catalogue/catalogue';
import type { EvidenceNote, Tag } from '../../core/evidence/evidence';
import type { Snapshot } from '../../core/snapshot';
import { applyEdits, findLineStarts, type Span, type TextEdit } from '../../core/text';
import { findTagDefinitions, type TagDefinition } from './linkDefinitions';

/** What a definition of ours leads to. A learner's own definition leads elsewhere and is left alone. */
const ours =
  /^\s*\[[^\]]*\]:\s*<?(?:\.\.\/|[^\s:]*\/)?(?:portfolio\.yaml|criteria\/[^/\s]+\.ya?ml)>?(?:\s|$)/i;

/** Whether a file has link definitions that are kept in step with its tags. */
export function hasClickableTags(text: string, keywords: TagKeywords): boolean {
  return (
    /^ {0,3}\[[A-Za-z]{2,8}[ \t]/m.test(text) &&
    findTagDefinitions(text, 0, keywords).some((found) => isOurs(found, text))
  );
}

/** The edits that give each tag of a file a link definition, so that other programs show it as a link, and take old ones away. */
export function makeClickable(note: EvidenceNote, snapshot: Snapshot): readonly TextEdit[] {
  const text = snapshot.texts.get(note.uri) ?? '';
  const { uri } = note;
  const wanted = definitionsOf(note, snapshot, text);
  const edits: TextEdit[] = [];
  const old: Span[] = [];
  let end = -1;
  for (const found of findTagDefinitions(text, note.bodyStart, note.keywords)) {
    const label = normalise(found.label);
    const line = wanted.get(label);
    wanted.delete(label);
    if (!isOurs(found, text)) {
      continue;
    }
    if (line === undefined) {
      old.push(found.span);
      continue;
    }
    end = found.span.end;
    if (text.slice(found.span.start, end) !== line) {
      edits.push({ uri, span: found.span, newText: line });
    }
  }
  const lines = [...wanted.values()];
  if (lines.length > 0) {
    // Where no line stays, the new ones take the place of the last.
    const place = end < 0 ? old.pop() : undefined;
    edits.push(
      place ? { uri, span: place, newText: lines.join(lineEndOf(text)) } : addition(lines, end, text, note),
    );
  }
  return edits.concat(old.map((span) => ({ uri, span: withLineEnd(span, text), newText: '' })));
}

function withLineEnd({ start, end }: Span, text: string): Span {
  return { start, end: end + (/^(?:\r\n?|\n)/.exec(text.slice(end))?.[0].length ?? 0) };
}

function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

function addition(
  lines: readonly string[],
  behind: number,
  text: string,
  { uri, blocks, bodyStart, keywords }: EvidenceNote,
): TextEdit {
  const lineEnd = lineEndOf(text);
  if (behind >= 0) {
    const newText = lines.map((line) => lineEnd + line).join('');
    return { uri, span: { start: behind, end: behind }, newText };
  }
  const end = text.trimEnd().length;
  const newText = `${lineEnd}${lineEnd}${lines.join(lineEnd)}${lineEnd}`;
  const atEnd = { uri, span: { start: end, end: text.length }, newText };
  const last = blocks.at(-1);
  const isHidden = findTagDefinitions(applyEdits(text, [atEnd]), bodyStart, keywords).every(
    ({ span }) => span.start < end,
  );
  if (!isHidden || !last) {
    return atEnd;
  }
  // Code or a comment that nobody has ended would hold them: they go before it.
  const starts = findLineStarts(text);
  const start = starts[last.line] ?? end;
  const before = text.slice(starts[last.line - 1] ?? 0, start).trim() === '' ? '' : lineEnd;
  return { uri, span: { start, end: start }, newText: `${before}${lines.join(lineEnd)}${lineEnd}${lineEnd}` };
}

/** The line for each tag, by its label as Markdown compares labels. */
function definitionsOf(note: EvidenceNote, snapshot: Snapshot, text: string): Map<string, string> {
  const claims = [...snapshot.coverage.byCriterion.values()].flatMap((coverage) => coverage.claims);
  const criteriaOf = new Map<Tag, Criterion[]>();
  for (const { note: claimed, tag, criterion } of claims) {
    if (claimed === note && tag.origin === 'text' && tag.passage.kind !== 'attachment') {
      criteriaOf.set(tag, [...(criteriaOf.get(tag) ?? []), criterion]);
    }
  }
  const definitions = new Map<string, string>();
  for (const tag of note.tags) {
    const label = text.slice(tag.span.start, tag.span.end).replace(/\s+/g, ' ');
    const criteria = criteriaOf.get(tag) ?? [];
    const [first] = criteria;
    // What a formatter has escaped is no link.
    if (first && !label.includes('\\') && !definitions.has(normalise(label))) {
      const target = relativePath(note.uri, targetOf(first, snapshot));
      definitions.set(normalise(label), `${label}: ${target} "${titleOf(criteria)}"`);
    }
  }
  return definitions;
}

/** The centre's own catalogue, or the portfolio where the catalogue comes with Signpost and lies outside. */
function targetOf({ location }: Criterion, { portfolio }: Snapshot): string {
  const folder = portfolio.uri.slice(0, portfolio.uri.lastIndexOf('/') + 1);
  return location.uri.startsWith(folder) ? location.uri : portfolio.uri;
}

function titleOf(criteria: readonly Criterion[]): string {
  return criteria
    .map(({ number, statement }) => `${number} ${statement}`)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[\\"]/g, '\\$&');
}

/** The way from one file to another in the same portfolio. Addresses are encoded already; brackets would end a link. */
function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = here.findIndex((part, index) => part !== there[index]);
  const depth = shared < 0 ? here.length : shared;
  return [...here.slice(depth).map(() => '..'), ...there.slice(depth)]
    .join('/')
    .replace(/[()<>\s]/g, encodeURIComponent);
}

function normalise(label: string): string {
  return label.replace(/\s+/g, ' ').toUpperCase();
}

function isOurs({ span }: TagDefinition, text: string): boolean {
  return ours.test(text.slice(span.start, span.end));
}
