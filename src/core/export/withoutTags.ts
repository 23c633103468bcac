import { usualKeywords } from '../catalogue/tagKeywords';
import { headingName } from './headingSlugs';
import { findTags } from '../evidence/findTags';

/** A heading as plain words: criteria tags and Markdown's marks left out. */
export function withoutTags(heading: string, keywords = usualKeywords): string {
  let words = '';
  let at = 0;
  for (const tag of findTags(heading, keywords)) {
    words += heading.slice(at, tag.start);
    // `[AC 2.4](log.jpg)`: the target goes with the tag.
    at = tag.end + (/^\([^()]*\)/.exec(heading.slice(tag.end))?.[0].length ?? 0);
  }
  return (words + heading.slice(at))
    .replace(headingName, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*+|~~|`+|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A form in which two headings that say the same are equal. */
export function comparableHeading(heading: string): string {
  return withoutTags(heading)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
