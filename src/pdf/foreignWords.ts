const begins = /^<(?:[\w-]+:)?(foreignObject|switch)(?:\s[^]*)?(?<!\/)>$/;
const ends = /^<\/(?:[\w-]+:)?(foreignObject|switch)\b/;

/** Words of one choice in a drawing: those that are not drawn, and those that are drawn for readers like the engine. */
interface Choice {
  foreign: string;
  drawn: string;
}

/**
 * The first words of a drawing that are written in HTML (`<foreignObject>`), as programs for diagrams do: the engine
 * draws none of them. Undefined where there are none, or where a `<switch>` has the same words for such readers.
 */
export function foreignWords(parts: readonly string[]): string | undefined {
  if (!parts.some((part) => begins.exec(part)?.[1] === 'foreignObject')) {
    return undefined;
  }
  const choices: Choice[] = [];
  let words: string | undefined;
  for (const part of parts) {
    const opened = begins.exec(part)?.[1];
    const closed = ends.exec(part)?.[1];
    const choice = choices.at(-1);
    if (opened === 'switch') {
      choices.push({ foreign: '', drawn: '' });
    } else if (opened === 'foreignObject') {
      words = '';
    } else if (closed === 'switch' && choice) {
      choices.pop();
      if (!lettersOf(choice.drawn).includes(lettersOf(choice.foreign))) {
        return onOneLine(choice.foreign);
      }
    } else if (closed === 'foreignObject' && words !== undefined) {
      if (choice) {
        choice.foreign += words;
      } else if (lettersOf(words) !== '') {
        return onOneLine(words);
      }
      words = undefined;
    } else if (!part.startsWith('<')) {
      if (words !== undefined) {
        words += ` ${part}`;
      } else if (choice) {
        choice.drawn += part;
      }
    }
  }
  return undefined;
}

/** How lines are broken makes no other words. */
function lettersOf(words: string): string {
  return withSpaces(words).replace(/\s+/g, '');
}

function onOneLine(words: string): string {
  return withSpaces(words).replace(/\s+/g, ' ').trim();
}

function withSpaces(words: string): string {
  return words.replace(/&(?:nbsp|#160|#xa0);/gi, ' ');
}
