import type { ExampleMention } from '../evidence';

/** "Another time a lady …": what tells on begins otherwise. */
const another =
  /^\W*(?:(?:on )?(?:another|a different|the other|a second|a third) (?:time|day|occasion|example|situation|case|customer|guest|client|patient|caller|tenant|shift|morning|afternoon|evening|week|month)\b|(?:my|the|a) (?:second|third|other|next) (?:example|situation|case)\b|(?:example|situation|case|scenario) (?:two|three|four|2|3|4|b|c)\b|(?:a|one) (?:week|month|few (?:days|weeks|months)) (?:before|earlier) (?:that|this)\b)/i;
/** "On Friday a lady …", which may be a story that goes on as well: "On Friday she rang again". */
const time =
  /^\W*(?:(?:on|last|one|this) (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:last|one) (?:week|weekend|month|year|morning|afternoon|evening|night|summer|winter|spring|autumn|christmas|easter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|yesterday)\b/i;

/** How the text of a block that tells something begins. */
export function openingOf(text: string): ExampleMention['opening'] {
  return another.test(text) ? 'another' : time.test(text) ? 'time' : undefined;
}
