/** What one sentence holds of a story. */
export interface Sentence {
  start: number;
  end: number;
  /** The classes of all its words together: bits of `WordClass`. */
  kinds: number;
  /** Somebody and what they did. */
  events: number;
  /** How things were. */
  states: number;
  /** Somebody and what they have done, where nothing opens a rule: "once they have paid". */
  perfects: number;
  /** Somebody and what they do. */
  scenes: number;
  /** What was done, where nobody is seen to do it. */
  passives: number;
  /** Somebody and what they did or do: "I put it back". The rest of the sentence says which. */
  unsure: number;
  /** Those of the scenes whose verb does not agree with who does it: "he say", "my colleague ask". */
  broken: number;
  hasPerson: boolean;
  hasActor: boolean;
  hasTime: boolean;
  hasCondition: boolean;
  /** "The laws", "legislation": what is told beside them is mostly what they do. */
  speaksOfLaws: boolean;
}

/** Stands in until the first sentence begins. */
export const nobody = createSentence(0);

/** The sentences of the text that was read last. Used again for the next: most of them are needed for a moment only. */
const pool: Sentence[] = [];

/** A sentence of the text that was read last. */
export function sentenceAt(index: number): Sentence {
  return pool[index] ?? nobody;
}

/** Makes room for the next sentence of a text, whose first word is `start`. */
export function takeSentence(index: number, start: number): Sentence {
  const kept = pool[index];
  if (!kept) {
    const made = createSentence(start);
    pool.push(made);
    return made;
  }
  kept.start = kept.end = start;
  kept.kinds = kept.events = kept.states = kept.perfects = kept.scenes = kept.passives = kept.unsure = 0;
  kept.broken = 0;
  kept.hasPerson = kept.hasActor = kept.hasTime = kept.hasCondition = kept.speaksOfLaws = false;
  return kept;
}

function createSentence(start: number): Sentence {
  return {
    start,
    end: start,
    kinds: 0,
    events: 0,
    states: 0,
    perfects: 0,
    scenes: 0,
    passives: 0,
    unsure: 0,
    broken: 0,
    hasPerson: false,
    hasActor: false,
    hasTime: false,
    hasCondition: false,
    speaksOfLaws: false,
  };
}
