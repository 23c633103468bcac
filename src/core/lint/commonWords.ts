const words = new Set(
  `abbey amber april ash august autumn baker bank banks bishop bond bowl brook brown bush butcher carpenter carter cook
  cooper crystal dale daisy dawn day daily dean drew eden english fair faith farmer field fields fisher ford forest fox
  frank french friend gardener glass gold good gray green grey grace hall harper hart hazel heath hill holly home hope
  house hunter ivy jade jasmine june joy king lake lane law lily long lord love major mark marsh mason may mercy miles
  miller moon moor more new north olive page park parker parks pearl penny pepper piper poppy porter potter power price
  prince read reed rich rivers robin root rose rowan ruby sage sale sales sandy sharp shepherd short silver singer sky
  skinner small smart snow south spring star stone street strong summer summers swift table tanner taylor temple turner
  victoria violet walker walls ward waters weaver webb week well wells west white will willow winter wise wood woods
  work young art basil bean bell berry bill bolt branch bull butler case cash castle chance chapel cherry church clay
  cliff close copper cotton court crane cross curry dark diamond dot drake draper duke early easter fletcher flood
  flower flowers friday frost gale gates gene ginger glover golden grant guard guy hand head heather iris iron jack
  judge key keys knight lace lamb large little lock lodge luck max melody merchant mills monday monk moss noble nurse
  pat patience pike pole pope post pound priest ray reason rice rob rule rules salmon salt sandal savage speed squire
  steward sue sugar sunday sweet swan tuesday usher wall wednesday wild wolf england ireland scotland wales london
  york paris kent lincoln chester bristol devon chelsea florence georgia jordan brooklyn preston best black blue bright chance christian customer dear every first great holiday last little manager many
  marine mouse peace reader rush steel store team thank today tomorrow two waiter watch worker`
    .trim()
    .split(/\s+/),
);

/** Whether a word that can be part of a name is an ordinary word too: alone, it says nothing about anybody. */
export function isCommonWord(word: string): boolean {
  return words.has(word.toLowerCase());
}
