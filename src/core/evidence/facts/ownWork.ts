import { isVague } from './vagueVerbs';

/**
 * What somebody does at their own place of work, in whatever words: no list has every verb of every trade. After "I"
 * and "we" any verb counts but those that say only that one knows, keeps or breaks a law; of others, what is done to
 * things counts ("jobs get diarised", "the slip goes in the bin"), and what a law asks of everybody does not.
 * It goes over the words of a sentence; an expression is tried only where the word that it needs is there.
 */
export function showsOwnWork(sentence: string, words: readonly string[]): boolean {
  const there = new Set(words);
  const isOurs = there.has('our') || there.has('my');
  return (
    actsAtWork(words) ||
    ((there.has('goes') || there.has('comes') || there.has('sits') || there.has('hangs')) &&
      goes.test(sentence)) ||
    (isOurs && (ownThing.test(sentence) || ownPlace.test(sentence) || doneHere.test(sentence))) ||
    (isOurs && changedThing.test(sentence)) ||
    ((there.has('me') || there.has('us')) && (isMadeToDo(words) || notAllowed.test(sentence)))
  );
}

const writer = new Set("i we i'd we'd i've we've i'll we'll".split(' '));
const adverbs = new Set(
  `always never also only just now then still first therefore both usually normally often must should will would can
  could cannot can't cant won't wouldn't couldn't do don't dont didn't immediately carefully personally double not`.split(
    /\s+/,
  ),
);
/** With "to" behind, they stand before what is done: "we have to decant". */
const halves = new Set('have has had need needs try tries'.split(' '));
const laws = new Set('act acts law laws legislation regulations rules'.split(' '));
const roles = new Set(
  `chef cook waiter waitress receptionist pharmacist nurse carer dentist hygienist stylist therapist technician engineer
  mechanic fitter driver courier porter caretaker cleaner housekeeper cashier teller agent adviser advisor operator handler
  supervisor leader manager kitchen desk till website app system shop office branch school surgery practice clinic hotel
  salon garage warehouse gym pool nursery library museum chefs drivers managers carers nurses agents`.split(
    /\s+/,
  ),
);
const beforeRole = new Set('the our my each every one so that therefore duty team front'.split(' '));
const refusing = new Set("won't doesn't don't never will would".split(' '));
/** What the law does for people, and no routine: "customers get protected". */
const lot = new Set(
  `protected treated fined discriminated punished prosecuted sued injured hurt harmed charged banned abused
  exploited bullied harassed offended scared confused involved started replaced updated amended introduced
  called covered affected sacked ripped caught misled conned cheated accused arrested closed inspected
  audited visited rated paid`.split(/\s+/),
);

/** "I decant", "the pharmacist comes round", "jobs get diarised": somebody, or something, and what is done. */
function actsAtWork(words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (writer.has(word)) {
      const verb = skipAdverbs(words, at + 1);
      if (!isVague(words[verb] ?? '') && !speaksOfLaw(words, verb + 1)) {
        return true;
      }
    } else if (word === 'get' || word === 'gets') {
      const done = words[at + 1] ?? '';
      if (/^(?:\w+ed|kept|put|read|shut|cut|written|sent|taken)$/.test(done) && !lot.has(done)) {
        return true;
      }
    } else if (roles.has(word) && (at === 0 || beforeRole.has(words[at - 1] ?? ''))) {
      if (roleActs(words, at + 1)) {
        return true;
      }
    }
  }
  return false;
}

function skipAdverbs(words: readonly string[], from: number): number {
  let at = from;
  for (;;) {
    if (adverbs.has(words[at] ?? '')) {
      at++;
    } else if (halves.has(words[at] ?? '') && words[at + 1] === 'to') {
      at += 2;
    } else {
      return at;
    }
  }
}

/** "We comply with the Act", whatever the verb. */
function speaksOfLaw(words: readonly string[], from: number): boolean {
  return words.slice(from, from + 3).some((word) => laws.has(word));
}

