import { matchesIn } from '../../matchesIn';
import { isGivenName } from './givenNames';
import { isNoName } from './noNames';
import { brands, departments, generalWords, kindsOfPlace, openers } from './organisationWords';

/** Words with capitals side by side, with what may join them: "Llandaff Lane Dental Practice", "Marks & Spencer". */
const run =
  /(?<![\w'’&.-])[A-Z][\w'’&-]*(?:\.com|\.co\.uk)?(?:(?: (?:and|of|the|for|on|de|upon) | & | )[A-Z][\w'’&-]*){0,5}/g;

/** A kind of organisation, as somebody says it of one. */
const kind =
  '(?:organisation|organization|company|business|firm|shop|store|supermarket|retailer|chain|charity|bank|hotel|pub|restaurant|caf[eé]|bakery|practice|surgery|clinic|hospital|pharmacy|salon|spa|garage|gym|centre|school|nursery|college|university|council|airline|brand|agency|club|museum|theatre|cinema|zoo|park|library|takeaway|franchise|manufacturer|provider|website|employer|building society|hospice|housing association|care home)s?';
/** "… is a charity", "… are known for", "… has 40 shops": said of an organisation and of no person or thing. */
const saidOfOne = new RegExp(
  `^(?: \\([^)]{1,40}\\))?(?:,? which)? (?:(?:is|are|was)(?: now| still| also| just)? (?:an?|the|one of the|my|our) (?:(?!of\\b|at\\b|in\\b|from\\b|who\\b|that\\b)[\\w'’-]+ ){0,4}?${kind}\\b(?!['’]|-| (?:assistant|manager|owner|worker|floor|steward|customer|member|staff|supervisor|regular|card|policy|counter))|(?:is|are|was|were) (?:best |well |widely |also |mostly |really |very |a household )?(?:known|famous|owned by|based (?:in|on)|named after|founded|set up|established|run by|a family (?:firm|business)|loved for|trusted for)\\b|(?:has|have|runs?|owns?) (?:(?:over|about|around|more than|nearly|many|several|lots of|\\d[\\d,]*|two|three|four|five|six|ten|hundreds of|thousands of) )+(?:[\\w-]+ )?(?:shops?|stores?|branches|hotels|sites|restaurants|staff|employees|customers|members)\\b|(?:sells?|employs?|prides? itself|pride themselves|opened in)\\b)`,
);
/** What belongs to an organisation: "Greggs' customers", "the Harbourside brand". */
const ownedBehind =
  /^(?:['’]s?)? (?:brand|customers|customer service|staff|service|reputation|values|polic(?:y|ies)|website|app|stores?|shops?|branch(?:es)?|image|loyalty (?:card|scheme))\b/;
const choice =
  '(?:chose|chosen|choose|choosing|picked|pick|selected|researched|researching|studied|looked at|looking at|look at|written about|write about|writing about|wrote about|focused on|focus on|focusing on)';
/** What stands before a place that somebody chose, works or shops at. */
const placeBefore = new RegExp(
  `(?:\\b${choice}|\\b(?:work|works|worked|working|volunteer|volunteered|shop|shopped|job|placement|staff|team|employed|experience|visited|stayed|ate) (?:for|at|with|by|in)|\\b(?:case study|example) (?:of|on|is)|\\b${kind}(?: (?:that |which )?(?:I|we)(?: have|'ve)? (?:chose|chosen|picked|use|used))?(?:,| is| was| called| named| is called|:)|\\b[Aa]t) [*_"“']{0,3}$`,
);
/** What has a capital inside: "SwiftDrop". Names of people have some too: "McKay", "O'Neill". */
const capitalInside = /^[A-Z]?[a-z]{2,}[A-Z][A-Za-z]+$/;
const ofPeople = /^(?:Mac|Fitz|Van)[A-Z]/;

/**
 * Whether a text names an organisation, by its own name and in whatever sentence: "Tesco is the organisation that …",
 * "At Greggs the staff …". Names of people, of days and of departments are none.
 */
export function namesOrganisation(prose: string): boolean {
  for (const { 0: written, index } of matchesIn(prose, run)) {
    if (isOrganisation(written, prose, index)) {
      return true;
    }
  }
  return false;
}

function isOrganisation(written: string, prose: string, index: number): boolean {
  const words = written.split(' ');
  let start = index;
  let first = words[0] ?? '';
  while (words.length > 0 && openers.has(first.toLowerCase())) {
    start += first.length + 1;
    words.shift();
    first = words[0] ?? '';
  }
  const name = words.join(' ');
  const end = start + name.length;
  if (name === '' || first === '&') {
    return false;
  }
  const before = prose.slice(Math.max(0, start - farBefore), start);
  const owner = /['’]s?$/.exec(name)?.[0] ?? '';
  const bare = name.slice(0, name.length - owner.length);
  const isFirst = start === index && opensSentence.test(before);
  if (isBrand(name.toLowerCase(), isFirst) || isBrand(bare.toLowerCase(), isFirst)) {
    return true;
  }
  if (words.some((word) => isWrittenAsOne(word)) || isOfPlace(words)) {
    return true;
  }
  if (!mayBeName(words)) {
    return false;
  }
  const behind = owner + prose.slice(end, end + farBehind);
  return (
    saidOfOne.test(owner === '' ? behind : behind.slice(owner.length)) ||
    placeBefore.test(before) ||
    (ownedBehind.test(behind) && (!isFirst || owner !== '' || words.length > 1))
  );
}

const farBefore = 60;
const farBehind = 90;
const opensSentence = /(?:^|[.!?:;|])[\s"“”'’)*_>#-]*$/;

/** In the middle of a sentence, "Boots" and "Next" are shops. */
function isBrand(name: string, isFirst: boolean): boolean {
  const known = brands.get(name);
  return known !== undefined && (known === 'always' || !isFirst);
}

function isWrittenAsOne(word: string): boolean {
  return (
    ((capitalInside.test(word) && !ofPeople.test(word)) || /^[A-Z]&[A-Z]$/.test(word)) &&
    !generalWords.has(word.toLowerCase())
  );
}

/** "Harbourside Leisure Centre": it ends with what kind of place it is, and more than that is in it. */
function isOfPlace(words: readonly string[]): boolean {
  const small = words.map((word) => word.toLowerCase().replace(/['’]s?$/, ''));
  return (
    small.length > 1 &&
    kindsOfPlace.has(small[small.length - 1] ?? '') &&
    !departments.has(small[0] ?? '') &&
    small.some((word) => !kindsOfPlace.has(word) && !generalWords.has(word) && word !== '')
  );
}

/** Nobody's given name, no title, no day, and more than letters that stand for something. */
function mayBeName(words: readonly string[]): boolean {
  const first = (words[0] ?? '').replace(/['’]s?$/, '');
  const small = first.toLowerCase();
  return (
    first.length > 1 &&
    !isGivenName(first) &&
    !generalWords.has(small) &&
    !(words.length === 1 && (kindsOfPlace.has(small) || isNoName(first)))
  );
}
