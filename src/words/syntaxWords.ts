import type { Translate } from './translate';

/** What cannot be read, in words that help somebody who has never heard of YAML: the parser's codes, and our own. */
export function wordSyntax(code: string, t: Translate): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return t('This line begins with a tab. Use spaces instead.');
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return t('This line does not fit the one above. Check its colon and the spaces at its start.');
    case 'COLON_IN_TEXT':
      return t(
        'Only one colon in a line may stand without quotation marks. Put them round all that stands behind the first colon.',
      );
    case 'COLON_WITHOUT_SPACE':
      return t('This colon needs a space behind it, or else nobody can read what it belongs to.');
    case 'DASH_WITHOUT_SPACE':
      return t('This dash needs a space behind it, or else it is a part of the word.');
    case 'LINE_WITHOUT_COLON':
      return t(
        'This line has no colon. If it goes on with the text above, put two more spaces before it than that line has.',
      );
    case 'TEXT_BEHIND_QUOTE':
      return t(
        'The text ended at the quote mark before this. Inside double quote marks use single ones, or put all of it inside.',
      );
    case 'BAD_SCALAR_START':
      return t('No text may begin with this mark. Put quote marks round the text.');
    case 'NO_LAST_FENCE':
      return t('Nothing in the lines below counts yet. Put a line of --- behind the last of them too.');
    case 'NO_FIRST_FENCE':
      return t(
        'These lines count for nothing yet. Put a line of --- before the first of them, and another behind the last.',
      );
    case 'FENCE_TOO_LOW':
      return t('These lines count only at the very top of the file. Take out what stands before them.');
    case 'MISSING_CHAR':
      return t('Something is missing here, such as a closing quote mark, a bracket or a colon.');
    case 'OPEN_QUOTE':
      return t(
        'This quote mark has no second one, so this text does not count yet. Put the same mark at its end.',
      );
    case 'SECOND_DOCUMENT':
      return t(
        'Nothing below this line counts, because Signpost reads a file only up to here. Take the line out, or put what is below it into a file of its own.',
      );
    case 'BAD_DQ_ESCAPE':
      return t('A backslash inside double quotes is special. Use single quotes here.');
    default:
      return t(
        'This part cannot be read. Check the colons, the quote marks and the spaces at the start of the line.',
      );
  }
}