function roleActs(words: readonly string[], from: number): boolean {
  const at = skipAdverbs(words, from);
  const verb = words[at] ?? '';
  const isDone =
    verb === 'comes' ||
    verb === 'goes' ||
    ((/[^s]s$/.test(verb) || refusing.has(words[at - 1] ?? '')) && !isVague(verb));
  return isDone && !speaksOfLaw(words, at + 1);
}

const making = new Set('had have has made makes make asked asks got gets told tells'.split(' '));
const objects = new Set('the a an every each our my all two them up out'.split(' '));

/** "My manager had me redo the tickets". */
function isMadeToDo(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if ((word !== 'me' && word !== 'us') || !making.has(words[at - 1] ?? '')) {
      return false;
    }
    const verb = words[at + 1] === 'to' ? at + 2 : at + 1;
    return !isVague(words[verb] ?? '') && objects.has(words[verb + 1] ?? '');
  });
}

/** "The number goes on the sheet", "the third one comes off the counter". */
const goes =
  /\b(?:goes|comes|sits|hangs) (?:straight |back |only )*(?:on|off|in|into|through|out|up|behind|back|over|round|to) (?:the|a|an|our|my|its|every) (?!(?:\w+ )?(?:act|laws?|legislation|regulations|court|same|end|conclusion|heart|point|way|person|customer|consumer)\b)/i;

/** Possessions that are no thing at work. */
const noThing =
  '(?:rights?|dut(?:y|ies)|responsibilit\\w+|jobs?|roles?|work|company|business|organisation|employers?|customers?|clients?|guests?|patients?|data|information|details|personal|reputation|country|society|industry|sector|lives|life|opinion|view|knowledge|understanding|main|laws?|legal|college|course|tutor|training|own)';
/** "Our newsletter only goes to …", "my rota never has …". */
const ownThing = new RegExp(
  `\\b(?:our|my) (?!${noThing}\\b)[\\w'-]+(?: (?!${noThing}\\b)[\\w'-]+)? (?:(?:now|always|also) )?(?:goes|comes|gets|only|never|no longer|isn't|aren't|doesn't|don't|won't|now (?:has|have|says|shows|asks))\\b(?! (?:know|follow|comply|treat|discriminate|mean))`,
  'i',
);
/** "At our place it needs two people", "on our window unless …". */
const ownPlace =
  /\b(?:at|in|on|behind|round) (?:our|my) (?!(?:opinion|view|job|role|work|company|country|course|own|lives|life)\b)[\w'-]+(?: [\w'-]+)?\b(?:(?: \w+){0,3} (?:needs? (?!to\b)|gets? |goes )|[^.!?;]{0,20} (?:unless|until|only if)\b)/i;
/** "Forms are stored in a cabinet at my branch". */
const doneHere =
  /\b(?:is|are|was|were|being) (?:always |now |all |only |never )?(?:stored|locked|kept in|password|shredded|destroyed|checked|tested|cleaned|signed|logged|written|read|labelled|scanned|filed|printed|displayed|covered|taken|trained to|asked)\b[^.!?;]{0,60}\b(?:at|in|on|by|of) (?:our|my) (?!(?:own|job|role|opinion)\b)/i;
/** "The Act doesn't let me sell it". */
const notAllowed =
  /\b(?:doesn't|does not|don't|won't|will not|wouldn't) (?:let|allow|permit) (?:me|us|our|my) (?:to )?(?!(?:discriminate|break|do|be|get|have)\b)[a-z]{3,}/i;
/** "It changed our sign-up sheet". */
const changedThing =
  /\b(?:changed|changes|altered|shortened|rewrote) (?:our|my) (?:[\w'-]+ ){0,3}(?:sheets?|forms?|scripts?|labels?|menus?|books?|letters?|signs?|websites?|tills?|rotas?|checklists?|adverts?|tickets?|emails?)\b/i;
