import { commonness } from './commonWords';
import type { Needed } from './neededPairs';

/** An expression, or several that have to fit together, as it is looked for in the words of a text. */
export interface Quest {
  /** The number of its pattern. */
  readonly pattern: number;
  /** Which of the pattern's `asserts` it is; what has to fit together comes behind them all. */
  readonly part: number;
  /** What each of them needs. */
  readonly needs: readonly Needed[];
  /** Over how many sentences it may reach. */
  readonly sentences: number;
}

/** What is looked for where a text has a word of the openers, and one of the seconds. */
export interface QuestGroup {
  readonly openers: ReadonlySet<string>;
  readonly seconds: ReadonlySet<string>;
  readonly quests: readonly Quest[];
  /** How many texts have a word of both, compared with others. */
  readonly cost: number;
}

/** What a group is best put together with, among those behind it, and by how much that makes it dearer. */
interface Partner {
  readonly group: QuestGroup | undefined;
  readonly added: number;
}

/** So many texts there are, by the measure of `commonness`. */
const allTexts = 400;
const noWords: ReadonlySet<string> = new Set();

/**
 * Puts together what is looked for by the same words, or by rare ones, until there are so many groups: always the two
 * that add least to the texts in which somebody has to look closer.
 */
export function groupQuests(quests: readonly Quest[], most: number): readonly QuestGroup[] {
  const groups = quests.map(groupOf);
  const partners = groups.map((group, at) => partnerOf(group, groups.slice(at + 1)));
  while (groups.length > most) {
    const at = partners.reduce(
      (least, { added }, next) => (added < addedAt(partners, least) ? next : least),
      0,
    );
    const [first, second] = [groups[at], partners[at]?.group];
    if (!first || !second) {
      return groups;
    }
    for (const gone of [groups.indexOf(second), at]) {
      groups.splice(gone, 1);
      partners.splice(gone, 1);
    }
    const both = join(first, second);
    groups.unshift(both);
    partners.forEach(({ group }, next) => {
      if (group === first || group === second) {
        partners[next] = partnerOf(groups[next + 1], groups.slice(next + 2));
      }
    });
    partners.unshift(partnerOf(both, groups.slice(1)));
  }
  return groups;
}

function addedAt(partners: readonly Partner[], at: number): number {
  return partners[at]?.added ?? Infinity;
}

function partnerOf(group: QuestGroup | undefined, others: readonly QuestGroup[]): Partner {
  let best: Partner = { group: undefined, added: Infinity };
  for (const other of group ? others : []) {
    const added =
      group && reachOf(group) === reachOf(other) ? costOf(group, other) - group.cost - other.cost : Infinity;
    if (added < best.added) {
      best = { group: other, added };
    }
  }
  return best;
}

function reachOf({ quests }: QuestGroup): number {
  return quests[0]?.sentences ?? 1;
}

/** A group of one, with the two lists of which a text has least often both. */
function groupOf(quest: Quest): QuestGroup {
  const lists = quest.needs.flatMap((needed) => needed.lists);
  const all = lists.flatMap((first, at) =>
    (lists.length === 1 ? lists : lists.slice(at + 1)).map((second): QuestGroup => {
      const [openers, seconds] = [new Set(first.words), new Set(second.words)];
      return { openers, seconds, quests: [quest], cost: costOf({ openers, seconds }) };
    }),
  );
  return all.reduce((best, next) => (next.cost < best.cost ? next : best));
}

function join(a: QuestGroup, b: QuestGroup): QuestGroup {
  return {
    openers: new Set([...a.openers, ...b.openers]),
    seconds: new Set([...a.seconds, ...b.seconds]),
    quests: [...a.quests, ...b.quests],
    cost: costOf(a, b),
  };
}

/** How many texts have a word of the openers of one of two groups, and one of the seconds. */
function costOf(
  a: Pick<QuestGroup, 'openers' | 'seconds'>,
  b: Pick<QuestGroup, 'openers' | 'seconds'> = { openers: noWords, seconds: noWords },
): number {
  let seconds = 0;
  for (const word of a.seconds) {
    seconds += commonness(word);
  }
  for (const word of b.seconds) {
    seconds += a.seconds.has(word) ? 0 : commonness(word);
  }
  const share = Math.min(1, seconds / allTexts);
  let cost = 0;
  for (const word of a.openers) {
    cost += commonness(word) * (a.seconds.has(word) || b.seconds.has(word) ? 1 : share);
  }
  for (const word of b.openers) {
    const isNew = !a.openers.has(word);
    cost += isNew ? commonness(word) * (a.seconds.has(word) || b.seconds.has(word) ? 1 : share) : 0;
  }
  return cost;
}
