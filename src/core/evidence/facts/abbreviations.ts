import { addToList } from '../../addToList';
import type { Law, Register } from '../../catalogue/catalogue';
import type { Phrase } from './dictionary';
import { slipsOfAbbreviation } from './lawSlips';
import { hashWords } from './splitWords';

/** What a slip of the finger makes of an abbreviation and what means something by itself. */
const realWords = new Set([
  'CERP',
  'RIDER',
  'RIDE',
  'SODA',
  'SOGGA',
  'COACH',
  'PIDAY',
  'RIPE',
  'DEAR',
  'SEAR',
  'CAPE',
  'PREP',
  'TYPE',
]);

/** Letters that people take for those of a law, and the ID of the law that is meant. */
const wrongLetters: ReadonlyMap<string, string> = new Map([
  ['COSH', 'coshh-2002'],
  ['COOSH', 'coshh-2002'],
  ['CHOSS', 'coshh-2002'],
  ['COSSHH', 'coshh-2002'],
  ['CHOSH', 'coshh-2002'],
  ['CHOSSH', 'coshh-2002'],
  ['COHSS', 'coshh-2002'],
  ['GDPA', 'uk-gdpr'],
  ['GPRD', 'uk-gdpr'],
  ['GRDP', 'uk-gdpr'],
  ['GDPS', 'uk-gdpr'],
  ['GDPT', 'uk-gdpr'],
  ['GBPR', 'uk-gdpr'],
  ['GDBR', 'uk-gdpr'],
  ['GTPR', 'uk-gdpr'],
  ['PEECR', 'pecr-2003'],
  ['GDPRA', 'uk-gdpr'],
  ['GPDA', 'uk-gdpr'],
  ['PERC', 'pecr-2003'],
  ['RIDDER', 'riddor-2013'],
  ['RIDDOC', 'riddor-2013'],
  ['RIDDAR', 'riddor-2013'],
  ['RIDOOR', 'riddor-2013'],
  ['HSAWA', 'hswa-1974'],
  ['HASAW', 'hswa-1974'],
  ['HAWSA', 'hswa-1974'],
  ['HSAW', 'hswa-1974'],
]);

/** Abbreviations that are words in small letters. */
const spoken = new Set(['RIPA', 'PIDA', 'POCA', 'FETO', 'PACE', 'WEEE']);

