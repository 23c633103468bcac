/** What one sentence holds of a story. */
export interface Sentence {
  start: number;
  end: number;
  /** The last word so far that may be who did something. Behind the word that is read while they go on doing things. */
  actor: number;
  /** The same for who surely is somebody, and no word that only has a capital. */
  sureActor: number;
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

/** The sentences of the text that was read last. Used again for the next: most of them are needed for a moment only. */
const pool: Sentence[] = [];
/** Stands in for a sentence that is not there. */
const nobody = createSentence();
/** Words since the last actor, where there was none. */
const far = 100;

/** A sentence of the text that was read last. */
export function sentenceAt(index: number): Sentence {
  return pool[index] ?? nobody;
}

/** Makes room for the next sentence of a text, with the words `[start, end)` and these classes for a start. */
export function takeSentence(index: number, start: number, end: number, kinds: number): Sentence {
  if (index >= pool.length) {
    pool.push(createSentence());
  }
  const sentence = sentenceAt(index);
  sentence.start = start;
  sentence.end = end;
  sentence.actor = sentence.sureActor = start - far;
  sentence.kinds = kinds;
  sentence.events = sentence.states = sentence.perfects = sentence.scenes = 0;
  sentence.passives = sentence.unsure = sentence.broken = 0;
  sentence.hasPerson = sentence.hasActor = sentence.hasTime = sentence.hasCondition = false;
  sentence.speaksOfLaws = false;
  return sentence;
}

function createSentence(): Sentence {
  return {
    start: 0,
    end: 0,
    actor: 0,
    sureActor: 0,
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
