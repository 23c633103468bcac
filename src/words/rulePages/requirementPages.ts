import type { MakePage } from './page';

/** One criterion that asks for one thing, for the sentences of a page. */
function asking(requirement: string): string {
  return `- id: PCS
  title: A unit
  outcomes:
    - number: '1'
      title: An outcome
      criteria:
        - number: '1.1'
          statement: Show how you do it.
          requirements:
            - { ${requirement} }`;
}

/** The pages of the rules about what a criterion asks for besides laws and examples. */
export const requirementPages = {
  'missing-concept': (t) => ({
    title: t('Something is left out that the criterion asks for'),
    what: t(
      'The criterion asks you to write about several things, and the evidence does not mention all of them.',
    ),
    why: t('Your assessor ticks off each part. One that is not there cannot be ticked.'),
    next: t('Write a few lines about it: what you do at work and why.'),
    units: asking('kind: concepts, groups: [reputation], minimum: 1'),
    reported: ['I serve people at the till. [AC 1.1]'],
    fine: ['I serve people at the till, and they recommend us, which is good for our reputation. [AC 1.1]'],
  }),
  'missing-model': (t) => ({
    title: t('A model has to be named'),
    what: t('The criterion asks for a service model by its name.'),
    why: t('The name shows that you know the theory behind what you do.'),
    next: t('Name the model, such as HEAT or LAST, and say how you used each step.'),
    units: asking('kind: model, models: [HEAT, LAST], minimum: 1'),
    reported: ['I listen, I say sorry and I put it right. [AC 1.1]'],
    fine: ['I use HEAT: I hear them out, say that I understand, say sorry and put it right. [AC 1.1]'],
  }),
  'missing-contrast': (t) => ({
    title: t('One of two sides is missing'),
    what: t('The criterion asks for both of a pair, and the evidence writes about one.'),
    why: t('The point is the difference, and that takes both.'),
    next: t('Write about the other side too, and say what is different.'),
    units: asking('kind: contrast, between: [internal_customer, external_customer]'),
    reported: ['A shopper is an external customer. [AC 1.1]'],
    fine: ['A shopper is an external customer, while a colleague is an internal customer. [AC 1.1]'],
  }),
  'missing-count': (t) => ({
    title: t('The criterion asks for more of something'),
    what: t('The criterion asks for a number of things, such as two benefits, and the evidence has fewer.'),
    why: t('If it asks for two and you give one, the criterion is not met.'),
    next: t('Read how many the criterion asks for, and add what is missing.'),
    units: asking('kind: count, of: [reputation, loyalty], minimum: 2, noun: benefits'),
    reported: ['Good service gives us a good reputation. [AC 1.1]'],
    fine: ['Good service gives us a good reputation, and it makes people loyal. [AC 1.1]'],
  }),
  'missing-organisation': (t) => ({
    title: t('The organisation is missing'),
    what: t('The criterion asks about an organisation, and the evidence does not say which.'),
    why: t('Your assessor needs to know where this happened and what is done there.'),
    next: t('Name the organisation that you write about, or say where you work.'),
    units: asking('kind: organisation'),
    reported: ['Good service makes people happy. [AC 1.1]'],
    fine: ['Good service makes people happy in our shop, which sells paint. [AC 1.1]'],
  }),
  'insufficient-evidence': (t) => ({
    title: t('There is too little evidence'),
    what: t('The criterion asks for more pieces of evidence, or for more words, than there are.'),
    why: t('Once may be luck. More than once shows that you can do it every time.'),
    next: t('Tag another part that shows it, or say more.'),
    units: asking('kind: evidence, minimum: 2'),
    reported: ['I served a customer at the till. [AC 1.1]'],
    fine: ['I served a customer at the till. [AC 1.1]\n\nI helped a caller on the phone. [AC 1.1]'],
  }),
  'evidence-type': (t) => ({
    title: t('The evidence is of another kind'),
    what: t('The criterion asks for a kind of evidence that none of the tagged files is.'),
    why: t('Some things have to be seen by somebody else, or told in your own words.'),
    next: t('Say at the top of the file what kind it is, or ask your assessor which kind you need.'),
    units: asking('kind: evidence-type, types: [WT]'),
    reported: ['I served a customer at the till. [AC 1.1]'],
    fine: ['---\ntype: witness testimony\n---\nShe served a customer at the till. [AC 1.1]'],
  }),
} as const satisfies Record<string, MakePage>;
