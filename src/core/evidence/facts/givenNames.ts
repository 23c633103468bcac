/** Given names that are common in Britain, so that a name in the middle of a text is known as one. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abbie abdul abigail adam adele adrian agnes ahmed aidan aisha alan albert alex alexander alexandra alfie alfred
  ali alice alicia alison amanda amber amelia amina amir amy andrea andrew angela angus anita ann anna anne annette
  anthony antonia arjun arthur asha ashley audrey ava barbara barry beatrice becky ben benjamin bernard beth bethan
  bethany betty beverley bill billy blessing bob bradley brandon brenda brian bridget bruce bryan callum cameron carl
  carla carly carmen carol caroline caroline catherine cathy cedric charlene charles charlie charlotte chelsea cheryl
  chloe chris christian christina christine christopher claire clara clare clive colin connor constance courtney craig
  cynthia daisy damian dan daniel danielle daphne darren dave david dawn dean deborah declan deepak denise dennis derek
  diana diane dominic donald donna doreen doris dorothy duncan dylan eddie edith edward eileen elaine eleanor elena eli
  elijah elizabeth ella ellen ellie elsie emily emma eric erin ernest ethan eva eve evelyn evie faith farah fatima fiona
  florence frances francesca francis frank fred freda freddie freya gareth gary gavin gemma geoff geoffrey george
  georgia georgina gerald geraldine gillian gladys glenn gloria gordon grace graeme graham grant greg gregory gwen hamish
  hannah harold harriet harry harvey hassan hayley hazel heather hector helen helena henry hilary holly howard hugh
  hugo ian ibrahim imogen imran ingrid irene iris isaac isabel isabella isla ivan ivy jack jackie jacob jacqueline jade
  jake jamal james jamie jan jane janet janice jasmine jason jay jean jeff jemma jennifer jenny jeremy jermaine jess
  jessica jill jim jo joan joanna joanne jodie joe joel john jonathan jordan joseph josephine josh joshua joy joyce juan
  judith judy julia julian julie june justin karen karl kate katherine kathleen kathryn katie kay kayleigh keith kelly
  ken kenneth kerry kevin khadija kiera kieran kim kirsty kwame kyle lara laura lauren lawrence leah leanne lee leigh
  lena leo leon leonard leroy lesley leslie lewis liam lily linda lisa liz logan lola lorna lorraine louis louise lucas
  lucy luke lydia lynn lynne mabel mackenzie madeleine maisie malcolm mandy marcus margaret maria marian marie marilyn
  marion marjorie mark marlene martha martin mary mason mateusz matilda matt matthew maureen maurice max maxine may
  megan melanie melissa mia michael michelle miguel mike mildred millie miriam mohamed mohammed molly monica morgan
  muhammad muriel nadia nancy naomi nasreen natalie natasha nathan neil niall nicholas nick nicola nigel nina noah noor
  nora norma norman nuala olga oliver olivia omar oscar owen pamela pat patricia patrick paul paula pauline pearl peggy
  penelope penny percy peter petra phil philip philippa phoebe phyllis piotr poppy priya rachel raj ralph raymond
  rebecca reece reggie rhys richard rita rob robert robin roger roland ron ronald rory rosalind rose rosemary rosie ross
  roy ruby rupert ruth ryan sabrina sadie sally sam samantha samir samuel sandra sara sarah saskia scott sean sebastian
  shannon sharon shaun sheila shirley simon siobhan sofia sonia sophia sophie stacey stan stanley stella stephanie
  stephen steve steven stewart stuart sue sunita susan suzanne sylvia tamara tania tanya tara ted terence teresa terrence
  terry thelma theo theresa thomas tiffany tim timothy tina toby tobias tom tomasz tony tracey tracy trevor trish tyler
  valerie vanessa vera verity vernon veronica vicky victor victoria vijay vincent violet vivian vivienne walter wanda
  warren wayne wendy wilfred will william winifred xavier yasmin yusuf yvette yvonne zachary zain zainab zara zoe`
    .trim()
    .split(/\s+/),
);

/** Names of shops, goods and well-known people that look like a customer's name. */
export const namesOfOthers: ReadonlySet<string> = new Set(
  `ted baker|paul smith|john lewis|jack wills|laura ashley|calvin klein|ralph lauren|tommy hilfiger|hugo boss|michael
  kors|marc jacobs|karen millen|fred perry|ben sherman|estee lauder|elizabeth arden|charlotte tilbury|bobbi brown|kate
  spade|jo malone|jimmy choo|christian dior|jamie oliver|gordon ramsay|mary berry|harry potter|thomas cook|ann
  summers|dorothy perkins|james martin|isaac newton|george stephenson|florence nightingale|mary seacole|harvey
  nichols|charles tyrwhitt|jack daniels|johnnie walker|ronald mcdonald|percy pig|orla kiely|cath kidston|vera
  wang|vivienne westwood|alexander mcqueen|stella mccartney|victoria beckham|emma bridgewater|colin caterpillar|charles
  dickens|william shakespeare|jane austen|queen elizabeth|king charles|prince william|victoria sponge|victoria
  station|victoria line|earl grey|bloody mary|tom collins|jo jingles|jack russell|king edward|robin hood|peter
  rabbit|father christmas|angus steak|jean paul|mothers pride|warburtons bread|roger hargreaves|roald dahl|david
  lloyd|holland barrett|thomas tank|george home|toni guy|tony guy|nelson mandela|winston churchill|mark
  spencer|marks spencer|ernest jones|russell hobbs|kelly services|morgan stanley|charlie bear|daisy chain|april
  fool|lloyds bank|austin reed|henry hoover|joe browns|joe wicks|bill gates|steve jobs|alan turing|tom ford|max factor|helena rubinstein|trevor sorbie|john frieda|charles worthington|lee stafford|oliver bonas|jim beam|harry ramsden|harry ramsdens|james bond|clive christian|ruby murray|robert dyas|john deere|william hill|fred done|thomas pink|samuel smith|timothy taylor|betty crocker|mary portas|donald russell|frank usher|louis vuitton|daniel wellington|christian louboutin|joseph joseph|brian may|david walliams|jacqueline wilson|julia donaldson|anne frank|martin luther|carl rogers|jan carlzon|philip kotler|albert mehrabian|abraham maslow|oliver twist|lewis hamilton|eddie stobart|steve madden|peter jones|charles clinkard|michael page|robert half|billy elliot|mary poppins|peter pan|charlie brown|elton john|ed sheeran|nicky clarke|daisy marc|ruth langsford|simon jersey|joules browne|kate moss`
    .replace(/\s+/g, ' ')
    .split('|'),
);
