import type { ExampleMention } from '../evidence';

/** "Another time a lady …": what tells on begins otherwise. */
const another =
  /^\W*(?:another one\b|(?:on )?(?:another|a different|the other|a second|a third) (?:time|day|occasion|example|situation|case|customer|guest|client|patient|caller|tenant|shift|morning|afternoon|evening|week|month)\b|(?:my|the|a) (?:second|third|other|next) (?:example|situation|case)\b|(?:example|situation|case|scenario) (?:two|three|four|2|3|4|b|c)\b|(?:a|one) (?:week|month|few (?:days|weeks|months)) (?:before|earlier) (?:that|this)\b)/i;
/** "**Monday 20 July.** A lady …": an entry of a diary is a situation by itself. */
const entry =
  /^\W{0,3}(?:\*\*|__)(?:on )?(?:(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|shift|week|day|entry|log|diary|date)\b[\s,.:–-]{0,3})?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}\b|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\d{4}-\d{2}-\d{2}\b)|^\W{0,3}(?:\*\*|__)(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^*_\n]{0,20}(?:\*\*|__)/i;
/** "On Friday a lady …", which may be a story that goes on as well: "On Friday she rang again". */
const time =
  /^\W*(?:(?:on|last|one|this) (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:last|one) (?:week|weekend|month|year|morning|afternoon|evening|night|summer|winter|spring|autumn|christmas|easter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\b/i;

/** "Fairness: …", "**Keeping things private.** …": what is told next is an example of something else. */
const topic =
  /^\W{0,3}(?:\*\*|__)?(?:being |keeping (?:\w+ )?|an? (?:example of )?)?(?:fair|open|honest|transparen|confidential|priva|respect|conflicts? of|integrity|dignity|equality|(?:internal|external) customer|(?:good|bad|positive|negative) (?:experience|service|example))\w{0,12}(?: \w{1,12}){0,3}(?:[:.](?:\*\*|__)|(?:\*\*|__)[:.]?|:| [–-])\s/i;

/** How the text of a block that tells something begins. */
export function openingOf(text: string): ExampleMention['opening'] {
  return another.test(text) || entry.test(text) || topic.test(text)
    ? 'another'
    : time.test(text)
      ? 'time'
      : undefined;
}
