import type { Law } from '../../catalogue/catalogue';
import type { Span } from '../../text';
import type { Facts, LawMention, LawSlip, LawUse } from '../evidence';
import type { FoundLaw } from './findLaws';
import { isBetweenFirms, isHistory, type LawContext } from './lawContext';
import { saysWhatChanges } from './lawPractice';
import { plain } from './plain';
import type { Words } from './words';

/** A law, or nearly one, and the word that it begins at. */
export interface LawAt {
  readonly start: number;
  readonly found: FoundLaw;
}

/** Says of each law how the text around it uses it. `isTold` says that a story shows the laws in use. */
export function describeLaws(
  words: Words,
  found: readonly LawAt[],
  isTold: boolean,
  offset: number,
): Pick<Facts, 'laws' | 'slips'> {
  const laws: LawMention[] = [];
  const slips: LawSlip[] = [];
  const prose = words.text;
  for (let at = 0; at < found.length; at++) {
    const here = found[at];
    if (!here) {
      break;
    }
    const { start, found: each } = here;
    const span = withLastStop(
      prose,
      withoutOwner(prose, spanOf(words, start, each.end, offset), offset),
      offset,
    );
    const isOld = each.kind !== 'unknown' && each.law.status !== 'in-force';
    const context = isOld || !isTold ? contextOf(words, found, at) : undefined;
    const applied = isTold || (context !== undefined && saysWhatChanges(context));
    if (each.kind === 'unknown') {
      laws.push({
        law: undefined,
        title: each.title,
        form: 'title',
        use: 'current',
        introduced: true,
        span,
        applied,
      });
      continue;
    }
    const { id, title } = each.law;
    const use = isOld && context ? useOf(each.law, context) : 'current';
    if (each.kind === 'law') {
      const form = each.isAbbreviation ? 'abbreviation' : 'title';
      const introduced = form === 'title' || isExpanded(words, each.end);
      laws.push({ law: id, title, form, use, introduced, span, applied });
    } else {
      const cut = words.text
        .slice(span.start - offset, span.end - offset)
        .replace(/[ *_]{0,40}\|[ *_]{0,40}/, ' ');
      // "Act (1984)": the year is the last word, and its bracket closes behind it.
      const written = cut.endsWith(`(${cut.slice(-4)}`) ? `${cut})` : cut;
      slips.push({ kind: each.kind, law: id, title, written, use, span, applied });
    }
  }
  return { laws, slips };
}

/** "The Act's": what makes it an owner is no part of its title. */
function withoutOwner(prose: string, span: Span, offset: number): Span {
  return /['’]s$/.test(prose.slice(span.end - offset - 2, span.end - offset))
    ? { start: span.start, end: span.end - 2 }
    : span;
}

/** "G.D.P.R.": the stop behind the last letter is one of its own, unless the sentence ends there. */
function withLastStop(prose: string, span: Span, offset: number): Span {
  const end = span.end - offset;
  return prose.charCodeAt(end) === fullStop &&
    /^\.[A-Za-z]\.\)?,? ?[^\sA-Z]/.test(prose.slice(end - 2, end + 4))
    ? { start: span.start, end: span.end + 1 }
    : span;
}

const fullStop = 46;

function useOf(law: Law, context: LawContext): LawUse {
  if (isHistory(context)) {
    return 'history';
  }
  return law.status === 'partly-superseded' && isBetweenFirms(context) ? 'elsewhere' : 'current';
}

/** "GDPR (General Data Protection Regulation)", "COSHH stands for …": the title right behind. */
function isExpanded(words: Words, end: number): boolean {
  const behind = words.ends[end - 1] ?? 0;
  return expanded.test(words.text.slice(behind, behind + 60));
}

