import type { Translate } from './translate';

/** `2026-11-21` becomes `21 November 2026`. What is no such date stays as it is. */
export function wordDate(iso: string, t: Translate): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso.trim()) ?? [];
  const word = monthPatterns(t)[Number(month) - 1];
  return year === undefined || word === undefined
    ? iso
    : word.replace('{0}', String(Number(day))).replace('{1}', year);
}

function monthPatterns(t: Translate): readonly string[] {
  const [day, year] = ['{0}', '{1}'];
  return [
    t('{0} January {1}', day, year),
    t('{0} February {1}', day, year),
    t('{0} March {1}', day, year),
    t('{0} April {1}', day, year),
    t('{0} May {1}', day, year),
    t('{0} June {1}', day, year),
    t('{0} July {1}', day, year),
    t('{0} August {1}', day, year),
    t('{0} September {1}', day, year),
    t('{0} October {1}', day, year),
    t('{0} November {1}', day, year),
    t('{0} December {1}', day, year),
  ];
}
