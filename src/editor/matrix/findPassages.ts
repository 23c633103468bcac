import { usualKeywords } from '../../core/catalogue/tagKeywords';
import type { RawBlock } from '../../core/evidence/readBlocks';
import { headingWords } from '../../core/evidence/tagBlocks';
import { wordRow } from '../../words/passageWords';
import { shorten } from '../../words/shorten';
import { readTaggedBlocks } from './readTaggedBlocks';

/** A part of an evidence file that can be tagged. */
export interface TaggablePassage {
  readonly kind: 'section' | 'list-item' | 'table-row' | 'paragraph';
  /** Where it begins. */
  readonly offset: number;
  /** How it begins, without tags and marks. */
  readonly words: string;
}

/** As much of a passage as fits on one line of a list. */
const shownLength = 120;

/** The parts of an evidence file that can be tagged, from the top. */
export function findPassages(text: string, keywords = usualKeywords): readonly TaggablePassage[] {
  return readTaggedBlocks(text, keywords).flatMap((tagged): TaggablePassage[] => {
    const kind = tagged.isTagsOnly ? undefined : kindOf(tagged.block);
    const written = kind === undefined ? '' : headingWords(text, tagged);
    const words = kind === 'table-row' ? wordRow(written) : written;
    return kind === undefined || words === ''
      ? []
      : [{ kind, offset: tagged.block.span.start, words: shorten(words, shownLength) }];
  });
}

function kindOf({ kind, parents }: RawBlock): TaggablePassage['kind'] | undefined {
  switch (kind) {
    case 'heading':
      return 'section';
    case 'table-row':
      return 'table-row';
    case 'paragraph':
      return parents.some((parent) => parent.kind === 'list-item') ? 'list-item' : 'paragraph';
    default:
      return undefined;
  }
}
