import { hashWord } from './words';

/** What a word can be in a sentence, as bits. A word may be several. */
export const WordClass = {
  /** The writer. */
  firstPerson: 1,
  /** Others who can do something, as subject of a sentence. */
  thirdPerson: 1 << 1,
  /** Somebody met at work. */
  person: 1 << 2,
  /** Points at one of them: "a customer", "this lady". */
  determiner: 1 << 3,
  /** A past form that does not end in -ed. */
  irregularPast: 1 << 4,
  /** Ends in -ed and is seldom what somebody did. */
  notPast: 1 << 5,
  /** After it, a word in -ed says what is done as a rule, or what was done to somebody. */
  auxiliary: 1 << 6,
  /** A time that happened once. */
  time: 1 << 7,
  /** What happens as a rule and not once. */
  habit: 1 << 8,
  /** Opens a made-up case. */
  condition: 1 << 9,
  would: 1 << 10,
  /** A name follows: "Customer B", "Mrs Patel". */
  title: 1 << 11,
  /** Act, Regulations, Order: the last word of a title in official form. */
  lawKind: 1 << 12,
  /** Stands inside official titles in small letters. */
  connector: 1 << 13,
  /** Stands before a title and is not part of it. */
  opener: 1 << 14,
  /** Who can do something because of a law. */
  actor: 1 << 15,
  /** What somebody does or must do because of a law. */
  duty: 1 << 16,
  /** Ties a law to what follows. */
  link: 1 << 17,
  /** May begin "for example", "such as", "e.g.". */
  exampleStart: 1 << 18,
  /** A month that is also an ordinary word in small letters. */
  capitalTime: 1 << 19,
} as const;

/** "read", "put", "let", "cut" and "set" are left out of the past forms: they are present forms too. */
const members: Readonly<Record<keyof typeof WordClass, string>> = {
  firstPerson: 'i we',
  thirdPerson: 'he she they',
  person: `
    customer customers guest guests client clients caller callers passenger patient shopper visitor resident member
    tenant diner traveller buyer student parent lady gentleman man woman bloke guy lad girl boy chap couple family
    mum mother dad father son daughter wife husband person pensioner child neighbour contractor tradesman builder
    colleague colleagues manager supervisor receptionist driver engineer technician nurse chef waiter waitress
    teammate coworker assistant adviser advisor agent owner landlord user applicant learner`,
  determiner: 'a an one this that another my our the his her their some two three',
  irregularPast: `
    was were had did said told gave went took made found felt came got saw knew thought kept left met paid sent spoke
    wrote rang heard understood dealt brought bought held led stood sat ran began broke chose drove ate fell forgot
    grew lost rose sold showed shook slept spent swore taught threw wore won didn't wasn't weren't couldn't hadn't
    could caught built drew flew fed hung hid lent shut stuck swept woke`,
  notPast: `
    need speed feed indeed named based called used supposed related detailed required experienced skilled qualified
    interested satisfied dissatisfied confused tired worried pleased delighted annoyed upset valued expected
    unexpected advanced limited united hundred shed seed weed bleed exceed proceed succeed protected dedicated
    trained educated married aged outdated updated advised designed`,
  auxiliary: 'be been being is are am get gets have has to will would should must can may might',
  time: `
    yesterday last ago once monday tuesday wednesday thursday friday saturday sunday january february april june july
    august september october november december recently christmas easter`,
  habit: 'always usually normally often never every each generally sometimes regularly whenever must should',
  condition: 'if imagine suppose',
  would: "would i'd he'd she'd they'd we'd",
  title: 'mr mrs ms miss mx dr customer',
  lawKind: 'act regulations regulation order rules measure',
  connector: 'of and to in for from with by on at etc',
  opener: 'under in by like see with and the for from to on of at our my',
  actor: `
    i we our my staff employees us everyone team customer customers they he she it colleagues shop store company
    organisation business manager guest guests client clients me`,
  duty: `
    must cannot can't need needs needed have has had ask asked asks check checked checks lock locked keep kept offer
    offered refund refunded replace replaced explain explained record recorded shred shredded delete deleted provide
    provided make made ensure tell told gave give given use used let allow allowed wear wore put took take moved
    read write wrote verify verified confirm confirmed repair repaired exchange exchanged return entitled adjust
    adjusted share shared store stored log logged refuse refused report reported sign signed label labelled train
    trained never always only don't didn't won't`,
  link: 'so because therefore means meaning meant',
  exampleStart: 'for such e eg',
  capitalTime: 'may march',
};

/** Every word that belongs to a class, by its hash, with the bits of all its classes. */
export function wordClasses(): Map<number, number> {
  const classes = new Map<number, number>();
  for (const name of Object.keys(members) as (keyof typeof WordClass)[]) {
    for (const word of members[name].trim().split(/\s+/)) {
      const hash = hashWord(word);
      classes.set(hash, (classes.get(hash) ?? 0) | WordClass[name]);
    }
  }
  return classes;
}
