import type { Law } from '../../catalogue/catalogue';
import type { Span } from '../../text';
import type { Facts, LawMention, LawSlip, LawUse } from '../evidence';
import type { LawAt } from './findLaws';
import { isBetweenFirms, isHistory, type LawContext } from './lawContext';
import { saysWhatChanges } from './lawPractice';
import { areOne, SentencesAround } from './sentencesAround';
import type { Words } from './words';

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
  const isOnly = areOne(found);
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
    const context = isOld || !isTold ? new SentencesAround(words, found, at, isOnly) : undefined;
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
      const introduced =
        form === 'title' || isExpanded(words, each.end) || isTitleBehind(words, here, found[at + 1]);
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

const between =
  /^[*_\s]{0,4}(?:[,(=:]|[-–—]{1,2}|(?:,? ?(?:which |it )?(?:stands for|is short for|means|is|or)))\s?[*_]{0,2}(?:the )?[*_]{0,2}$/;

const expanded =
  /^[*_\s]{0,4}(?:\([*_]{0,2}(?:the )?[A-Z][^()]{8,}|(?:[-–—=:]|,? ?(?:which )?stands for|,? ?(?:which )?is short for)[*_\s]{1,4}(?:the )?[*_]{0,2}(?:[A-Z]\w+ (?:of |and |to )?){2})/;

function spanOf(words: Words, first: number, end: number, offset: number): Span {
  return { start: (words.starts[first] ?? 0) + offset, end: (words.ends[end - 1] ?? 0) + offset };
}
