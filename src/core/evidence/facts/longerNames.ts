import { takeOutKnown, withoutTitle, type FoundName } from './foundNames';
import { isGivenName } from './givenNames';
import { getsInTouch, isAtWork, isBesideDetail, isGivenAsCustomer, isNotOfCustomer } from './nameContexts';
import { LongExpression } from './madeReady';
import { NameHint } from './nameHints';
import { isSpokenOfAsPerson } from './servedWords';

/** Names that are more than words with capitals side by side: with small words, a nickname or initials in them. */

const small = 'van|von|ap|bin|binti|ibn|del|della|da|dos|du|el';
const surname = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}";
const given = `(?<![\\p{L}\\p{M}’'-])${surname}`;

/** What stands in the middle of a surname. */
const particle = new RegExp(` (?:(?:${small}) |(?:al|el|ul|ar|as|bin)-[A-Z])`);
/** Those of them that are words or beginnings of words in most texts: no hint says that they are there. */
const hyphened = / (?:ul|ar|as)-/;
const particled = new LongExpression(
  new RegExp(
    `${given}(?: ${surname}){0,2}(?: (?:(?:${small})(?: (?:der|den|de|la|los))? |(?:al|el|ul|ar|as|bin)-)${surname}){1,3}`,
    'gu',
  ),
);
/** `Margaret "Peggy" Aldous`, "William (Bill) Hathersage". */
const nicknamed = new LongExpression(
  new RegExp(
    `${given} (?:"\\p{Lu}[\\p{L}\\p{M}-]{1,20}"|“\\p{Lu}[\\p{L}\\p{M}-]{1,20}”|'\\p{Lu}[\\p{L}\\p{M}-]{1,20}'|‘\\p{Lu}[\\p{L}\\p{M}-]{1,20}’|\\(\\p{Lu}[\\p{L}\\p{M}-]{1,20}\\)) ${surname}`,
    'gu',
  ),
);
/** "J. Pemberton-Clarke", behind what says that a name follows. */
const initialed = new LongExpression(
  new RegExp(`(?<![\\p{L}\\p{M}.’'-])(?:\\p{Lu}\\.? ?){1,3}(?<=[. ])${surname}`, 'gu'),
);
const namedBefore =
  /\b(?:called|named|name (?:is|was|of)|name['’]s|(?:name|customer|client|guest|patient|tenant|caller|passenger)\*{0,2}[:|])[ \t|*_]*$/i;

/** "Chukwuemeka van der Merwe", where what stands around it says that it is a customer's: else "Leonardo da Vinci" is one. */
export function addParticled(prose: string, hasDetail: boolean, hints: number, found: FoundName[]): void {
  const mayHoldOne = (hints & NameHint.particle) !== 0 || (prose.includes('-') && hyphened.test(prose));
  if (mayHoldOne && particle.test(prose)) {
    addLonger(
      prose,
      hasDetail,
      found,
      particled,
      (name, before, behind) =>
        isGivenName(name.slice(0, name.indexOf(' '))) &&
        !isAtWork(before) &&
        isSpokenOfAsPerson(before, behind),
    );
  }
}

/** A nickname between a given name and a surname. */
export function addNicknamed(prose: string, hasDetail: boolean, found: FoundName[]): void {
  addLonger(
    prose,
    hasDetail,
    found,
    nicknamed,
    (name, before) => isGivenName(name.slice(0, name.indexOf(' '))) && !isAtWork(before),
  );
}

/** An initial and a surname, where the words or a detail in the next line say that it is somebody's name. */
export function addInitialed(prose: string, hasDetail: boolean, found: FoundName[]): void {
  if (mayHoldInitials.test(prose)) {
    addLonger(
      prose,
      hasDetail,
      found,
      initialed,
      () => false,
      (before, behind) => namedBefore.test(before) || (hasDetail && detailBelow.test(behind)),
    );
  }
}

/** A capital by itself before another one: "J. Pemberton". */
const mayHoldInitials = /(?:^|[^A-Za-z])[A-ZÀ-Þ](?:\. ?| )[A-ZÀ-Þ]/;

/** What stands below the name under a message: "T. K. Venkataraman", and then an address or a number. */
const detailBelow = /^,?[ \t]*(?:\\?\n[ \t>*_]*)(?:[\w.+-]{1,64}@|(?:tel|mob|phone|mobile)\b|\+?\(?\d)/i;

function addLonger(
  prose: string,
  hasDetail: boolean,
  found: FoundName[],
  pattern: LongExpression,
  isMeant: (name: string, before: string, behind: string) => boolean,
  isAsked: (before: string, behind: string) => boolean = () => true,
): void {
  const names: FoundName[] = [];
  for (const { 0: whole, index: start } of pattern.matchesIn(prose)) {
    const text = whole.replace(/['’]s?$/, '');
    const before = withoutTitle(prose.slice(Math.max(0, start - 80), start));
    const behind = prose.slice(start + text.length, start + text.length + 60);
    const isCustomers =
      isAsked(before, behind) &&
      (isGivenAsCustomer(before, behind) ||
        getsInTouch(before, behind) ||
        isMeant(text, before, behind) ||
        (hasDetail && isBesideDetail(before, behind) && !isAtWork(before)));
    if (isCustomers && !isNotOfCustomer(behind)) {
      names.push({ kind: 'name', start, text });
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
