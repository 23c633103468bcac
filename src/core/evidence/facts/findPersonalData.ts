import { matchesIn } from '../../matchesIn';
import type { PersonalDataMention } from '../evidence';
import { findNames } from './findNames';
import { NameHint } from './nameHints';
import { isInvented, isOfPremises, isOfSomebodyAtWork, isOfWork } from './whoseDetail';
import { TextMark, type Words } from './words';

/** What all numbers of people have: six digits close together. The years of two laws are further apart. */
const sixDigits = /\d(?:\W{0,2}\d){5}/;
/** Words that make a row of digits something else than a phone or a card. */
const ofThing =
  /\b(?:order|orders|tracking|ref|reference|booking|invoice|part|code|ISBN|job|ticket|serial|barcode|account|policy|claim|case|member(?:ship)?|meter|product|parcel|SKU|batch|receipt|confirmation|form|log)\b[^.!?\n|]{0,24}(?:\| ?)?$/i;

const email = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
/** What firms and offices call their addresses, with nothing before it. */
const roleMailbox =
  /^(?:info|help|hello|hi|ask|sales|support|enquir(?:y|ies)|contact(?:us)?|admin|office|team|bookings?|reception|service|customer[._-]?(?:service|care|relations|a|b|c|x)?s?|feedback|complaints|no-?reply|do[._-]?not[._-]?reply|accounts|finance|billing|payments|invoices|purchasing|hr|manager|secretary|head(?:teacher)?|jobs|careers|vacancies|recruitment|training|volunteers?|returns|refunds|claims|orders|parts|warehouse|dispatch|despatch|deliveries|foi|dpo|privacy|gdpr|safeguarding|health[._-]?and[._-]?safety|security|facilities|estates|maintenance|housing|planning|licensing|parking|benefits|members?|membership|tickets|visits|tours|groups|weddings|parties|stay|rooms|shop|store|cafe|restaurant|library|museum|gallery|clinic|surgery|practice|pharmacy|prescriptions|appointments|garage|workshop|it|web(?:master|site)?|postmaster|newsletter|media|mail(?:box)?|post|care|duty|registrar|donations)@/i;
/** What they may write something before: "housing.repairs@", "front.desk@". */
const partOfMailbox =
  /^(?:[a-z]+[._-])?(?:returns|lost[._-]?property|team|desk|inbox|reservations|events|marketing|press|sales|support|bookings|info|office|enquiries|repairs|lettings|complaints|accounts|data[._-]?protection|trading[._-]?standards|council[._-]?tax|environmental[._-]?health)(?:[._-]?(?:team|desk|dept|uk))?@/i;
const phone =
  /(?<![\w.\/])\(?(?:(?:\+|00)44\)?[ .\u00a0-]?\(?0?\)?[ .\u00a0-]?|0)\)?(?:\d\)?[ .\u00a0‑–-]?){8,9}\d(?![\d\w])/g;
