import { GlancedExpression } from './glance';
import { SmallLetterExpression } from './smallLetters';

// All of these are tried on texts in small letters.

/** What people do to learn about laws, and what they say of them in general. */
export const study = new SmallLetterExpression(
  /\b(?:posters?|quiz|e-?learning|modules?|induction(?! (?:loop|hob))|handbook|intranet|notice ?board|(?:an?|my|our|their) (?:\w+ )?certificates?|booklets?|favourite|exam|course|college|training|trained|refresher|tested on|apprais\w+|compliance (?:is|was|gets)|scores?|told about (?:it|them|these)|(?:told|tells|taught|showed|emailed) (?:me|us|everyone|everybody|staff|the team)(?: all)? (?:about|which|the names?)|(?:cant|can't|cannot|could not|couldn't|do not|don't) remember|team talks?|slides?|power ?point|mention(?:s|ed)|updates? (?:on|about)|that says (?:the )?act|would (?:be breaking|break|pick|choose)|learn\w*(?! to\b)|future (?:job|role|work)|one day|studied|assignment|workbook|tutor|leaflet|(?:not|never|n't) had to|(?:is|are|very|really|most|so) important|important to|be aware|should (?:all )?know|have to know|need to know|fined?|get (?:in|into|in to) trouble|reputation|good name|bad name|consequences|shut down|closed down|court|(?:was|were|been|am|are|got) (?:asked|told|taught|shown|given|sent) (?:what|about|which|how|the names?|a (?:list|copy|leaflet|talk|booklet)|to (?:say|write|explain|describe|list|name|learn))|toolbox talks?|(?:walk|go|drive)s? past it|(?:copy|copies) of (?:the|our|it|this|that|each) \w+|sign(?:ed)? (?:it|them|one|this) (?:when|once|after|on|the day) (?:we|I|you|they|starting|the first)|tests? (?:me|us|everyone|everybody) on|questions? (?:on|about) it|(?:asked|asks|gave|gives) (?:me|us) (?:\w+ )?questions|got (?:them|it) all right|(?:my|our) (?:nan|gran|granny|grandad|mum|dad|aunt|auntie|uncle|brother|sister|friend|mates?|neighbour|cousin|boyfriend|girlfriend|husband|wife)(?:'s)? (?!and (?:I|we)\b)(?:still |also |always |\w+ly )?\w+|I (?:\w+ly |really )?(?:agree|disagree) with|(?:haven't|have not|hasn't|has not|hope (?:I|we) never)\b[^.!?;]{0,40}\b(?:yet|so far|do))\b/i,
);

/** The law is set aside: what is told behind it is not because of it. */
export const setAside = new GlancedExpression(
  /something|nothing|affect|apply|touch|concern|come up/,
  /\b(?:isn't|is not|not|never) something (?:that )?(?:I|we|you) (?:\w+ )?(?:think|need|use|deal|see|come|have)\b|\bnothing to do with (?:me|us|my (?:job|work|role)|our (?:job|work))\b|\b(?:does(?:n't| not)|do(?:n't| not)) (?:\w+ )?(?:affect|apply to|touch|concern|come up in) (?:me|us|my|our)\b/i,
);

/** What people do with a list of laws. */
export const aboutTheList = new SmallLetterExpression(
  /\b(?:lists?|sheets?|folders?|hand-?outs?|hand outs?|booklet|cards|names? of|titles?|spell\w*|remember|memor\w+|revis\w+|highlight\w*|print(?:ed)? (?:it|them|this|out|off)|look(?:ed)? (?:it|them|these) up|typed|copied|by heart|through (?:it|them|these)|unit|evidence|portfolio|assessor|on the wall|leaflets?|newsletters?|tick\w* (?:sheet|list|them|it|off)\b|sign(?:ed)? (?:for|off)|meeting|tells? us|told us|asks? us|asked us|email when|copy of|out of \d+|score\w*|marks|wrote (?:it|them|these)|found (?:it|them|these|this)|(?:have|has|keep) (?:it|them|these|both) (?:all )?on|(?:read|keep|got|get|put|check\w*|update[sd]?|know|given|sent|shown|told|learn\w*|say) (?:them|these|each one|this|all of)\b)/i,
);

/** What every saying has, found at a glance. */
const mayBeHearsay = /sa(?:y|id)|reckon|think|call|joke|told|taught|asked|showed/;
/** What somebody said, and not what they do: "my supervisor says watch this space". */
const hearsay =
  /\b(?:my|our|the) (?:[\w'-]+ ){0,2}(?:supervisor|manager|boss|tutor|owner|trainer|teacher|leader|assessor|colleague|mate|dad|mum)s? (?:always |also |just )?(?:says?|said|reckons?|thinks?|calls?|jokes?|keeps saying)\b|\b(?:my|our|the) (?:[\w'-]+ )?(?:trainer|tutor|teacher|lecturer|assessor)s? (?:told|taught|asked|showed) (?:me|us)\b/g;

/** A sentence without what somebody said in it. */
export function withoutHearsay(sentence: string): string {
  return mayBeHearsay.test(sentence) ? sentence.replace(hearsay, '') : sentence;
}

/** What a law is and covers, and nobody at work: "the Act is so that people can ask to see things". */
export const describes = new GlancedExpression(
  /^\W*(?:\d+\W+)?(?:th\w\w? )?act/,
  /^\W*(?:\d+\W+)?(?:the |this |that )?act(?: and (?:the )?act)*,? (?:is|are|was|were|covers?|deals?|sets?|protects?|applies|regulates?|controls?|governs?|relates?|concerns?|exists?|aims?)\b(?! (?:why|the reason|what|behind|how|(?:\w+ed|met|kept|put into practice) (?:by|through|with|in))\b)(?!.*\b(?:I|we|we're|us|our|my|staff|here|therefore|hence|why|so(?! that))\b)/i,
);