/** Letters that mean other things too: an assessment, old appliances, a coastguard, a contract. */
const ambiguous = new Set(['EPA', 'WEEE', 'MCA', 'CCA']);
/** What stands before them where they are a law. */
const asLaw =
  /\b(?:under|because of|cos of|thanks to|due to|in line with|(?:comply|complying|complies) with|breach(?:es)? of|(?:(?:were|was|is)n['’]t|not) for)\s+[*_]{0,2}(?:the )?[*_]{0,2}$/i;

/** What stands behind them there. An assessment is about something too, and covers it. */
const asLawBehind =
  /^[*_]{0,2},? (?:(?:is|are) (?:all )?(?:about|there to protect|the law)\b|(?:protects|covers|applies to|has (?:five|5|two|three|eight) (?:\w+ )?principles)\b)/;
const assessment = /^EPA/;

/** Three letters are short for many things: a credit reference agency, an appraisal, a day off. */
const short = /^[A-Z]{3}s?$/;
/** "A CRA such as Experian", "my DPA on Monday": there are several, and the name goes no further. */
const oneOfMany = /\b(?:an?|my|our|his|her|their|your|each|every|another|one)\s+[*_]{0,2}$/i;
const nameEnds =
  /^[*_]{0,2}(?:$|[.,;:!?)\n]|\s(?:is|was|are|were|has|had|such|like|to|for|from|with|at|in|on|by|and|or|but|called|who|which|that|when|while|each|every|before|after|about|if|because|so|will|can|could|should|would|does|did|meets?|met|said|told|asked|sent|gave|checks|checked|runs?|ran|over|as|last|next|this|today|yesterday)\b)/;
/** What stands near them where they are a law all the same. */
const nearLaw =
  /\b(?:under|law|laws|legal\w*|legislation|act|acts|regulations?|rights|compl(?:y|ies|ied|ying)|compliance|breach\w*|break\w*|broke|follow\w*|obey\w*|(?:keep|keeps|kept) to|because of|thanks to)\b/i;
const endOfTitle = /\b(?:acts?|regulations?|regs|order|rules?|law)$/i;

/** Whether three letters are short for something that is no law. */
function areOfAnother(letters: string, before: string, behind: string): boolean {
  return (
    short.test(letters) &&
    ((oneOfMany.test(before) &&
      nameEnds.test(behind) &&
      !nearLaw.test(before) &&
      !asLawBehind.test(behind)) ||
      isShortForOther(letters, /((?:[A-Za-z]+[ -]){2}[A-Za-z]+)\s\([*_]{0,2}$/.exec(before)?.[1]) ||
      isShortForOther(letters, /^[*_]{0,2}\s\((?:the )?((?:[A-Za-z]+[ -]){2}[A-Za-z]+)\)/.exec(behind)?.[1]))
  );
}

/** Whether words begin with the letters, and are no title: "credit reference agency (CRA)". */
function isShortForOther(letters: string, named: string | undefined): boolean {
  return (
    named !== undefined &&
    !endOfTitle.test(named) &&
    named
      .split(/[ -]/)
      .map((word) => word.charAt(0).toUpperCase())
      .join('') === letters.slice(0, 3)
  );
}

/** Whether letters that are those of a law, and begin at `start` in a text, stand for it: most always do. */
export function standsForLaw(text: string, letters: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - farAway), start);
  const end = start + letters.length;
  const behind = text.slice(end, end + farAway);
  if (!ambiguous.has(letters.replace(/['’]s$/, ''))) {
    return !areOfAnother(letters, before, behind);
  }
  return asLaw.test(before) || (!assessment.test(letters) && asLawBehind.test(behind));
}

/** As far from letters stands what says that they mean a law. */
const farAway = 40;

/** Those whose slips are no words either, in small letters. */
const unspeakable = new Set(['GDPR', 'COSHH', 'RIDDOR', 'PECR', 'PUWER', 'LOLER']);

/** Adds the abbreviations of all laws, and what a slip of the finger makes of them. */
export function addAbbreviations({ laws }: Register, add: (phrase: Phrase) => void): void {
  const all = new Map<string, Law>();
  for (const law of laws.values()) {
    for (const letters of law.abbreviations) {
      if (!all.has(letters)) {
        all.set(letters, law);
      }
    }
  }
  // "DPA 1998" may be written "(DPA) 1998": the letters alone stand for the laws of every year.
  const lawsOfLetters = lawsByLettersAlone(all);
  for (const [letters, law] of all) {
    const others = (lawsOfLetters.get(letters) ?? []).filter((other) => other !== law);
    for (const exact of [
      ...inSmallLetters(letters).flatMap(owned),
      ...withDots(letters),
      ...withYear(letters, law),
    ]) {
      add(phrase('law-abbreviation', exact, [law, ...others]));
    }
  }
  const addSlip = (exact: string, law: Law): void => {
    if (!all.has(exact) && !realWords.has(exact)) {
      add(phrase('law-slip', exact, [law]));
    }
  };
  for (const [letters, law] of all) {
    for (const slip of ambiguous.has(letters) ? [] : slipsOfAbbreviation(letters)) {
      addSlip(slip, law);
      if (unspeakable.has(letters) && !wrongLetters.has(slip)) {
        const small = slip.toLowerCase();
        addSlip(small, law);
        addSlip(slip.charAt(0) + small.slice(1), law);
      }
    }
  }
  for (const [letters, id] of wrongLetters) {
    const law = laws.get(id);
    if (law) {
      addSlip(letters, law);
    }
  }
}

/** The laws by each way to begin their letters that ends at a space: "DPA" for "DPA 1998". */
function lawsByLettersAlone(all: ReadonlyMap<string, Law>): ReadonlyMap<string, readonly Law[]> {
  const laws = new Map<string, Law[]>();
  for (const [letters, law] of all) {
    for (let space = letters.indexOf(' '); space > 0; space = letters.indexOf(' ', space + 1)) {
      const alone = letters.slice(0, space);
      addToList(laws, alone, law);
    }
  }
  return laws;
}

function phrase(kind: Phrase['kind'], exact: string, laws: readonly Law[]): Phrase {
  return { kind, id: laws[0]?.id ?? '', name: -1, hashes: hashWords(exact), near: undefined, exact, laws };
}

/** Letters as they stand, and as the owner of something: "GDPR's principles". */
function owned(letters: string): readonly string[] {
  return /^[A-Za-z]{3,}$/.test(letters) ? [letters, `${letters}'s`, `${letters}’s`] : [letters];
}

/** "DPA2018": the year without a space before it. */
function withYear(letters: string, { year }: Law): readonly string[] {
  return year !== undefined && /^[A-Z]{3,5}$/.test(letters) ? [`${letters}${year}`] : [];
}

/** "G.D.P.R", "D.P.A": the stop behind the last of them is no part of the phrase. */
function withDots(letters: string): readonly string[] {
  return /^[A-Z]{3,8}$/.test(letters) ? [Array.from(letters).join('.')] : [];
}

/** In messages people write "gdpr" and "Coshh": four letters and more are no word by chance. */
function inSmallLetters(letters: string): readonly string[] {
  if (/^[A-Z]{3,}s$/.test(letters)) {
    return [letters, letters.toLowerCase()];
  }
  if (!/^[A-Z]{4,}$/.test(letters) || spoken.has(letters)) {
    return [letters];
  }
  const small = letters.toLowerCase();
  return [letters, small, letters.charAt(0) + small.slice(1)];
}
