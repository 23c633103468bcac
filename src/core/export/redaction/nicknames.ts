/** Names that people in Britain use for one another, a line for each. An ordinary word, such as "Bill", is not taken for one. */
const families = `elizabeth liz lizzie lizzy beth betty eliza libby
joanna joanne jo
katherine catherine kathryn kate katie kathy cathy kath
margaret maggie meg peggy madge
małgorzata gosia
rebecca becky becca
jennifer jenny jen
jessica jess jessie
samantha sam sammy
susan susanne suzanne susie
victoria vicky vicki
deborah debbie debra
patricia pat patsy trish tricia
christine christina chris chrissie tina
alexandra alexander alex sandra sasha
barbara barb
pamela pam
sandra sandy
jacqueline jackie
amanda mandy
natalie nat
gillian gill jill
philippa pippa
william will bill billy liam
robert rob bob bobby robbie
richard rick dick richie
james jim jimmy jamie
thomas tom tommy
michael mike mick mikey
david dave davy
daniel dan danny
matthew matt
andrew andy drew
anthony antony tony
joseph joe joey
edward ed eddie ted teddy ned
stephen steven steve
christopher chris kit
benjamin ben benny
nicholas nick nicky
timothy tim
gregory greg
jonathan jon jonny
kenneth ken kenny
ronald ron ronnie
gerald gerry
peter pete
mohammed muhammad mohamed mo`
  .split('\n')
  .map((line) => line.trim().split(' '));

/** The other names by which somebody of this first name may go, in small letters. */
export function nicknamesOf(first: string): readonly string[] {
  return families.flatMap((family) =>
    family.includes(first) ? family.filter((each) => each !== first) : [],
  );
}
