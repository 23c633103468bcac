import type { MakePage } from './page';

/** The pages of the rules about law. */
export const legislationPages = {
  'missing-legislation': (t) => ({
    title: t('A law has to be named'),
    what: t(
      'This criterion asks for laws by name, and the evidence for it names fewer. A law that is not the law any more does not count.',
    ),
    why: t(
      '“The law” could be any law. A title shows your assessor that you know which one applies to your work.',
    ),
    next: t('Write the title and year of each law, and one sentence on what you do because of it.'),
    reported: ['The law says that we must look after data, so I lock the screen. [AC 2.1]'],
    fine: [
      'Because of the Data Protection Act 2018 I lock the screen. Under the Consumer Rights Act 2015 we refund faulty goods. [AC 2.1]',
    ],
  }),
  'vague-legislation': (t) => ({
    title: t('The text says “the law” and not which one'),
    what: t('The evidence speaks of law without a title, and its criterion asks for a law by name.'),
    why: t('“The law” could be any of thousands. A title shows that you know which one you follow.'),
    next: t('Find the title and the year of the law that you mean, and write them here.'),
    reported: ['By law I have to keep the order book shut, so I keep it in the drawer. [AC 2.1]'],
    fine: [
      'Because of the Data Protection Act 2018 I keep the order book shut. Under the Consumer Rights Act 2015 we refund faulty goods. [AC 2.1]',
    ],
  }),
  'legislation-not-applied': (t) => ({
    title: t('A law is named but not put to use'),
    what: t('The evidence names enough laws and never says what anybody does because of them.'),
    why: t(
      'A list can be copied. What you do because of a law shows that you understand it. This check can be wrong, so it is advice.',
    ),
    next: t('Write one sentence for each law: because of it, what do you do at work?'),
    reported: [
      'The Consumer Rights Act 2015 is about goods. The Equality Act 2010 is about being fair. [AC 2.1]',
    ],
    fine: [
      'Under the Consumer Rights Act 2015 we refund faulty goods. Because of the Equality Act 2010 I offer the low counter. [AC 2.1]',
    ],
  }),
  'superseded-legislation': (t) => ({
    title: t('A law is out of date'),
    what: t('The text names a law as if it still held, and it was replaced.'),
    why: t('Assessors send back evidence on old law, because customers have other rights now.'),
    next: t('Look up the law that took its place, and check what it changes in your work.'),
    reported: ['We follow the Data Protection Act 1998, so I lock the screen.'],
    fine: [
      'We follow the Data Protection Act 2018, so I lock the screen.',
      'The Data Protection Act 1998 was replaced by the Data Protection Act 2018.',
    ],
  }),
  'legislation-year': (t) => ({
    title: t('The year of a law is wrong'),
    what: t('There is a law of this name, but not of this year.'),
    why: t('An assessor checks titles and years, and a wrong one may be another law.'),
    next: t('Check the year. Ctrl+. (on a Mac, Cmd+.) writes the right one.'),
    reported: ['The Equality Act 2005 means that I offer the low counter.'],
    fine: ['The Equality Act 2010 means that I offer the low counter.'],
  }),
  'legislation-spelling': (t) => ({
    title: t('The title of a law is misspelt'),
    what: t('No law has this title, but one has nearly the same.'),
    why: t('With the right title, your assessor sees that you know the law.'),
    next: t('Check the spelling. Ctrl+. (on a Mac, Cmd+.) writes the official title.'),
    reported: ['The Equalty Act 2010 means that I offer the low counter.', 'GPDR is why I lock the screen.'],
    fine: ['The equality act 2010 means that I offer the low counter.'],
  }),
  'abbreviation-first': (t) => ({
    title: t('A law is called by its letters too soon'),
    what: t('The letters stand before the full title of the law has been written.'),
    why: t('Not everybody who reads your portfolio knows what the letters stand for.'),
    next: t(
      'Write the full title the first time, with the letters in brackets. After that the letters will do.',
    ),
    reported: ['COSHH is why I wear gloves when I mix the tint.'],
    fine: [
      'The Control of Substances Hazardous to Health Regulations 2002 (COSHH) are why I wear gloves. COSHH sheets are in the folder.',
    ],
  }),
} as const satisfies Record<string, MakePage>;
