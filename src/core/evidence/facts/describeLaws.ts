import type { Law } from '../../catalogue/catalogue';
import type { Span } from '../../text';
import type { Facts, LawMention, LawSlip, LawUse } from '../evidence';
import type { LawAt } from './findLaws';
import { isBetweenFirms, isInEurope, type LawContext } from './lawContext';
import { isHistory } from './lawHistory';
import { isToCome } from './lawToCome';
import { saysWhatChanges } from './lawPractice';
import { areOne, SentencesAround } from './sentencesAround';
import type { Words } from './words';

/** Says of each law how the text around it uses it. `isTold` says that a story shows the laws in use. */
export function describeLaws(
  words: Words,
  found: readonly LawAt[],
  isTold: boolean,
  offset: number,
  register: ReadonlyMap<string, Law>,
): Pick<Facts, 'laws' | 'slips'> {
  const laws: LawMention[] = [];
  const slips: LawSlip[] = [];
  const prose = words.text;
  const isOnly = areOne(found);
  for (let at = 0; at < found.length; at++) {
    const here = found[at];
    if (!here) {
      break;
    }
    const { start, found: each } = here;
    const span = withEnding(prose, spanOf(words, start, each.end, offset), offset);
    const isOld = each.kind !== 'unknown' && each.law.status !== 'in-force';
    const context =
      isOld || !isTold ? new SentencesAround(words, found, at, isOnly, isTold, register) : undefined;
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
    const use =
      isOld && context
        ? isBesideToday(words, here, found[at + 1])
          ? 'history'
          : useOf(each.law, context)
        : 'current';
    if (each.kind === 'law') {
      const form = each.isAbbreviation ? 'abbreviation' : 'title';
      const introduced =
        form === 'title' ||
        isExpanded(words, each.end) ||
        isTitleBehind(words, here, found[at + 1]) ||
        isBehindSlip(words, found[at - 1], start);
      laws.push({ law: id, title, form, use, introduced, span, applied });
    } else {
      const written = onOneLine(words.text.slice(span.start - offset, span.end - offset));
      slips.push({ kind: each.kind, law: id, title, written, use, span, applied });
    }
  }
  return { laws, slips };
}

/** A title as it is written, without the edge between two cells and marks of emphasis. */
function onOneLine(written: string): string {
  return written.replace(/[*_]{1,3}/g, '').replace(/[ \t]{0,40}(?:\||\n[ \t>]*)[ \t]*|[ \t]+/g, ' ');
}

/** A law with what ends its name behind its last word, and without what does not. */
function withEnding(prose: string, span: Span, offset: number): Span {
  const end = span.end - offset;
  const last = prose.charCodeAt(end - 1);
  // "The Act's": what makes it an owner is no part of its title.
  if (last === smallS && /['’]s$/.test(prose.slice(end - 2, end))) {
    return { start: span.start, end: span.end - 2 };
  }
  // "Act (1984)": the bracket around the year closes behind it.
  if (last >= zero && last <= nine && bracketBefore.test(prose.slice(end - 8, end))) {
    const [closing = ''] = /^[*_]{0,3}\)/.exec(prose.slice(end, end + 4)) ?? [];
    return { start: span.start, end: span.end + closing.length };
  }
  // "G.D.P.R.": the stop behind the last letter is one of its own, unless the sentence ends there.
  return prose.charCodeAt(end) === fullStop &&
    /^\.[A-Za-z]\.\)?,? ?[^\sA-Z]/.test(prose.slice(end - 2, end + 4))
    ? { start: span.start, end: span.end + 1 }
    : span;
}

const bracketBefore = /\([*_]{0,3}\d{4}$/;
const fullStop = 46;
const zero = 48;
const nine = 57;
const smallS = 115;

function useOf(law: Law, context: LawContext): LawUse {
  if (law.status === 'not-yet-in-force' && isToCome(context)) {
    return 'to-come';
  }
  if (isHistory(context)) {
    return 'history';
  }
  const isElsewhere = law.title.includes('(EU)') ? isInEurope : isBetweenFirms;
  return law.status === 'partly-superseded' && isElsewhere(context) ? 'elsewhere' : 'current';
}

/** "| Data Protection Act 1998 | Data Protection Act 2018 |", "1979 → 2015": an old law, and in its place that of today. */
function isBesideToday(words: Words, { found: { end, ...old } }: LawAt, next: LawAt | undefined): boolean {
  return (
    next?.found.kind === 'law' &&
    old.kind !== 'unknown' &&
    old.law.replacedBy.includes(next.found.law.id) &&
    isReplacedBy.test(words.text.slice(words.ends[end - 1], words.starts[next.start]))
  );
}

const isReplacedBy = /^[*_\s)]{0,4}(?:\||→|⇒|[-=]{1,2}>|>{1,2})[*_\s]{0,20}(?:now )?(?:is )?(?:the )?$/;

/** "GDPR (General Data Protection Regulation)", "COSHH stands for …": the title right behind. */
function isExpanded(words: Words, end: number): boolean {
  const behind = words.ends[end - 1] ?? 0;
  return expanded.test(words.text.slice(behind, behind + 60));
}

/** "GDPR, the General Data Protection Regulation": the law's own title, where the register knows it. */
function isTitleBehind(words: Words, { found: { end, ...law } }: LawAt, next: LawAt | undefined): boolean {
  return (
    law.kind === 'law' &&
    next?.found.kind === 'law' &&
    !next.found.isAbbreviation &&
    next.found.law === law.law &&
    between.test(words.text.slice(words.ends[end - 1], words.starts[next.start]))
  );
}

/** "Data Protection Act 2008 (DPA)": whoever reads the title, slip and all, knows what the letters are short for. */
function isBehindSlip(words: Words, before: LawAt | undefined, start: number): boolean {
  return (
    (before?.found.kind === 'year' || before?.found.kind === 'spelling') &&
    /^[*_]{0,3}\)? ?\([*_]{0,3}$/.test(
      words.text.slice(words.ends[before.found.end - 1], words.starts[start]),
    )
  );
}

const between =
  /^[*_\s]{0,4}(?:[,(=:]|[-–—]{1,2}|(?:,? ?(?:which |it )?(?:stands for|is short for|means|is|or)))\s?[*_]{0,2}(?:the )?[*_]{0,2}$/;

const expanded =
  /^[*_\s]{0,4}(?:\([*_]{0,2}(?:the )?[A-Z][^()]{8,}|(?:[-–—=:]|,? ?(?:which )?stands for|,? ?(?:which )?is short for)[*_\s]{1,4}(?:the )?[*_]{0,2}(?:[A-Z]\w+ (?:of |and |to )?){2})/;

function spanOf(words: Words, first: number, end: number, offset: number): Span {
  return { start: (words.starts[first] ?? 0) + offset, end: (words.ends[end - 1] ?? 0) + offset };
}
