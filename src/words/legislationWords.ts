import type { LawStatus } from '../core/catalogue/catalogue';
import type { Problem } from '../core/problem';
import type { Translate } from './translate';
import { wordList } from './words';

type LegislationCode =
  | 'vague-legislation'
  | 'legislation-not-applied'
  | 'superseded-legislation'
  | 'legislation-year'
  | 'legislation-spelling'
  | 'abbreviation-first';

/** The sentence for something about a law. */
export function wordLegislation(problem: Extract<Problem, { code: LegislationCode }>, t: Translate): string {
  switch (problem.code) {
    case 'vague-legislation':
      return t(
        'Criterion {0} needs a law by name, and “{1}” could be any law. Write which law you mean, with its year.',
        problem.criterion,
        problem.written,
      );
    case 'legislation-not-applied':
      return t(
        'Criterion {0} needs more than the name of a law: you name {1}, but not what it changes. Say what you do at work because of it.',
        problem.criterion,
        wordList(problem.laws, t),
      );
    case 'superseded-legislation':
      return wordSuperseded(problem.title, problem.status, wordList(problem.replacedBy, t), t);
    case 'legislation-year':
      return t(
        'There is no law called “{0}”, and your assessor will check the year. Write {1}.',
        problem.written,
        problem.title,
      );
    case 'legislation-spelling':
      return t(
        '“{0}” is not the name of a law, and your assessor will look for the right one. Write {1}.',
        problem.written,
        problem.title,
      );
    case 'abbreviation-first':
      return t(
        'Not every reader knows what {0} is short for. Write the full title the first time: {1}.',
        problem.abbreviation,
        problem.title,
      );
  }
}

function wordSuperseded(title: string, status: LawStatus, replacedBy: string, t: Translate): string {
  switch (status) {
    case 'partly-superseded':
      return t(
        'For most customers {0} is not the law any more. Write about {1} and what it changes in your work.',
        title,
        replacedBy,
      );
    case 'northern-ireland-only':
      return t(
        '{0} is still the law in Northern Ireland only. Where you work, write about {1}.',
        title,
        replacedBy,
      );
    case 'not-yet-in-force':
      return t('{0} is not in force yet. Say so, and name the law that you follow now.', title);
    default:
      return replacedBy === ''
        ? t('{0} is not the law any more. Find out what took its place and write about that.', title)
        : t(
            '{0} is not the law any more, and your assessor will send it back. Write about {1}.',
            title,
            replacedBy,
          );
  }
}
