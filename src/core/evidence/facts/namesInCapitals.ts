import { matchesIn } from '../../matchesIn';
import { isLabelledOther } from './formLabels';
import type { FoundName } from './foundNames';
import { isGivenName } from './givenNames';

/** "CUSTOMER: DARREN OXTOBY", in a text or a form that is in capitals throughout. */
const behindName =
  /\b(?:CUSTOMER|CLIENT|GUEST|PATIENT|TENANT|RESIDENT|CALLER|MEMBER|PASSENGER|NAME|[Nn]ame)(?: NAME| [Nn]ame)?\*{0,2} ?[:|][ |*]{1,9}([A-Z]{2,15} [A-Z][A-Z’'-]{2,20})(?![\w’'-]| [A-Z])/g;

/** What such a text has behind its label, found at a glance. */
const behindLabel = /[:|][ |*]{1,9}[A-Z]{2,15} [A-Z]/;

/** "MARIA DOS SANTOS / dob 9 Feb 1971": in capitals, with a detail right behind it. */
const beforeDetail =
  /(?<![\p{L}\p{N}])(\p{Lu}{2,20}(?: \p{Lu}[\p{Lu}’'-]{0,20}){1,6})(?= {0,2}[/|,–-]? {0,2}(?:dob|d\.o\.b|date of birth|DOB|born|tel|mob|mobile|phone)\b)/gu;

/** Adds names in capitals throughout: behind a label, and, where the text has a detail of somebody, before that. */
export function addInCapitals(prose: string, hasDetail: boolean, found: FoundName[]): void {
  if (hasDetail) {
    for (const { 1: text = '', index } of matchesIn(prose, beforeDetail)) {
      addGiven(prose, index, text, found);
    }
  }
  if (behindLabel.test(prose)) {
    for (const { 0: whole, 1: text = '', index } of matchesIn(prose, behindName)) {
      addGiven(prose, index + whole.length - text.length, text, found);
    }
  }
}

function addGiven(prose: string, start: number, text: string, found: FoundName[]): void {
  const isOther = isLabelledOther(
    prose.slice(Math.max(0, start - 80), start),
    prose.slice(start + text.length, start + text.length + 60),
  );
  if (isGivenName(text.slice(0, text.indexOf(' '))) && !isOther) {
    found.push({ kind: 'name', start, text });
  }
}
