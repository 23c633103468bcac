import type { MakePage } from './page';

/** The pages of the rules about examples, opinions and people. */
export const examplePages = {
  'missing-example': (t) => ({
    title: t('An example from work has to be told'),
    what: t(
      'This criterion asks for something that happened, and the evidence for it tells nothing like it.',
    ),
    why: t(
      'Anybody can say that they are polite. Something that you did shows that you can. This check may miss a story, so it is advice.',
    ),
    next: t('Tell one situation: when it was, who it was, what you did, and how it ended.'),
    reported: ['I am always fair. For example, I treat everyone the same. [AC 2.2]'],
    fine: [
      'Last Saturday a customer asked me for a discount because he knew my manager. I said no and told him why, and he thanked me. [AC 2.2]',
    ],
  }),
  'generic-example': (t) => ({
    title: t('Nothing concrete follows “for example”'),
    what: t('The text says that an example comes now, and what follows is true of any day.'),
    why: t('Your assessor looks for one thing that happened: it shows that you can do it.'),
    next: t('Think of one customer. Tell what they wanted, what you did and how it ended.'),
    reported: ['I am always fair. For example, fairness is important at all times. [AC 2.2]'],
    fine: [
      'I am fair. For example, last Saturday a customer asked me for a discount and I said no and told him why. [AC 2.2]',
    ],
  }),
  misconception: (t) => ({
    title: t('A common mistake about customer service'),
    what: t('The text says something that many people believe and that assessors do not accept.'),
    why: t('These are the answers that lose marks most often. This check can be wrong, so it is advice.'),
    next: t(
      'Read the sentence again and put it right. If you only tell what others think, say that you do not.',
    ),
    reported: [
      'In our shop the customer is always right.',
      'Customer service is just about being polite to people.',
      'Complaints are always negative for the business.',
      'Our job is done once the customer has paid.',
    ],
    fine: [
      'People say the customer is always right, but this is a misconception.',
      'Customer service is not just about being polite; it also needs problem solving.',
    ],
  }),
  'personal-data': (t) => ({
    title: t('The evidence says who a customer is'),
    what: t('A name, an address, a number or another detail of a customer was left in.'),
    why: t('Your portfolio is read by people whom the customer never met. Their details must stay at work.'),
    next: t(
      'Write “Customer A” and take the details out. Ctrl+. (on a Mac, Cmd+.) can do it in all your files at once.',
    ),
    reported: [
      'Her email was jane.smith82@gmail.com so I replied.',
      'A customer called Harriet Dunmore came to the counter about her worktop.',
    ],
    fine: [
      'Customer A came to the counter about her worktop, and I rang her the next day.',
      'My assessor is Angela Pritchard.',
    ],
  }),
  'command-verb': (t) => ({
    title: t('The text does not do what the criterion says'),
    what: t(
      'A criterion begins with a word such as “explain” or “compare”, and nothing in the text does that.',
    ),
    why: t('“Explain” needs reasons, “compare” needs two sides. Without them the criterion is not met.'),
    next: t('Look at the first word of the criterion, and write what it asks for.'),
    units: `- id: PCS
  title: A unit
  outcomes:
    - number: '1'
      title: An outcome
      criteria:
        - { number: '1.1', statement: Explain why details have to be right., verbs: [explain] }`,
    reported: [
      'I write down the order, the date and the size. I read the order back to the customer at the desk. [AC 1.1]',
    ],
    fine: [
      'I read the order back to the customer because one wrong number can cost them ten days of waiting. [AC 1.1]',
    ],
  }),
} as const satisfies Record<string, MakePage>;
