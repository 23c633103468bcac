import type { Facts, LawMention, LawSlip } from '../evidence';
import type { Dictionary } from './dictionary';
import type { TaggedBlock } from '../tagBlocks';
import { changedFacts } from './blockFacts';
import { joinParts, whatIsTold, type StoryPart } from './findStory';
import { appliesLawBefore, beginsWithReason, saysPractice } from './lawPractice';
import { opensSection } from './opensSection';
import { plain } from './plain';
import { settleLaws, type KnownLaws } from './settleLaws';

/** The facts of a block while the rest of the note is still unread, and what the note decides about them. */
export interface DraftFacts {
  readonly facts: Facts;
  readonly story: StoryPart | undefined;
  readonly namesNorthernIreland: boolean;
  /** Whether a word that tags begin with stands outside of them. */
  readonly hasTagWord: boolean;
}

/**
 * Settles what only the whole note can say: a story told over several blocks, an abbreviation whose full title came
 * earlier, a law that a story shows in use, a law that still applies in Northern Ireland.
 * `tagged` are the same blocks: a story does not go over a heading.
 */
export function settleFacts(
  drafts: readonly DraftFacts[],
  tagged: readonly TaggedBlock[],
  dictionary: Dictionary,
): readonly Facts[] {
  const facts: Facts[] = [];
  let isNorthernIreland = false;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft) {
      facts.push(draft.facts);
      isNorthernIreland ||= draft.namesNorthernIreland;
    }
  }
  const known: KnownLaws = {
    named: new Set(),
    elsewhere: new Set(),
    toCome: new Set(),
    isNorthernIreland,
    dictionary,
  };
  let isHeaded = opensSection(tagged[0]);
  for (let first = 0; first < drafts.length;) {
    let end = first + 1;
    while (end < drafts.length && !opensSection(tagged[end])) {
      end++;
    }
    const story = settleStory(drafts, facts, tagged, isHeaded ? first + 1 : first, end);
    isHeaded = true;
    if (known.elsewhere.size > 0) {
      known.elsewhere.clear();
    }
    let lawful: number | undefined;
    let hasOther = false;
    for (let at = first; at < end; at++) {
      const block = facts[at];
      if (block && namesLaw(block)) {
        const isAlone =
          at < story &&
          (isBareList(facts, tagged, at) || hasManyLaws(block, tagged[at]) || isOfLawList(facts, tagged, at));
        const isBefore =
          at <= story && !(isAlone && at >= (lawful ??= lastOfLaw(facts, tagged, first, story)));
        const isShown = isBefore || (at > story && story >= 0 && takesUp.test(tagged[at]?.block.prose ?? ''));
        hasOther ||= !isShown;
        facts[at] = settleLaws(block, known, isShown);
      }
    }
    if (hasOther) {
      applyLaws(facts, tagged, Math.max(first, story + 1), end);
    }
    first = end;
  }
  return facts;
}

/**
 * Whether a block of several laws says nothing else: "Laws: A, B and C". A law by itself is a heading for what follows,
 * and so is any heading.
 */
function isBareList(facts: readonly Facts[], tagged: readonly TaggedBlock[], at: number): boolean {
  const block = facts[at];
  const isOne = block !== undefined && block.laws.length + block.slips.length < 2;
  return (
    tagged[at]?.block.kind !== 'heading' &&
    isOnlyLaws(block) &&
    (!isOne || isOnlyLaws(facts[at - 1]) || isOnlyLaws(facts[at + 1]))
  );
}

/** Three laws or more, mostly with what each is for: a story further down need not be about any of them. */
function hasManyLaws({ laws, slips }: Facts, tagged: TaggedBlock | undefined): boolean {
  return laws.length + slips.length > 2 && tagged?.block.kind !== 'heading';
}

/** One of three items or rows, or more, that stand together and name a law each, with what it is for. */
function isOfLawList(facts: readonly Facts[], tagged: readonly TaggedBlock[], at: number): boolean {
  const isOne = (index: number): boolean =>
    (tagged[index]?.block.parents.length ?? 0) > 0 && namesLaw(facts[index]);
  let first = at;
  let end = at + 1;
  while (first > at - 2 && isOne(first - 1)) {
    first--;
  }
  while (end < at + 3 && isOne(end)) {
    end++;
  }
  return isOne(at) && end - first > 2;
}

function namesLaw(block: Facts | undefined): boolean {
  return block !== undefined && block.laws.length + block.slips.length > 0;
}

/** The last block of `[first, story]` that takes up a law: a bare list behind it has nothing to do with the story. */
function lastOfLaw(
  facts: readonly Facts[],
  tagged: readonly TaggedBlock[],
  first: number,
  story: number,
): number {
  let last = story;
  while (last >= first && (isOfLawList(facts, tagged, last) || !takesUpLaw(facts[last], tagged[last]))) {
    last--;
  }
  return last;
}

function takesUpLaw(block: Facts | undefined, tagged: TaggedBlock | undefined): boolean {
  if (!block || isOnlyLaws(block)) {
    return false;
  }
  return namesLaw(block) || ofLaw.test(tagged?.block.prose ?? '');
}

const ofLaw =
  /\b(?:acts?|laws?|legislation|regulations|because of|legal\w*|(?:the|these|those|this|that) rules?|rights|under)\b/i;

