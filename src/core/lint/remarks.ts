import type { EvidenceNote } from '../evidence/evidence';
import type { Span } from '../text';

/** So far the words are looked at that stand beside a tag. */
const reach = 80;
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
const openBehind = new RegExp(
  `[ \\t*_:.(|\u2013\u2014-]{0,12}(?:(?:is|are|was|has|have|this|still|criterion|currently|been|has been|I have|I've|I) ){0,3}` +
    `(?:${notDone}${close}|still to (?:do|be|come|write|finish|complete)\\b|to be (?:done|met|completed|confirmed|added|written|achieved|finished|evidenced)\\b` +
    `|not (?:done|finished|written|covered|met) (?:this|it) yet\\b|${needs}|(?:to[ -]?do|TBC|TBA|unmet|incomplete|outstanding|missing|insufficient|referred|refer|resubmit|fail(?:ed)?|not yet|part(?:ly|ially) (?:met|achieved))${end})`,
  'iy',
);
/** `Not yet achieved:` and the like, right before a tag, and `You have not met`. */
const openBefore = new RegExp(
  `(?:\\b(?:${notDone}|still (?:to (?:do|meet|cover|write|finish|complete)|needs?|needed|missing|open)|to[ -]do|TBC|unmet|outstanding|needs? more(?: work| evidence| detail)?)` +
    "(?: yet| for| is| are| on){0,2}[ \\t*_]{0,3}[:(\u2013\u2014-]|\\byou(?: have|['’]ve)(?: not|n['’]t)(?: yet| fully)* (?:met|achieved|evidenced|covered|shown))[ \\t*_(]{0,6}$",
  'i',
);

/** Whether the words beside a tag, or beside a criterion without one, say that it is not there yet. */
export function saysNotYet(text: string, { start, end: behind }: Span): boolean {
  const last = text.charAt(behind);
  if (last !== '' && last !== '\n' && last !== '\r') {
    openBehind.lastIndex = 0;
    if (openBehind.test(text.slice(behind, behind + reach))) {
      return true;
    }
  }
  // Most stand behind the end of a sentence, or at the start of a line.
  let at = start - 1;
  let isInBracket = false;
  while (at > start - 6 && ' \t*_('.includes(text.charAt(at))) {
    isInBracket ||= text.charAt(at) === '(';
    at--;
  }
  // Behind a letter the words end in "met", "achieved" or "shown", unless a bracket opens there.
  return (
    (isInBracket ? /[a-z:\u2013\u2014-]/i : /[dnt:\u2013\u2014-]/i).test(text.charAt(at)) &&
    openBefore.test(text.slice(Math.max(0, start - reach), start))
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
const remarkHeading = new RegExp(
  `^[#>*_ \\t]*(?:\\d[\\d.]* )?(?:(?:my |the )?${who}(?:['’]s|s['’])? (?:\\w+ )?${what}|${what} (?:from|by|of) (?:my |the )?${who})\\b`,
  'i',
);

/** Whether words that begin a section or a paragraph say that it is what somebody who judges evidence wrote. */
export function isRemark(words: string): boolean {
  return remarkHeading.test(words);
}

/** For each block that an assessor's remark holds, by its own first words or by its section's heading: true. */
export function remarkBlocksOf({ blocks }: EvidenceNote, text: string): readonly boolean[] {
  const held: boolean[] = [];
  let level = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) {
      break;
    }
    const { kind, span, level: own } = block;
    const begins =
      mayBegin(text, span) && isRemark(text.slice(span.start, Math.min(span.end, span.start + reach)));
    if (kind === 'heading' && (level === 0 || own <= level)) {
      level = begins ? own : 0;
    }
    if (level > 0 || begins) {
      held[at] = true;
    }
  }
  return held;
}

/** Two letters that the words of `remarkHeading` begin with, or a number before them. */
const beginning = /[#>*_ \t]*(?:\d|as|tu|te|ma|tr|ve|iq|iv|eq|ex|fe|co|re|de|ju|my |the )/iy;

/** Whether a block may begin with the words of a remark, by a look at a few characters: every block is asked. */
function mayBegin(text: string, { start }: Span): boolean {
  beginning.lastIndex = start;
  return beginning.test(text);
}
