import type { EvidenceNote } from '../evidence/evidence';
import { SmallLetterExpression, toSmallLetters } from '../evidence/facts/smallLetters';
import type { Span } from '../text';

/** So far the words are looked at that stand beside a tag. */
const reach = 80;
/** The longest word of `endOfOpen`. */
const longestEnd = 9;
const done =
  '(?:met|achieved|evidenced|covered|complete|completed|finished|done|there|shown|demonstrated|satisfied|passed|started|written|attempted|enough|sufficient|competent)';
const notDone = `(?:not|isn['’]?t|hasn['’]?t|haven['’]?t|wasn['’]?t|never)(?: yet| been| fully| quite| all| really)* ${done}`;
/** What may follow words that say it: they are no beginning of a longer sentence. */
const close =
  '(?=[ \\t]*(?:$|[\\r\\n.,;:!)|*_\u2013\u2014-])|[ \\t]+(?:yet|because|as|at|in full|here|so|please|but|and)\\b)';
const end = '(?=[ \\t*_.!)]*(?:$|[\\r\\n|,;:\u2013\u2014-]))';
const needs =
  '(?:needs?|requires?)(?: some| a bit| a little)?(?: more| further)? (?:work|evidence|detail|examples?)\\b';
/** `not met yet`, `– to do`, `(TBC)` and the like, right behind a tag or in the next cell. */
const openBehind = new SmallLetterExpression(
  `^[ \\t*_:.(|\u2013\u2014-]{0,12}(?:(?:is|are|was|has|have|this|still|criterion|currently|been|has been|I have|I've|I) ){0,3}` +
    `(?:${notDone}${close}|still to (?:do|be|come|write|finish|complete)\\b|to be (?:done|met|completed|confirmed|added|written|achieved|finished|evidenced)\\b` +
    `|not (?:done|finished|written|covered|met) (?:this|it) yet\\b|${needs}|(?:to[ -]?do|TBC|TBA|unmet|incomplete|outstanding|missing|insufficient|referred|refer|resubmit|fail(?:ed)?|not yet|part(?:ly|ially) (?:met|achieved))${end})`,
);
/** `Not yet achieved:` and the like, right before a tag, and `You have not met`. */
const openBefore = new SmallLetterExpression(
  `(?:\\b(?:${notDone}|still (?:to (?:do|meet|cover|write|finish|complete)|needs?|needed|missing|open)|to[ -]do|TBC|unmet|outstanding|needs? more(?: work| evidence| detail)?)` +
    "(?: yet| for| is| are| on){0,2}[ \\t*_]{0,3}[:(\u2013\u2014-]|\\byou(?: have|['’]ve)(?: not|n['’]t)(?: yet| fully)* (?:met|achieved|evidenced|covered|shown))[ \\t*_(]{0,6}$",
);
/** How that ends, with its marks left out: most tags stand behind other words. */
const endOfOpen = /(?:met|achieved|evidenced|covered|shown|[:\u2013\u2014-])$/i;

/** Whether the words beside a tag, or beside a criterion without one, say that it is not there yet. */
export function saysNotYet(text: string, { start, end: behind }: Span): boolean {
  const last = text.charAt(behind);
  if (
    last !== '' &&
    last !== '\n' &&
    last !== '\r' &&
    openBehind.test(toSmallLetters(text.slice(behind, behind + reach)))
  ) {
    return true;
  }
  // Most stand behind the end of a sentence, or at the start of a line.
  let at = start;
  let isInBracket = false;
  while (at > Math.max(0, start - 5) && ' \t*_('.includes(text.charAt(at - 1))) {
    at--;
    isInBracket ||= text.charAt(at) === '(';
  }
  // Other words may stand before a bracket.
  const before = text.slice(Math.max(0, at - longestEnd), at);
  return (
    (isInBracket ? /[a-z:\u2013\u2014-]$/i : endOfOpen).test(before) &&
    openBefore.test(toSmallLetters(text.slice(Math.max(0, start - reach), start)))
  );
}

const decided =
  /[ \t*_:.(|\u2013\u2014-]{0,8}(?:achieved|met|pass(?:ed)?|yes|signed off)[ \t*_.!)]*(?:$|[\r\n|])/iy;

/** Whether the words behind the number of a criterion are all that somebody wrote who judged it: `AC 1.1 – achieved`. */
export function saysDecided(text: string, { end: behind }: Span): boolean {
  decided.lastIndex = 0;
  return decided.test(text.slice(behind, behind + reach));
}

/** Who judges evidence. */
const who = '(?:assessor|tutor|teacher|marker|trainer|verifier|IQA|IV|EQA|examiner)';
const what = '(?:feedback|comments?|remarks?|decisions?|judge?ments?)';
/** `Assessor feedback`, `Comments from my tutor`, as the words of a heading or of a label. */
const remarkHeading = new SmallLetterExpression(
  `^[#>*_ \\t]*(?:\\d[\\d.]* )?(?:(?:my |the )?${who}(?:['’]s|s['’])? (?:\\w+ )?${what}|${what} (?:from|by|of) (?:my |the )?${who})\\b`,
);

/**
 * Says of the blocks of a note whether an assessor's remark holds them, by their own first words or by their section's
 * heading. Asked in the order of the text, it looks at each heading once, and at no other block that nobody asks about.
 */
export function remarksIn({ blocks }: EvidenceNote, text: string): (at: number) => boolean {
  let next = 0;
  /** The level of the heading whose section the next block stands in, where it is a remark's; else 0. */
  let level = 0;
  return (at) => {
    if (at < next - 1) {
      next = level = 0;
    }
    for (; next <= at; next++) {
      const block = blocks[next];
      if (block?.kind === 'heading' && (level === 0 || block.level <= level)) {
        level = isRemark(text, block.span) ? block.level : 0;
      }
    }
    const block = blocks[at];
    return level > 0 || (block !== undefined && isRemark(text, block.span));
  };
}

/** How the words of `remarkHeading` begin: most headings are asked no more. */
const beginning =
  /[#>*_ \t]*(?:\d[\d.]* )?(?:(?:my |the )?(?:assess|tut|teach|mark|train|veri|iqa|iv|eqa|exam)|feed|comment|remark|decis|judg)/iy;

/** Whether the words that begin a block say that it is what somebody who judges evidence wrote. */
function isRemark(text: string, { start, end }: Span): boolean {
  beginning.lastIndex = start;
  return (
    beginning.test(text) &&
    remarkHeading.test(toSmallLetters(text.slice(start, Math.min(end, start + reach))))
  );
}
