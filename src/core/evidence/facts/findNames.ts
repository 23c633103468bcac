import { matchesIn } from '../../matchesIn';
import { givenNames, namesOfOthers, wellKnownNames } from './givenNames';
import { isKnownPerson, isOrganisation } from './knownPeople';
import {
  getsInTouch,
  isAtWork,
  isBesideDetail,
  isGivenAsCustomer,
  isNotOfCustomer,
  signsMessage,
  withoutDoctor,
} from './nameContexts';
import { isTitle, mayBeThing } from './namesOfThings';
import { isCapitalised, TextMark, wordAt, WordForm, type Words } from './words';

export interface FoundName {
  readonly kind: 'name' | 'part-name';
  readonly start: number;
  readonly text: string;
}

/** Two words with capitals that are no name. */
const common = new Set(
  `mr mrs ms miss mx dr hi hello hey guest customer client patient tenant resident caller passenger member visitor
  good bank head front customer house new year happy merry christmas boxing easter tourist information monday tuesday
  wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays parc january february march april june july august september october november
  december the this that last next dear many kind best yours united great north south east west northern southern
  eastern western royal special next day first second third level unit evidence criterion act regulation regulations equality data
  consumer health safety food fire human freedom computer challenge privacy code conduct trading standards citizens
  advice google microsoft word excel office teams outlook facebook instagram whatsapp black white red blue green
  part bedroom table room flat aisle group situation task action result hear empathise apologise listen thank solve
  explain resolve take reliability assurance tangibles empathy responsiveness summer winter spring autumn duty shift
  store area regional general assistant senior junior team call contact service desk quick fit high street main
  road market place lost property gift card loyalty direct debit reflective log witness statement learner centre
  portfolio diploma award principles booking reference order number skin test mobile email address national insurance
  national minimum working time press release old mill castle river station queen king prince princess lord lady sir
  saint st mount lake isle port inner outer upper lower big little hot cold chicken beef lamb fish apple orange sunday
  english french spanish italian german polish welsh scottish irish british european american indian chinese japanese
  london leeds ripley dover stoke tinbury northfield birmingham manchester liverpool glasgow edinburgh cardiff tea petal alert park church soap dept team line desk soup pie
  gin coat dress shoe jacket primary academy florist florists
  fettle premier travel holiday world care home village hall town city county council tax rent housing repairs
  student pupil and but or so if when while because under for in on at to from by with as it he she they we i you my our your his her`
    .trim()
    .split(/\s+/),
);

/** Whether a word with a capital is a name that people in Britain are given. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase());
}

/** Whether a word with a capital is no part of a name, such as that of a day. */
export function isNoName(word: string): boolean {
  return common.has(word.toLowerCase());
}

