import type { Block } from '../evidence/evidence';
import type { Span } from '../text';

// Letters stand without "the" where the full title does not: "under PECR", "under the Privacy … Regulations". It is
// added where the words on both sides say that a law is what the sentence speaks of, and nowhere else: "a COSHH sheet",
// "PECR: ask first" and a list of letters have no place for it.

/** What stands right before a law as the object of a sentence. In small letters, as all words here. */
const beforeObject = setOf(`
  under of with by to from about on for in like than into against through within around behind follow follows followed
  following use uses used using know knows knew obey obeys obeyed obeying apply applies applied applying break breaks
  breaking broke breach breaches breached breaching meet meets meeting met cover covers covered covering learn learns
  learnt learned understand remember read include includes included including mention mentions mentioned quote quotes
  quoted replace replaces replaced`);
/** What stands right before it as the subject of a part of one. */
const beforeSubject = setOf('and but so that because as since when if where why how what');
const verbs = setOf(`
  is are was were isn't aren't has have had say says said state states means mean meant give gives gave tell tells told
  require requires required cover covers covered protect protects protected make makes made stop stops stopped let lets
  allow allows allowed help helps helped applies apply applied must should can cannot can't could will would may does do
  did doesn't don't didn't ban bans banned govern governs affect affects affected keep keeps kept ask asks asked came
  come comes entitle entitles`);
/** What may stand before the verb. */
const adverbs = setOf('also only now still never always');
const behindObject = setOf(`
  i we you they he she it my our his her their the a an all every each no and or but because so when if where while as to
  in at for on by with from not too here this these before after unless who which that`);
/** What stands between two laws that a sentence names together. */
const between = /^(?: ?\([^()]{0,40}\))?(?:,? (?:and|or|as well as) |, | & )$/;
/** An EU regulation is called by its number alone. */
const ownName = /^(?:The|Regulation) /;
const farthest = 300;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** "the " or "The " where the title of a law needs it in the place of another name; else nothing. */
export function articleBefore(span: Span, title: string, block: Block, text: string): string {
  if (
    block.kind === 'heading' ||
    block.kind === 'table-row' ||
    block.kind === 'table-head' ||
    ownName.test(title)
  ) {
    return '';
  }
  const { laws, slips } = block.facts;
  // In order: slips stand in a list of their own.
  const near =
    laws.length + slips.length === 1
      ? []
      : [...lawsNear(laws, span), ...lawsNear(slips, span)].sort((one, other) => one.start - other.start);
  const isNext = (one: Span, other: Span): boolean =>
    one.end <= other.start && between.test(evenly(text.slice(one.end, other.start)));
  const last = near.reduce((end, each) => (isNext(end, each) ? each : end), span);
  const first = near.reduceRight((start, each) => (isNext(each, start) ? each : start), span);
  const before = sentenceBefore(
    evenly(text.slice(Math.max(block.span.start, first.start - farthest), first.start)),
  );
  const word = lastWord(before);
  const isObject = beforeObject.has(word);
  if (!isObject && before !== '' && !before.endsWith(',') && !beforeSubject.has(word)) {
    return '';
  }
  const behind = evenly(text.slice(last.end, Math.min(block.span.end, last.end + farthest)));
  if (!isVerbBehind(behind) && !(isObject && endsObject(behind))) {
    return '';
  }
  return before === '' && first === span ? 'The ' : 'the ';
}

/** The last word in small letters, without what a hyphen joins to it; none where a mark stands at the end. */
function lastWord(before: string): string {
  return /\w*$/.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0].toLowerCase() ?? '';
}

/** Whether a verb goes on with what stands before, as after a subject. */
function isVerbBehind(behind: string): boolean {
  const first = wordBehind(behind, 0);
  return verbs.has(first) || (adverbs.has(first) && verbs.has(wordBehind(behind, first.length + 1)));
}

/** Whether a mark, an end, or a word that may follow stands behind an object. */
function endsObject(behind: string): boolean {
  return behind === '' || '.,;!?)'.includes(behind.charAt(0)) || behindObject.has(wordBehind(behind, 0));
}

const wordBehindSpace = / (\w+(?:(?<=n)'t\b)?)/y;

/** The word in small letters that stands behind a space, or none. What is short for "not" belongs to its verb. */
function wordBehind(text: string, at: number): string {
  wordBehindSpace.lastIndex = at;
  return wordBehindSpace.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** The places of the laws that stand not far from another one: there may be thousands. */
function lawsNear(laws: readonly { readonly span: Span }[], { start, end }: Span): Span[] {
  return laws
    .map(({ span }) => span)
    .filter((each) => each.end > start - farthest && each.start < end + farthest);
}

/** A part of a text on one line, without marks of emphasis. */
function evenly(part: string): string {
  return part
    .replace(/[*_]+/g, '')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .replaceAll('’', "'");
}

/** The words of a sentence that stand before its end, without the mark of a list and the space behind them. */
function sentenceBefore(before: string): string {
  const start = /[.!?]["'”)]? (?=[^.!?]*$)/.exec(before);
  const sentence = start ? before.slice(start.index + start[0].length) : before;
  return sentence.replace(/^ ?(?:(?:[-+>]|\d{1,3}[.)]) )?/, '').trimEnd();
}
