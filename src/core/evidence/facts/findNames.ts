import { takeOutKnown, type FoundName } from './foundNames';
import { isGivenName, namesOfOthers, wellKnownNames } from './givenNames';
import { isOrganisation } from './knownPeople';
import { LongExpression } from './madeReady';
import { addInitialed, addNicknamed, addParticled } from './longerNames';
import {
  getsInTouch,
  isAtWork,
  isBesideDetail,
  isDoctorServed,
  isGivenAsCustomer,
  isInQuotes,
  isNotOfCustomer,
  signsMessage,
  withoutDoctor,
} from './nameContexts';
import { isNamePart } from './namePart';
import { isTitle, mayBeThing } from './namesOfThings';
import { NameHint } from './nameHints';
import { addInCapitals } from './namesInCapitals';
import { isNoName } from './noNames';
import { kindsOfPlace } from './organisationWords';
import { isServedAtOnce, isSpokenOfAsPerson, tellsOfService } from './servedWords';
import { TextMark, wordAt, WordForm, type Words } from './words';

const smallName = new LongExpression(
  /\b(?:name is|name's|names|name:|called)\s+([a-z]{3,14} [a-z]{4,16})(?=\s*[,.;]\s*(?:mob|tel|phone|number|email|no\b|\+?\d)|\s+(?:mob|tel|phone|and (?:my|her|his) (?:number|email)))/g,
);
/** "The customers name was gareth pritchard": what follows is a name, if it begins with one that people are given. */
const smallNameSaid = new LongExpression(
  /\b(?:[Cc]ustomer|[Cc]lient|[Gg]uest|[Pp]atient|[Tt]enant|[Rr]esident|[Cc]aller|[Pp]assenger|[Mm]ember|[Vv]isitor|lady|woman|man|gentleman|[Hh]is|[Hh]er|[Tt]heir)(?:['’]?s)? (?:full )?name (?:is|was) (?!will |may )([a-z]{3,14} [a-z]{3,16})(?=\s*(?:[.,;!?)]|$)| and | but | who | so )/gm,
);
const titled = new LongExpression(
  /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? (?!(?:Customer|Excel|Word|Office|Teams|Outlook|Access)\b)\p{Lu}[\p{Ll}\p{M}’'-]+(?:\p{Lu}[\p{Ll}\p{M}’'-]+){0,2}(?![\p{L}\p{M}\p{N}_])(?! (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{Ll}’'])/gu,
);
const titledSmall = new LongExpression(
  /\b(?:mr|mrs|ms) (?!(?:and|or|is|was|the|who|has|had|will|can|because|but|so|then|when|that|with|word|excel|office|teams|whatever|somebody|someone)\b)[a-z][a-z’'-]{2,}/g,
);
const calledFirst = new LongExpression(
  /\b(?:customer|guest|patient|client|service user|caller|passenger|tenant|resident|lady|man|woman|gentleman|boy|girl),? (?:called|named|whose name (?:is|was)) (?!(?:Customer|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b)([A-Z][a-z]+)\b(?! [A-Z][a-z])/g,
);

/**
 * Finds names of people met at work: whole names, and, less surely, surnames with a title and given names alone.
 * `hints` are of `NameHint`; `addresses` is what stands before the `@` of the email addresses in the text, or undefined
 * where the text has no detail of somebody.
 */
export function findNames(
  words: Words,
  prose: string,
  addresses: string | undefined,
  hints: number,
): FoundName[] {
  const found: FoundName[] = [];
  const hasDetail = addresses !== undefined;
  const mayBeCalled = (hints & NameHint.naming) !== 0;
  if ((words.marks & TextMark.capitals) !== 0) {
    const others = addPairs(words, prose, addresses, found);
    addTitled(prose, hints, found);
    takeOutKnown(prose, found, others);
  } else if (mayBeCalled) {
    addTitled(prose, hints, found); // "Mrs. Pritchard" has no two capitals side by side.
    takeOutKnown(prose, found, []);
  }
  if (hasDetail || mayBeCalled) {
    addInCapitals(prose, hasDetail, found);
  }
  if ((words.marks & TextMark.nickname) !== 0) {
    addNicknamed(prose, hasDetail, found);
  }
  if (hasDetail || mayBeCalled) {
    addInitialed(prose, hasDetail, found);
  }
  if (mayBeCalled) {
    if (hasDetail) {
      addMatches(prose, smallName, 'name', found);
    }
    if ((hints & NameHint.name) !== 0 && / name (?:is|was) [a-z]/.test(prose)) {
      addMatches(prose, smallNameSaid, 'name', found, isGivenName);
    }
    if (
      (hints & NameHint.called) !== 0 ||
      ((hints & NameHint.name) !== 0 && prose.includes(' whose name '))
    ) {
      addMatches(prose, calledFirst, 'part-name', found);
    }
    addParticled(prose, hasDetail, hints, found);
    if ((hints & NameHint.title) !== 0 && /\bm(?:rs?|s) [a-z]/.test(prose)) {
      const small: FoundName[] = [];
      addMatches(prose, titledSmall, 'part-name', small);
      takeOutKnown(prose, small, []);
      found.push(...small); // Last: where the whole name is there, that is meant.
    }
  }
  return found;
}

function addTitled(prose: string, hints: number, found: FoundName[]): void {
  if ((hints & NameHint.title) !== 0) {
    addMatches(prose, titled, 'part-name', found);
  }
  if ((hints & NameHint.doctor) !== 0) {
    const doctors: FoundName[] = [];
    addMatches(prose, doctorTitled, 'part-name', doctors);
    found.push(
      ...doctors.filter(({ start, text }) => {
        const end = start + text.length;
        const before = prose.slice(Math.max(0, start - 60), start) + text.slice(0, text.indexOf(' ') + 1);
        return isDoctorServed(before, prose.slice(end, end + 60));
      }),
    );
  }
}

const pairForm: number = WordForm.joined | WordForm.capital;

/** Two words with capitals, side by side: "Bethany Marlowe", "Philippa Garrick-Shaw". Gives those that seem to be no customer's. */
function addPairs(
  words: Words,
  prose: string,
  addresses: string | undefined,
  found: FoundName[],
): readonly FoundName[] {
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
    // Most words with capitals side by side are no name, by the first of them: "Consumer Rights".
    if (
      isNoName(prose.slice(words.starts[first], words.ends[index - 1])) &&
      !isGivenName(wordAt(words, first))
    ) {
      continue;
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
    const whose =
      gap === ' ' || gap === '  ' ? isCustomer(prose, start, text, addresses, isNext) : 'no customer';
    if (whose !== 'no customer') {
      found.push(
        whose === 'likely' ? { kind: 'name', start, text, isLikely: true } : { kind: 'name', start, text },
      );
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
  const end = words.ends[index] ?? 0;
  const behind = prose.slice(end, end + 40);
  return (
    !isNoName(third) &&
    (isTitled ||
      isGivenName(wordAt(words, index - 1)) ||
      (!isOrganisation(third) && !kindsOfPlace.has(third.toLowerCase()) && goesOn.test(behind)) ||
      (!isOrganisation(third) && nameEnds.test(behind.slice(0, 2))))
  );
}

const title = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? $/;
/** What somebody does, right behind the name: "Nguyễn Thị Hương asked". */
const goesOn =
  /^ (?:who |had |just |then |also |about (?:his|her|their)\b|to (?:say|ask|thank|apologise)\b|and (?:she|he)\b|rang\b|phoned|emailed|asked|booked|wanted|came\b|complained|ordered|returned|bought|paid|said\b|told\b|was\b|needed|arrived|lost\b|left\b|lives|spoke\b|wrote\b|designed|built|made|founded|invented|won\b|opened|thanked|explained|agreed|is\b|has\b)/;
const nameEnds = /^(?:$|[,;:)]|[.!?](?:\s|$))/;

function addMatches(
  prose: string,
  expression: LongExpression,
  kind: FoundName['kind'],
  found: FoundName[],
  isFirst = (word: string): boolean => !isNoName(word),
): void {
  for (const match of expression.matchesIn(prose)) {
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

const doctor = /\bDr\.? $/;
/** "Dr Hall": a doctor with a surname. */
const doctorTitled = new LongExpression(/\bDr\.? [A-Z][a-z’'-]+(?:[A-Z][a-z]+)?(?![\w’'-]| [A-Z][a-z])/g);

/**
 * Whether a name is a customer's: surely, or likely where it is one that people are given and only words further off
 * tell of somebody who is served. `isNext` says that a customer's name stands right before: "Rupert Hale and Meena Iyer".
 */
function isCustomer(
  prose: string,
  at: number,
  text: string,
  addresses: string | undefined,
  isNext: boolean,
): Whose {
  const first = text.slice(0, text.indexOf(' '));
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const whole = text.toLowerCase();
  if (isNoName(first) || isNoName(last) || namesOfOthers.has(whole) || isOrganisation(last)) {
    return 'no customer';
  }
  const whatever = prose.slice(Math.max(0, at - 80), at);
  const behind = prose.slice(at + text.length, at + text.length + 60);
  if (/\d[A-Za-z]? $/.test(whatever) && ofStreets.test(last)) {
    return 'no customer';
  }
  if (isInQuotes(whatever, behind)) {
    return 'no customer';
  }
  const isGiven = isGivenName(first.replace(/-.*$/, ''));
  if (isTitle(first, last, behind, isGiven)) {
    return 'no customer';
  }
  const isBeside =
    addresses !== undefined && (isBesideDetail(whatever, behind) || isInAddress(first, last, addresses));
  const isServed = isBeside || (doctor.test(whatever) && isDoctorServed(whatever, behind));
  const before = isServed ? withoutDoctor(whatever) : whatever;
  if (isNext || isGivenAsCustomer(before, behind)) {
    return !isNotOfCustomer(behind) && (isBeside || !mayBeThing(before, behind, isGiven))
      ? 'customer'
      : 'no customer';
  }
  if (wellKnownNames.has(whole) && !getsInTouch(before, behind)) {
    return 'no customer';
  }
  // Most pairs of capitals are nobody's name: what says so at once comes before the long expressions.
  const isSure = isBeside || getsInTouch(before, behind) || isSpokenOfAsPerson(before, behind);
  const isNamed =
    (isSure || isGiven) && !isAtWork(before) && (isBeside || tellsOfService(prose, at, at + text.length));
  const isSigned = signsMessage(prose, at);
  if (!(isNamed || isSigned) || isNotOfCustomer(behind)) {
    return 'no customer';
  }
  return isSure || isSigned || isServedAtOnce(before, behind) ? 'customer' : 'likely';
}

/** Whether an email address is that of somebody with this name: `l.strickland@…` for Lowri Strickland. */
function isInAddress(first: string, last: string, addresses: string): boolean {
  return (
    last.length > 3 &&
    addresses.includes(last.toLowerCase()) &&
    addresses.includes(first.charAt(0).toLowerCase())
  );
}

type Whose = 'customer' | 'likely' | 'no customer';
