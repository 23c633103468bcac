import type { LawStatus, Library } from '../core/catalogue/catalogue';
import type { Problem, WrongTitle } from '../core/problem';
import type { Translate } from './translate';
import { arePlural, wordChoice, wordLaws, wordPast, wordTopics } from './words';

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
      if (!isThing.test(problem.written)) {
        return t(
          'Criterion {0} needs a law by name, and this does not say which law it is. Tell your assessor which law you mean, with its year.',
          problem.criterion,
        );
      }
      return t(
        'Criterion {0} needs a law by name, and “{1}” could be any law. Write which law you mean, with its year.',
        problem.criterion,
        problem.written,
      );
    case 'legislation-not-applied':
      return problem.laws.length === 1 && !arePlural(problem.laws)
        ? t(
            'Criterion {0} needs more than the name of a law: your assessor wants to know what {1} changes. Say what you do at work because of it.',
            problem.criterion,
            wordLaws(problem.laws, t),
          )
        : problem.laws.length === 1
          ? t(
              'Criterion {0} needs more than the name of a law: your assessor wants to know what {1} change. Say what you do at work because of them.',
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

/** Words that may stand for a thing: "the law", "rules about health and safety", and not "government makes". */
const isThing =
  /^(?!.*\b(?:is|are|was|there|have|has|had|follow\w*|obey\w*|break\w*|broke|breach\w*|know|keep|comply\w*|says?|states?|requires?|tells?|means?|gives?|makes?|made|passed|protects?|stops?|lets|allows?|by|under|above|within|against)\b)(?=.*\b(?:laws?|acts?|rules|regulations?|regs|legislations?|rights?|statutes?|guidelines|requirements?|dut(?:y|ies)|data protection|legal \w+)\b)/is;

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
  const isPlural = arePlural([old.title]);
  switch (old.status) {
    case 'partly-superseded':
      return isPlural
        ? t('For most customers the {0} are not the law any more, so {1}.', old.title, next)
        : t('For most customers the {0} is not the law any more, so {1}.', old.title, next);
    case 'northern-ireland-only':
      return isPlural
        ? t('The {0} are law in Northern Ireland only, so {1}.', old.title, next)
        : t('The {0} is law in Northern Ireland only, so {1}.', old.title, next);
    default:
      return isPlural
        ? t('The {0} are not the law any more, so {1}.', old.title, next)
        : t('The {0} is not the law any more, so {1}.', old.title, next);
  }
}

function wordSuperseded(
  title: string,
  status: LawStatus,
  replacedBy: readonly string[],
  t: Translate,
): string {
  const isPlural = arePlural([title]);
  switch (status) {
    case 'partly-superseded':
      return isPlural
        ? t(
            'For most customers the {0} are not the law any more, so your assessor will ask for the law of today. {1}',
            title,
            wordToday(replacedBy, t),
          )
        : t(
            'For most customers the {0} is not the law any more, so your assessor will ask for the law of today. {1}',
            title,
            wordToday(replacedBy, t),
          );
    case 'northern-ireland-only':
      return isPlural
        ? t(
            'The {0} are law in Northern Ireland only, and your assessor will ask for the law where you work. {1}',
            title,
            wordToday(replacedBy, t),
          )
        : t(
            'The {0} is law in Northern Ireland only, and your assessor will ask for the law where you work. {1}',
            title,
            wordToday(replacedBy, t),
          );
    case 'not-yet-in-force':
      return isPlural
        ? t(
            'The {0} are not in force yet, and your assessor wants the law of today. Say so, and name the law that you follow now.',
            title,
          )
        : t(
            'The {0} is not in force yet, and your assessor wants the law of today. Say so, and name the law that you follow now.',
            title,
          );
    default:
      return isPlural
        ? t(
            'The {0} are not the law any more, and your assessor may send this back. {1}',
            title,
            wordToday(replacedBy, t),
          )
        : t(
            'The {0} is not the law any more, and your assessor may send it back. {1}',
            title,
            wordToday(replacedBy, t),
          );
  }
}

/** What to write about in place of a law that is gone. */
function wordToday(replacedBy: readonly string[], t: Translate): string {
  if (replacedBy.length === 0) {
    return t('Find out which law holds where you work, and say what it changes there.');
  }
  return arePlural(replacedBy)
    ? t('Write about {0}, and say what they change in your work.', wordLaws(replacedBy, t))
    : t('Write about {0}, and say what it changes in your work.', wordLaws(replacedBy, t));
}

/** The sentence for laws that a criterion asks for and its evidence does not name. */
export function wordMissingLegislation(
  problem: Extract<Problem, { code: 'missing-legislation' }>,
  library: Library,
  t: Translate,
): string {
  const { criterion, found, needed, topics, past } = problem;
  const old = past.length === 0 ? '' : t(': {0}', wordPast(past, t));
  const all = Math.max(needed, found.length + topics.length);
  if (found.length > 0) {
    return t(
      'For criterion {0} your assessor wants {1} laws by name, and your evidence names only {2}{3}. {4}',
      criterion,
      all,
      wordLaws(found, t),
      old,
      wordNextLaw(topics, library, t),
    );
  }
  const nextOfOne = t('Write its title and year, and say what you do because of it.');
  const next = t('Write the title and year of each, and say what you do because of it.');
  if (topics.length > 0) {
    const about = wordTopics(topics, library, t);
    return all === 1
      ? t(
          'For criterion {0} your assessor wants a law about {1} by name, and there is none yet{2}. {3}',
          criterion,
          about,
          old,
          nextOfOne,
        )
      : t(
          'For criterion {0} your assessor wants laws about {1} by name, and there are none yet{2}. {3}',
          criterion,
          about,
          old,
          next,
        );
  }
  return all === 1
    ? t(
        'For criterion {0} your assessor wants a law by name, and there is none yet{1}. {2}',
        criterion,
        old,
        nextOfOne,
      )
    : t(
        'For criterion {0} your assessor wants {1} laws by name, and there are none yet{2}. {3}',
        criterion,
        all,
        old,
        next,
      );
}

/** What to write where some laws are named and more are needed. */
function wordNextLaw(topics: readonly string[], library: Library, t: Translate): string {
  switch (topics.length) {
    case 0:
      return t('Write the title and year of another law, and say what you do because of it.');
    case 1:
      return t('Name a law about {0}, and say what you do because of it.', wordTopics(topics, library, t));
    default:
      return t('Name laws about {0}, and say what you do because of each.', wordTopics(topics, library, t));
  }
}
