/** Words behind "I" or a job that say nothing of what is done at work: one knows, keeps or breaks a law. */
const exact = new Set(
  `be is are am was were been being isn't aren't have has had haven't do does did don't doesn't must should
  shall will would can could cannot can't cant won't may might need needs needed ought get gets got getting
  go goes went going come comes came knew read reads understood apply applies applied stick sticks stuck
  break breaks broke lose loses lost face faces faced felt thought hoping care cares cared mind minds try
  tries tried sell sells sold work works worked deal deals dealt run runs own owns see sees saw seen hear
  hears heard meet meets met use uses used find finds found look looks looked name names named pick picks
  picked choose chose chosen say says said mean means meant rely relies owe owes act acts live lives became
  sat give gives gave make makes made keep keeps kept hold holds take takes took put leave show shows tell
  tells told fall falls let lets spent also all both and or but as in at on of to for from with by who that
  which what when where because so if the a an my our your their his her its it this these those them more
  most less just really very always never only ever not now then still often usually normally sure able
  allowed expected supposed required responsible aware careful i we they he she you people customers staff
  there lucky happy proud pleased bound covered entitled trained based located interested asked subject
  fined sued doing one two three four five six seven eight nine ten some any no every each another much many lots`.split(
    /\s+/,
  ),
);

/** The same, with any ending. */
const stems = `know learn stud revis research remember understand follow obey compl abid adher respect
  uphold conform breach violat ignor risk suffer feel think believ hope want wish like lov
  aim strive treat protect discriminat ensur safeguard support promot valu handl process manag
  operat employ mention list agree expect depend trust benefit behav start join belong becom
  receiv attend complete cover discuss enjoy appreciat consider recognis realis explain describ
  provide offer serve collect share welcom interact communicat help stay remain improv avoid
  commit accept stop prevent enforce implement demonstrat maintain establish represent spend`.split(/\s+/);

/** Whether a word, in small letters, says nothing of what is done, or is no verb at all. */
export function isVague(word: string): boolean {
  return word.length < 3 || exact.has(word) || stems.some((stem) => word.startsWith(stem));
}
