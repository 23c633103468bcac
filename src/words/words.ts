import type { Criterion, Library } from '../core/catalogue/catalogue';
import type { Claim, Counts, Status } from '../core/coverage/coverage';
import type { FixTitle, Prompt } from '../core/lint/rule';
import type { Severity } from '../core/problem';
import { wordBlock } from './passageWords';
import type { Translate } from './translate';

/** "met", in words, for labels and screen readers. */
export function wordStatus(status: Status, t: Translate): string {
  switch (status) {
    case 'met':
      return t('met');
    case 'incomplete':
      return t('something is missing');
    case 'planned':
      return t('planned');
    case 'unmet':
      return t('not started');
  }
}

/** "Something is missing", where words stand as a line of their own. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "advice", for what the code calls information. */
export function wordSeverity(severity: Severity, t: Translate): string {
  switch (severity) {
    case 'error':
      return t('error');
    case 'warning':
      return t('warning');
    case 'information':
      return t('advice');
  }
}

/** "Earlier number: 1.4", for a criterion that had another number in an earlier version of its catalogue. */
export function wordAliases({ aliases }: Criterion, t: Translate): string {
  return aliases.length === 1
    ? t('Earlier number: {0}', aliases[0] ?? '')
    : t('Earlier numbers: {0}', wordList(aliases, t));
}

/** "3 of 4 met". */
export function wordCounts(counts: Counts, t: Translate): string {
  return counts.total === 0
    ? t('no criteria in this catalogue')
    : t('{0} of {1} met', counts.met, counts.total);
}

/** "3 of 4 met, 1 something is missing": everything that is not zero, for where there is room. */
export function wordAllCounts(counts: Counts, t: Translate): string {
  const parts = [wordCounts(counts, t)];
  if (counts.incomplete > 0) {
    parts.push(t('{0} with something missing', counts.incomplete));
  }
  if (counts.planned > 0) {
    parts.push(t('{0} planned', counts.planned));
  }
  if (counts.unmet > 0) {
    parts.push(t('{0} not started', counts.unmet));
  }
  return parts.join(', ');
}

/** Where a claim stands: "Refund at the till, section “What I did”". */
export function wordClaim(claim: Claim, t: Translate): string {
  const { note, tag } = claim;
  const { kind, heading, attachment } = tag.passage;
  const place = heading === note.title ? note.title : t('{0}, under “{1}”', note.title, heading);
  switch (kind) {
    case 'attachment':
      return attachment ? t('{0}: file {1}', place, attachment) : t('{0}: link that names no file', place);
    case 'section':
      return heading === note.title ? note.title : t('{0}, section “{1}”', note.title, heading);
    case 'list-item':
      return t('{0}: list item', place);
    case 'table-row':
      return t('{0}: table row', place);
    case 'block':
      return wordBlock(claim, place, t);
    case 'paragraph':
      return t('{0}: paragraph', place);
    case 'file':
      return t('{0}: the whole file', note.title);
  }
}

/** The name of a quick fix. */
export function wordFixTitle(title: FixTitle, t: Translate): string {
  switch (title.kind) {
    case 'change-reference':
      return t('Change to {0}', title.to);
    case 'change-everywhere':
      return t('Change to {0} in all {1} places of this portfolio', title.to, title.places);
    case 'change-text':
      return t('Change to “{0}”', title.to);
    case 'write-in-full':
      return t('Write the full title: {0}', title.title);
    case 'separate-tags':
      return t('Put a space between the tags');
    case 'move-tag-down':
      return t('Move this tag to the end of the text below');
    case 'move-tag-up':
      return t('Move this tag into the heading, for all that stands below it');
    case 'tag-each-text':
      return t('Put this tag at the end of each text above too');
    case 'replace-person':
      return t('Call this person {0} in the whole portfolio', title.to);
    case 'take-out':
      return title.what === 'detail' ? t('Take this detail out') : t('Take this comment out');
    case 'remove-tag':
      return t('Take this criterion out of the tag');
    case 'choose-unit':
      return t('Choose unit {0} in portfolio.yaml', title.unit);
    case 'add-prompt':
      return wordPromptTitle(title.about, t);
  }
}

function wordPromptTitle(about: Prompt['about'], t: Translate): string {
  switch (about) {
    case 'legislation':
      return t('Add a reminder here to name a law');
    case 'practice':
      return t('Add a reminder here to say what you do because of a law');
    case 'example':
      return t('Add a reminder here to give an example');
    case 'concepts':
      return t('Add a reminder here to write about what is missing');
    case 'contrast':
      return t('Add a reminder here to write about the other side');
    case 'count':
      return t('Add a reminder here to add the rest');
  }
}

/** "data protection and consumer rights" for topic IDs. */
export function wordTopics(topics: readonly string[], library: Library, t: Translate): string {
  return wordList(
    topics.map((topic) => library.register.topics.get(topic) ?? topic),
    t,
  );
}

/** "the Equality Act 2010", as a title stands inside a sentence. An EU regulation is called by its number alone. */
function wordLaw(title: string, t: Translate): string {
  return /^(?:The|Regulation) /.test(title) ? title : t('the {0}', title);
}

/** "the Equality Act 2010 and the Bribery Act 2010". */
export function wordLaws(titles: readonly string[], t: Translate): string {
  return wordList(
    titles.map((title) => wordLaw(title, t)),
    t,
  );
}

/** Whether a verb behind some titles speaks of several: "Regulations" are, and so are two Acts. */
export function arePlural(titles: readonly string[]): boolean {
  return (
    titles.length > 1 || titles.some((title) => /\b(?:Regulations|Rules|Acts)\b(?!.*\bAct\b)/.test(title))
  );
}

/** "the Race Relations Act 1976 does not count: …", of laws that are named and can be followed no longer. */
export function wordPast(titles: readonly string[], t: Translate): string {
  return arePlural(titles)
    ? t('{0} do not count, as they are not the law today where you work', wordLaws(titles, t))
    : t('{0} does not count, as it is not the law today where you work', wordLaws(titles, t));
}

/** "a, b and c". */
export function wordList(parts: readonly string[], t: Translate): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : t('{0} and {1}', parts.slice(0, -1).join(', '), last);
}

/** "a, b or c". */
export function wordChoice(parts: readonly string[], t: Translate): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : t('{0} or {1}', parts.slice(0, -1).join(', '), last);
}
