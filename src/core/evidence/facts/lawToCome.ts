import type { LawContext } from './lawContext';
import { LongExpression } from './madeReady';

/** What says of a law that it does not hold yet. */
const later = new LongExpression(
  /\b(?:not (?:yet )?(?:come in|started|begun|here|law|(?:in|come in ?to) (?:force|effect|law)|apply|applied|effective|active|required|live|the law)\b|n't (?:yet )?(?:come in|started?|begun|(?:in|come in ?to) (?:force|effect|law)|apply|applied|the law)\b|(?:will|(?:is|are|was) (?:still |now )?(?:due|going|set|expected|meant) to|won't|(?:it|that|this|they)'ll|shall) (?:also |soon |only |not |all |finally |probably )*(?:come (?:in|on)|be (?:the |a |made |coming )?(?:law|in force|enforced|required)|start|begin|apply|take effect|kick in|go live|mean|affect)|(?:is|are|it's|that's|be|still) (?:now |soon |still )?(?:coming|on (?:its|the) way|a long way|upcoming|new for 20\d\d)|(?:it|law|laws|act|duties|rules|that|this|which) (?:only |soon |finally )?comes? (?:in|out)|com(?:es?|ing) into (?:force|effect|law)|(?:starts?|begins?|takes effect|kicks in|applies|goes live) (?:in|from|on|only in|by|next|around|about)|yet to (?:come|start|begin|apply|take)|not until|(?:until|from|by|before) (?:\w+ )?20(?:2[7-9]|3\d)|next (?:year|spring|summer|autumn|winter|month)|(?:get(?:ting)?|gets|be|are|is|am) (?:\w+ )?ready|prepar(?:e|es|ed|ing|ation)|in (?:the )?future|when it (?:comes|starts|begins|applies|is in force|goes live)|ahead of|upcoming|forthcoming|in advance|still to come|not (?:\w+ )?(?:\w+ )?yet)\b|n't\b[^.!?;]{0,40}\byet\b/i,
);
const refersBack = /^\W*(?:it|this|that|which|its|the (?:act|law|duties|rules)|these|they|but it|we)\b/i;

/** Whether the text tells what will be the law, and not what is. */
export function isToCome({ before, after, next }: LawContext): boolean {
  const follow = next.slice(0, 160).split(/[.!?](?=\s)/, 1)[0] ?? '';
  return later.test(before + after) || (refersBack.test(follow) && later.test(follow));
}
