import type { PersonalDataMention } from '../evidence';
import { findPersonalData } from './findPersonalData';
import { allNameHints } from './nameHints';
import { createWords, findWords } from './words';

const words = createWords();

/** The personal details in a text that is no block of its own, such as a title or a description. */
export function personalDataIn(text: string): readonly PersonalDataMention[] {
  return findPersonalData(findWords(text, words), text, 0, allNameHints);
}
