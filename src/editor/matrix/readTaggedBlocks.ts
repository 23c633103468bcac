import { usualKeywords } from '../../core/catalogue/tagKeywords';
import { readBlocks } from '../../core/evidence/readBlocks';
import { readFrontMatter } from '../../core/evidence/readFrontMatter';
import { tagBlocks, type TaggedBlock } from '../../core/evidence/tagBlocks';

/** The blocks of an evidence file below its front matter, each with its tags. */
export function readTaggedBlocks(text: string, keywords = usualKeywords): TaggedBlock[] {
  const { bodyStart } = readFrontMatter({ uri: '', text });
  return tagBlocks(text, bodyStart, readBlocks(text, bodyStart), keywords);
}
