import { addToList } from '../addToList';
import type { Block, EvidenceNote } from '../evidence/evidence';
import { isEscaped } from '../evidence/findTags';
import { maskInline } from '../evidence/maskInline';
import { isRuleCode } from '../ruleCodes';
import { findLineStarts, lineOfOffset, type Span } from '../text';

/** A comment that switches rules off: `<!-- signpost-ignore missing-example: agreed with my assessor -->`. */
export interface Suppression {
  /** The whole comment. */
  readonly span: Span;
  /** What it covers; undefined for the end of a region that never began. */
  readonly covers: Span | undefined;
  /** In small letters; empty for every rule. */
  readonly rules: readonly string[];
  /** The first name in it that is surely meant as a rule's and is none, as written. */
  readonly unknown: string | undefined;
}

/** One before anyone has looked at what it covers. */
type Uncovered = Omit<Suppression, 'covers'>;

/** `form` is what stands behind `signpost-ignore`, such as `-file`. */
interface RuleComment extends Uncovered {
  readonly form: string;
}

const opening = /<!--\s*signpost-ignore(-start|-end|-file)?(?![\w-])/gi;
const closing = '-->';

/** The comments of one note, each with what it covers. Written as code, a comment is only text. */
export function findSuppressions(text: string, { blocks, bodyStart }: EvidenceNote): Suppression[] {
  const comments = text.includes('<!--') ? withoutCode(text, findComments(text, bodyStart), blocks) : [];
  if (comments.length === 0) {
    return [];
  }
  const lines = new CommentLines(text, blocks);
  const open = new OpenRegions();
  const found: Suppression[] = [];
  for (const { form, ...comment } of comments) {
    switch (form) {
      case '-file':
        found.push({ ...comment, covers: { start: 0, end: text.length } });
        break;
      case '-start':
        open.begin(comment);
        break;
      case '-end': {
        const begun = open.end(comment.rules);
        const covers = begun && { start: begun.span.end, end: comment.span.start };
        found.push({ ...(begun ?? comment), covers });
        break;
      }
      default:
        found.push({ ...comment, covers: lines.covered(comment.span) });
    }
  }
  // A region that nobody ends goes to the end of the file.
  open.rest().forEach((each) => found.push({ ...each, covers: { start: each.span.end, end: text.length } }));
  return found;
}

function findComments(text: string, bodyStart: number): RuleComment[] {
  const comments: RuleComment[] = [];
  opening.lastIndex = bodyStart;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = text.indexOf(closing, opening.lastIndex);
    if (end < 0) {
      break;
    }
    // What stands behind a colon is the reason.
    const [names = ''] = text.slice(opening.lastIndex, end).split(':', 1);
    comments.push({
      span: { start: match.index, end: end + closing.length },
      form: (match[1] ?? '').toLowerCase(),
      rules: wordsOf(names).map((word) => word.toLowerCase()),
      unknown: unknownIn(names),
    });
    opening.lastIndex = end;
  }
  return comments;
}

function wordsOf(names: string): string[] {
  return names.split(/[\s,]+/).filter((word) => word !== '');
}

/** The first name that is no rule's. Behind one that is, words may be a reason whose colon was forgotten. */
function unknownIn(names: string): string | undefined {
  const isUnknown = (word: string): boolean => !isRuleCode(word.toLowerCase());
  const words = wordsOf(names);
  if (words.every(isUnknown)) {
    return words[0];
  }
  const alone = names.split(',').flatMap((each) => (/^\s*\S+\s*$/.test(each) ? each.trim() : []));
  return words.find((word) => isUnknown(word) && (word.includes('-') || alone.includes(word)));
}

