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

/**
 * Whether letters that are those of a law stand for it: most always do.
 * @param before what stands before them
 * @param behind and behind them
 */
export function standForLaw(letters: string, before: string, behind: string): boolean {
  return (
    !ambiguous.has(letters.replace(/['’]s$/, '')) ||
    asLaw.test(before) ||
    (!assessment.test(letters) && asLawBehind.test(behind))
  );
}

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
