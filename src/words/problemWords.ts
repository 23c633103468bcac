import type { Library } from '../core/catalogue/catalogue';
import type { Problem } from '../core/problem';
import { wordCatalogueProblem, wordWithdrawn } from './catalogueWords';
import { wordField } from './fieldWords';
import { wordReadReason } from './fileReasonWords';
import { wordForm } from './formWords';
import { wordLegislation, wordMissingLegislation } from './legislationWords';
import { wordMisconception } from './misconceptionWords';
import { wordMissing } from './missingWords';
import { wordPersonalData } from './personalDataWords';
import { shortenName } from './shorten';
import { wordSyntax } from './syntaxWords';
import type { Translate } from './translate';
import { wordChoice, wordList } from './words';

/** The sentence for a problem: what is missing or wrong, why it matters, what to do. A new code without words does not compile. */
export function wordProblem(problem: Problem, library: Library, t: Translate): string {
  switch (problem.code) {
    case 'unknown-criterion':
      return wordUnknown(problem, t);
    case 'ambiguous-criterion':
      return t(
        '{0} could be {1}, so it counts for none of them yet. Write the one you mean.',
        problem.reference,
        wordChoice(problem.choices, t),
      );
    case 'renumbered-criterion':
      return t(
        '{0} is the old number of criterion {1}, and your evidence counts for it. Change the number, so that your assessor finds it.',
        problem.reference,
        problem.current,
      );
    case 'withdrawn-criterion':
      return wordWithdrawn(problem, t);
    case 'missing-legislation':
      return wordMissingLegislation(problem, library, t);
    case 'missing-example':
      return wordMissingExample(problem, t);
    case 'unit-not-chosen':
    case 'malformed-tag':
    case 'adjacent-tags':
    case 'tag-before-text':
    case 'tag-below-texts':
    case 'criterion-without-tag':
    case 'tag-in-remark':
    case 'duplicate-claim':
    case 'missing-alt-text':
    case 'missing-attachment':
    case 'spaced-link':
    case 'unmapped-evidence':
    case 'stale-evidence':
    case 'copied-criterion':
    case 'repeated-passage':
    case 'repeated-reference':
    case 'unused-suppression':
      return wordForm(problem, t);
    case 'vague-legislation':
    case 'legislation-not-applied':
    case 'superseded-legislation':
    case 'legislation-year':
    case 'legislation-spelling':
    case 'abbreviation-first':
      return wordLegislation(problem, t);
    case 'generic-example':
    case 'missing-concept':
    case 'missing-model':
    case 'missing-contrast':
    case 'missing-count':
    case 'missing-organisation':
    case 'insufficient-evidence':
    case 'evidence-type':
    case 'command-verb':
      return wordMissing(problem, library, t);
    case 'misconception':
      return wordMisconception(problem.mistake, problem.written, t);
    case 'personal-data':
      return wordPersonalData(problem.kind, problem.text, t);
    case 'yaml-syntax':
      return wordSyntax(problem.detail, t);
    case 'yaml-too-large':
      return t('This file is too large or nested too deeply to read. Split it into smaller files.');
    case 'field-unknown':
    case 'field-wrong-type':
    case 'field-missing':
    case 'value-unknown':
      return wordField(problem, t);
    case 'date-form':
      return problem.nearest === undefined
        ? t(
            'Signpost cannot read the date “{0}”, so it cannot tell how old this is. Write it like this: 2026-11-21.',
            shortenName(problem.written),
          )
        : t(
            'Signpost cannot read the date “{0}”, so it cannot tell how old this is. Write it like this: {1}.',
            shortenName(problem.written),
            shortenName(problem.nearest),
          );
    case 'value-form':
    case 'value-range':
    case 'alias-taken':
    case 'alias-today':
    case 'curly-quotes':
    case 'dash-missing':
    case 'text-cut':
    case 'requirement-empty':
    case 'list-too-long':
    case 'minimum-too-high':
    case 'verb-unknown':
    case 'check-character':
    case 'outcome-empty':
    case 'yaml-alias':
      return wordCatalogueProblem(problem, t);
    case 'duplicate-id':
      return t(
        'There is already a “{0}”, and only the first one counts. Change one of them.',
        shortenName(problem.id),
      );
    case 'dangling-reference':
      return problem.nearest === undefined
        ? wordUndefined(problem, t)
        : t(
            '“{0}” is not defined anywhere, so it is left out. Did you mean “{1}”?',
            shortenName(problem.id),
            shortenName(problem.nearest),
          );
    case 'qualification-unknown':
      return problem.nearest === undefined
        ? t(
            'No catalogue has a qualification “{0}”. Choose {1}.',
            shortenName(problem.id),
            wordChoice(problem.known.map(shortenName), t),
          )
        : t(
            'No catalogue has a qualification “{0}”. Did you mean “{1}”?',
            shortenName(problem.id),
            shortenName(problem.nearest),
          );
    case 'unit-unknown':
      return problem.nearest === undefined
        ? t(
            '{0} has no unit “{1}”. Its units are {2}.',
            shortenName(problem.qualification),
            shortenName(problem.id),
            wordList(problem.known.map(shortenName), t),
          )
        : t(
            '{0} has no unit “{1}”. Did you mean “{2}”?',
            shortenName(problem.qualification),
            shortenName(problem.id),
            shortenName(problem.nearest),
          );
    case 'path-outside':
      return t(
        '“{0}” leaves the portfolio folder, so it is not read. Evidence has to be inside the folder.',
        problem.path,
      );
    case 'evidence-not-text':
      return problem.isMarkdown
        ? t(
            'This file is not text that Signpost can read, so nothing in it counts. In the program that you wrote it with, save it again as plain text in “UTF-8”.',
          )
        : t(
            'This file is not text, so it cannot be read as evidence. Save it as a Markdown file, or link to it from one.',
          );
    case 'evidence-linked':
      return t(
        'This is only a link to a file in another place, so it is not read and does not count. Put the file itself here.',
      );
    case 'yaml-not-text':
      return t(
        'This file is not text that Signpost can read, so nothing in it counts. Save it as plain text (UTF-8), or put a copy that opens in its place.',
      );
    case 'yaml-unreadable':
      return t(
        'This file could not be opened, so nothing in it counts. {0}',
        wordReadReason(problem.reason, t),
      );
    case 'evidence-empty':
      return t('This evidence file has no text yet. Write something in it, or delete it.');
    case 'evidence-unreadable':
      return t(
        'This file could not be opened, so nothing in it counts. {0}',
        wordReadReason(problem.reason, t),
      );
    case 'evidence-none':
      return wordEmptyPlace(problem, t);
  }
}

