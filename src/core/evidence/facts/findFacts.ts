import type { Facts } from '../evidence';
import { BlockFacts, plainFacts } from './blockFacts';
import { describeLaws } from './describeLaws';
import type { Dictionary } from './dictionary';
import { findMisspeltTitle, findOfficialTitle, type LawAt } from './findLaws';
import { findMisconceptions } from './findMisconceptions';
import { findPersonalData } from './findPersonalData';
import { findStory } from './findStory';
import { nameHints } from './nameHints';
import type { DraftFacts } from './settleFacts';
import { isInTitle } from './titleStart';
import { WordClass } from './wordClasses';
import { classes, found, lookUp, prepare, words } from './wordLookup';
import { findWords, isCapitalised } from './words';

/** What a block without words says: nothing. */
export const noFacts = plainFacts(0);

/** The draft of a block without words. */
const noDraft: DraftFacts = {
  facts: noFacts,
  story: undefined,
  namesNorthernIreland: false,
  hasTagWord: false,
};

/** The drafts of blocks that have nothing but words, by their number: many blocks share each of these. */
const plainDrafts: readonly DraftFacts[] = Array.from({ length: 100 }, (_, count) => makePlainDraft(count));

function plainDraft(count: number): DraftFacts {
  return (count < 100 ? plainDrafts[count] : undefined) ?? makePlainDraft(count);
}

function makePlainDraft(words: number): DraftFacts {
  return { facts: plainFacts(words), story: undefined, namesNorthernIreland: false, hasTagWord: false };
}

/**
 * Finds what a block says, in one pass over its words; closer looks follow only where a word asked for them.
 * `prose` is the block's text with code, HTML and link targets blanked out; `offset` is where it stands in the file.
 */
export function findFacts(prose: string, offset: number, dictionary: Dictionary): DraftFacts {
  const { count } = findWords(prose, words);
  if (count === 0) {
    return noDraft;
  }
  prepare(count, dictionary.names.length);
  lookUp(dictionary);
  const { laws, allClasses, hasTagWord } = found;
  classes[count] = classes[count + 1] = 0;
  if ((allClasses & WordClass.lawKind) !== 0) {
    addOfficialTitles(laws, dictionary);
  }
  const { part, examples, exampleWords } = findStory(words, classes, offset);
  // A story that names a law shows the law in use: nothing else need be looked at.
  const isTold = examples.length > 0;
  const mentions = laws.length === 0 ? noLaws : describeLaws(words, laws, isTold, offset, dictionary.laws);
  const mayBeCalled = (allClasses & WordClass.naming) !== 0;
  const mayPointAtLaw = laws.length === 0 && found.hasLawWord;
  const details =
    words.marks === 0 && !mayBeCalled
      ? noFacts.personalData
      : findPersonalData(words, prose, offset, nameHints(words, classes, allClasses));
  const personalData = details.length === 0 ? details : outsideTitles(details, mentions);
  const misconceptions = findMisconceptions(offset);
  const namesNorthernIreland =
    (allClasses & WordClass.northernIreland) !== 0 ||
    (laws.length > 0 && /\bNorthern\s+Ireland\b/.test(prose));
  if (
    found.nameCount + laws.length + personalData.length + misconceptions.length === 0 &&
    examples.length + exampleWords.length === 0 &&
    !mayPointAtLaw
  ) {
    const plain = plainDraft(count);
    return part || namesNorthernIreland || hasTagWord
      ? { facts: plain.facts, story: part, namesNorthernIreland, hasTagWord }
      : plain;
  }
  const facts = new BlockFacts(
    count,
    mentions.laws,
    mentions.slips,
    mayPointAtLaw,
    examples,
    exampleWords,
    namesOf(dictionary, true),
    namesOf(dictionary, false),
    personalData,
    misconceptions,
  );
  // Only parts that make no story yet can make one together.
  return { facts, story: isTold ? undefined : part, namesNorthernIreland, hasTagWord };
}