/** The comments that are none of a text's code. Both come in order, so one look at the blocks is enough. */
function withoutCode(
  text: string,
  comments: readonly RuleComment[],
  blocks: readonly Block[],
): readonly RuleComment[] {
  const kept: RuleComment[] = [];
  let next = 0;
  for (let at = 0; at < comments.length;) {
    const start = comments[at]?.span.start ?? 0;
    while (next < blocks.length && (blocks[next]?.span.end ?? 0) <= start) {
      next++;
    }
    const block = blocks[next];
    const isInside = block !== undefined && block.span.start <= start;
    let behind = at + 1;
    while (isInside && (comments[behind]?.span.start ?? Infinity) < block.span.end) {
      behind++;
    }
    const inBlock = comments.slice(at, behind);
    kept.push(...(isInside ? withoutCodeOf(text, inBlock, block) : inBlock));
    at = behind;
  }
  return kept;
}

/** The comments of one block that are not in its code: words in their place would be words of the learner's. */
function withoutCodeOf(
  text: string,
  comments: readonly RuleComment[],
  { kind, span: { start, end } }: Block,
): readonly RuleComment[] {
  if (kind === 'code' || kind === 'html') {
    return kind === 'code' ? [] : comments;
  }
  let words = '';
  let at = start;
  for (const { span } of comments) {
    words += text.slice(at, span.start) + 'x'.repeat(span.end - span.start);
    at = span.end;
  }
  const prose = maskInline(words + text.slice(at, end));
  return comments.filter(
    ({ span }) =>
      span.end <= end && prose.startsWith('x', span.start - start) && !isEscaped(text, span.start),
  );
}

/** The regions that have begun. */
class OpenRegions {
  readonly #begun: Uncovered[] = [];
  /** By the names of their rules. */
  readonly #byRules = new Map<string, Uncovered[]>();
  readonly #ended = new Set<Uncovered>();

  begin(comment: Uncovered): void {
    this.#begun.push(comment);
    addToList(this.#byRules, comment.rules.join(), comment);
  }

  /** Ends the last one for the same rules, or without names the last one. */
  end(rules: readonly string[]): Uncovered | undefined {
    const begun = rules.length === 0 ? this.#begun : (this.#byRules.get(rules.join()) ?? []);
    let last = begun.pop();
    while (last && this.#ended.has(last)) {
      last = begun.pop();
    }
    if (last) {
      this.#ended.add(last);
    }
    return last;
  }

  /** Those that nobody has ended. */
  rest(): readonly Uncovered[] {
    return this.#begun.filter((each) => !this.#ended.has(each));
  }
}

/** What comments cover that stand on or before it. Asked in the order of the text, it looks at each line and block once. */
class CommentLines {
  readonly #starts: readonly number[];
  #next = 0;

  constructor(
    readonly text: string,
    readonly blocks: readonly Block[],
  ) {
    this.#starts = findLineStarts(text);
  }

  /** The comment's own line if anything else stands there, else the block that begins behind it. */
  covered({ start, end }: Span): Span {
    const lineStart = this.#starts[lineOfOffset(this.#starts, start)] ?? 0;
    const lineEnd = this.#endOfLine(end);
    if (!this.#isBlankBefore(start, lineStart) || !this.#isBlankBehind(end, lineEnd)) {
      return { start: lineStart, end: lineEnd };
    }
    let next = this.blocks[this.#next];
    while (next && (next.span.start < end || next.kind === 'html')) {
      next = this.blocks[++this.#next];
    }
    return { start: lineEnd, end: next?.span.end ?? this.text.length };
  }

  /** Where the line ends that holds an offset: `\r` alone ends one too. */
  #endOfLine(offset: number): number {
    let end = this.#starts[lineOfOffset(this.#starts, offset) + 1] ?? this.text.length;
    while (end > offset && isLineEnd(this.text.charCodeAt(end - 1))) {
      end--;
    }
    return end;
  }

  #isBlankBefore(offset: number, lineStart: number): boolean {
    let at = offset;
    while (at > lineStart && /[\s>]/.test(this.text.charAt(at - 1))) {
      at--;
    }
    return at === lineStart;
  }

  #isBlankBehind(offset: number, lineEnd: number): boolean {
    let at = offset;
    while (at < lineEnd && /\s/.test(this.text.charAt(at))) {
      at++;
    }
    return at === lineEnd;
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
