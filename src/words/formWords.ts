import type { Problem } from '../core/problem';
import { wordDate } from './dateWords';
import { shorten } from './shorten';
import type { Translate } from './translate';

type FormCode =
  | 'unit-not-chosen'
  | 'malformed-tag'
  | 'adjacent-tags'
  | 'tag-before-text'
  | 'tag-below-texts'
  | 'criterion-without-tag'
  | 'tag-in-remark'
  | 'duplicate-claim'
  | 'missing-alt-text'
  | 'missing-attachment'
  | 'spaced-link'
  | 'unmapped-evidence'
  | 'stale-evidence'
  | 'copied-criterion'
  | 'repeated-passage'
  | 'repeated-reference'
  | 'unused-suppression';

/** The sentence for something about how evidence is put together. */
export function wordForm(problem: Extract<Problem, { code: FormCode }>, t: Translate): string {
  switch (problem.code) {
    case 'unit-not-chosen':
      return t(
        '{0} is in unit {1}, and you did not choose that unit, so it counts for nothing yet. Add {1} to your units in portfolio.yaml, or change the tag.',
        problem.reference,
        problem.unit,
      );
    case 'malformed-tag':
      return t(
        '“{0}” looks like a tag but is not one, so it counts for nothing. Write {1}.',
        problem.written,
        problem.canonical,
      );
    case 'adjacent-tags':
      return t(
        'Two tags that touch look like one link in other programs, and your assessor may not see them. Put a space between them.',
      );
    case 'tag-before-text':
      return problem.isQuestion
        ? t(
            'This tag counts only for the question, and the answer below counts for nothing yet. Put the tag at the end of the answer, or make a heading of the question with ## before it.',
          )
        : t(
            'This tag stands by itself, so it counts for the text above it. If you mean the text below, put it at the end of that text.',
          );
    case 'tag-below-texts':
      return problem.isForHeading
        ? t(
            'This tag counts only for what is right above it, and the text before that counts for nothing yet. If you mean all of it, put the tag in the heading.',
          )
        : t(
            'This tag counts only for what is right above it, and the text before that counts for nothing yet. If you mean all of it, put the tag at the end of each part.',
          );
    case 'criterion-without-tag':
      if (problem.isOnlyNumber) {
        return problem.isAbove
          ? t(
              'Nothing counts for {0} yet. If “{0}” is the number of a criterion, write {1} at the end of the text that shows it.',
              problem.written,
              problem.canonical,
            )
          : t(
              'Nothing counts for {0} yet. If “{0}” is the number of a criterion, write {1} in this heading.',
              problem.written,
              problem.canonical,
            );
      }
      return problem.isAbove
        ? t(
            '“{0}” is not a whole tag, so nothing counts for it yet. Write {1} at the end of the text that shows it.',
            problem.written,
            problem.canonical,
          )
        : t(
            '“{0}” is not a whole tag, so nothing counts for it yet. Write {1}.',
            problem.written,
            problem.canonical,
          );
    case 'tag-in-remark':
      return problem.isNotYet
        ? t(
            'The tag {0} counts as your evidence, and the words beside it say that it is not there yet. Write {1} while it is a plan, or {2} without brackets if this is only a remark.',
            problem.written,
            problem.planned,
            problem.words,
          )
        : t(
            'The tag {0} counts as your evidence, and this looks like a remark of your assessor. If it is one, write {1} without brackets.',
            problem.written,
            problem.words,
          );
    case 'duplicate-claim':
      return t(
        'This part is tagged with {0} already, and a second tag adds nothing. Take one of the two out.',
        problem.criterion,
      );
    case 'missing-alt-text':
      return t(
        'The picture “{0}” has no words for somebody who cannot see it, and your assessor may be one. Write what it shows between the square brackets.',
        shorten(problem.path, 60),
      );
    case 'missing-attachment':
      return wordMissingFile(problem, t);
    case 'spaced-link':
      return t(
        'The name “{0}” has a space in it, so the file is not linked and your assessor will not see it. Put < and > round the name.',
        problem.path,
      );
    case 'unmapped-evidence':
      return t(
        'This file has no tag, so it counts for no criterion yet. Add a tag such as [AC 1.1] to the part that shows it.',
      );
    case 'stale-evidence':
      return t(
        'This is from {0}, and your assessor may ask if you can still do it. Add something newer that shows it too.',
        wordDate(problem.date, t),
      );
    case 'copied-criterion':
      return t(
        'This part says criterion {0} again, and your assessor looks for your own words. Write what you did, and why.',
        problem.criterion,
      );
    case 'repeated-passage':
      return t(
        'This part says the same as an earlier one, word for word, so it counts only once. Keep one of them, and tag it for all it shows.',
      );
    case 'repeated-reference':
      return t(
        '“{1}” is {0} too, so your assessor may look in the wrong file. Give this one a number of its own.',
        problem.reference,
        shorten(problem.title, 60),
      );
    case 'unused-suppression':
      return problem.rule !== undefined && !problem.isRule
        ? t(
            'There is no check called “{0}”, so nothing is hidden by that name. Look in the list of problems for the right one.',
            problem.rule,
          )
        : t('This comment hides nothing, as there is nothing to hide here. Take it out.');
  }
}

function wordMissingFile(
  { path, reason }: Extract<Problem, { code: 'missing-attachment' }>,
  t: Translate,
): string {
  switch (reason) {
    case 'not-there':
      return t(
        'There is no file “{0}” in your portfolio, so your assessor cannot open it. Check its name, or copy it into the folder.',
        // Behind these stands a place in the file.
        path.replace(/[?#].*$/su, ''),
      );
    case 'no-name':
      return t(
        'This link names no file, so there is nothing for your assessor to open. Write the name of a file between the round brackets, or take them out.',
      );
    case 'own-computer':
      return t(
        '“{0}” is a place on your own computer, so your assessor cannot open it. Copy the file into the folder of your portfolio, and link to it there.',
        shorten(path, 60),
      );
  }
}
