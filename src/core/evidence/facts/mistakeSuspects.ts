import { sentenceCount } from './blockSentences';
import { misconceptionPatterns } from './misconceptionPatterns';
import { questGroups, type QuestGroup, type QuestPage } from './mistakeNeeds';
import { bitsOfSentence, candidates, hasCandidates } from './mistakeSentences';
import { groupsInFirst, type Need } from './questBits';

// One of each for all blocks: reading is synchronous, so nobody else can be using them. Lists are not made shorter, which
// would give their room back and ask for it again with the next block.
/**
 * By the number of a pattern, the sentences that have the words for it, in order, each with a number behind it: the bits
 * of the pattern's parts that may fit there.
 */
export const suspects: readonly number[][] = misconceptionPatterns.map(() => []);
/** By the number of a pattern, how long its list is. */
export const suspectLengths = new Int32Array(misconceptionPatterns.length);
/** The numbers of the patterns that have some, in order. */
export const suspected = new Int32Array(misconceptionPatterns.length);
export let suspectedCount = 0;

/** Finds the sentences of the block that was read last which have all words that something needs that is looked for. */
export function findSuspects(): void {
  for (let at = 0; at < suspectedCount; at++) {
    suspectLengths[suspected[at] ?? 0] = 0;
  }
  suspectedCount = 0;
  for (let sentence = 0; hasCandidates && sentence < sentenceCount; sentence++) {
    addFrom(candidates[sentence * 2] ?? 0, 0, sentence);
    addFrom(candidates[sentence * 2 + 1] ?? 0, groupsInFirst, sentence);
  }
}

/** Adds what is looked for by the groups that have a bit. `begin` is the number of the group that has the lowest. */
function addFrom(bits: number, begin: number, sentence: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const group = questGroups[begin + 31 - Math.clz32(rest & -rest)];
    if (group) {
      addFromGroup(group, sentence);
    }
  }
}

function addFromGroup({ pages, reaches }: QuestGroup, sentence: number): void {
  for (let next = 0; next < pages.length; next++) {
    const page = pages[next];
    if (page) {
      const here = bitsOfSentence(sentence, page.column);
      const isLast = !reaches || sentence + 1 >= sentenceCount;
      addFromPage(page, isLast ? here : here | bitsOfSentence(sentence + 1, page.column), sentence);
    }
  }
}

function addFromPage({ quests, needs }: QuestPage, here: number, sentence: number): void {
  for (let at = 0; at < needs.length; at += 2) {
    const all = needs[at] ?? 0;
    const any = needs[at + 1] ?? 0;
    if ((here & all) === all && (any === 0 || (here & any) !== 0)) {
      const quest = quests[at >> 1];
      if (quest && haveAll(here, quest.needs)) {
        addSuspect(quest.pattern, quest.part, sentence);
      }
    }
  }
}

/** Whether some bits are all that several expressions need. */
export function haveAll(bits: number, needs: readonly Need[]): boolean {
  for (let at = 0; at < needs.length; at++) {
    const need = needs[at];
    if (need && !have(bits, need)) {
      return false;
    }
  }
  return true;
}

/** Whether some bits are all that an expression needs. */
export function have(bits: number, { all, any }: Need): boolean {
  return (bits & all) === all && (any === 0 || (bits & any) !== 0);
}

function addSuspect(pattern: number, part: number, sentence: number): void {
  const list = suspects[pattern] ?? [];
  const length = suspectLengths[pattern] ?? 0;
  if (length === 0) {
    addSuspected(pattern);
  }
  if (length > 0 && list[length - 2] === sentence) {
    list[length - 1] = (list[length - 1] ?? 0) | (1 << part);
  } else {
    list[length] = sentence;
    list[length + 1] = 1 << part;
    suspectLengths[pattern] = length + 2;
  }
}

function addSuspected(pattern: number): void {
  let at = suspectedCount++;
  for (; at > 0 && (suspected[at - 1] ?? 0) > pattern; at--) {
    suspected[at] = suspected[at - 1] ?? 0;
  }
  suspected[at] = pattern;
}
