import type { Problem } from '../core/problem';
import { shortenName } from './shorten';
import type { Translate } from './translate';
import { wordChoice } from './words';

/** What is only ever found in catalogues. */
type CatalogueProblem = Extract<
  Problem,
  {
    readonly code:
      | 'value-form'
      | 'value-range'
      | 'alias-taken'
      | 'alias-today'
      | 'curly-quotes'
      | 'dash-missing'
      | 'text-cut'
      | 'requirement-empty'
      | 'list-too-long'
      | 'minimum-too-high'
      | 'verb-unknown'
      | 'check-character'
      | 'outcome-empty'
      | 'yaml-alias';
  }
>;

/** The sentence for a problem of a catalogue, for the person who writes it. */
export function wordCatalogueProblem(problem: CatalogueProblem, t: Translate): string {
  switch (problem.code) {
    case 'value-form':
      return wordForm(problem, t);
    case 'value-range':
      return t(
        '“{0}” cannot be {1}. It has to be between {2} and {3}.',
        shortenName(problem.field),
        shortenName(problem.value),
        problem.minimum,
        problem.maximum,
      );
    case 'curly-quotes':
      return t('These curly quote marks count as letters of the text. Use straight ones here, or none.');
    case 'dash-missing':
      return t(
        'Each entry of this list begins with a dash and a space, as in “- {0}:”. Put them here, and two spaces before each line below.',
        shortenName(problem.field),
      );
    case 'text-cut':
      return t(
        'A # with a space before it begins a comment, so this part of the text does not count. Put the whole text in quotation marks.',
      );
    case 'alias-taken':
      return t(
        'Two criteria have the old number “{0}”, so a tag with it counts for neither. Take it out of one, or write it under “withdrawn” with both as “replacedBy”.',
        shortenName(problem.alias),
      );
    case 'alias-today':
      return t(
        'Another criterion has the number “{0}” today, so an old tag with it counts for that one and not for this. Ask learners to look at their old tags.',
        shortenName(problem.alias),
      );
    case 'requirement-empty':
      return t(
        'This asks for nothing, so it is left out. Write what it should ask for behind “{0}”, or take it away.',
        shortenName(problem.field),
      );
    case 'minimum-too-high':
      return t(
        'This asks for {0}, and the list beside it has only {1}. Write a smaller number, or list more.',
        problem.minimum,
        problem.most,
      );
    case 'list-too-long':
      return t(
        '“{0}” takes {1} and no more, so “{2}” is left out. Take it away, or write a second requirement for it.',
        shortenName(problem.field),
        problem.most,
        shortenName(problem.value),
      );
    case 'verb-unknown':
      return problem.nearest === undefined
        ? t(
            'Signpost does not know the command word “{0}”. To tell learners what it asks for, add it under “verbs”.',
            shortenName(problem.verb),
          )
        : t(
            'Signpost does not know the command word “{0}”. Did you mean “{1}”?',
            shortenName(problem.verb),
            shortenName(problem.nearest),
          );
    case 'check-character':
      return t(
        '{0} may be mistyped: with these digits it would end in {1}. Compare it with the certificate or the specification.',
        shortenName(problem.number),
        problem.expected,
      );
    case 'outcome-empty':
      return t(
        'Learning outcome {0} has no criteria, so it can never be complete. Add its criteria when you have them.',
        shortenName(problem.outcome),
      );
    case 'yaml-alias':
      return wordAlias(problem.reason, shortenName(problem.name), t);
  }
}

function wordForm(
  { field, value, example }: Extract<CatalogueProblem, { code: 'value-form' }>,
  t: Translate,
): string {
  const shown = shortenName(value);
  switch (field) {
    case 'keywords':
      return t(
        'Nobody could begin a tag with “{0}”. Use two to eight letters and nothing else, as in “{1}”.',
        shown,
        example,
      );
    case 'number':
    case 'aliases':
      return t(
        'Nobody could write “{0}” in a tag. Use digits with dots between them, and a letter before or behind if you need one, as in “{1}”.',
        shown,
        example,
      );
    default:
      return t(
        'Nobody could write “{0}” in a tag. Use letters, digits and hyphens without spaces, as in “{1}”.',
        shown,
        example,
      );
  }
}

/** The sentence for a tag whose criterion is gone, for the learner. */
export function wordWithdrawn(
  { reference, replacedBy, note }: Extract<Problem, { code: 'withdrawn-criterion' }>,
  t: Translate,
): string {
  const next =
    replacedBy.length === 0
      ? t('Nothing took its place, so ask your assessor what to do with this part.')
      : t('Look at {0}, which took its place.', wordChoice(replacedBy, t));
  return note === ''
    ? t('Criterion {0} is no longer in your qualification, so this counts for nothing. {1}', reference, next)
    : t(
        'Criterion {0} is no longer in your qualification: {1} {2}',
        reference,
        /[.!?]$/.test(note) ? note : `${note}.`,
        next,
      );
}

function wordAlias(reason: 'cycle' | 'too-many' | 'unknown', name: string, t: Translate): string {
  switch (reason) {
    case 'cycle':
      return t(
        'The part called “{0}” contains itself, so this is left out. Write it out here in place of *{0}.',
        name,
      );
    case 'too-many':
      return t(
        'This file repeats parts of itself too often with & and *, so the rest is left out. Use fewer.',
      );
    case 'unknown':
      return t(
        'No part above is called “{0}”, so this is left out. If it begins with a star, put it in quotation marks.',
        name,
      );
  }
}
