import type { ExampleMention } from '../evidence';
import { LongExpression } from './madeReady';
import { SmallLetterExpression, toSmallLetters } from './smallLetters';
import { hashesOf } from './wordHashes';
import type { Words } from './words';

/** "Another time a lady …": what tells on begins otherwise. */
const another = new SmallLetterExpression(
  /^\W*(?:another one\b|(?:on )?(?:another|a different|the other|a second|a third) (?:time|day|occasion|example|situation|case|customer|guest|client|patient|caller|tenant|shift|morning|afternoon|evening|week|month)\b|(?:my|the|a) (?:second|third|other|next) (?:example|situation|case)\b|(?:example|situation|case|scenario) (?:two|three|four|2|3|4|b|c)\b|(?:a|one) (?:week|month|few (?:days|weeks|months)) (?:before|earlier) (?:that|this)\b)/,
);
/** "**Monday 20 July.** A lady …": an entry of a diary is a situation by itself. */
const entry = new SmallLetterExpression(
  /^\W{0,3}(?:\*\*|__)(?:on )?(?:(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|shift|week|day|entry|log|diary|date)\b[\s,.:–-]{0,3})?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}\b|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\d{4}-\d{2}-\d{2}\b)|^\W{0,3}(?:\*\*|__)(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^*_\n]{0,20}(?:\*\*|__)/,
);
/** "On Friday a lady …", which may be a story that goes on as well: "On Friday she rang again". */
const time = new SmallLetterExpression(
  /^\W*(?:(?:on|last|one|this) (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:last|one) (?:week|weekend|month|year|morning|afternoon|evening|night|summer|winter|spring|autumn|christmas|easter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\b/,
);

/** "Fairness: …", "**Keeping things private.** …": what is told next is an example of something else. */
const topic = new LongExpression(
  /^\W{0,3}(?:\*\*|__)?(?:being |keeping (?:\w+ )?|an? (?:example of )?)?(?:fair|open|honest|transparen|confidential|priva|respect|conflicts? of|integrity|dignity|equality|(?:internal|external) customer|(?:good|bad|positive|negative) (?:experience|service|example))\w{0,12}(?: \w{1,12}){0,3}(?:[:.](?:\*\*|__)|(?:\*\*|__)[:.]?|:| [–-])\s/i,
);

/** So far behind the first word ends what the expressions look at. */
const farthest = 200;

/** What a text without marks before its first word has to begin with, to say that it is another situation, or when it was. */
const firstWords = hashesOf(
  `another on a the my one example situation case scenario last this in yesterday yesterday's
  monday tuesday wednesday thursday friday saturday sunday`,
);

/** How the text of a block that tells something begins. */
export function openingOf({ text, starts, hashes }: Words): ExampleMention['opening'] {
  if (topic.test(text)) {
    return 'another';
  }
  // Most stories begin with "I", "When" or somebody.
  if (beginsWithLetter.test(text) && !firstWords.has(hashes[0] ?? 0)) {
    return undefined;
  }
  const small = toSmallLetters(text.slice(0, (starts[0] ?? 0) + farthest));
  return another.test(small) || entry.test(small) ? 'another' : time.test(small) ? 'time' : undefined;
}

const beginsWithLetter = /^[A-Za-z]/;
