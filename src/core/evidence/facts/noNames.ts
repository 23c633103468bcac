/** Words that often have a capital and are no part of anybody's name. */
const common = new Set(
  `mr mrs ms miss mx dr hi hello hey guest customer client patient tenant resident caller passenger member visitor
  good bank head front customer house new year happy merry christmas boxing easter tourist information monday tuesday
  wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays parc january february march april june july august september october november
  december the this that last next dear many kind best yours united great north south east west northern southern
  eastern western royal special next day first second third level unit evidence criterion act regulation regulations equality data
  consumer health safety food fire human freedom computer challenge privacy code conduct trading standards citizens
  advice google microsoft word excel office teams outlook facebook instagram whatsapp black white red blue green
  part bedroom table room flat aisle group situation task action result hear empathise apologise listen thank solve
  explain resolve take reliability assurance tangibles empathy responsiveness summer winter spring autumn duty shift
  store area regional general assistant senior junior team call contact service desk quick fit high street main
  road market place lost property gift card loyalty direct debit reflective log witness statement learner centre
  portfolio diploma award principles booking reference order number skin test mobile email address national insurance
  national minimum working time press release old mill castle river station queen king prince princess lord lady sir
  saint st mount lake isle port inner outer upper lower big little hot cold chicken beef lamb fish apple orange sunday
  english french spanish italian german polish welsh scottish irish british european american indian chinese japanese
  london leeds ripley dover stoke tinbury northfield birmingham manchester liverpool glasgow edinburgh cardiff tea petal alert park church soap dept team line desk soup pie
  gin coat dress shoe jacket primary academy florist florists
  fettle premier travel holiday world care home village hall town city county council tax rent housing repairs
  student pupil then after afterwards before later once yesterday today tomorrow eventually finally suddenly luckily
  unluckily fortunately unfortunately sadly however although though since until also again still even maybe perhaps here
  there what who which where why how was were did does has had could would should now just only not no yes please thanks
  sorry both each every another some one two three everyone everybody nobody someone somebody instead meanwhile soon
  actually anyway thankfully usually sometimes often and but or so if when while because under for in on at to from by with as it he she they we i you my our your his her`
    .trim()
    .split(/\s+/),
);

/** Whether a word with a capital is no part of a name, such as that of a day. */
export function isNoName(word: string): boolean {
  return common.has(word.toLowerCase());
}
