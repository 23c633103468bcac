import type { Library } from '../core/catalogue/catalogue';
import type { CriterionCoverage } from '../core/coverage/coverage';
import { usefulAdvice, wordAdvice, wordRequirement } from './requirementWords';
import type { Translate } from './translate';

/** Why a criterion stands as it does. Made from what coverage says, so that every place gives the same answer. */
export interface Reason {
  /** "What is missing in 2.1?" */
  readonly question: string;
  readonly answer: string;
  readonly parts: readonly ReasonPart[];
}

/** One thing that the catalogue asks for, and how far the evidence has come with it. */
export interface ReasonPart {
  readonly words: string;
  /** `lacking`: an assessor will look for it. `advised`: it would help. */
  readonly standing: 'lacking' | 'advised' | 'satisfied';
}

/** The reason for the status of a criterion, in words. */
export function wordReason(coverage: CriterionCoverage, library: Library, t: Translate): Reason {
  return { ...wordAnswer(coverage, t), parts: wordParts(coverage, library, t) };
}

/** Each thing that a criterion asks for, with how it stands: what is required and open first, what is in place last. */
export function wordParts(coverage: CriterionCoverage, library: Library, t: Translate): ReasonPart[] {
  const inPlace = coverage.requirements.filter(({ satisfied }) => satisfied);
  return [
    ...coverage.lacking.map((state) => ({
      words: wordRequirement(state, library, t),
      standing: 'lacking' as const,
    })),
    ...usefulAdvice(coverage).map((state) => ({
      words: wordAdvice(state, library, t),
      standing: 'advised' as const,
    })),
    ...inPlace.map((state) => ({
      words: wordRequirement(state, library, t),
      standing: 'satisfied' as const,
    })),
  ];
}

/** What is open in a criterion, the required parts first: the reason that it is not met, or what would help. */
export function wordOpenParts(coverage: CriterionCoverage, library: Library, t: Translate): string[] {
  return wordParts(coverage, library, t)
    .filter(({ standing }) => standing !== 'satisfied')
    .map(({ words }) => words);
}

function wordAnswer(
  { criterion: { number }, status, lacking }: CriterionCoverage,
  t: Translate,
): Pick<Reason, 'question' | 'answer'> {
  switch (status) {
    case 'met':
      return {
        question: t('Why is {0} met?', number),
        answer: t('Your evidence has every part that this criterion needs. Only an assessor decides.'),
      };
    case 'incomplete':
      return {
        question: t('What is missing in {0}?', number),
        answer: lacking.every(({ requirement }) => requirement.kind === 'unread')
          ? t('Your evidence is tagged, and what it needs cannot be read in the catalogue.')
          : lacking.length === 1
            ? t('Your evidence is tagged, and 1 part that your assessor will look for is not there yet.')
            : t(
                'Your evidence is tagged, and {0} parts that your assessor will look for are not there yet.',
                lacking.length,
              ),
      };
    case 'planned':
      return {
        question: t('Why is {0} only planned?', number),
        answer: t(
          'Each of its tags has a question mark, and a plan does not count yet. Write the part, then take the question mark away.',
        ),
      };
    case 'unmet':
      return {
        question: t('Why is {0} not started?', number),
        answer: t('No evidence has its tag yet. Write about it, or tag a part that shows it already.'),
      };
  }
}
