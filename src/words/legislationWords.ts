import type { LawStatus } from '../core/catalogue/catalogue';
import type { Problem, WrongTitle } from '../core/problem';
import type { Translate } from './translate';
import { wordChoice, wordLaws } from './words';

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
      return problem.laws.length === 1
        ? t(
            'Criterion {0} needs more than the name of a law: your assessor wants to know what {1} changes. Say what you do at work because of it.',
            problem.criterion,
            wordLaws(problem.laws, t),
          )
        : t(
            'Criterion {0} needs more than the names of laws: your assessor wants to know what {1} change. Say what you do at work because of each.',
            problem.criterion,
            wordLaws(problem.laws, t),
          );
    case 'superseded-legislation':
      return wordSuperseded(problem.title, problem.status, problem.replacedBy, t);
    case 'legislation-year':
      return t(
        'There is no law called “{0}”, and your assessor will check the year. {1}',
        problem.written,
        wordRight(problem, t),
      );
    case 'legislation-spelling':
      return t(
        '“{0}” is not the name of a law, and your assessor will look for the right one. {1}',
        problem.written,
        wordRight(problem, t),
      );
    case 'abbreviation-first':
      return t(
        'Not every reader knows what “{0}” is short for. The first time, write “{1}” and put the letters in brackets.',
        problem.abbreviation,
        problem.title,
      );
  }
}

/** What to write in place of a title that no law has. */
function wordRight({ titles, old }: WrongTitle, t: Translate): string {
  if (!old) {
    return t(
      'Write {0}.',
      wordChoice(
        titles.map((title) => t('“{0}”', title)),
        t,
      ),
    );
  }
  const next =
    titles.length === 0
      ? t('find out which law holds where you work')
      : t('write about {0}', wordLaws(titles, t));
  switch (old.status) {
    case 'partly-superseded':
      return t('For most customers the {0} is not the law any more, so {1}.', old.title, next);
    case 'northern-ireland-only':
      return t('The {0} is law in Northern Ireland only, so {1}.', old.title, next);
    default:
      return t('The {0} is not the law any more, so {1}.', old.title, next);
  }
}

function wordSuperseded(
  title: string,
  status: LawStatus,
  replacedBy: readonly string[],
  t: Translate,
): string {
  const next =
    replacedBy.length === 0
      ? t('Find out which law holds where you work, and say what it changes there.')
      : t('Write about {0}, and say what it changes in your work.', wordLaws(replacedBy, t));
  switch (status) {
    case 'partly-superseded':
      return t(
        'For most customers the {0} is not the law any more, so your assessor will ask for the law of today. {1}',
        title,
        next,
      );
    case 'northern-ireland-only':
      return t(
        'The {0} is law in Northern Ireland only, and your assessor will ask for the law where you work. {1}',
        title,
        next,
      );
    case 'not-yet-in-force':
      return t(
        'The {0} is not in force yet, and your assessor wants the law of today. Say so, and name the law that you follow now.',
        title,
      );
    default:
      return t('The {0} is not the law any more, and your assessor may send it back. {1}', title, next);
  }
}
