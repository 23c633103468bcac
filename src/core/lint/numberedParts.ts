import type { Criterion } from '../catalogue/catalogue';
import type { Block, EvidenceNote } from '../evidence/evidence';
import type { Span } from '../text';
import { isDigit } from './bareTags';

/** A heading, or a line that stands for one, with a number that may be a criterion's: `## 2.1 Laws`, `**Question 1.1**`. */
export interface NumberedPart {
  /** Its place among the blocks of the note. */
  readonly block: number;
  readonly number: string;
  /** Where the number stands in the file. */
  readonly span: Span;
  /** `Question`, `Task`: a word that no outline has. */
  readonly hasWord: boolean;
  /** What stands behind the number. */
  readonly words: string;
}

/** A longer line is no heading. */
const longest = 160;
const numbered =
  /^[#\s]*(?:\*\*|__)?[ \t]*(?:(Question|Q|Task|Activity|Answer(?: to)?|Criteri(?:on|a))[ .:]{0,2})?(\d{1,2}\.\d{1,2})(?![.\d]*\d|[\w%])[.):]?(?:[ \t*_:.)\u2013\u2014-]+([^\r\n]*))?[*_#\s]*$/i;
/** 1.1.2 is a number of an outline. */
const deep = /^[#\s*_]*\d{1,2}\.\d{1,2}\.\d/;
const ofOutcome = /^[#\s*_]*(?:LO|learning outcome) ?\d/i;
/** What sections of a report are called. */
const ofReport =
  /^[#\s*_\d.]*(?:introduction|background|overview|contents|conclusions?|summary|references|bibliography|appendix|aims?|scope|purpose|method(?:s|ology)?|findings|results|recommendations?)\b/i;
const instruction =
  /^(?:Analyse|Assess|Compare|Define|Demonstrate|Describe|Discuss|Evaluate|Explain|Give|Identify|Justify|List|Outline|State|Summarise)\b/i;
/** Words that nearly every criterion and every heading of these qualifications have. */
const everywhere = new Set(
  'custo servi organ about their which where infor what when with your that this these those from have they them work workp does each such other main good well how need meet'.split(
    ' ',
  ),
);

/**
 * The numbered parts of a file, if their numbers are surely those of criteria and no outline's: each is one, none stands
 * twice, and half of them say it by more than their number, or nearly half where no outline counts so. `criteriaOf` gives the criteria of a number.
 */
export function findNumberedParts(
  { blocks }: EvidenceNote,
  text: string,
  criteriaOf: (number: string) => readonly Criterion[],
): readonly NumberedPart[] {
  const parts: NumberedPart[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block && mayBeHeading(block) && beginsWithNumber(text, block.span)) {
      const part = partOf(block, at, text.slice(block.span.start, block.span.end));
      if (part) {
        parts.push(part);
      }
    }
  }
  // Most files have none, and nothing else need be looked at.
  if (parts.length === 0) {
    return parts;
  }
  const numberedBlocks = new Set(parts.map(({ block }) => block));
  let hasOutcomes = false;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || numberedBlocks.has(at) || !mayBeHeading(block)) {
      continue;
    }
    const written = text.slice(block.span.start, block.span.end);
    if (block.kind === 'heading' || /^(?:\*\*|__)/.test(written)) {
      if (deep.test(written) || ofReport.test(written)) {
        return [];
      }
      hasOutcomes ||= ofOutcome.test(written);
    }
  }
  const areOnce = new Set(parts.map(({ number }) => number)).size === parts.length;
  if (
    !areOnce ||
    !parts.every(({ number, words }) => criteriaOf(number).length > 0 && !ofReport.test(words))
  ) {
    return [];
  }
  const sure = parts.filter(
    ({ hasWord, words, number }) =>
      hasWord ||
      words === '' ||
      instruction.test(words) ||
      criteriaOf(number).some(({ statement }) => shareWord(words, statement)),
  );
  // An outline does not go from 1.1 to 2.1.
  const isGap = parts.some(
    ({ number }, index) => /\.0?1$/.test(number) && /\.0?1$/.test(parts[index + 1]?.number ?? ''),
  );
  const votes = sure.length + (sure.length > 0 && isGap ? 1 : 0);
  return hasOutcomes || votes * 2 >= parts.length ? parts : [];
}

function mayBeHeading({ kind, span, parents }: Block): boolean {
  return (
    (kind === 'heading' || kind === 'paragraph') && span.end - span.start <= longest && parents.length === 0
  );
}

/** Whether the first digits are one or two with a dot behind them, by a look at a few characters. */
function beginsWithNumber(text: string, { start, end }: Span): boolean {
  const last = Math.min(end, start + longestBeginning);
  for (let at = start; at < last; at++) {
    if (isDigit(text.charCodeAt(at))) {
      const dot = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
      return text.charCodeAt(dot) === 46 && isDigit(text.charCodeAt(dot + 1));
    }
  }
  return false;
}

/** As far from the start of a line stands its number: `## **Answer to 1.1**`. */
const longestBeginning = 24;

function partOf({ kind, span }: Block, at: number, written: string): NumberedPart | undefined {
  const [, word, number, rest = ''] = numbered.exec(written) ?? [];
  if (number === undefined) {
    return undefined;
  }
  const words = rest.replace(/[*_#\s]+$/, '');
  // A paragraph stands for a heading if all of it is bold, or if it has no other words.
  const isBold = /^(\*\*|__)[^*_]+\1$/.test(written);
  if (kind === 'paragraph' && !isBold && words !== '') {
    return undefined;
  }
  const start = span.start + written.indexOf(number);
  return {
    block: at,
    number,
    span: { start, end: start + number.length },
    hasWord: word !== undefined,
    words,
  };
}

/** Whether some words have one in common with a statement, by its first letters. */
function shareWord(words: string, statement: string): boolean {
  const stems = new Set(stemsOf(statement));
  return stemsOf(words).some((stem) => stems.has(stem));
}

function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/[a-z]{4,}/g) ?? [])
    .map((word) => word.replace(/(?:ies|s)$/, '').slice(0, 5))
    .filter((stem) => stem.length >= 3 && !everywhere.has(stem));
}
