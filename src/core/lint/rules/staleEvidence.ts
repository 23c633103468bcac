import { isDate } from '../../isDate';
import type { LintInput, Rule } from '../rule';

/** Older evidence should be backed up by something newer. In months. */
const oldest = 24;

/** Evidence is so old that an assessor may ask whether the learner could still do it. */
export const staleEvidence: Rule = {
  code: 'stale-evidence',
  severity: 'information',
  *check(input) {
    const now = nowOf(input);
    if (now === undefined) {
      return;
    }
    for (const { uri, frontMatter } of input.notes) {
      const { date, span } = frontMatter;
      const months = date !== undefined && isDate(date) ? monthsBetween(date, now) : 0;
      if (date !== undefined && span && months > oldest) {
        const text = input.texts.get(uri)?.slice(0, span.end) ?? '';
        const at = Math.max(0, text.indexOf(date));
        yield {
          problem: { code: 'stale-evidence', uri, span: { start: at, end: at + date.length }, date, months },
        };
      }
    }
  },
};

/** The latest day that is known of: the portfolio's own date, today, or the date of its newest evidence. */
function nowOf({ portfolio, today, notes }: LintInput): string | undefined {
  if (portfolio.date !== undefined) {
    return portfolio.date;
  }
  let latest = today;
  for (const { frontMatter } of notes) {
    const { date } = frontMatter;
    if (
      today === undefined &&
      date !== undefined &&
      isDate(date) &&
      (latest === undefined || date > latest)
    ) {
      latest = date;
    }
  }
  return latest;
}

/** Whole months from one ISO 8601 date to another. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
