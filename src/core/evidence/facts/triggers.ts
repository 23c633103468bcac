import { hashWord } from './words';

/** Words that ask for a closer look at a block, as bits: most blocks have none, and no expression is tried on them. */
export const Trigger = {
  law: 1,
  right: 1 << 1,
  /** Opens "once they have paid". */
  after: 1 << 2,
  polite: 1 << 3,
  complaint: 1 << 4,
  bad: 1 << 5,
  ethic: 1 << 6,
  sell: 1 << 7,
  service: 1 << 8,
  colleague: 1 << 9,
  customer: 1 << 10,
  end: 1 << 11,
  consent: 1 << 12,
  sympathy: 1 << 13,
  same: 1 << 14,
  treat: 1 << 15,
  aloud: 1 << 16,
  angry: 1 << 17,
  detail: 1 << 18,
  hasty: 1 << 19,
  needs: 1 << 20,
  wants: 1 << 21,
  procedure: 1 << 22,
  follow: 1 << 23,
  communication: 1 << 24,
  satisfied: 1 << 25,
  apart: 1 << 26,
  mind: 1 << 27,
  standard: 1 << 28,
  job: 1 << 29,
  offer: 1 << 30,
  negative: 1 << 31,
} as const;

const members: Readonly<Record<keyof typeof Trigger, string>> = {
  law: `law laws legislation legislations legal legally illegal illegally statutory unlawful unlawfully lawful regulations
    regs rules rights protection act acts parliament`,
  right: 'right correct wrong mistaken blame fault agree',
  after: 'once when after soon moment minute second until till point',
  polite: `polite politeness friendly friendliness nice smile smiles smiling manners pleasant courteous courtesy kind
    kindness cheerful please hello`,
  complaint: 'complaint complaints complain complains complaining',
  bad: `bad negative nuisance annoying waste harmful failure failures worst pointless trouble never costs means
    does failed shows discourage has have class sign positive only avoided moan moaning difficult problem pain damaging proof useful`,
  ethic: 'ethic ethics ethical ethically unethical',
  sell: `sell sells selling sales sale market marketing advertising promotion promoting upselling buy buying spend
    targets target upgrade sold bought profit profits persuade persuading`,
  service: 'service',
  colleague: `colleagues collegues workmates coworkers co staff employees departments outside public teams agency
    suppliers contractors payroll`,
  customer: 'customer customers',
  end: 'ends end ended finishes finished stops over done complete nothing longer lasts',
  consent: 'consent share permission tell pass',
  sympathy: 'sympathy sympathise sympathize sympathised sympathized sympathetic apologised felt feel',
  same: 'same identically',
  treat: 'treat treats treated treating',
  aloud: 'loud loudly plan front across',
  angry: 'angry aggressive rude shouting shout shouts abusive',
  detail: 'card address birth account personal wrong password prescription phone appointment',
  hasty:
    'immediately away soon once finish finished finishing explaining starts start begins asking ask heard interrupt',
  needs: 'needs need',
  wants: 'wants want asks ask',
  procedure: 'procedures procedure policies policy rules',
  follow: 'follow follows followed following stick adhere keep',
  communication: 'communication',
  satisfied: 'satisfaction satisfied happy',
  apart: 'separate alone nothing standalone support helpdesk purchase sale sales job own reception till',
  mind: 'mind minds reason unwanted wants',
  standard: 'pci iso bs cap code',
  job: 'service job interaction process work part responsibility journey relationship involvement',
  offer: 'offer offered offers gave give gives refund refunded replace replaced suggest suggested',
  negative: "not aren't arent don't dont only never can't cannot no none forget wouldn't",
};

/** Every word that asks for a closer look, by its hash. */
export function triggerWords(): Map<number, number> {
  const triggers = new Map<number, number>();
  for (const name of Object.keys(members) as (keyof typeof Trigger)[]) {
    for (const word of members[name].trim().split(/\s+/)) {
      const hash = hashWord(word);
      triggers.set(hash, (triggers.get(hash) ?? 0) | Trigger[name]);
    }
  }
  return triggers;
}
