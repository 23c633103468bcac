/** Given names that are common in Britain, so that a name in the middle of a text is known as one. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abbie abdul abena abigail adaeze adam adele adrian agnes agnieszka ahmed aidan ailsa aisha akua alan
  alasdair albert alejandro aleksandra alex alexander alexandra alfie alfred ali alice alicia alison alistair amanda
  amara amber amelia amina amir amy andrea andreea andrew andrzej angela angus anil anita anjali ann anna anne
  annette anthony antonia aoife archibald arjun arthur arun asha ashley ashok astrid audrey ava aylin ayse babatunde
  barbara barnaby barry bartosz beata beatrice becky ben benedict benjamin bernard beryl beth bethan bethany betty
  beverley bilal bill billy bjorn blessing bob bogdan bradley brandon brenda brian bridget bronagh bronwen bruce
  bryan caitlin callum cameron camille carl carla carlos carly carmen carol caroline carys catalin catherine cathy
  catriona cecilia cedric cerys charlene charles charlie charlotte chelsea cheryl chiamaka chidi chinedu chloe chris
  christian christina christine christopher ciara claire clara clare clementine clifford clive clyde colin connor
  constance cordelia courtney craig crispin cristina cynthia cyril daisy damian dan daniel danielle daphne darren
  dave david dawn dean deborah declan deepa deepak delphine delroy denise dennis derek desmond diana diane diego
  dieter dilys dinesh dmitri dominic donald donna doreen doris dorota dorothy duncan dylan eamonn eddie edith edmund
  edna eduardo edward eileen eilidh elaine eleanor elena eli elif elijah elizabeth ella ellen ellie elliot elliott
  elsie emeka emily emma emre enid eric erin ernest ernie errol ethan ethel euan eva eve evelyn evie ewa ewan faisal
  faith farah farhan fatima fatma fatoumata felicity felix fergus fernando finlay finn fiona florence florin folake
  frances francesca francis francois frank fred freda freddie freddy frederick freya gabriela gail gareth gary gavin
  gaynor gemma geoff geoffrey george georgia georgie georgina gerald geraldine gilbert giles gillian giovanni
  giuseppe gladys glenda glenn gloria glynis godfrey gordon grace graeme graham grant greg gregory grzegorz
  guillaume guinevere gunther gurpreet gwen gwendolyn gwyneth hamish hamza hannah harjit harold haroon
  harpreet harriet harry harvey hassan hayley hazel heather hector heike helen helena henry herbert hermione hester
  hilary hilda hiroshi holly horace howard hugh hugo humphrey iain ian ibrahim ida ifeoma ignatius imad imogen imran
  ingrid ionut iqbal irene iris isaac isabel isabella isadora isla isobel ivan ivy jack jackie jacob jacqueline
  jacques jade jake jakub jamal james jamie jamila jan jane janet janette janice janine jasmine jason jaspreet javed
  javier jay jean jeanette jeff jemma jennifer jenny jeremiah jeremy jermaine jess jessamy jessica jill jim jo joan
  joanna joanne jocelyn jodie joe joel john jonah jonathan jordan jorge joseph josephine josh joshua joy joyce juan
  jude judith judy julia julian julie juliet juliette june jurgen justin justyna kamil karen karl katarzyna kate
  katherine kathleen kathryn katie kavita kay kaye kayleigh keely keith kelly kelsey ken kenji kenneth kerri kerry
  kevin khadija khalid kiera kieran kim kimberley kiran kirsten kirstie kirsty klaus kofi kristina krzysztof kuldeep
  kwabena kwame kyle lachlan lakshmi lara lars laura lauren lawrence layla leah leanna leanne lee leigh leila lena
  leo leon leonard leopold leroy lesley leslie lewis liam lianne lily linda lindsay lindsey lionel lisa liz logan
  lola lorenzo lorna lorraine louis louise luca lucas lucia lucy luis lukasz luke lydia lynda lyndsey lynette lynn
  lynne lynsey mabel mackenzie maddie madeleine magda magdalena maggie maisie malcolm malgorzata mandeep mandy
  manjit manuel marcella marcia marcin marco marcus marek margaret margot marguerite maria mariam marian mariana
  marianne marie marilyn marina marion marisa marjorie mark marlene marlon martha martin mary maryam mason mateo
  mateusz matilda matt matteo matthew maud maureen maurice mavis max maxine maxwell may meena megan mehmet melanie
  melinda melissa mhairi mia michael michaela michal michelle miguel mihaela mihai mike mildred millicent
  millie minnie miriam mohamed mohammed mohan mollie molly monica monika morag morgan muhammad muriel mustafa nabila
  nadeem nadia nadine nancy naomi nasreen natalia natalie natasha nathan nathaniel neil nellie neville ngozi nguyen
  niall niamh nicholas nick nicky nicola nicole nicoleta nigel nigella nikhil nikki nina nneka noah noel noor nora
  noreen norma norman nuala obinna odette oksana olena olga oliver olivia olumide oluwaseun omar orla oscar oswald
  ottilie owain owen pablo padraig pamela paolo parveen pat patricia patrick paul paula paulette pauline pawel
  pearl pedro peggy penelope penny percival percy pete peter petra phil philip philippa philomena phineas phoebe
  phyllida phyllis pierre piotr pooja poppy pradeep priscilla priya quentin rachael rachel radoslaw rafael rafe raj
  rajesh rakesh ralph ralphie ramesh rashid raul ravi raymond rebecca rebekah reece reggie reginald rekha reuben
  rhiannon rhys ricardo richard ricky rita rob robbie robert roberta robin roderick rodney rodrigo roger rohan rohit
  roisin roland ron ronald ronnie rory rosalie rosalind rosamund rosanna rose roseanne rosemary rosie ross rowena
  roxanne roy rubina ruby rufus rukhsana rupert ruth ryan sabrina sadie sadiq saeed sajid sally salma sam samantha
  sameera samir samira sammy samuel sandeep sandra sanjay sara sarah saskia scott seamus sean sebastian
  sebastien selina serena sergio seth shabana shannon shanti sharon shaun shauna shaz shazia sheena sheila shelley
  sherri sherry shirley shona shreya sian sidney silas simon simone sinead siobhan siân slawomir sofia solveig sonia
  sophia sophie stacey stan stanislaw stanley stefan stella steph stephanie stephen steve steven stewart stuart sue
  sukhdeep sunil sunita suresh susan suzanne sven svetlana sybil sylvia tabitha tamara tammy tamsin tamsyn tania
  tanya tara tariq tasha tatiana ted tegan temitope terence teresa terrence terry tess tessa thaddeus thelma theo
  theodora theodore theresa thierry thomas tiffany tilly tim timothy tina tobias toby tom tomasz tommy toni
  tony tonya tracey tracy trevor trish tristan trudy tunde tyler ulric una ursula usha valerie vanessa vera verity
  verna vernon veronica vicki vicky victor victoria vijay vikram vincent vinod violet vivian vivienne vladimir
  walter wanda warren wayne wendy wesley wilf wilfred wilhelmina will willa william winifred winnie wojciech xavier
  xiu yasmeen yasmin yetunde yolanda yolande yuki yuri yusuf yvette yvonne zachariah zachary zain zainab zainabu
  zara zbigniew zelda zena zoe zofia zubair`
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
