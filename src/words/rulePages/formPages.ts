import type { MakePage } from './page';

const story =
  'On Saturday a customer came to the desk with a kettle that had tripped her electrics twice, and I put the whole refund through and labelled it.';

/** The pages of the rules about how evidence is put together. */
export const formPages = {
  'malformed-tag': (t) => ({
    title: t('This is nearly a tag'),
    what: t('It looks like a tag, but its brackets, spaces or commas are not right.'),
    why: t('Signpost cannot be sure that you mean a tag, so this one counts for nothing.'),
    next: t(
      'Write square brackets, AC, a space and the number, with a comma between two numbers. Ctrl+. (on a Mac, Cmd+.) does it.',
    ),
    reported: [
      'I served a customer at the till. [AC1.1]',
      'I served a customer at the till. (AC 1.1)',
      'I served a customer at the till. [AC 1.1 and 1.2]',
    ],
    fine: ['I served a customer at the till. [AC 1.1]', 'I wrote `[AC1.1]` by mistake.'],
  }),
  'adjacent-tags': (t) => ({
    title: t('Two tags touch'),
    what: t('Two tags stand side by side without a space.'),
    why: t('Other programs read the two as one link, and then the tags disappear.'),
    next: t('Put a space between them, or write both numbers in one tag.'),
    reported: ['I served a customer at the till. [AC 1.1][AC PCS/1.2]'],
    fine: ['I served a customer at the till. [AC 1.1] [AC PCS/1.2]'],
  }),
  'tag-before-text': (t) => ({
    title: t('Tags stand above their texts'),
    what: t('This tag stands by itself or in a question, and does not cover the text below it.'),
    why: t(
      'A tag by itself counts for what is right above it, so your evidence may be taken for the wrong criteria.',
    ),
    next: t(
      'Put each tag at the end of the text that it is for, or give each text a heading with its tag in it.',
    ),
    reported: [
      '## My evidence\n\n[AC 1.1]\n\nCustomer service is help for customers.\n\n[AC PCS/1.2]\n\nI listened to a complaint.',
      '**[AC 1.1] Define customer service**\n\nCustomer service is help for customers.',
    ],
    fine: [
      '## [AC 1.1] Define customer service\n\nCustomer service is help for customers.',
      '## My evidence\n\nCustomer service is help for customers. [AC 1.1]\n\nI listened to a complaint. [AC PCS/1.2]',
    ],
  }),
  'tag-below-texts': (t) => ({
    title: t('A tag stands below several texts'),
    what: t('This tag stands by itself at the end, and only the last of the texts above it counts.'),
    why: t(
      'A tag by itself counts for what is right above it, so the rest of your answer shows up for nothing.',
    ),
    next: t(
      'Put the tag in the heading, and it counts for all that is below. Or put one at the end of each text.',
    ),
    reported: [
      '## Task 1\n\nCustomer service is the help that I give people.\n\nOn Friday I listened to a complaint.\n\n[AC 1.1]',
    ],
    fine: [
      '## Task 1 [AC 1.1]\n\nCustomer service is the help that I give people.\n\nOn Friday I listened to a complaint.',
      '## Task 1\n\n*What is customer service? Say it in your own words.*\n\nIt is the help that I give people.\n\n[AC 1.1]',
    ],
  }),
  'criterion-without-tag': (t) => ({
    title: t('A criterion stands without its tag'),
    what: t('The number of a criterion stands by a text, and nothing in the file is tagged with it.'),
    why: t('Only a whole tag counts, with AC and square brackets. So this shows up for no criterion.'),
    next: t('Make it a tag. Ctrl+. (on a Mac, Cmd+.) does it.'),
    reported: [
      '## AC 1.1 My customers\n\nI served a customer at the till.',
      'AC 1.1: I served a customer at the till.',
      'I served a customer at the till. AC 1.1',
      'I served a customer at the till. [1.1]',
      'I served a customer at the till.\n\nCriteria met: 1.1',
      '## Question 1.1\n\nI served a customer at the till.',
    ],
    fine: [
      '## AC 1.1 My customers\n\nI served a customer at the till. [AC 1.1]',
      'This part is about AC 1.1 and no other.',
    ],
  }),
  'tag-in-remark': (t) => ({
    title: t('A tag stands in a remark'),
    what: t(
      'The words beside this tag say that the criterion is not met yet, or an assessor seems to have written them.',
    ),
    why: t(
      'Each tag without a question mark counts as evidence, so the criterion looks further on than it is.',
    ),
    next: t('Put a question mark into the tag while it is a plan. In a remark, leave the brackets out.'),
    reported: [
      'I served a customer at the till. [AC 1.1] (to do)',
      '## Assessor feedback\n\nA good start on [AC 1.1], and please say more of your customers.',
    ],
    fine: [
      'I will write about a customer at the till. [AC 1.1?]',
      'Assessor feedback: AC 1.1 is not met yet.',
    ],
  }),
  'duplicate-claim': (t) => ({
    title: t('The same part has the same tag twice'),
    what: t('A part of your evidence is tagged twice with one criterion.'),
    why: t('It counts once, and your assessor would find it twice on the location sheet.'),
    next: t('Take one of the two tags out.'),
    reported: ['I served a customer at the till. [AC 1.1] Then I helped another. [AC 1.1]'],
    fine: ['I served a customer at the till. [AC 1.1]\n\nThen I helped another. [AC 1.1]'],
  }),
  'missing-alt-text': (t) => ({
    title: t('A picture has no description'),
    what: t('There are no words between the square brackets of this picture.'),
    why: t('Somebody who cannot see the picture learns nothing from it, and your assessor may be one.'),
    next: t('Write in one sentence what the picture shows.'),
    reported: ['![](photo.png)'],
    fine: ['![A card with a complaint about a late parcel](photo.png)'],
  }),
  'missing-attachment': (t) => ({
    title: t('A linked file is not there'),
    what: t(
      'The text links to a file that is not in the portfolio, or a tag stands on a link that names no file.',
    ),
    why: t('Your assessor cannot open it, and it will not be in the PDF.'),
    next: t('Check the name and the folder of the file, or copy it into the portfolio.'),
    reported: [
      'My [log](log.pdf) shows it.',
      'My [log](C:\\Sam\\log.pdf) shows it.',
      'My log shows it [AC 1.1]().',
    ],
    fine: ['My [photo](photo.png) shows it.', 'See [the college](https://example.org/page).'],
  }),
  'spaced-link': (t) => ({
    title: t('The name of a linked file has a space'),
    what: t('A name with a space in it stands where a link or a picture is meant.'),
    why: t(
      'Markdown sees no link there: the picture is not shown, and the file is not part of your evidence.',
    ),
    next: t('Put < and > round the name, or take the spaces out of it here and in the folder.'),
    reported: ['![A card with a complaint](my photo.png)', 'A call I took. [AC 1.1](call log (2).pdf)'],
    fine: ['![A card with a complaint](<photo.png>)', 'The log [of Monday](see above) is here.'],
  }),
  'unmapped-evidence': (t) => ({
    title: t('A file has no tags'),
    what: t('Nothing in this file says which criterion it is for.'),
    why: t('Without a tag it counts for nothing, and nobody finds it from the location sheet.'),
    next: t('Put a tag at the end of the part that shows a criterion.'),
    reported: ['I served a customer at the till.'],
    fine: ['I served a customer at the till. [AC 1.1]'],
  }),
  'stale-evidence': (t) => ({
    title: t('The evidence is old'),
    what: t('The date at the top of the file is more than two years ago.'),
    why: t('Evidence has to show what you can do now.'),
    next: t('Keep it if it is good, and add something newer that shows the same.'),
    reported: ['---\ndate: 2023-05-03\n---\nI served a customer at the till. [AC 1.1]'],
    fine: ['---\ndate: 2026-05-03\n---\nI served a customer at the till. [AC 1.1]'],
  }),
  'copied-criterion': (t) => ({
    title: t('The words are those of the criterion'),
    what: t('The text repeats a criterion word by word.'),
    why: t('Your assessor knows the criterion. What counts is what you did.'),
    next: t('Say it in your own words, with something from your work.'),
    units: `- id: PCS
  title: A unit
  outcomes:
    - number: '1'
      title: An outcome
      criteria:
        - number: '1.1'
          statement: Describe how you keep the details of a customer safe at your desk.`,
    reported: ['I can describe how you keep the details of a customer safe at your desk. [AC 1.1]'],
    fine: ['I lock the order book in the drawer before I go home. [AC 1.1]'],
  }),
  'repeated-passage': (t) => ({
    title: t('The same part stands there twice'),
    what: t('A part of your evidence is the same, word by word, as one further up.'),
    why: t('It counts once. One good part may carry several tags.'),
    next: t('Keep one of them and give it all its tags.'),
    reported: [`${story} [AC 1.1]\n\n${story} [AC 1.1]`],
    fine: [`${story} [AC 1.1]`],
  }),
  'repeated-reference': (t) => ({
    title: t('Two files have the same number'),
    what: t('The number at the top of this file is that of another file too.'),
    why: t('Your assessor finds a file by its number. With two of them, they may read the wrong one.'),
    next: t('Give each file its own number, such as E01, E02 and E03.'),
    beside: '---\nevidence: E01\n---\nI listened to a complaint. [AC 1.2]',
    reported: ['---\nevidence: E01\n---\nI served a customer at the till. [AC 1.1]'],
    fine: ['---\nevidence: E02\n---\nI served a customer at the till. [AC 1.1]'],
  }),
  'unused-suppression': (t) => ({
    title: t('A comment hides nothing'),
    what: t('A comment switches off a check that has nothing to report there.'),
    why: t('If it stays, it may hide something new later on.'),
    next: t('Take the comment out, or check the name of the rule in it.'),
    reported: ['<!-- signpost-ignore missing-example: agreed -->\nI served a customer at the till. [AC 1.1]'],
    fine: ['<!-- signpost-ignore-file unmapped-evidence: notes for me -->\nI served a customer at the till.'],
  }),
} as const satisfies Record<string, MakePage>;
