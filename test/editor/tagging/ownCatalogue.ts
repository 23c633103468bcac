/** A catalogue as a centre may write one: unit CS with the criteria 1.1, 1.2 and 2.1. */
export const ownCatalogue = `version: '1'
qualifications:
  - id: OWN-L2
    title: Our own award
    awardingBody: Northfield College
    level: 2
    size: Award
    source: Our handbook
    units:
      - id: CS
        title: Serving customers
        outcomes:
          - number: '1'
            title: Know your customers
            criteria:
              - { number: '1.1', statement: Say who your customers are., prompt: Who are they?, verbs: [identify] }
              - { number: '1.2', statement: Describe a complaint that you dealt with., prompt: What happened?, verbs: [describe] }
          - number: '2'
            title: Know your work
            criteria:
              - number: '2.1'
                statement: Say what you do.
                prompt: What do you do?
                verbs: [describe]
`;

/** The `portfolio.yaml` that chooses it. */
export const ownPortfolio = 'learner: { name: Ada Penn }\nqualifications:\n  - id: OWN-L2\n';
