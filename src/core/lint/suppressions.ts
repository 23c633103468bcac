import type { EvidenceNote } from '../evidence/evidence';
import { isRuleCode } from '../ruleCodes';
import { findLineStarts, lineOfOffset, type Span } from '../text';

/** A comment that switches rules off: `<!-- signpost-ignore missing-example: agreed with my assessor -->`. */
export interface Suppression {
  /** The whole comment. */
  readonly span: Span;
  /** What it covers. */
  readonly covers: Span;
  /** As written; empty for every rule. */
  readonly rules: readonly string[];
}

const comment =
  /<!--\s*signpost-ignore(-start|-end|-file)?(?![\w-])([^:\r\n]{0,400}?)(?::[^\r\n]{0,400}?)?\s*-->/g;

/** Where a line ends: `\r` alone does that too. */
const lineEnd = /\r|\n|$/g;

/** The comments of one note, each with what it covers. Written inside code, a comment is only text. */
export function findSuppressions(text: string, { blocks }: EvidenceNote): Suppression[] {
  if (!text.includes('signpost-ignore')) {
    return [];
  }
  const starts = findLineStarts(text);
  const found: Suppression[] = [];
  const open: { span: Span; rules: readonly string[] }[] = [];
  for (const match of text.matchAll(comment)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (
      blocks.some(({ kind, span: at }) => kind === 'code' && at.start <= span.start && span.end <= at.end)
    ) {
      continue;
    }
    const rules = (match[2] ?? '').split(/[\s,]+/).filter((word) => word !== '');
    switch (match[1]) {
      case '-file':
        found.push({ span, covers: { start: 0, end: text.length }, rules });
        break;
      case '-start':
        open.push({ span, rules });
        break;
      case '-end': {
        let at = open.length - 1;
        while (at >= 0 && rules.length > 0 && open[at]?.rules.join() !== rules.join()) {
          at--;
        }
        const [begun] = at < 0 ? [] : open.splice(at, 1);
        if (begun) {
          found.push({ ...begun, covers: { start: begun.span.end, end: span.start } });
        }
        break;
      }
      default:
        found.push({ span, covers: lineOrNext(text, starts, span, blocks), rules });
    }
  }
  // A region that nobody ends goes to the end of the file.
  open.forEach((each) => found.push({ ...each, covers: { start: each.span.end, end: text.length } }));
  return found;
}

/** The comment's own line if anything else stands there, else the block that begins behind it. */
function lineOrNext(
  text: string,
  starts: readonly number[],
  span: Span,
  blocks: EvidenceNote['blocks'],
): Span {
  const start = starts[lineOfOffset(starts, span.start)] ?? 0;
  lineEnd.lastIndex = span.end;
  const end = lineEnd.exec(text)?.index ?? text.length;
  const isAlone = /^[\s>]*$/.test(text.slice(start, span.start)) && /^\s*$/.test(text.slice(span.end, end));
  if (!isAlone) {
    return { start, end };
  }
  const next = blocks.find(({ kind, span: at }) => at.start >= span.end && kind !== 'html');
  return { start: end, end: next ? next.span.end : text.length };
}

/** Whether a comment switches a rule off. */
export function isFor({ rules }: Suppression, code: string): boolean {
  return rules.length === 0 || rules.includes(code);
}

/** The first name in a comment that is no rule's. */
export function unknownRuleOf({ rules }: Suppression): string | undefined {
  return rules.find((rule) => !isRuleCode(rule));
}
