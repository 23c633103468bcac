import type { RuleCode } from '../core/lint/rule';
import type { Translate } from './translate';

/** What a learner can read about one rule. The sentences are tests too: see `test/unit/words/rulePage.test.ts`. */
export interface RulePage {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** Evidence that the rule reports, and evidence that it leaves alone. Markdown, with tags. */
  readonly reported: readonly string[];
  readonly fine: readonly string[];
  /** For a rule that needs more than a built-in catalogue: what one says, in YAML below `qualifications:`. */
  readonly units?: string;
}

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

/** The page of one rule, as data. */
export function rulePageOf(code: RuleCode, t: Translate): RulePage {
  switch (code) {
    case 'unknown-criterion':
      return {
        title: t('A tag names a criterion that is not there'),
        what: t('The number in this tag is in none of the units that you chose.'),
        why: t(
          'Evidence with a wrong number counts for nothing, and your assessor will not find it on the location sheet.',
        ),
        next: t(
          'Look up the number in the Signpost tree and change the tag. The quick fix offers the nearest one.',
        ),
        reported: ['I served a customer at the till. [AC 9.9]'],
        fine: ['I served a customer at the till. [AC 1.1]'],
      };
    case 'ambiguous-criterion':
      return {
        title: t('A tag could mean more than one criterion'),
        what: t('Several of your units have a criterion with this number.'),
        why: t('Signpost does not guess, so the evidence counts for none of them yet.'),
        next: t('Write the unit before the number, such as PCS/1.1, or put the unit at the top of the file.'),
        reported: ['I served a customer at the till. [AC 1.2]'],
        fine: ['I served a customer at the till. [AC PCS/1.2]'],
      };
    case 'renumbered-criterion':
      return {
        title: t('A tag has an old number'),
        what: t('A newer version of the criteria gave this criterion another number.'),
        why: t('Your evidence counts all the same, but your assessor looks for the new number.'),
        next: t('Change the number. The quick fix can change it in all your files at once.'),
        units: versionsExample,
        reported: ['I served a customer at the till. [AC 1.4]'],
        fine: ['I served a customer at the till. [AC 1.2]'],
      };
    case 'withdrawn-criterion':
      return {
        title: t('A tag names a criterion that is gone'),
        what: t('Earlier versions of the criteria had this one, and yours has not.'),
        why: t('Evidence for it counts for nothing any more, however good it is.'),
        next: t(
          'Look at what took its place, and change the tag if your evidence fits. If nothing did, ask your assessor.',
        ),
        units: versionsExample,
        reported: ['I served a customer at the till. [AC 1.3]'],
        fine: ['I served a customer at the till. [AC 1.1]'],
      };
    case 'missing-legislation':
      return {
        title: t('A law has to be named'),
        what: t('This criterion asks for laws by name, and the evidence for it names fewer.'),
        why: t(
          '“The law” could be any law. A title shows your assessor that you know which one applies to your work.',
        ),
        next: t('Write the title and year of each law, and one sentence on what you do because of it.'),
        reported: ['The law says that we must look after data, so I lock the screen. [AC 2.1]'],
        fine: [
          'Because of the Data Protection Act 2018 I lock the screen. Under the Consumer Rights Act 2015 we refund faulty goods. [AC 2.1]',
        ],
      };
    case 'missing-example':
      return {
        title: t('An example from work has to be told'),
        what: t(
          'This criterion asks for something that happened, and the evidence for it tells nothing like it.',
        ),
        why: t('Anybody can say that they are polite. Something that you did shows that you can.'),
        next: t('Tell one situation: when it was, who it was, what you did, and how it ended.'),
        reported: ['I am always fair. For example, I treat everyone the same. [AC 2.2]'],
        fine: [
          'Last Saturday a customer asked me for a discount because he knew my manager. I said no and told him why, and he thanked me. [AC 2.2]',
        ],
      };
  }
}

/** The page of one rule as Markdown. */
export function rulePage(code: RuleCode, t: Translate): string {
  const page = rulePageOf(code, t);
  const examples = (sentences: readonly string[]): string =>
    sentences.map((sentence) => `> ${sentence.replaceAll('[', '\\[')}`).join('\n\n');
  return [
    `# ${page.title}`,
    page.what,
    `## ${t('Why it matters')}`,
    page.why,
    `## ${t('What to do')}`,
    page.next,
    `## ${t('Signpost reports this')}`,
    examples(page.reported),
    `## ${t('Signpost leaves this alone')}`,
    examples(page.fine),
    `## ${t('If you do not want to see it')}`,
    t(
      'Open the settings, look for “Signpost”, and change how serious this check is, or switch it off. Its name there is “{0}”.',
      code,
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
