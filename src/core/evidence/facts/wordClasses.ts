import { hashWord } from './wordHashes';

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
  /** A past form of something that can be done at one moment: "took", "rang". */
  strongPast: 1 << 4,
  /** A past form of how things were: "was", "thought". */
  weakPast: 1 << 5,
  /** Ends in -ed and is seldom what somebody did in a situation. */
  notPast: 1 << 6,
  /** After it, a word in -ed says what is done as a rule, or what was done to somebody. */
  auxiliary: 1 << 7,
  /** A time that happened once. */
  time: 1 << 8,
  /** What happens as a rule and not once. */
  habit: 1 << 9,
  /** Opens a made-up case. */
  condition: 1 << 10,
  would: 1 << 11,
  /** A name follows: "Customer B", "Mrs Patel". */
  title: 1 << 12,
  /** Act, Regulations, Order: the last word of a title in official form. */
  lawKind: 1 << 13,
  /** Stands inside official titles in small letters. */
  connector: 1 << 14,
  /** Stands before a title and is not part of it. */
  opener: 1 << 15,
  /** May begin "for example", "such as", "e.g.". */
  exampleStart: 1 << 16,
  /** A month that is also an ordinary word in small letters. */
  capitalTime: 1 << 17,
  /** A present form of something that can be done at one moment: "tells", "ask". */
  present: 1 << 18,
  /** Surely one person and not people in general: "a lady", "my mum", "she". */
  individual: 1 << 19,
  /** The one who is spoken to: "you should". */
  secondPerson: 1 << 20,
  /** A place in Northern Ireland. */
  northernIreland: 1 << 21,
  /** After it, "if" is no made-up case: "asked if". */
  asking: 1 << 22,
  /** Speaks of courses and of learning, where things are done that are no service. */
  learning: 1 << 23,
  /** People in general. */
  generic: 1 << 24,
  /** A name follows: "a customer called Sarah", "mr hargreaves". */
  naming: 1 << 25,
  /** "Had" or "would": "he'd". In a made-up case it is "would". */
  maybeWould: 1 << 26,
  /** May stand between "has" and what was done: "has never paid", "have it done". */
  adverb: 1 << 27,
  /** After it, a past form says what was done to somebody or something. */
  passive: 1 << 28,
  /** With a past form behind it, it tells what has happened: "I have spoken to her". */
  perfect: 1 << 29,
  /** Says what has happened behind "have", and is no past form by itself: "spoken". */
  participle: 1 << 30,
  /** Speaks of laws as such. */
  laws: 1 << 31,
} as const;