/** Without what is a part of a law's title: nobody is called "Merchant Shipping". */
function outsideTitles(
  details: Facts['personalData'],
  { laws, slips }: Pick<Facts, 'laws' | 'slips'>,
): Facts['personalData'] {
  const titles = [...laws, ...slips];
  const isPart = (at: number): boolean => titles.some(({ span }) => at >= span.start && at < span.end);
  return titles.length === 0 ? details : details.filter(({ span }) => !isPart(span.start));
}

const noLaws: Pick<Facts, 'laws' | 'slips'> = { laws: [], slips: [] };

/**
 * Adds titles in official form that the register does not have, and misspelt ones, in their places between the others.
 * A misspelt title takes the place of what is found in it: there is an alias for its end in "Consumer Protecion
 * (Distance Selling) Regulations 2000".
 */
function addOfficialTitles(laws: LawAt[], dictionary: Dictionary): void {
  const known = laws.slice();
  let next = 0;
  laws.length = 0;
  for (let index = 0; index < words.count; index++) {
    if (((classes[index] ?? 0) & WordClass.lawKind) === 0) {
      continue;
    }
    let around = known[next];
    while (around && around.found.end <= index) {
      laws.push(around);
      around = known[++next];
    }
    const inside = around && around.start <= index ? around : undefined;
    if (inside && !mayBeginBefore(inside, index)) {
      continue;
    }
    const misspelt = findMisspeltTitle(words, classes, index, inside?.start ?? index, dictionary);
    if (misspelt) {
      if ((!inside || holds(misspelt, inside)) && takePlace(laws, misspelt)) {
        next += inside ? 1 : 0;
        // Letters before its year are a part of it: "Equalty Act (EqA) 2010".
        while ((known[next]?.start ?? Infinity) < misspelt.found.end) {
          next++;
        }
      }
      continue;
    }
    const official = inside ? undefined : findOfficialTitle(words, classes, index, dictionary);
    if (official && official.start >= endOfLast(laws)) {
      laws.push(official);
    }
  }
  for (; next < known.length; next++) {
    const law = known[next];
    if (law) {
      laws.push(law);
    }
  }
}

/** Whether the title of a law, with its last word at `index`, may have begun further left with a misspelt word. */
function mayBeginBefore({ start, found: { kind } }: LawAt, index: number): boolean {
  return (
    kind !== 'spelling' &&
    start > 0 &&
    isInTitle(words, start) &&
    (isCapitalised(words, start - 1) ||
      !isCapitalised(words, index) ||
      (((classes[start - 1] ?? 0) & WordClass.connector) !== 0 && isCapitalised(words, start - 2)))
  );
}

/** Whether a title has words of its own before those of a law in it. */
function holds(title: LawAt, law: LawAt): boolean {
  return title.start < law.start && law.found.end <= title.found.end;
}

/** Puts a title behind the laws before it, in the place of those that stand in it. Not where one is only half in it. */
function takePlace(laws: LawAt[], title: LawAt): boolean {
  let count = laws.length;
  while (count > 0 && (laws[count - 1]?.start ?? 0) >= title.start) {
    count--;
  }
  if ((laws[count - 1]?.found.end ?? 0) > title.start) {
    return false;
  }
  laws.length = count;
  laws.push(title);
  return true;
}

function endOfLast(laws: readonly LawAt[]): number {
  return laws[laws.length - 1]?.found.end ?? 0;
}

const none: readonly string[] = [];

/** The IDs of the concept groups, or of the models, that the block names. */
function namesOf({ names, concepts, nameLists }: Dictionary, areConcepts: boolean): readonly string[] {
  const { names: numbers, nameCount } = found;
  let count = 0;
  let only = 0;
  for (let at = 0; at < nameCount; at++) {
    const name = numbers[at] ?? 0;
    if (name < concepts === areConcepts) {
      count++;
      only = name;
    }
  }
  if (count <= 1) {
    // Most blocks that name any name one: they share its list, as they all keep theirs.
    return count === 0 ? none : (nameLists[only] ?? none);
  }
  const ids = new Array<string>(count);
  let next = 0;
  for (let at = 0; at < nameCount; at++) {
    const name = numbers[at] ?? 0;
    if (name < concepts === areConcepts) {
      ids[next++] = names[name] ?? '';
    }
  }
  return ids;
}