const expanded =
  /^[*_\s]{0,4}(?:\([*_]{0,2}(?:the )?[A-Z][^()]{8,}|(?:[-–—=:]|,? ?(?:which )?stands for|,? ?(?:which )?is short for)[*_\s]{1,4}(?:the )?[*_]{0,2}(?:[A-Z]\w+ (?:of |and |to )?){2})/;

/** Whether two names are of one law: "PECR (Privacy and Electronic Communications Regulations)". */
function isSame({ found: one }: LawAt, other: LawAt | undefined): boolean {
  return other !== undefined && nameOf(one) === nameOf(other.found);
}

function nameOf(found: FoundLaw): string {
  return found.kind === 'unknown' ? found.title : found.law.id;
}

/** Whether another law is named in the sentence of the law at `at`. */
function isBesideAnother(words: Words, found: readonly LawAt[], at: number): boolean {
  const here = found[at];
  return [found[at - 1], found[at + 1]].some(
    (other) =>
      other !== undefined && here !== undefined && !isSame(other, here) && touches(words, other, here),
  );
}

/** Whether two laws share a sentence. A title may hold what looks like the end of one: "at Work etc. Act 1974". */
function touches({ sentences }: Words, one: LawAt, other: LawAt): boolean {
  const first = (law: LawAt): number => sentences[law.start] ?? 0;
  const last = (law: LawAt): number => sentences[law.found.end - 1] ?? 0;
  return first(one) <= last(other) && first(other) <= last(one);
}

/** Characters of a sentence that are looked at on each side of a law: a sentence may be as long as a file. */
const farthest = 600;

/** The text of the sentences around a law. */
function contextOf(words: Words, found: readonly LawAt[], at: number): LawContext {
  const start = found[at]?.start ?? 0;
  const end = found[at]?.found.end ?? start + 1;
  const prose = words.text;
  const begin = words.starts[start] ?? 0;
  const behind = words.ends[end - 1] ?? begin;
  const first = sentenceStart(words, start, begin);
  const previous = first === 0 ? first : sentenceStart(words, first - 1, begin);
  const earliest = sentenceStart(
    words,
    Math.max(0, sentenceStart(words, Math.max(0, previous - 1), begin) - 1),
    begin,
  );
  const sentence = words.sentences[end - 1] ?? 0;
  const after = sentencesEnd(words, end, sentence, behind);
  const last = sentencesEnd(words, after, sentence + 3, behind);
  const textOf = (from: number, to: number): string => plain(withoutTitles(words, found, at, from, to));
  const from = words.starts[first] ?? 0;
  const rest = textOf(behind, offsetOf(words, after));
  return {
    before: textOf(from, begin),
    after: anAct + rest,
    title: plain(prose.slice(begin, behind)),
    behind: rest,
    previous: textOf(words.starts[previous] ?? 0, from),
    earlier: textOf(words.starts[earliest] ?? 0, words.starts[previous] ?? 0),
    next: textOf(offsetOf(words, after), offsetOf(words, last)),
    isList: isBesideAnother(words, found, at),
    isOnly: found.every((other) => isSame(other, found[at])),
  };
}

/** Stands for every title: its words are about the law, and say nothing of what anybody does. */
const anAct = 'Act';

/**
 * A part of the text near the law at `at`, with a short word in place of each law that is named in it. Only the laws
 * around that one are looked at: there may be thousands.
 */
function withoutTitles(words: Words, found: readonly LawAt[], at: number, from: number, to: number): string {
  let first = at;
  while (first > 0 && startOf(words, found[first - 1]) >= from) {
    first--;
  }
  let text = '';
  let done = from;
  for (let next = first; next < found.length; next++) {
    const law = found[next];
    const start = startOf(words, law);
    if (start >= to) {
      break;
    }
    if (law && start >= done) {
      text += words.text.slice(done, start) + anAct;
      done = words.ends[law.found.end - 1] ?? to;
    }
  }
  return done < to ? text + words.text.slice(done, to) : text;
}

function startOf(words: Words, law: LawAt | undefined): number {
  return words.starts[law?.start ?? 0] ?? 0;
}

/** The first word of the sentence of a word. */
function sentenceStart(words: Words, index: number, offset: number): number {
  const sentence = words.sentences[index];
  let first = index;
  while (
    first > 0 &&
    words.sentences[first - 1] === sentence &&
    offset - (words.starts[first - 1] ?? 0) < farthest
  ) {
    first--;
  }
  return first;
}

/** The word behind the sentences up to a number. */
function sentencesEnd(words: Words, index: number, last: number, offset: number): number {
  let end = index;
  while (
    end < words.count &&
    (words.sentences[end] ?? 0) <= last &&
    (words.starts[end] ?? 0) - offset < farthest
  ) {
    end++;
  }
  return end;
}

function offsetOf(words: Words, index: number): number {
  return index >= words.count ? words.text.length : (words.starts[index] ?? 0);
}

function spanOf(words: Words, first: number, end: number, offset: number): Span {
  return { start: (words.starts[first] ?? 0) + offset, end: (words.ends[end - 1] ?? 0) + offset };
}
