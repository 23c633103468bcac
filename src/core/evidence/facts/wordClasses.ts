import { hashWord } from './words';

function setOf(words: string): ReadonlySet<number> {
  return new Set(words.trim().split(/\s+/).map(hashWord));
}

/** The writer. */
export const firstPerson = setOf('i we');

/** Others who can do something, as subject of a sentence. */
export const thirdPerson = setOf('he she they');

/** People met at work. */
export const people = setOf(`
  customer customers guest guests client clients caller callers passenger patient shopper visitor resident member
  tenant diner traveller buyer student parent lady gentleman man woman bloke guy lad girl boy chap couple family
  mum mother dad father son daughter wife husband person pensioner child neighbour contractor tradesman builder
  colleague colleagues manager supervisor receptionist driver engineer technician nurse chef waiter waitress teammate
  coworker assistant adviser advisor agent owner landlord user applicant learner
`);

/** Words that point at one of them: "a customer", "this lady". */
export const determiners = setOf('a an one this that another my our the his her their some two three');

/** Past forms that do not end in -ed. "read", "put", "let", "cut", "set" are left out: they are present forms too. */
export const irregularPast = setOf(`
  was were had did said told gave went took made found felt came got saw knew thought kept left met paid sent spoke
  wrote rang heard understood dealt brought bought held led stood sat ran began broke chose drove ate fell forgot
  grew lost rose sold showed shook slept spent swore taught threw wore won didn't wasn't weren't couldn't hadn't could
  caught built drew flew fed hung hid lent shut stuck swept woke rebooked
`);

/** Words that end in -ed and are seldom what somebody did. */
export const notPast = setOf(`
  need speed feed indeed named based called used supposed related detailed required experienced skilled qualified
  interested satisfied dissatisfied confused tired worried pleased delighted annoyed upset valued expected unexpected
  advanced limited united hundred red bed shed seed weed bleed exceed proceed succeed agreed-upon embed so-called
  protected dedicated trained educated married aged outdated updated advised designed
`);

/** After one of these, a word in -ed says what is done as a rule, or what was done to somebody. */
export const auxiliaries = setOf(
  'be been being is are am get gets have has to will would should must can may might',
);

/** A time that happened once. */
export const times = setOf(`
  yesterday last ago once monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december recently christmas easter yesterday's
`);

/** What happens as a rule and not once. */
export const habits = setOf(
  'always usually normally often never every each generally sometimes regularly whenever must should',
);

/** A made-up case. */
export const conditions = setOf('if imagine suppose would say');

/** Names after which a person follows: "Customer B", "Mrs Patel". */
export const titles = setOf('mr mrs ms miss mx dr customer');
