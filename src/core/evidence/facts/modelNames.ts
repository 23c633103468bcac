import { isJoined, type Words } from './words';

/**
 * Whether a model's name in capitals stands by itself. Words in capitals beside it make it a part of something else:
 * "HEAT PROTECT spray", "LAST ORDERS", "five STAR".
 */
export function isModelName(words: Words, index: number): boolean {
  return !isLoud(words, index - 1, index) && !isLoud(words, index + 1, index + 1) && !isRating(words, index);
}

/** Whether a word beside it is written in capitals throughout. */
function isLoud(words: Words, index: number, gap: number): boolean {
  if (index < 0 || index >= words.count || !isJoined(words, gap)) {
    return false;
  }
  const written = words.text.slice(words.starts[index], words.ends[index]);
  // "LAST or HEAT" and "the A of STAR" are not loud; neither is a letter by itself.
  return written.length > 1 && /^[A-Z]+$/.test(written) && !models.has(written);
}

const models = new Set([
  'HEAT',
  'LAST',
  'LATER',
  'LASS',
  'STAR',
  'RATER',
  'SERVQUAL',
  'HEARD',
  'LEARN',
  'LEAST',
]);

function isRating(words: Words, index: number): boolean {
  const before = words.text.slice(words.starts[index - 1] ?? 0, words.starts[index]);
  const behind = words.text.slice(words.ends[index], (words.ends[index] ?? 0) + 12);
  return (
    /\b(?:one|two|three|four|five|[1-5]|the|our|their|my|a|at|turned? the)[ -]+$/i.test(before) &&
    /^ (?:review|hotel|rating|service|week|time|night|day|minute|one|thing|year|term|down|up|off|on|in the)/.test(
      behind,
    )
  );
}
