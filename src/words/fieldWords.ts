import type { FieldType, Problem } from '../core/problem';
import { shortenName } from './shorten';
import type { Translate } from './translate';
import { wordChoice } from './words';

type FieldProblem = Extract<
  Problem,
  { readonly code: 'field-unknown' | 'field-wrong-type' | 'field-missing' | 'value-unknown' }
>;

/** The number of a criterion in the place of a field: `- 1.1: Greet people`. */
const likeNumber = /^[A-Za-z]{0,4}\d{1,4}(?:\.\d{1,4})+[A-Za-z]?$|^\d{1,4}[A-Za-z]$/;

/** The sentence for a field of a YAML file that is not as its schema says. */
export function wordField(problem: FieldProblem, t: Translate): string {
  switch (problem.code) {
    case 'field-unknown':
      if (problem.below !== undefined) {
        return t(
          '“{0}” is not a field here, so it is left out. It belongs below “{1}” and further to the right, so put spaces before it.',
          shortenName(problem.field),
          shortenName(problem.below),
        );
      }
      if (problem.nearest === undefined && likeNumber.test(problem.field)) {
        return t(
          '“{0}” is not a field, so this is left out. Write “number: {0}” here, and below it “statement:” with the words.',
          shortenName(problem.field),
        );
      }
      return problem.nearest === undefined
        ? t(
            '“{0}” is not a field that Signpost knows, so it is left out. Check the spelling or take it away.',
            shortenName(problem.field),
          )
        : t(
            '“{0}” is not a field that Signpost knows, so it is left out. Did you mean “{1}”?',
            shortenName(problem.field),
            shortenName(problem.nearest),
          );
    case 'field-wrong-type':
      return t(
        '“{0}” should be {1}. Until then it is left out.',
        shortenName(problem.field),
        wordType(problem, t),
      );
    case 'field-missing':
      return t(
        '“{0}” is missing here. Add it so that Signpost can read this part.',
        shortenName(problem.field),
      );
    case 'value-unknown':
      return t(
        '“{0}” cannot be “{1}”. Choose {2}.',
        shortenName(problem.field),
        shortenName(problem.value),
        wordChoice(problem.choices, t),
      );
  }
}

function wordType(
  { expected, nearest }: { readonly expected: FieldType; readonly nearest?: string },
  t: Translate,
): string {
  switch (expected) {
    case 'text':
      return t('text');
    case 'list':
      return t('a list, with a dash and a space before each entry');
    case 'map':
      return t('lines such as “{0}”, each with a space behind its colon', nearest ?? t('name: words'));
    case 'number':
      return t('a whole number');
    case 'yes-or-no':
      return t('true or false');
    case 'date':
      // A date that only has to be written in another way is its own example.
      return nearest === undefined ? t('a date such as 2026-11-21') : t('a date such as {0}', nearest);
  }
}
