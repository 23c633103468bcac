import { matchesIn } from '../matchesIn';

/** `[image1]: …` at the beginning of a line. */
const definition = /^ {0,3}\[([^[\]\r\n]{1,100})\]:/gm;

/** The labels in small letters that a text defines as links, as `[image1]: photo.png` does. */
export function definedLabels(text: string): ReadonlySet<string> {
  return new Set(matchesIn(text, definition).map(([, label = '']) => label.toLowerCase()));
}
