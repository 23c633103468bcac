/** Three groups of words, two models, two kinds of evidence. */
export const vocabulary = `
concepts:
  own_organisation: { label: your organisation, words: [our shop] }
  fair: { label: fairness, words: [fair] }
  open: { label: openness, words: [honest] }
  private: { label: privacy, words: [private] }
models:
  heat: { label: HEAT, names: [HEAT], caseSensitive: true }
  last: { label: LAST, names: [LAST], caseSensitive: true }
evidenceTypes:
  - { code: RA, name: reflective account }
  - { code: WT, name: witness testimony }
`;

const law = (id: string, title: string, topic: string): string =>
  `  - { id: ${id}, title: ${title}, year: ${title.slice(-4)}, topics: [${topic}], status: in-force, confidence: high }`;

/** Three laws, each of a topic of its own. */
export const register = `
topics: { data: { label: data protection }, sales: { label: sales }, equality: { label: equality } }
laws:
${law('dpa', 'Data Protection Act 2018', 'data')}
${law('cra', 'Consumer Rights Act 2015', 'sales')}
${law('ea', 'Equality Act 2010', 'equality')}
`;
