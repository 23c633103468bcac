const setOf = (written: string): ReadonlySet<string> => new Set(written.trim().split(/\s+/));

/** Words with a capital that may stand before a name without being a part of it: "At Greggs", "The Harbourside Centre". */
export const openers = setOf(
  `a an the at in on of to for from by with as and but or so if when while where because although though after before
  since until once my our your his her their its this that these those here there i we he she they it you who what why
  how both all some many most every each no not also then now today people staff customers yes like unlike visiting
  choosing using inside outside about welcome`,
);

/** Last words of the names of organisations. */
export const kindsOfPlace = setOf(
  `centre center practice hotel hotels hospital hospice academy school college university surgery clinic pharmacy chemist
  chemists garage salon cafe café coffee restaurant arms inn bar bistro brasserie kitchen shop shops store stores
  supermarket supermarkets bank group company co ltd limited plc llp gym spa cinema cinemas theatre library museum
  gallery zoo park farm vets dental dentists opticians church trust housing homes lodge sons bros brothers nursery
  nurseries playgroup airways airlines bookshop books barbers hairdressers nails motors tyres council society station
  airport railway railways trains buses coaches cabs taxis foods bakery bakers butchers florists furniture carpets
  furnishings association foundation charity hostel hotel's castle retail logistics couriers energy holidays travel
  telecom broadband leisure resort caravans outlet stores' supplies opticians' care club cars catering cleaning
  bingo bowl`,
);

/** First words of what is only a part of an organisation: "Customer Service Centre", "Call Centre". */
export const departments = setOf(
  'customer customers help service services contact call support front human lost information visitor reception gift health',
);

/** Words with a capital that name nobody: they begin sentences, stand in headings or are short for something. */
export const generalWords = setOf(
  `general lawful northern customer customers service services brand brands loyalty reputation good bad great best local big small new old own
  family high street level unit evidence criterion task question answer section part example examples organisation
  company business charity shop staff team manager managers supervisor everyone everybody nobody anyone someone
  something everything nothing one two three which whoever whatever other another others ours mine yours internal
  external positive negative excellent poor happy unhappy loyal regular social media website online email phone
  reception sales marketing honesty trust respect quality value values price prices communication complaints feedback
  training retail hospitality tourism leisure health safety data protection equality act regulations law gdpr dpa kpi
  kpis crm sla slas usp faq faqs ppe cctv it hr pc pcs uk eu usa vat id ico acas nvq btec gcse iqa ac lo ok tv pdf ceo
  cv dvd usb sms wifi bame swot pos epos aidet heat last rater christmas easter halloween england scotland wales
  ireland britain london english welsh reviews review perception experience structure policy policies procedure
  whatsapp youtube linkedin tiktok powerpoint iphone ipad javascript trustpilot tripadvisor snapchat onedrive icloud
  sharepoint q&a t&c t&cs r&d h&s p&p a&e first last next second third finally overall lunch work home school head
  heads night noon reviews mr mrs ms miss mx dr sir madam monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`,
);

/** Names that everybody in Britain knows. In the middle of a sentence only: those that are ordinary words as well. */
export const brands: ReadonlyMap<string, 'always' | 'inside'> = new Map([
  ...named(
    'always',
    `tesco, asda, sainsbury, sainsburys, sainsbury’s, sainsbury's, morrisons, waitrose, aldi, lidl, co-op, greggs, costa,
    starbucks, nando's, nandos, mcdonald's, mcdonalds, mcdonald, kfc, amazon, ebay, argos, currys, ikea, primark,
    poundland, superdrug, john lewis, marks and spencer, marks & spencer, m&s, b&q, b&m, h&m, wetherspoon, wetherspoons,
    travelodge, premier inn, whitbread, specsavers, barclays, lloyds, natwest, hsbc, santander, nationwide building society,
    halifax bank, monzo, tsb, vodafone, easyjet, ryanair, british airways, jet2, tui, wilko, homebase, screwfix, toolstation,
    halfords, kwik fit, timpson, zara, asos, boohoo, jd sports, sports direct, whsmith, wh smith, waterstones, clarks,
    debenhams, oxfam, barnardo's, barnardos, british heart foundation, cancer research uk, the body shop, body shop, lush,
    pret, pret a manger, domino's, dominos, pizza hut, pizza express, burger king, ocado, deliveroo, just eat, uber,
    netflix, apple store, royal mail, evri, dpd, british gas, edf, octopus energy, bbc, nhs, rnli, rspca,
    nspcc, national trust, english heritage, puregym, the gym group, center parcs, butlins, haven holidays, disney,
    merlin, alton towers, merseyrail, scotrail, lner, avanti, southern rail, national express, stagecoach`,
  ),
  ...named(
    'inside',
    'next, boots, gap, subway, iceland, hilton, marriott, dunelm, ernest jones, smyths, o2, virgin, spar, age uk, pets at home, the range, river island, new look',
  ),
]);

function named<Place extends string>(place: Place, names: string): (readonly [string, Place])[] {
  return names.split(',').map((name) => [name.trim().replace(/\s+/g, ' '), place] as const);
}
