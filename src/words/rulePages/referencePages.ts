import type { MakePage } from './page';

/** A unit in which 1.2 used to be 1.4, and 1.3 is gone. */
const versionsExample = `
  - id: PCS
    title: Principles of customer service
    outcomes:
      - number: '1'
        title: Understand customer service
        criteria:
          - { number: '1.1', statement: Define customer service. }
          - { number: '1.2', statement: Serve a customer., aliases: ['1.4'] }
    withdrawn:
      - { number: '1.3', replacedBy: ['1.1'] }
`;

/** The pages of the rules about what a tag refers to. */
export const referencePages = {
  'unknown-criterion': (t) => ({
    title: t('A tag names a criterion that is not there'),
    what: t(
      'The number in this tag, or the unit at the top of this file, is in none of the units that you chose.',
    ),
    why: t(
      'Evidence with a wrong number counts for nothing, and your assessor will not find it on the location sheet.',
    ),
    next: t(
      'Look up the number in the Signpost tree and change the tag. Ctrl+. (on a Mac, Cmd+.) offers the nearest one.',
    ),
    reported: ['I served a customer at the till. [AC 9.9]'],
    fine: ['I served a customer at the till. [AC 1.1]'],
  }),
  'ambiguous-criterion': (t) => ({
    title: t('A tag could mean more than one criterion'),
    what: t('Several of your units have a criterion with this number.'),
    why: t('Signpost does not guess, so the evidence counts for none of them yet.'),
    next: t('Write the unit before the number, such as PCS/1.1, or put the unit at the top of the file.'),
    reported: ['I served a customer at the till. [AC 1.2]'],
    fine: ['I served a customer at the till. [AC PCS/1.2]'],
  }),
  'renumbered-criterion': (t) => ({
    title: t('A tag has an old number'),
    what: t('A newer version of the criteria gave this criterion another number.'),
    why: t('Your evidence counts all the same, but your assessor looks for the new number.'),
    next: t('Change the number. Ctrl+. (on a Mac, Cmd+.) can change it in all your files at once.'),
    units: versionsExample,
    reported: ['I served a customer at the till. [AC 1.4]'],
    fine: ['I served a customer at the till. [AC 1.2]'],
  }),
  'withdrawn-criterion': (t) => ({
    title: t('A tag names a criterion that is gone'),
    what: t('Earlier versions of the criteria had this one, and yours has not.'),
    why: t('Evidence for it counts for nothing any more, however good it is.'),
    next: t(
      'Look at what took its place, and change the tag if your evidence fits. If nothing did, ask your assessor.',
    ),
    units: versionsExample,
    reported: ['I served a customer at the till. [AC 1.3]'],
    fine: ['I served a customer at the till. [AC 1.1]'],
  }),
  'unit-not-chosen': (t) => ({
    title: t('A tag names a unit that you did not choose'),
    what: t('The unit is in your qualification, but your portfolio does not list it.'),
    why: t('Evidence for a unit that you did not choose counts for nothing.'),
    next: t('Add the unit to the list of units in portfolio.yaml, or change the tag.'),
    units: `${versionsExample}  - { id: OTHER, title: Other, outcomes: [] }`,
    chosenUnits: ['OTHER'],
    reported: ['I served a customer at the till. [AC PCS/1.2]'],
    fine: ['I served a customer at the till.'],
  }),
} as const satisfies Record<string, MakePage>;
