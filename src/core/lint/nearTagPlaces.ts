import { usualKeywords, type TagKeywords } from '../catalogue/tagKeywords';
import type { EvidenceNote, Tag } from '../evidence/evidence';
import { matchTag } from '../evidence/findTags';
import { keywordPattern } from './keywordPatterns';

/** What stands behind a keyword that is no word of a sentence. */
const anyNumber = /[\s\u200b:.,;#=\u2013-]{0,11}\w/y;

/** What a note has to say about its tags. */
type Tagged = Pick<EvidenceNote, 'tags' | 'keywords' | 'mayHoldTagWord'>;

/** The places of the text that was looked at last: more than one rule asks. */
let last:
  { readonly text: string; readonly keywords: TagKeywords; readonly places: readonly number[] } | undefined;

/** The places in the text of a note where a near tag may be, found in one look: most texts have none. */
export function nearTagPlaces(note: Tagged, text: string): readonly number[] {
  if (last?.text !== text || last.keywords !== note.keywords) {
    last = {
      text,
      keywords: note.keywords,
      places: mayHoldPlaces(note, text) ? findPlaces(note, text) : nowhere,
    };
  }
  return last.places;
}

const nowhere: readonly number[] = [];

/** Whether a text need be looked at: a tag may go on in another line, or hold a second word that begins one. */
function mayHoldPlaces({ tags, keywords, mayHoldTagWord }: Tagged, text: string): boolean {
  if (mayHoldTagWord || keywords !== usualKeywords) {
    return true;
  }
  const pattern = keywordPattern(keywords);
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at];
    if (tag?.origin === 'text') {
      pattern.lastIndex = 0;
      // Behind its own word, before whose bracket a backslash may stand: `[AC 1.1, AC1.2]`.
      const { start, end } = tag.span;
      if (!isInOneLine(tag, text) || pattern.test(text.slice(start + 3, end))) {
        return true;
      }
    }
  }
  return false;
}

function findPlaces({ tags, keywords }: Tagged, text: string): number[] {
  const places: number[] = [];
  const pattern = keywordPattern(keywords);
  let next = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { index } = found;
    // Nearly all of them begin a tag, behind its bracket, which may have a backslash before it.
    while ((tags[next]?.span.start ?? index) < index - 2) {
      next++;
    }
    const tag = tags[next];
    if (tag && tag.span.start < index && isInOneLine(tag, text)) {
      continue;
    }
    anyNumber.lastIndex = pattern.lastIndex;
    if (anyNumber.test(text) && !matchTag(text, index - 1, keywords)) {
      places.push(index);
    }
  }
  return places;
}

/** Whether a tag stands in the text, on one line: the marks of a quote may stand between two. */
function isInOneLine({ origin, span: { start, end } }: Tag, text: string): boolean {
  return origin === 'text' && !/[\r\n]/.test(text.slice(start, end));
}
