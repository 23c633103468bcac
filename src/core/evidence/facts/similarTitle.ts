import type { Law } from '../../catalogue/catalogue';
import { editDistance } from '../../nearestWord';
import type { KnownTitle } from './dictionary';

/** Words that say the same in titles that people make up: "Data Privacy Act 2018" is the Data Protection Act. */
const alike: readonly ReadonlySet<string>[] = [
  'protection privacy security secrecy safeguarding confidentiality',
  'consumer customer buyer shopper',
  'rights protection safety',
  'equality equal discrimination diversity disability',
  'hygiene safety standards',
  'licensing licence license alcohol',
  'holiday holidays travel tours',
  'work working workplace',
  'hours time',
  'tenant tenancy renters letting lettings',
].map((group) => new Set(group.split(' ')));

/** What holds a title together and names nothing. */
const holding = new Set(
  'the of and to in for from with by on at etc or a an act acts regulation regulations order law rules'.split(
    ' ',
  ),
);

/** What tells one law from another of nearly the same name: "Housing (Scotland) Act 1988" is no slip. */
const apart = new Set('england wales scotland ireland northern ni london amendment'.split(' '));

/**
 * The law that a made-up title surely means: one of the same year, all of whose words it has but one at most, with one
 * more at most. Without the year nobody could tell.
 */
export function similarTitle(parts: readonly string[], known: readonly KnownTitle[]): Law | undefined {
  const written = parts.filter((part) => !holding.has(part));
  const isAct = parts.includes('act');
  let best: Law | undefined;
  let fewest = Infinity;
  for (const { parts: title, law } of known) {
    const distance = wordsApart(
      written,
      title.filter((part) => !holding.has(part)),
      isAct === title.includes('act'),
    );
    if (distance < fewest) {
      fewest = distance;
      best = law;
    }
  }
  return best;
}

/** How far two titles are apart; `Infinity` if they may well be two laws. */
function wordsApart(written: readonly string[], known: readonly string[], isSameKind: boolean): number {
  const missing = known.filter((word) => !written.some((other) => isNearly(other, word)));
  const extra = written.filter((word) => !known.some((other) => isNearly(word, other)));
  const shared = known.length - missing.length;
  if (shared === 0 || missing.length > 1 || extra.length > 1 || extra.some((word) => apart.has(word))) {
    return Infinity;
  }
  const [lost] = missing;
  const [gained] = extra;
  if (lost === undefined && gained === undefined) {
    return isSameKind || shared > 1 ? 0 : Infinity;
  }
  if (lost !== undefined && gained !== undefined) {
    const isMeant = alike.some((group) => group.has(lost) && group.has(gained));
    return isSameKind && isMeant ? 2 : Infinity;
  }
  // One word too many, or one left out of several.
  return isSameKind && (lost === undefined || shared > 1) ? 1 : Infinity;
}

const verbEnding = /(?:ed|ing|ers?)$/;

/** "Rented" for "Renting". */
function isOtherForm(a: string, b: string): boolean {
  const stem = a.replace(verbEnding, '');
  return stem.length > 3 && stem !== a && verbEnding.test(b) && stem === b.replace(verbEnding, '');
}

/** Whether two words are one but for a slip or an ending. */
function isNearly(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s` || a.replace(/'s?$/, '') === b.replace(/'s?$/, '')) {
    return true;
  }
  if (a.length > 6 && b.length > 6 && a.slice(0, 6) === b.slice(0, 6)) {
    return true; // "Measurements" for "Measures".
  }
  if (isOtherForm(a, b)) {
    return true;
  }
  const most = Math.min(a.length, b.length) < 5 ? 0 : Math.min(a.length, b.length) < 8 ? 1 : 2;
  return most > 0 && editDistance(a, b, most) <= most;
}