/** Every word of each class. "read", "put", "let", "cut" and "set" are both past and present forms. */
const members: Readonly<Record<keyof typeof WordClass, string>> = {
  firstPerson: 'i we i’d we’d i’ll i’ve',
  thirdPerson: 'he she they one nobody somebody someone everyone',
  person: `
    customer customers guest guests client clients caller callers passenger patient shopper visitor resident member
    tenant diner traveller buyer student parent lady gentleman man woman bloke fella guy lad girl boy chap couple family
    mum mother dad father son daughter wife husband person pensioner child neighbour contractor tradesman builder
    colleague colleagues manager supervisor receptionist driver engineer technician nurse chef waiter waitress
    teammate coworker assistant adviser advisor agent owner landlord user applicant learner woman's roofer plumber
    teacher pupil carer doctor boss leader porter barman lifeguard policeman stranger tourist cyclist motorist
    helper fitter courier rep inspector electrician postman carer cleaner cashier steward warden
    dentist optician pharmacist barista bride groom officer clerk head worker intern apprentice temp
    subscriber shareholder claimant applicant donor volunteer newcomer kid baby toddler teenager granddaughter
    grandson nan grandad gran auntie uncle sister brother friend vendor seller walker vet dog gent regular organiser punter lodger commuter foreman usher instructor
    librarian curator nanny mate lads girls boys ladies gentlemen women men kids children teenagers neighbour decorator mechanic picker packer trainee volunteer chairman spectator
    florist butcher baker farmer gardener solicitor paramedic plasterer joiner carpenter painter glazier locksmith
    surveyor conductor controller dispatcher guard ranger keeper caretaker captain skipper pilot vicar priest
    undertaker mourner widow widower tailor jeweller grocer fishmonger groom groundsman angler camper hiker swimmer
    runner rider golfer singer musician photographer journalist bidder auctioneer collector borrower patron
    trader supplier wholesaler distributor grower breeder plumber fireman firefighter postwoman policewoman
    councillor governor headteacher teenager youngster toddler grandmother grandfather granny grandma grandpa aunt
    niece nephew cousin twin partner flatmate housemate roommate classmate carer holidaymaker evacuee refugee
    sisters brothers families
    newlywed veteran soldier sailor trucker haulier biker rambler jogger festivalgoer delegate exhibitor speaker
    editor translator usherette chambermaid housekeeper concierge bouncer doorman bookkeeper accountant broker`,
  determiner:
    'a an one this that another my our the his her their some two three four five six seven eight nine ten eleven twelve fifteen nineteen twenty thirty forty fifty sixty eighty hundred',
  strongPast: `
    said told gave went took made found came got saw kept left met paid sent spoke wrote rang heard dealt brought
    bought held led stood sat ran began broke chose drove ate fell lost sold showed shook spent swore threw wore won
    caught drew flew fed hid lent shut stuck swept woke rebooked apologised wound dug put fought lit rode sang
    tore bent knelt bit rung wrung froze hung built typed reset redid rewrote retook overheard withdrew mistook undid cut set hit read
    split sed bort brort askd servd helpd phond calld showd lookd turnd walkd checkd explaind cleand pickd swopt tolk`,
  weakPast: `
    wos woz thort wantd
    was were had did thought felt knew could understood wasn't weren't couldn't hadn't didn't seemed looked wanted
    needed liked loved hated hoped wished believed knew forgot learnt learned grew became slept taught meant`,
  notPast: `
    need speed feed indeed named based called used supposed related detailed required experienced skilled qualified
    interested satisfied dissatisfied confused tired worried pleased delighted annoyed upset valued expected
    unexpected advanced limited united hundred shed seed weed bleed exceed proceed succeed protected dedicated
    trained educated married aged outdated updated advised designed learned started joined worked studied passed
    wanted needed liked loved hated hoped wished believed seemed existed lived improved increased involved covered
    included enjoyed respected relaxed red bed led shared concerned complicated allowed supported retired introduced
    owned situated located registered employed damaged broken reed deed gifted`,
  auxiliary:
    "be been being is are am get gets have has to will would should must can may might cannot can't i've we've they've",
  time: `
    yesterday last ago once monday tuesday wednesday thursday friday saturday sunday january february april june july
    august september october november december recently christmas easter today tonight tues weds thurs fri pm mon
    4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th
    28th 29th 30th 31st afterwards fortnight eventually jan feb apr jun jul aug sept oct nov dec halloween`,
  habit:
    'always usually normally often every each generally sometimes regularly whenever whoever whichever happens mostly laws legislation',
  generic: `anyone anybody everybody everyone staff people customers guests clients members tenants residents
    passengers patients they them their we our must should whoever when`,
  condition: 'if imagine suppose supposing say',
  would: "would wouldn't",
  maybeWould: "i'd he'd she'd they'd we'd",
  title: 'mr mrs ms miss mx dr customer guest client patient resident caller tenant member',
  lawKind: 'act acts atc regulations regulation regs order rules measure',
  connector: 'of and to in for from with by on at etc or the',
  opener:
    'since before after until when while where as under in by like see with and the for from to on of at our my because means says does do is',
  exampleStart: 'for such e eg example examples',
  capitalTime: 'may march sat',
  present: `
    says tells asks gives takes comes goes rings calls looks puts shows finds gets sends brings opens walks sits
    stands hands explains checks offers points smiles shouts counts pulls turns holds say tell ask give take come go
    ring call look show find get send bring open walk sit stand hand explain check offer point smile count pull turn
    hold test confirm refund book write phone greets apologises declines speaks listens thanks reassures repeats writes
    put shut cut set hit read split refuse refuses shout
    swap exchange fetch apologise reassure print wrap pour scan
    fetches escorts confirms phones refunds agrees swaps hears reads replies welcomes invites leads`,
  individual: `
    lady gent gentleman man woman bloke fella guy lad girl boy chap couple mum mother dad father son daughter wife husband
    he she him her his hers pensioner neighbour nan grandad gran roofer plumber child kid baby teenager dog landlord`,
  secondPerson: 'you your',
  northernIreland: `belfast derry londonderry armagh lisburn newry omagh ballymena coleraine enniskillen antrim
    fermanagh tyrone bangor craigavon`,
  asking: 'ask asked asks asking see know knew check checked checking wonder wondered wondering say said and',
  naming:
    'called named name born birth dob birthday mr mrs ms van von ap al bin binti ibn del della da dos du el',
  learning:
    'course training trained learn learned learnt inspection inspections meeting certificate college induction tutor workbook quiz exam qualified resit revision worksheet handout slides glossary researched',
  adverb: 'not never already ready just now ever also all still only even really finally both it them',
  passive: "was were wasn't weren't been being",
  perfect: "have has i've we've",
  participle:
    'spoken written given taken gone come seen done driven broken chosen shown drawn thrown run begun rung',
  laws: 'law laws legislation',
};

/** Every word that belongs to a class, by its hash, with the bits of all its classes. */
export function wordClasses(): Map<number, number> {
  const classes = new Map<number, number>();
  for (const slip of ['regulations', 'regulation'].flatMap(slipsOfWord)) {
    classes.set(hashWord(slip), WordClass.lawKind);
  }
  for (const name of Object.keys(members) as (keyof typeof WordClass)[]) {
    for (const word of members[name].trim().split(/\s+/)) {
      const hash = hashWord(word);
      classes.set(hash, (classes.get(hash) ?? 0) | WordClass[name]);
    }
  }
  return classes;
}

/** What a slip of the finger makes of a word: a letter lost, doubled, or in its neighbour's place. */
function slipsOfWord(word: string): string[] {
  return Array.from(word).flatMap((letter, at) => {
    const [before, rest] = [word.slice(0, at), word.slice(at + 1)];
    return at === 0
      ? []
      : [before + rest, before + letter + letter + rest, before + rest.slice(0, 1) + letter + rest.slice(1)];
  });
}