/** "01.02.2023 14:30": a date with a time behind it. */
const isDate = /^\(?\d\d?[ .-]\d\d?[ .-](?:19|20)\d\d\b/;
/** "+48 601 234 567": a number from elsewhere. */
const phoneAbroad = /(?<![\w.\/])\+(?!44|0)\d{1,3}(?:[ -]?\d){7,11}(?![\d\w])/g;
const card = /(?<![\d\w-])\d(?:[ -]?\d){12,18}(?![\d\w-])/g;
const insurance = /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-TW-Z][A-CEGHJ-NP-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g;
/** "NHS number: 943 476 5919". Its last digit is a check digit. */
const patient = /\bNHS (?:no\b|num(?:ber)?\b)[^.\n\d]{0,20}(\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/gi;
const birth =
  /\b(?:date of birth|dob|d\.o\.b\.?|born(?: on)?|birthday|birth date)(?!\w)[^.\n]{0,18}?(\d{1,2}(?:st|nd|rd|th)?[/. -](?:of )?(?:\d{1,2}|[A-Z][a-z]{2,8})[/. ,-]{1,2}(?:19|20)?\d{2})\b/gi;
const sortCode = /\b\d{2}-\d{2}-\d{2}\b(?=[^.\n]{0,40}\b\d{8}\b)/g;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;
const street =
  /\b(?:Flat \d{1,4}[A-Za-z]?,? )?\d{1,4}[A-Za-z]? (?:[A-Z][A-Za-z'’-]{1,20} ){1,4}(?:[A-Z][A-Za-z'’-]{1,20})?,? ?(?:[A-Z][A-Za-z'’-]{1,20},? ?){0,3}$/;
/** What says that a postcode is somebody's home. */
const ofHome =
  /\b(?:lives?|lived|living|moved|moving|deliver(?:ed|y)?|sent|send|posted|her address|his address|their address|postcode|home)\b[^.!?\n]{0,20}$/i;
/** What a bare two-digit row in a table of birthdays looks like: the heading says what it is. */
const dateOnly = /\b\d{1,2}[/.]\d{1,2}[/.](?:19[2-9]\d|200\d)\b/g;

/** A date in brackets right behind a name is of birth, if it lies so far back: "Bethany Marlowe (02/09/1948)". */
const birthBehind = /^,? ?\((\d{1,2}[/.-]\d{1,2}[/.-](?:19[0-9]\d|20[01]\d))\)/;

/** What most texts hold. They share it, as they keep it. */
const none: readonly PersonalDataMention[] = [];

/**
 * Finds personal details. Each expression is tried only where the text holds what it needs; `hints` are of `NameHint`.
 */
export function findPersonalData(
  words: Words,
  prose: string,
  offset: number,
  hints: number,
): readonly PersonalDataMention[] {
  const { marks } = words;
  const found: PersonalDataMention[] = [];
  /** Which characters a detail has already: comparing each detail with all others takes quadratic time. */
  let taken: Uint8Array | undefined;
  const add = (kind: PersonalDataMention['kind'], start: number, text: string, isLikely?: true): void => {
    const end = start + text.length;
    taken ??= new Uint8Array(prose.length);
    if (!taken.subarray(start, end).includes(1)) {
      taken.fill(1, start, end);
      const span = { start: start + offset, end: end + offset };
      found.push(isLikely ? { kind, text, span, isLikely } : { kind, text, span });
    }
  };
  const before = (at: number): string => prose.slice(Math.max(0, at - 60), at);
  const behind = (at: number): string => prose.slice(at, at + 60);
  const isOwn = (at: number, end: number): boolean =>
    isInvented(prose, at, end) || isOfWork(before(at), prose.slice(at, end), behind(end));
  if ((marks & TextMark.at) !== 0) {
    for (const { 0: text, index } of matchesIn(prose, email)) {
      const written = text.replace(/[.-]+$/, '');
      if (
        !roleMailbox.test(written) &&
        !partOfMailbox.test(written) &&
        !isOwn(index, index + written.length) &&
        !isOfSomebodyAtWork(prose, written)
      ) {
        add('email', index, written);
      }
    }
  }
  if ((marks & TextMark.digits) !== 0 && sixDigits.test(prose)) {
    for (const { 0: text, index } of matchesIn(prose, card)) {
      const digits = text.replace(/\D/g, '');
      if (
        !ofThing.test(before(index)) &&
        isCardNumber(digits) &&
        !isInvented(prose, index, index + text.length)
      ) {
        add('card', index, text);
      }
    }
    for (const { 0: text, index } of matchesIn(prose, phone)) {
      const digits = text.replace(/\D/g, '').replace(/^(?:00)?440?/, '0');
      const isPhone = /^0(?:7\d{9}|[12]\d{8,9}|5\d{9})$/.test(digits) && !isDate.test(text);
      if (isPhone && !ofThing.test(before(index)) && !isOwn(index, index + text.length)) {
        // "(01632 960044, …": the bracket belongs to the sentence.
        const isOpen = text.startsWith('(') && !text.includes(')');
        add('phone', index + (isOpen ? 1 : 0), text.slice(isOpen ? 1 : 0).trimEnd());
      }
    }
    for (const { 0: text, index } of prose.includes('+') ? matchesIn(prose, phoneAbroad) : []) {
      if (!ofThing.test(before(index)) && !isOwn(index, index + text.length)) {
        add('phone', index, text);
      }
    }
    for (const { 0: text, index } of matchesIn(prose, insurance)) {
      if (
        !isInvented(prose, index, index + text.length) &&
        !/\bis the HMRC\b/.test(behind(index + text.length))
      ) {
        add('insurance', index, text);
      }
    }
    for (const { 0: whole, 1: text = '', index } of prose.includes('NHS') ? matchesIn(prose, patient) : []) {
      const start = index + whole.length - text.length;
      if (isPatientNumber(text.replace(/\D/g, '')) && !isInvented(prose, start, start + text.length)) {
        add('patient', start, text);
      }
    }
    for (const { 0: text, index } of matchesIn(prose, sortCode)) {
      add('account', index, text);
    }
    if (prose.includes('|')) {
      for (const { 0: text, index } of matchesIn(prose, dateOnly)) {
        add('birth', index, text);
      }
    }
  }
  if ((marks & TextMark.digits) !== 0 || ((hints & NameHint.naming) !== 0 && /\d/.test(prose))) {
    for (const match of matchesIn(prose, birth)) {
      const [text, date = ''] = match;
      add('birth', match.index + text.lastIndexOf(date), date);
    }
  }
  if ((marks & TextMark.postcode) !== 0) {
    for (const { 0: text, index } of matchesIn(prose, postcode)) {
      const address = street.exec(prose.slice(Math.max(0, index - 100), index));
      const isWhole = address !== null || /\d[A-Za-z]?,? +[A-Za-z]/.test(before(index));
      const start = index - (address?.[0].length ?? 0);
      if (
        isOwn(index, index + text.length) ||
        isOfWork(before(start), text, '') ||
        isOfPremises(before(start))
      ) {
        continue;
      }
      if (isWhole) {
        add('address', start, prose.slice(start, index + text.length));
      } else if (ofHome.test(before(index))) {
        add('postcode', index, text); // By itself it is a street at most: less sure.
      }
    }
  }
  const addresses = found.length === 0 ? undefined : addressesIn(found);
  for (const { start, text, kind, isLikely } of findNames(words, prose, addresses, hints)) {
    if (isInvented(prose, start, start + text.length)) {
      continue;
    }
    add(kind, start, text, isLikely);
    const [bracket, date] = birthBehind.exec(behind(start + text.length)) ?? [];
    if (bracket !== undefined && date !== undefined) {
      add('birth', start + text.length + bracket.indexOf(date), date);
    }
  }
  return found.length === 0 ? none : found.sort((a, b) => a.span.start - b.span.start);
}

/** What stands before the `@` of email addresses, in small letters: often a name. */
function addressesIn(found: readonly PersonalDataMention[]): string {
  return found
    .map(({ kind, text }) => (kind === 'email' ? text.slice(0, text.indexOf('@')).toLowerCase() : ''))
    .join(' ');
}

/** Whether ten digits end in the check digit of an NHS number: weights of 10 to 2, modulo 11 (NHS Data Dictionary). */
function isPatientNumber(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    sum += (digits.charCodeAt(at) - 48) * (10 - at);
  }
  const check = (11 - (sum % 11)) % 11;
  return check === digits.charCodeAt(9) - 48;
}

/** Whether a row of digits has the length and the check digit of a payment card. */
function isCardNumber(digits: string): boolean {
  if (!/^[3-6]\d{12,18}$/.test(digits)) {
    return false;
  }
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = digits.charCodeAt(digits.length - 1 - at) - 48;
    const doubled = at % 2 === 1 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
