import type { LawContext } from './lawContext';

/** Between two laws that stand in one list: both are said to hold. */
const listed =
  /^(?:[\s,;&/()–-]|and|or|the|also|as well as|along with|together with|both|plus|then|as|well|act|of|uk)*$/i;
/** "… both say", "there is … as well": both are said to hold, whatever stands between them. */
const both = /\b(?:both|as well|too)\b/i;

/**
 * Whether the sentence sets an old law against one that took its place, and does not only list them. `isClaimed` says
 * that the old one is said to hold.
 */
export function isSetAgainstHeir({ heirs, before, behind }: LawContext, isClaimed: boolean): boolean {
  return heirs.some(({ sentences, between, isBehind }) => {
    if (sentences !== 0) {
      return false;
    }
    if (isBehind && /\b(?:from|between)\b[^.,;]*$/i.test(before) && /^[^.;]*\b(?:to|and)\b/i.test(between)) {
      return true;
    }
    if (listed.test(between)) {
      return false;
    }
    return turned.test(between) || (!isClaimed && !both.test(isBehind ? behind : before + behind));
  });
}

/** "… but it is now the …": what turns from one law to the other. */
const turned =
  /\b(?:but|now|nowadays|these days|today|instead|rather than|not|turned out|should be)\b|n't\b/i;

/** "The 2018 one", "now it is 2018", "I wrote 2018": the year of a law that took the place of an old one, and no date. */
const yearOfHeir =
  /(?<!\b(?:in|since|by|during|until|from|before|after|around|for) )(?:\b(?:the|an?|of|to|is|now|be|was|wrote|put|no|says?|said|not|read)|'s|,)[,:]? ["“]?((?:19|20)\d\d)["”]?(?= (?:one|ones|act|version|law|regulations|rules|regs|instead|now)\b|[.,;:)!?]|$)/gi;

/** Whether the text behind an old law, or the next sentence, gives the year of the law that took its place. */
export function namesYearOfHeir({ heirYears, after, next }: LawContext): boolean {
  const text = after + next.slice(0, farBehind);
  if (!heirYears.some((year) => text.includes(String(year)))) {
    return false;
  }
  for (const [, year] of text.matchAll(yearOfHeir)) {
    if (heirYears.includes(Number(year))) {
      return true;
    }
  }
  return false;
}

/** Whether one of the next sentences names a law that took the place of an old one. */
export function isBeforeHeir({ heirs }: LawContext): boolean {
  return heirs.some(({ sentences }) => sentences === 1 || sentences === 2);
}

/** So much of the next sentences is about the law. */
const farBehind = 160;

/** "Today", "instead": with a law that took the place of the one before, in the next sentence. */
export const sinceThen =
  /\b(?:now|nowadays|these days|today|instead|since (?:then|\d{4})|that job|took (?:over|its place))\b/i;
