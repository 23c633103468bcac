/**
 * Things that can be seen and touched at work, and what people there have to do with. A sentence that has one of them
 * speaks of a place and not of what a law says. What laws themselves speak of (goods, data, food, alcohol, rights) is
 * left out.
 */
const things = new Set(
  `ID adverts aisle alarm alarms apron aprons badge badges bag bags bandage barcode basin basket bay bed beds
  bell bells bench bin binder bins birthday birthdays blade blades bleach boiler boilers bollard bookings
  booklets boots bottle bottles bowl box boxes braille brakes broom bucket buggy button buttons buzzer cabinet
  cable cage cages calendar camera cameras canopy caption captions car card carpet carpets cart cash ceiling
  chair chairs chargers chart cheque clipboard clock cloth cloths cones copier corner corridor corridors
  counter crate crates cream cubicle cup cupboard cupboards curtain cushion cutlery cutter dashcam deck
  defenders desk desks diaries diary dispenser dog dogs door doors doorway drawer drawers dress dryer dustpan
  earplugs ears email emails envelope envelopes extinguisher eyewash flask floor folders fork forklift form
  forms freezer freezers fridge fridges gate gates glass glasses glove gloves goggles gun guns hair hairnet
  handrail hangers harness hat hatch headrest headset headsets helmet highchair hivis hob hoist hoists hoover
  hose hoses hydrant inbox interpreter invoice invoices jacket jar jars jewellery jug keg kegs kettle key
  keyboard keypad keys kiosk knife knives label labels ladder ladders lamp lanyard lanyards laptop latch leash
  leavers lectern letter letters lid lids lift lights lock locker lockers log loop lunchbox machine machines
  magnifier mask masks mat mats mattress menu menus message mirror mop mops mug needle newsletter noticeboard
  ointment oven overalls page paint pallet pallets paper papers parcel parcels passport passports password
  passwords pen pencil photo photocopy photos pictures pillow pin pint pints pipe plan planner plans plaster
  plate plates platform plugs postbox postcode poster pot printer printers probe probes purse pushchair queue rack
  racks radio rail rails ramp ramps receipt receipts recording recordings register ringbinder rope rota row
  rows rucksack ruler sanitiser satnav sauna scale scales scanner scissors scooter screen screens screensaver
  sack sacks seat seatbelt seats sheet sheets shelf shelves shirt shoes shredder shredding shutter shutters sign signer signs sink
  slips slope soap socket sockets sofa sprays spreadsheet sprinkler stairs stairwell sticker stickers
  stockings stool subtitles surveyor system systems table tables tablet tablets tachograph tag tags tank tape
  temperature temperatures tent thermometer ticket tickets tights till tills tin timetable timetables tins toilet toilets tongs
  tool tools towel towels toy toys tray trays trolley trolleys tub tubes tubs tyre tyres umbrella uniform van
  vans vest vet visor voucher vouchers walkway walkways wall wheelchair wheelchairs whiteboard wig window
  windows wires wrapper wristband wrists board boards book books fryer fryers barrier barriers stamp stamps peg pegs
  hook hooks lectern logbook ledger fob fobs tap taps carton cartons sling slings muzzle hutch grill optic
  kennel kennels bowls trough login logins padlock padlocks hasp turnstile beacon lifejacket lifejackets buoy saddle`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

/** People and places of the writer's own. */
const own = new Set("i i'm i've i'd i'll we we're we've we'd we'll our ours my mine me us here".split(' '));

/** Whom laws speak of. */
const general =
  /\b(?:employers?|employees|workers|business(?:es)?|compan(?:y|ies)|organi[sz]ations?|firms?|traders?|sellers?|retailers?|councils|landlords|shops|schools|hotels|(?<!\b(?:two|three|four|both) )people|consumers?|anyone|(?:a|any|the) (?:shop|person|customer|consumer|individual|seller|hotel|school))\b/i;

/** Anybody, unless a sentence speaks of a place all the same. */
const anybody = /\byour?\b/i;

/** How much of a place a sentence holds. */
export interface Concreteness {
  readonly things: number;
  readonly isOwn: boolean;
}

/** Whether a sentence speaks of those whom laws speak of: employers, shops, people. */
export function isOfEverybody(sentence: string, things: number): boolean {
  return general.test(sentence) || (things < 2 && anybody.test(sentence));
}

/** Counts the things that a sentence speaks of, and says whose place it is. */
export function concretenessOf(sentence: string): Concreteness {
  const named = new Set<string>();
  let isOwn = false;
  for (const word of smallWords(sentence)) {
    isOwn ||= own.has(word);
    if (things.has(word)) {
      named.add(word);
    }
  }
  return { things: named.size, isOwn };
}

/** Words of titles that say nothing of what a law is about. */
const common = new Set(
  'act acts regulations regulation order rules the and etc for with from work health safety rights general protection consumer'.split(
    ' ',
  ),
);

/** Whether a sentence takes up a word of a law's title: "the minimum wage bands". Endings are left off. */
export function sharesWord(title: string, sentence: string): boolean {
  const words = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const text = sentence.toLowerCase();
  return words.some((word) => !common.has(word) && text.includes(word.slice(0, 6)));
}

const none: readonly string[] = [];

/** The words of a sentence in small letters. */
export function smallWords(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/[a-z]+(?:[-'][a-z]+)*/g) ?? none;
}
