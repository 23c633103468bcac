import type { Library } from '../core/catalogue/catalogue';
import type { CheckedVerb, Problem } from '../core/problem';
import { labels, modelLabels, typeNames, wordsOfGroup } from './requirementWords';
import type { Translate } from './translate';
import { wordChoice, wordList } from './words';

type MissingCode =
  | 'generic-example'
  | 'missing-concept'
  | 'missing-model'
  | 'missing-contrast'
  | 'missing-count'
  | 'missing-organisation'
  | 'insufficient-evidence'
  | 'evidence-type'
  | 'command-verb';

/** The sentence for something that a criterion asks for and its evidence lacks. */
export function wordMissing(
  problem: Extract<Problem, { code: MissingCode }>,
  library: Library,
  t: Translate,
): string {
  const { criterion } = problem;
  switch (problem.code) {
    case 'generic-example':
      return t(
        'For criterion {1} your assessor needs one thing that happened, and after “{0}” you have not told one yet. Say who it was, what you did and how it ended.',
        problem.written,
        criterion,
      );
    case 'missing-concept':
      return wordMissingConcept(problem, library, t);
    case 'missing-model':
      return t(
        'Criterion {0} needs a model of service by its name, so that your assessor sees that you know one. Name one, such as {1}, and say how you use it.',
        criterion,
        wordChoice(modelLabels(problem.models, library), t),
      );
    case 'missing-contrast':
      return problem.groups.length > 1
        ? t(
            'Criterion {0} needs two sides, and your assessor will look for both: {1}. Write about each, and say how they differ.',
            criterion,
            wordList(labels(problem.groups, library), t),
          )
        : t(
            'Criterion {0} needs both sides, and your assessor will look for {1} as well. Write about that side too, and say how the two differ.',
            criterion,
            wordList(labels(problem.groups, library), t),
          );
    case 'missing-count':
      if (problem.noun === '') {
        return wordMissingConcept({ ...problem, lacking: problem.needed - problem.found }, library, t);
      }
      return problem.needed === 1
        ? t(
            'For criterion {0} your assessor will look for at least one of the {1}. Write about one, and say what it means at your work.',
            criterion,
            problem.noun,
          )
        : t(
            'For criterion {0} your assessor will look for {1} {2}, and you have {3} so far. Add the rest, and say what each means at your work.',
            criterion,
            problem.needed,
            problem.noun,
            problem.found,
          );
    case 'missing-organisation':
      return t(
        'Criterion {0} is about one organisation, and your assessor cannot tell which. Name it, or say where you work, and write what is done there.',
        criterion,
      );
    case 'insufficient-evidence':
      if (problem.unit === 'pieces' && problem.found === 0) {
        return t(
          'There is nothing yet in what you tagged with criterion {0}, so your assessor has nothing to go by. Write there what you did, or add the file that shows it.',
          criterion,
        );
      }
      return problem.unit === 'words'
        ? t(
            'Your assessor may need about {1} words to see that criterion {0} is met, and you have {2} so far. Say more about what you did and why.',
            criterion,
            problem.needed,
            problem.found,
          )
        : t(
            'Criterion {0} needs {1} pieces of evidence, so that your assessor sees it more than once, and you have {2} so far. Tag another part that shows it.',
            criterion,
            problem.needed,
            problem.found,
          );
    case 'evidence-type':
      if (problem.written !== undefined && problem.meant !== undefined) {
        return t(
          'Criterion {0} needs this kind of evidence: {1}. Your assessor will not find it by “{2}”, so write “{3}” if that is what you mean.',
          criterion,
          wordChoice(typeNames(problem.types, library), t),
          problem.written,
          problem.meant,
        );
      }
      if (problem.written !== undefined) {
        return t(
          'Criterion {0} needs this kind of evidence: {1}. If that is what your “{2}” is, use this name for it, so that your assessor finds it.',
          criterion,
          wordChoice(typeNames(problem.types, library), t),
          problem.written,
        );
      }
      return t(
        'For criterion {0} your assessor will look for another kind of evidence: {1}. Say at the top of your file that it is of this kind, or ask how to get it.',
        criterion,
        wordChoice(typeNames(problem.types, library), t),
      );
    case 'command-verb':
      return wordVerb(problem.verb, criterion, t);
  }
}

function wordMissingConcept(
  {
    criterion,
    groups,
    lacking,
  }: Pick<Extract<Problem, { code: 'missing-concept' }>, 'criterion' | 'groups' | 'lacking'>,
  library: Library,
  t: Translate,
): string {
  const names = labels(groups, library);
  if (lacking < groups.length) {
    return lacking === 1
      ? t(
          'Criterion {0} also needs one of these, and your assessor will look for it: {1}. Say what you do about it, and why.',
          criterion,
          wordChoice(names, t),
        )
      : t(
          'Criterion {0} also needs {1} of these, and your assessor will look for them: {2}. Say what you do about each, and why.',
          criterion,
          lacking,
          wordList(names, t),
        );
  }
  const [group] = groups;
  const words = group !== undefined && groups.length === 1 ? wordsOfGroup(group, library) : [];
  if (words.length > 0) {
    return t(
      'Criterion {0} needs you to write about {1}, and your assessor will look for it. Say what you do and why, with words such as {2}.',
      criterion,
      wordList(names, t),
      wordChoice(
        words.map((word) => t('“{0}”', word)),
        t,
      ),
    );
  }
  return groups.length === 1
    ? t(
        'Criterion {0} needs you to write about {1}, and your assessor will look for it. Say what you do and why.',
        criterion,
        wordList(names, t),
      )
    : t(
        'Criterion {0} needs you to write about {1}, and your assessor will look for each. Say what you do and why.',
        criterion,
        wordList(names, t),
      );
}

function wordVerb(verb: CheckedVerb, criterion: string, t: Translate): string {
  switch (verb) {
    case 'define':
      return t(
        'Criterion {0} asks you to “define”, so it needs what something means. Write “… means …” in your own words.',
        criterion,
      );
    case 'explain':
      return t(
        'Criterion {0} asks you to “explain”, so it needs reasons. Say why, with words like “because” or “so that”.',
        criterion,
      );
    case 'justify':
      return t(
        'Criterion {0} asks you to “justify”, so it needs your reasons for a choice. Say why it was the best one.',
        criterion,
      );
    case 'distinguish':
      return t(
        'Criterion {0} asks you to “distinguish”, so it needs what makes two things differ. Say what is true of one and not of the other.',
        criterion,
      );
    case 'compare':
      return t(
        'Criterion {0} asks you to “compare”, so it needs two things side by side. Say how they are alike and how they differ.',
        criterion,
      );
    case 'evaluate':
      return t(
        'Criterion {0} asks you to “evaluate”, so it needs good points and bad points. Weigh them up and say what you think.',
        criterion,
      );
    case 'assess':
      return t(
        'Criterion {0} asks you to “assess”, so it needs a view that you can back up. Give both sides and say what you think.',
        criterion,
      );
  }
}
