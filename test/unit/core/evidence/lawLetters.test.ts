import { strict as assert } from 'node:assert';
import { portfolio } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);
const shipped = { register, vocabulary };

/** Of some texts, those that name a law. */
function namingLaw(texts: readonly string[]): string[] {
  const [note] = portfolio(texts.join('\n\n'), shipped).notes;
  return texts.filter((_, at) => (note?.blocks[at]?.facts.laws.length ?? 0) > 0);
}

const ofOthers = [
  'We check the customer’s file with a CRA such as Experian',
  'a DPA is a daily performance audit',
  'We send the file to a CRA.',
  'Each new starter fills in a DPA with the manager.',
  'My CRA for June was good.',
  'Our DPA on Monday showed two late calls.',
  'I asked for a TDA because I was tired.',
  'We use a credit reference agency (CRA) for checks.',
  'My team leader does a DPA (daily performance audit) each week.',
  'Our SGA meets on Fridays.',
  'Every CRA has its own score.',
  'I booked an HRA with the nurse.',
  'She works as a CRA at the clinic.',
  'They gave us another DDA to fill in.',
];

const ofLaws = [
  'We had a GDPR breach last week.',
  'I do my COSHH training each year.',
  'Our GDPR policy is on the wall.',
  'Under our DPA duties I lock the files.',
  'A CRA claim has to be made in 30 days.',
  'I filled in a RIDDOR report.',
  'Because of the CRA she gets a refund.',
  'We follow the DPA at work.',
  'The CRA says that goods must be fit for purpose.',
  'The DPA protects customers.',
  'We got a DPA request from a customer.',
  'Under the DDA we had a ramp.',
  'My CRA 2015 leaflet is at the till.',
  'Our CRA rights poster is by the till.',
  'A CRA refund is due in 14 days.',
  'We follow our DPA in the office.',
  'A DPA is the law on personal details.',
];

describe('letters that may be those of a law', () => {
  it('are none where there are several such things, or they are short for other words', () =>
    assert.deepEqual(namingLaw(ofOthers), []));

  it('are where the text says more of the law', () => assert.deepEqual(namingLaw(ofLaws), ofLaws));
});