function wordEmptyPlace(
  { reason, nearest }: Extract<Problem, { code: 'evidence-none' }>,
  t: Translate,
): string {
  switch (reason) {
    case 'hidden':
      return t(
        'Signpost does not look into a folder with a dot at the start of its name, so nothing in it counts. Give the folder another name.',
      );
    case 'closed':
      return t(
        'Signpost does not look into this folder, because it is a link or a portfolio of its own. Put your evidence into a folder of this portfolio.',
      );
    case 'not-there':
      return nearest === undefined
        ? t(
            'No evidence file is in this place yet. Check the name of the folder, or add a file that ends in .md to it.',
          )
        : t('No evidence file is in this place yet. Did you mean the folder “{0}”?', nearest);
  }
}

function wordUnknown(
  { what, reference, nearest }: Extract<Problem, { code: 'unknown-criterion' }>,
  t: Translate,
): string {
  if (what === 'unit') {
    return nearest === undefined
      ? t(
          'You have no unit {0}, so the numbers in this file may count for another unit. Write the ID of the unit as it is in the Signpost tree.',
          reference,
        )
      : t(
          'You have no unit {0}, so the numbers in this file may count for another unit. Did you mean {1}?',
          reference,
          nearest,
        );
  }
  return nearest === undefined
    ? t(
        'There is no criterion {0} in your units, so this counts for nothing yet. Check the number in the Signpost tree.',
        reference,
      )
    : t(
        'There is no criterion {0} in your units, so this counts for nothing yet. Did you mean {1}?',
        reference,
        nearest,
      );
}

function wordMissingExample(problem: Extract<Problem, { code: 'missing-example' }>, t: Translate): string {
  const { criterion, found, needed, hypothetical } = problem;
  const next = hypothetical
    ? t('Tell one thing that happened, or one made-up case: who it was, what you did and how it ended.')
    : t('Tell one thing that happened to you: who it was, what you did and how it ended.');
  return found === 0
    ? t(
        'Criterion {0} needs an example from work, because your assessor wants to see that you can do it. {1}',
        criterion,
        next,
      )
    : t(
        'Criterion {0} needs {1} examples from work, and your evidence tells {2}. {3}',
        criterion,
        needed,
        found,
        next,
      );
}

function wordUndefined({ id, to }: Extract<Problem, { code: 'dangling-reference' }>, t: Translate): string {
  return to === 'criteria'
    ? t('“{0}” is not defined anywhere, so it is left out. Check the spelling.', shortenName(id))
    : t(
        '“{0}” is not defined anywhere, so it is left out. Check the spelling, or add it to “{1}” in your own file.',
        shortenName(id),
        to,
      );
}
