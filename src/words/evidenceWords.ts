import type { FindingCounts } from '../core/lint/findingsByFile';
import type { Translate } from './translate';
import { wordList } from './words';

/** "2 problems and 1 piece of advice", or nothing where there is nothing to say. */
export function wordFindingCounts({ problems, advice }: FindingCounts, t: Translate): string {
  const parts = [
    problems === 0 ? '' : problems === 1 ? t('1 problem') : t('{0} problems', problems),
    advice === 0 ? '' : advice === 1 ? t('1 piece of advice') : t('{0} pieces of advice', advice),
  ];
  return wordList(parts.filter(Boolean), t);
}

/** "3 criteria", or that there is none, whether or not a tag names one that does not exist. */
export function wordClaimed(criteria: number, t: Translate): string {
  switch (criteria) {
    case 0:
      return t('no criterion yet');
    case 1:
      return t('1 criterion');
    default:
      return t('{0} criteria', criteria);
  }
}

/** "240 words". */
export function wordWords(words: number, t: Translate): string {
  return words === 1 ? t('1 word') : t('{0} words', words);
}
