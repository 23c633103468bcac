import type { TaggedBlock } from '../tagBlocks';

/** Whether a block is a heading, or stands as one: a line in emphasis throughout, such as a question that is answered. */
export function opensSection(tagged: TaggedBlock | undefined): boolean {
  const block = tagged?.block;
  return (
    block?.kind === 'heading' ||
    // Most paragraphs begin with a letter: to see that costs less than an expression.
    (block?.kind === 'paragraph' && !isLetter(block.prose.charCodeAt(0)) && emphasised.test(block.prose))
  );
}

const emphasised = /^\s*([*_]{1,3})[^*_\n]{3,200}\1\s*$/;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