const smallName =
  /\b(?:name is|name's|names|name:|called)\s+([a-z]{3,14} [a-z]{4,16})(?=\s*[,.;]\s*(?:mob|tel|phone|number|email|no\b|\+?\d)|\s+(?:mob|tel|phone|and (?:my|her|his) (?:number|email)))/g;
/** "The customers name was gareth pritchard": what follows is a name, if it begins with one that people are given. */
const smallNameSaid =
  /\b(?:[Cc]ustomer|[Cc]lient|[Gg]uest|[Pp]atient|[Tt]enant|[Rr]esident|[Cc]aller|[Pp]assenger|[Mm]ember|[Vv]isitor|lady|woman|man|gentleman|[Hh]is|[Hh]er|[Tt]heir)(?:['’]?s)? (?:full )?name (?:is|was) (?!will |may )([a-z]{3,14} [a-z]{3,16})(?=\s*(?:[.,;!?)]|$)| and | but | who | so )/gm;
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? (?!(?:Customer|Excel|Word|Office|Teams|Outlook|Access)\b)\p{Lu}[\p{Ll}\p{M}’'-]+(?:\p{Lu}[\p{Ll}\p{M}’'-]+){0,2}(?![\p{L}\p{M}\p{N}_])(?! (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{Ll}’'])/gu;
const titledSmall =
  /\b(?:mr|mrs|ms) (?!(?:and|or|is|was|the|who|has|had|will|can|because|but|so|then|when|that|with|word|excel|office|teams|whatever|somebody|someone)\b)[a-z][a-z’'-]{2,}/g;
const calledFirst =
  /\b(?:customer|guest|patient|client|caller|passenger|tenant|resident|lady|man|woman|gentleman|boy|girl),? (?:called|named|whose name (?:is|was)) (?!(?:Customer|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)([A-Z][a-z]+)\b(?! [A-Z][a-z])/g;

/** "CUSTOMER: DARREN OXTOBY", in a text or a form that is in capitals throughout. */
const inCapitals =
  /\b(?:CUSTOMER|CLIENT|GUEST|PATIENT|TENANT|RESIDENT|CALLER|MEMBER|PASSENGER|NAME)(?: NAME)?\*{0,2} ?[:|][ |*]{1,9}([A-Z]{2,15} [A-Z][A-Z’'-]{2,20})(?![\w’'-]| [A-Z])/g;

/** What stands in the middle of a surname. */
const particle = / (?:van|von|ap|bin|binti|ibn|del|della|da|dos|du|el) /;
const particled =
  /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{L}\p{M}’'-]{1,30}(?: \p{Lu}[\p{L}\p{M}’'-]{1,30}){0,2} (?:van|von|ap|bin|binti|ibn|del|della|da|dos|du|el)(?: (?:der|den|de|la|los))? \p{Lu}[\p{L}\p{M}’'-]{1,30}/gu;

/** Finds names of people met at work: whole names, and, less surely, surnames with a title and given names alone. */
export function findNames(
  words: Words,
  prose: string,
  hasDetail: boolean,
  mayBeCalled: boolean,
): FoundName[] {
  const found: FoundName[] = [];
  if ((words.marks & TextMark.capitals) !== 0) {
    const others = addPairs(words, prose, hasDetail, found);
    addTitled(prose, found);
    if (found.length > 0) {
      takeOutKnown(prose, found, others);
    }
  } else if (mayBeCalled) {
    addTitled(prose, found); // "Mrs. Pritchard" has no two capitals side by side.
    takeOutKnown(prose, found, []);
  }
  if (hasDetail && /[A-Z]{4}\*{0,2} ?[:|]/.test(prose)) {
    for (const { 0: whole, 1: text = '', index } of prose.matchAll(inCapitals)) {
      if (givenNames.has(text.slice(0, text.indexOf(' ')).toLowerCase())) {
        found.push({ kind: 'name', start: index + whole.length - text.length, text });
      }
    }
  }
  if (mayBeCalled) {
    if (hasDetail) {
      addMatches(prose, smallName, 'name', found);
    }
    if (/ name (?:is|was) [a-z]/.test(prose)) {
      addMatches(prose, smallNameSaid, 'name', found, isGivenName);
    }
    if (prose.includes(' called ') || prose.includes(' named ') || prose.includes(' whose name ')) {
      addMatches(prose, calledFirst, 'part-name', found);
    }
    if (particle.test(prose)) {
      addParticled(prose, hasDetail, found);
    }
    if (/\bm(?:rs?|s) [a-z]/.test(prose)) {
      const small: FoundName[] = [];
      addMatches(prose, titledSmall, 'part-name', small);
      takeOutKnown(prose, small, []);
      found.push(...small); // Last: where the whole name is there, that is meant.
    }
  }
  return found;
}

function addTitled(prose: string, found: FoundName[]): void {
  if (/\bM(?:rs?|s|iss|x)\b/.test(prose)) {
    addMatches(prose, titled, 'part-name', found);
  }
}

/** "Chukwuemeka van der Merwe", where what stands around it says that it is a customer's: else "Leonardo da Vinci" is one. */
function addParticled(prose: string, hasDetail: boolean, found: FoundName[]): void {
  const names: FoundName[] = [];
  for (const { 0: text, index: start } of matchesIn(prose, particled)) {
    const before = withoutTitle(prose.slice(Math.max(0, start - 80), start));
    const behind = prose.slice(start + text.length, start + text.length + 60);
    const isCustomers =
      isGivenAsCustomer(before, behind) ||
      getsInTouch(before, behind) ||
      (hasDetail && isBesideDetail(before, behind) && !isAtWork(before));
    if (isCustomers && !isNotOfCustomer(behind)) {
      names.push({ kind: 'name', start, text: text.replace(/['’]s?$/, '') });
    }
  }
  takeOutKnown(prose, names, []);
  for (const name of names) {
    const end = name.start + name.text.length;
    // "Ana Maria da Silva" is one name, and neither "Ana Maria" nor "Ana".
    const others = found.filter(({ start, text }) => start + text.length <= name.start || start >= end);
    found.splice(0, found.length, ...others, name);
  }
}

const pairForm: number = WordForm.joined | WordForm.capital;

/** Two words with capitals, side by side: "Bethany Marlowe", "Philippa Garrick-Shaw". Gives those that seem to be no customer's. */
function addPairs(words: Words, prose: string, hasDetail: boolean, found: FoundName[]): readonly FoundName[] {
  const others: FoundName[] = [];
  let customerEnd = 0;
  for (let index = 1; index < words.count; index++) {
    const form = words.forms[index] ?? 0;
    if (form !== pairForm || !isNamePart(words, index) || !isNamePart(words, index - 1)) {
      continue;
    }
    let last = index;
    while (isNamePart(words, last + 1) && prose.charCodeAt(words.ends[last] ?? 0) === 45) {
      last++;
    }
    // "Jean-Paul Dubois", "Mary Ann Tuckwell": more names on either side.
    let first = index - 1;
    while (first > 0 && isNamePart(words, first - 1) && prose.charCodeAt(words.ends[first - 1] ?? 0) === 45) {
      first--;
    }
    const gap = prose.slice(words.ends[index - 1], words.starts[index]);
    const isTitled = title.test(
      prose.slice(Math.max(0, (words.starts[first] ?? 0) - 6), words.starts[first]),
    );
    if (isThird(words, prose, last + 1, isTitled)) {
      last++;
    }
    const start = words.starts[first] ?? 0;
    const text = prose.slice(start, words.ends[last]).replace(/['’]s$/, '');
    const isNext =
      customerEnd > 0 && / (?:and|&) $/.test(prose.slice(customerEnd, start)) && start - customerEnd <= 5;
    if ((gap === ' ' || gap === '  ') && isCustomer(prose, start, text, hasDetail, isNext)) {
      found.push({ kind: 'name', start, text });
      customerEnd = start + text.length;
      index = last + 1;
    } else if (isGivenName(wordAt(words, first))) {
      others.push({ kind: 'name', start, text });
    }
  }
  return others;
}

/**
 * Whether a third word belongs to a name: "Mary Ann Tuckwell", where "Ann" is a given name too, or "Alun Wyn Griffiths,",
 * where nothing goes on behind it. A title in front says that all of it is somebody's name.
 */
function isThird(words: Words, prose: string, index: number, isTitled: boolean): boolean {
  if (
    !isNamePart(words, index) ||
    (words.forms[index] ?? 0) !== pairForm ||
    prose.slice(words.ends[index - 1], words.starts[index]) !== ' '
  ) {
    return false;
  }
  const third = wordAt(words, index);
  return (
    !common.has(third.toLowerCase()) &&
    (isTitled ||
      isGivenName(wordAt(words, index - 1)) ||
      (!isOrganisation(third) && nameEnds.test(prose.slice(words.ends[index], (words.ends[index] ?? 0) + 2))))
  );
}

const title = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/;
const nameEnds = /^(?:$|[,;:)]|[.!?](?:\s|$))/;

/** Takes out who works here, is of the writer's own or in public life, also where the text names them once more. */
function takeOutKnown(prose: string, found: FoundName[], others: readonly FoundName[]): void {
  const names = new Set(found.map(({ text }) => text));
  const known = new Set<string>();
  for (const { start, text } of [...found, ...others]) {
    const end = start + text.length;
    if (
      names.has(text) &&
      !known.has(text) &&
      isKnownPerson(withoutTitle(prose.slice(Math.max(0, start - 80), start)), prose.slice(end, end + 60))
    ) {
      known.add(text);
    }
  }
  let kept = 0;
  for (const name of found) {
    if (!known.has(name.text)) {
      found[kept++] = name;
    }
  }
  found.length = kept;
}

/** "My manager Mr John Smith": the title is no word that says who it is. */
function withoutTitle(before: string): string {
  return before.replace(/\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/, '');
}

/** A capital and then small letters: "Callum", "O’Brien", "McKay". Words in capitals throughout are no names. */
function isNamePart(words: Words, index: number): boolean {
  const start = words.starts[index] ?? 0;
  return (
    index < words.count &&
    isCapitalised(words, index) &&
    (words.ends[index] ?? 0) - start > 1 &&
    !isLatinCapital(words.text.charCodeAt(start + 1))
  );
}

function isLatinCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function addMatches(
  prose: string,
  expression: RegExp,
  kind: FoundName['kind'],
  found: FoundName[],
  isFirst = (word: string): boolean => !common.has(word.toLowerCase()),
): void {
  for (const match of matchesIn(prose, expression)) {
    const text = (match[1] ?? match[0]).replace(/['’]s?$/, '');
    if (kind === 'name' && !isFirst(text.slice(0, text.indexOf(' ')))) {
      continue; // "She called our line": words in small letters may be anything.
    }
    found.push({ kind, start: match.index + match[0].lastIndexOf(text), text });
  }
}

/** "14 Tannery Row" is where somebody lives. */
const ofStreets =
  /^(?:Row|Street|Lane|Avenue|Close|Drive|Terrace|Crescent|Way|Court|Gardens|Grove|Hill|Rise|Walk|Mews|Parade|Villas)$/;

/** `isNext` says that a customer's name stands right before: "Rupert Hale and Meena Iyer". */
function isCustomer(prose: string, at: number, text: string, hasDetail: boolean, isNext: boolean): boolean {
  const first = text.slice(0, text.indexOf(' '));
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const whole = text.toLowerCase();
  if (
    common.has(first.toLowerCase()) ||
    common.has(last.toLowerCase()) ||
    namesOfOthers.has(whole) ||
    isOrganisation(last)
  ) {
    return false;
  }
  const whatever = prose.slice(Math.max(0, at - 80), at);
  const behind = prose.slice(at + text.length, at + text.length + 60);
  if (/\d[A-Za-z]? $/.test(whatever) && ofStreets.test(last)) {
    return false;
  }
  const isGiven = givenNames.has(first.toLowerCase().replace(/-.*$/, ''));
  if (isTitle(first, last, behind, isGiven)) {
    return false;
  }
  const isBeside = hasDetail && isBesideDetail(whatever, behind);
  const before = isBeside ? withoutDoctor(whatever) : whatever;
  if (isNext || isGivenAsCustomer(before, behind)) {
    return !isNotOfCustomer(behind) && (isBeside || !mayBeThing(before, behind, isGiven));
  }
  if (wellKnownNames.has(whole) && !getsInTouch(before, behind)) {
    return false;
  }
  // Most pairs of capitals are nobody's name: what says so at once comes before the long expressions.
  const mayBe = isGiven || isBeside || getsInTouch(before, behind);
  return ((mayBe && !isAtWork(before)) || signsMessage(prose, at)) && !isNotOfCustomer(behind);
}
