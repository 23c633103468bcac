import { addToList } from '../addToList';
import type { EvidenceNote } from '../evidence/evidence';
import type { Severity } from '../problem';
import { isRuleCode } from '../ruleCodes';
import type { Span } from '../text';
import { foundOncePerNote } from './eachBlock';
import { inOrderOfPlace } from './findingOrder';
import type { Finding, Fix } from './rule';
import { findSuppressions, type Suppression } from './suppressions';

const suppressionsOf = foundOncePerNote((note, text) => findSuppressions(text, note));

/**
 * The findings of a note without what its comments switch off, and with the comments that switch off nothing.
 * `reportsUnused` is how serious such a comment is. What stops the reading of a file is no rule's and stays.
 */
export function suppress(
  findings: readonly Finding[],
  note: EvidenceNote,
  texts: ReadonlyMap<string, string>,
  reportsUnused: Severity | 'off',
): readonly Finding[] {
  const suppressions = suppressionsOf(note, texts);
  if (suppressions.length === 0) {
    return findings;
  }
  const hidden = new HiddenPlaces(suppressions);
  const kept = findings.filter(
    ({ problem: { code, span } }) => !isRuleCode(code) || !hidden.has(code, span.start),
  );
  if (reportsUnused === 'off') {
    return kept;
  }
  const places = new RulePlaces(findings);
  const reported = suppressions.flatMap((each) => {
    const isUsed = places.hasAny(each);
    return isUsed && each.unknown === undefined ? [] : toUnused(each, isUsed, note.uri, reportsUnused);
  });
  return inOrderOfPlace([...kept, ...reported]);
}

/** Stands for every rule, as a comment without names does. */
const everyRule = '';

function rulesOf({ rules }: Suppression): readonly string[] {
  return rules.length === 0 ? [everyRule] : rules;
}

/** Where comments hide what a rule finds. Looked up, so that many comments cost no more for each finding than a few. */
class HiddenPlaces {
  /** For each rule, what is covered in order of place; each reaches as far as the furthest up to it. */
  readonly #covered = new Map<string, Span[]>();

  constructor(suppressions: readonly Suppression[]) {
    for (const each of suppressions) {
      if (each.covers) {
        for (const rule of rulesOf(each)) {
          addToList(this.#covered, rule, each.covers);
        }
      }
    }
    for (const [rule, spans] of this.#covered) {
      let end = 0;
      const reaching = spans
        .sort((a, b) => a.start - b.start)
        .map((span) => {
          end = Math.max(end, span.end);
          return { start: span.start, end };
        });
      this.#covered.set(rule, reaching);
    }
  }

  has(rule: string, place: number): boolean {
    return [rule, everyRule].some((each) => {
      const spans = this.#covered.get(each) ?? [];
      const last = spans[countUpTo(place, spans, ({ start }) => start) - 1];
      return last !== undefined && place <= last.end;
    });
  }
}

/** Where each rule has found something. */
class RulePlaces {
  readonly #places = new Map<string, number[]>();

  /** `findings` in order of place. */
  constructor(findings: readonly Finding[]) {
    for (const {
      problem: { code, span },
    } of findings) {
      if (isRuleCode(code)) {
        addToList(this.#places, code, span.start);
        addToList(this.#places, everyRule, span.start);
      }
    }
  }

  /** Whether a comment hides anything. */
  hasAny(suppression: Suppression): boolean {
    const { covers } = suppression;
    return (
      covers !== undefined &&
      rulesOf(suppression).some((rule) => {
        const places = this.#places.get(rule) ?? [];
        const upTo = (place: number): number => countUpTo(place, places, (each) => each);
        return upTo(covers.end) > upTo(covers.start - 1);
      })
    );
  }
}

/** How many of a list in order of place stand at a place or before it. */
function countUpTo<Item>(place: number, items: readonly Item[], placeOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) <= place) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function toUnused(
  { span, rules, unknown }: Suppression,
  isUsed: boolean,
  uri: string,
  severity: Severity,
): Finding {
  const rule = unknown ?? rules[0];
  const takeOut: Fix = {
    title: { kind: 'take-out', what: 'comment' },
    edits: [{ uri, span, newText: '' }],
    preferred: true,
  };
  return {
    problem: { code: 'unused-suppression', uri, span, rule, isRule: unknown === undefined },
    severity,
    // What hides something by its other names is to stay.
    fixes: isUsed ? [] : [takeOut],
  };
}