/** Whether a block names laws and says hardly anything else. */
function isOnlyLaws(block: Facts | undefined): boolean {
  if (!block || !namesLaw(block)) {
    return false;
  }
  let words = block.words;
  for (const { span } of [...block.laws, ...block.slips]) {
    words -= Math.max(1, Math.round((span.end - span.start) / charactersOfWord));
  }
  return words <= mostOtherWords;
}

/** Of a title, with the space behind each word. */
const charactersOfWord = 7;
const mostOtherWords = 5;

/**
 * Words that tie a text to what was told before it: "this is because of the Act". A list of laws that stands behind a
 * story ("other laws that I need to know") has none of them.
 */
const takesUp =
  /\b(?:because|so(?! that)|why|this (?:is|was|meant|means|comes|came|falls|fell|shows|links|relates)|that (?:is|was|meant|day|time)|(?:is|was|are|were) (?:what|the reason)|that's|reason|meant|had to|above|here|him|her|she|he|under|in (?:this|that|both) case|followed|complied|story|example|situation|incident|applied|kept to)\b/i;

/**
 * Joins what the blocks `[first, end)` tell. The last block that tells something that happened, or a made-up case;
 * -1 if none does.
 */
function settleStory(
  drafts: readonly DraftFacts[],
  facts: Facts[],
  tagged: readonly TaggedBlock[],
  first: number,
  end: number,
): number {
  let last = -1;
  let lastPart = -1;
  let parts = 0;
  let happened = false;
  for (let at = first; at < end; at++) {
    const draft = drafts[at];
    if (draft?.story) {
      parts++;
      lastPart = draft.story.events > 0 ? at : lastPart;
    }
    if (draft && draft.facts.examples.length > 0) {
      last = at;
      happened ||= draft.facts.examples[0]?.hypothetical === false;
    }
  }
  if (!happened && parts > 1 && joinStory(drafts, facts, tagged, first, end)) {
    return Math.max(last, lastPart);
  }
  return last;
}

/** Whether several blocks, none of which tells a story, tell one together. It is shown at the block that tells most of it. */
function joinStory(
  drafts: readonly DraftFacts[],
  facts: Facts[],
  tagged: readonly TaggedBlock[],
  first: number,
  end: number,
): boolean {
  let joined: StoryPart | undefined;
  let richest = -1;
  let most = 0;
  for (let at = first; at < end; at++) {
    const story = drafts[at]?.story;
    // Whom a law is about, as a table of laws says, is nobody of the story.
    const isOfLaw = tagged[at]?.block.kind === 'table-row' && namesLaw(facts[at]);
    if (story && !(isOfLaw && story.events === 0)) {
      joined = joined ? joinParts(joined, story) : story;
      const weight = story.events + story.scenes / 4;
      if (weight > most) {
        most = weight;
        richest = at;
      }
    }
  }
  const block = facts[richest];
  const span = drafts[richest]?.story?.span;
  if (!joined || !block || !span || whatIsTold(joined) !== 'happened') {
    return false;
  }
  const examples = [{ span, hypothetical: false, opening: undefined }];
  facts[richest] = changedFacts(block, block.laws, block.slips, examples);
  return true;
}

/** What every text has that speaks of a law before it. */
const mayApply = /\b(?:acts?|laws?|legislation|regulations|because|under|means|why|comply|line|so that)\b/i;

/** Looks in the blocks behind a law, up to `end`, and right before it, for what is done because of it. */
function applyLaws(facts: Facts[], tagged: readonly TaggedBlock[], first: number, end: number): void {
  let last = -1;
  for (let at = first; at < end; at++) {
    const block = facts[at];
    if (!block) {
      continue;
    }
    if (namesLaw(block)) {
      last = at;
      if (at > first && !isAllApplied(block) && !namesLaw(facts[at - 1]) && isReasonForBefore(tagged, at)) {
        facts[at] = allApplied(block);
      }
      continue;
    }
    const named = facts[last];
    if (named && block.words > 0 && !isAllApplied(named)) {
      const prose = tagged[at]?.block.prose ?? '';
      const isTheirs = at === last + 1 && isLabelOf(tagged, last);
      if ((isTheirs || mayApply.test(prose)) && appliesLawBefore(plain(prose), isTheirs)) {
        facts[last] = allApplied(named);
      }
    }
  }
}

/** Whether a block gives its law as the reason for what the block before it tells. */
function isReasonForBefore(tagged: readonly TaggedBlock[], at: number): boolean {
  const proseOf = (index: number): string => plain(tagged[index]?.block.prose ?? '');
  return beginsWithReason(proseOf(at)) && saysPractice(proseOf(at - 1));
}

function isAllApplied({ laws, slips }: Facts): boolean {
  return [...laws, ...slips].every(({ applied }) => applied);
}

function allApplied(block: Facts): Facts {
  return changedFacts(block, applyAll(block.laws), applyAll(block.slips), block.examples);
}

function applyAll<Mention extends LawMention | LawSlip>(mentions: readonly Mention[]): Mention[] {
  const applied: Mention[] = [];
  for (const mention of mentions) {
    applied.push({ ...mention, applied: true });
  }
  return applied;
}

/** Whether a block stands over the next one: as a heading, before a colon, as the item that the next is inside. */
function isLabelOf(tagged: readonly TaggedBlock[], at: number): boolean {
  const block = tagged[at]?.block;
  const next = tagged[at + 1]?.block;
  return (
    block !== undefined &&
    next !== undefined &&
    (block.kind === 'heading' ||
      /:[\s*_]*$/.test(block.prose.slice(-12)) ||
      next.parents.length > block.parents.length)
  );
}
