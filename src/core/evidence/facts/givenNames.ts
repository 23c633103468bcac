/** Given names that are common in Britain, so that a name in the middle of a text is known as one. */
const givenNames: ReadonlySet<string> = new Set(
  `aaron abbie abdul abena abigail adaeze adam adele adrian agnes agnieszka ahmed aidan ailsa aisha akua alan
  alasdair alastair albert alejandro aleksandra alex alexander alexandra alfie alfred ali alice alicia alison
  alistair alys amanda amara amber amelia amelie amina amir amy anais andrea andreea andrew andrzej aneesa aneurin
  angela angharad angus anil anita anjali ann anna anne anneliese annette anouk anthony antonia anwen aoibheann
  aoife arabella archibald ariana arjun arlo arthur arun arwen asha ashleigh ashley ashok astrid audrey ava avril
  ayesha ayla aylin ayse azra babatunde balraj barbara barnaby barry bartosz beata beatrice becky ben benedict
  benjamin bernadette bernard beryl beth bethan bethany betty beverley bianca bilal bill billy bjorn blake
  blessing bob bogdan bonnie bradley brandon branwen brenda brian bridget briony bronagh bronwen bruce bryan bryn
  bryony buddug cadi caitlin caleb callum calum cameron camilla camille candice carina carl carla carlos carly
  carmel carmen carol caroline carwyn carys casper catalin catherine cathy catrin catriona cecilia cedric ceinwen
  celeste celine ceri cerys chantelle charis charlene charles charlie charlotte chelsea cheryl chiamaka chiara
  chidi chinedu chloe chris christabel christian christina christine christopher ciara ciaran claire clara clare
  clarissa claudette clementine clifford clive clodagh clyde colette colin colleen connie connor constance
  cordelia corey cormac cornelius cory cosmin courtney craig cressida crispin cristina cynthia cyril dafydd daisy
  dalia damian damilola dan daniel danielle danuta daphne dara darcey daria darragh darren dave david dawn dean
  deborah declan deepa deepak deirdre delia delphine delroy delyth demi denise dennis denzel derek dermot desmond
  dewi diana diane diego dieter dilys dimitri dinesh dmitri dolores dominic donal donald dongmei donna donovan
  doreen doris dorota dorothy dougal duncan dylan eamon eamonn ebony eddie edith edmund edna eduardo edward eileen
  eilidh eira eirlys elaine eleanor elena eleri eli elif elijah elinor eliza elizabeth ella ellen ellie elliot
  elliott elodie eloise elsie elspeth eluned elvira emeka emily emma emre emyr enid enzo eric erika erin ernest
  ernie errol esme esmé estelle ethan ethel euan eugene eunice eva evan eve evelyn evie ewa ewan ezra faisal faith
  farah farhan fatima fatma fatoumata fay felicity felix fergus fernando fidel finlay finn fion fiona fionnuala
  florence florin folake folasade frances francesca francis francois frank fred freda freddie freddy frederica
  frederick freya gabriela gaenor gail gareth gary gavin gaynor gemma genevieve geoff geoffrey george georgia
  georgiana georgie georgina gerald geraldine germaine gertrude gethin gianna gilbert giles gillian gina giovanni
  gita giuseppe gladys glenda glenn gloria glynis godfrey gordon grace graeme graham grainne grant greg gregory
  greta grzegorz guillaume guinevere gunther gurpreet gwen gwenda gwendolyn gwilym gwyneth habib hadiya haleema
  hamish hamza hana hannah harish harjit harold haroon harpreet harriet harry harvey hassan hattie haydn hayley
  hazel heather hector hefin heike heledd helen helena helga henry herbert hermione hester heulwen hilary hilda
  hiroshi holly horace howard hubert hugh hugo humphrey huw hywel iain ian ibrahim ida idris iestyn ieuan ifan
  ifeoma ignacio ignatius ilona imad imani imogen imran inderjit ingrid iolo iona ionut iqbal irene iris isaac
  isabel isabella isabelle isadora ishaan isla isobel ivan ivor ivy iwan jack jackie jacob jacqueline jacques jada
  jade jagdeep jake jakub jamal jameela james jamie jamila jan jane janet janette janice janine jarek jasmine
  jason jaspreet javed javier jay jean jeanette jeff jemma jennifer jenny jeremiah jeremy jermaine jerome jess
  jessamy jessica jethro jill jim jo joachim joan joanna joanne jocelyn jodie joe joel john jonah jonas jonathan
  jordan jorge josefina joseph josephine josh joshua joy joyce juan juanita jude judith judy julia julian julie
  juliet juliette june jurgen justin justyna kacper kalpana kamal kamil kareem karen karina karl karthik kasia
  katarzyna kate katherine kathleen kathryn katie katya kavita kay kaye kayleigh keeley keely keith kelechi kelly
  kelsey kelvin ken kenji kenneth kerensa kerri kerry kevin keziah khadija khalid kiera kieran kim kimberley kiran
  kirsten kirstie kirsty klaus kofi krishna kristina krystyna krzysztof kuldeep kunal kwabena kwame kyle kylie
  lachlan laila lakshmi lara larissa lars latisha laura lauren lavinia lawrence layla leah leanna leanne lee leigh
  leila lena leo leon leonard leopold leroy lesley leslie leticia lewis liam lianne lilian lily linda lindsay
  lindsey linford linnea lionel lisa liz llinos llywelyn logan lois lola lorcan lorenzo lorna lorraine louis
  louisa louise luca lucas lucia lucinda lucy luis luka lukasz luke lydia lynda lyndsey lynette lynn lynne lynsey
  mabel mackenzie macy maddie maddison madeleine magda magdalena maggie mahmoud maia mairead maisie malachy
  malcolm malgorzata mandeep mandy manjit manuel marcel marcella marcia marcin marco marcus mared marek margaret
  margot marguerite maria mariam marian mariana marianne marie marilyn marina marion marisa marjorie mark marlene
  marlon marta martha martin mary maryam mason mateo mateusz mathilda matilda matt matteo matthew maud maureen
  maurice mavis max maxine maxwell may meena megan mehmet melanie melinda melissa melvyn meredith mervyn mhairi
  mia michael michaela michal michelle miguel mihaela mihai mike mila mildred millicent millie minnie miranda
  miriam mohamed mohammed mohan mollie molly mona monica monika monique morag morfydd morgan morven muhammad
  muriel mustafa myfanwy myles myra nabil nabila nadeem nadia nadine nancy naomi narinder nasreen natalia natalie
  natasha nathan nathaniel naveed neha neil nellie nerys neve neville ngozi nguyen nia niall niamh nicholas nick
  nicky nicola nicole nicoleta nigel nigella nikhil nikki nikolai nina nishant nneka noah noel noor nora noreen
  norma norman nuala nuno obinna octavia odette oksana olena olga oliver olivia olumide oluwaseun olwen omar
  oonagh ophelia orla oscar osian osman oswald ottilie otto owain owen pablo padraig pamela paolo parveen pat
  patricia patrick paul paula paulette pauline pawel pearl pedro peggy penelope penny percival percy perpetua pete
  peter petra phil philip philippa philomena phineas phoebe phyllida phyllis pierre piotr pooja poppy pradeep
  prakash preeti priscilla priya quentin rachael rachel radoslaw rafael rafe raheem raj rajesh rakesh ralph
  ralphie ramesh ramona ranjit raquel rashid raul ravi raymond rebecca rebekah reece reggie reginald reina rekha
  renata reuben rhian rhiannon rhoda rhona rhydian rhys ricardo richard ricky rita rob robbie robert roberta robin
  rochelle roderick rodney rodrigo roger rohan rohit roisin roisín roland romesh ron ronald ronan ronnie rory
  rosalie rosalind rosamund rosanna rose roseanne rosemary rosie ross rowan rowena roxanne roy rubina ruby rufus
  rukhsana rupert ruth ryan sabina sabrina sadia sadie sadiq saeed safiya saira sajid salim sally salma sam
  samantha sameera samina samir samira sammy samuel sandeep sandra sania sanjay sara sarah saskia satish scott
  seamus sean sebastian sebastien selina seren serena sergio seth shabana shanelle shannon shanti sharifa sharon
  shaun shauna shaz shazia sheena sheila shelley shereen sheridan sherri sherry shirley shivani shona shreya sian
  sidney silas simon simone sinead siobhan sioned siân slawomir sofia solomon solveig sonia sophia sophie stacey
  stan stanislaw stanley stefan steffan stella steph stephanie stephen steve steven stewart stuart sue sukhdeep
  sumaira sunil sunita suresh surinder susan susannah suzanne sven svetlana sybil sylvia tabitha tahir talia
  tamara tammy tamsin tamsyn tania tanisha tanya tara tariq tasha tatiana ted tegan temitope terence teresa
  terrence terry tess tessa thaddeus thelma theo theodora theodore theresa thierry thomas tiffany tilly tim
  timothy tina tobias toby tom tomas tomasz tommy toni tony tonya toyin tracey tracy trevor trish tristan trudy
  tunde tyler tyrone uche ulric ulrika umar una ursula usha uzma valentina valerie vanessa velma vera verity verna
  vernon veronica vicki vicky victor victoria vijay vikram vincent vinod violet vivek vivian vivien vivienne
  vladimir wahida walter wanda waqas warren wayne wendy wesley wilbur wilf wilfred wilhelmina will willa william
  winifred winnie winston wojciech xanthe xavier xiu yan yana yannick yasmeen yasmin yetunde yolanda yolande yuki
  yuri yusuf yvette yvonne zach zachariah zachary zahra zain zainab zainabu zara zbigniew zeeshan zelda zena zoe
  zofia zoltan zubair zuzanna`
    .trim()
    .split(/\s+/),
);

/** Whether a word with a capital is a name that people in Britain are given, also where it has accents: "José". */
export function isGivenName(word: string): boolean {
  const small = word.toLowerCase();
  return givenNames.has(small) || (hasAccent.test(small) && givenNames.has(withoutAccents(small)));
}

const hasAccent = /[^a-z]/;

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd');
}

/** Names of shops, goods and well-known people that look like a customer's name. */
export const namesOfOthers: ReadonlySet<string> = new Set(
  `ted baker|paul smith|john lewis|jack wills|laura ashley|calvin klein|ralph lauren|tommy hilfiger|hugo boss|
  michael kors|marc jacobs|karen millen|fred perry|ben sherman|estee lauder|elizabeth arden|charlotte tilbury|
  bobbi brown|kate spade|jo malone|jimmy choo|christian dior|jamie oliver|gordon ramsay|mary berry|harry potter|
  thomas cook|ann summers|dorothy perkins|james martin|isaac newton|george stephenson|florence nightingale|
  mary seacole|harvey nichols|charles tyrwhitt|jack daniels|johnnie walker|ronald mcdonald|percy pig|orla kiely|
  cath kidston|vera wang|vivienne westwood|alexander mcqueen|stella mccartney|victoria beckham|emma bridgewater|
  colin caterpillar|charles dickens|william shakespeare|jane austen|queen elizabeth|king charles|prince william|
  victoria sponge|victoria station|victoria line|earl grey|bloody mary|tom collins|jo jingles|jack russell|
  king edward|robin hood|peter rabbit|father christmas|angus steak|jean paul|mothers pride|warburtons bread|
  roger hargreaves|roald dahl|david lloyd|holland barrett|thomas tank|george home|toni guy|tony guy|nelson mandela|
  winston churchill|mark spencer|marks spencer|ernest jones|russell hobbs|kelly services|morgan stanley|charlie bear|
  daisy chain|april fool|lloyds bank|austin reed|henry hoover|joe browns|joe wicks|bill gates|steve jobs|alan turing|
  tom ford|max factor|helena rubinstein|trevor sorbie|john frieda|charles worthington|lee stafford|oliver bonas|
  jim beam|harry ramsden|harry ramsdens|james bond|clive christian|ruby murray|robert dyas|john deere|william hill|
  fred done|thomas pink|samuel smith|timothy taylor|betty crocker|mary portas|donald russell|frank usher|
  louis vuitton|daniel wellington|christian louboutin|joseph joseph|brian may|david walliams|jacqueline wilson|
  julia donaldson|anne frank|martin luther|carl rogers|jan carlzon|philip kotler|albert mehrabian|abraham maslow|
  oliver twist|lewis hamilton|eddie stobart|steve madden|peter jones|charles clinkard|michael page|robert half|
  billy elliot|mary poppins|peter pan|charlie brown|elton john|ed sheeran|nicky clarke|daisy marc|ruth langsford|
  simon jersey|joules browne|kate moss|joe public|joe bloggs|fred bloggs|john doe|jane doe|thomas sabo|kurt geiger|
  russell bromley|olivia burton|monica vinader|anya hindmarch|lulu guinness|nicole farhi|jasper conran|
  giorgio armani|gianni versace|yves saint|coco chanel|roberto cavalli|rebecca minkoff|tory burch|pierre cardin|
  pepe jeans|mary kay|liz earle|sally hansen|trinny london|nina ricci|paco rabanne|thierry mugler|ben jerry|
  ben jerrys|uncle ben|uncle bens|aunt bessie|aunt bessies|sara lee|captain morgan|jose cuervo|stella artois|
  massey ferguson|john west|fred olsen|marie curie|sue ryder|anthony nolan|joseph rowntree|sherlock holmes|
  mickey mouse|minnie mouse|paddington bear|postman pat|bridget jones|willy wonka|robbie burns|guy fawkes|
  lady godiva|dick whittington|jimmy johns|papa johns|max mara|paul costelloe|michel roux|raymond blanc|
  samuel smiths|timothy taylors|gordons gin|betty boop|jean muir|isambard brunel|josiah wedgwood`
    .replace(/\n\s*/g, '')
    .split('|'),
);

/** People whom everybody knows, and whose words are often quoted. A customer may have such a name too. */
export const wellKnownNames: ReadonlySet<string> = new Set(
  `simon sinek|philip crosby|richard branson|ken blanchard|maya angelou|tony hsieh|tom peters|jeff bezos|walt disney|
  henry ford|dale carnegie|peter drucker|stephen covey|frederick herzberg|douglas mcgregor|elton mayo|daniel goleman|
  edwards deming|joseph juran|brene brown|brené brown|shep hyken|theodore levitt|michael porter|bruce tuckman|
  david kolb|graham gibbs|kurt lewin|martin lewis|alan sugar|theo paphitis|deborah meaden|jo cox|boris johnson|
  keir starmer|rishi sunak|theresa may|tony blair|margaret thatcher|david cameron|gordon brown|david attenborough|
  marcus rashford|sam walton|gordon selfridge|harry selfridge|marshall field|noel fitzpatrick|james herriot|cesar ritz|césar ritz|
  leonard berry|valarie zeithaml|james heskett|joe girard|zig ziglar|carl sewell|emma watson|daniel craig|daniel radcliffe|judi dench|maggie smith|
  ian mckellen|idris elba|olivia colman|helen mirren|hugh grant|emma thompson|kate winslet|tom hanks|tom cruise|
  brad pitt|julia roberts|jennifer aniston|meryl streep|michael caine|sean connery|david tennant|james corden|
  graham norton|holly willoughby|phillip schofield|claudia winkleman|tess daly|alan titchmarsh|monty don|
  charlie dimmock|delia smith|nigella lawson|rick stein|nadiya hussain|paul hollywood|mary beard|lucy worsley|
  stephen hawking|charles darwin|albert einstein|ada lovelace|rosalind franklin|emmeline pankhurst|elizabeth fry|
  francis drake|walter raleigh|oliver cromwell|anne boleyn|kate middleton|meghan markle|david beckham|wayne rooney|
  harry kane|gareth southgate|gary lineker|alan shearer|bobby charlton|mo farah|jessica ennis|kelly holmes|
  andy murray|emma raducanu|lewis hamilton|tyson fury|anthony joshua|chris hoy|bradley wiggins|tom daley|
  agatha christie|jacqueline wilson|julia donaldson|david walliams|michael morpurgo|terry pratchett|stephen king|
  dan brown|ian rankin|val mcdermid|lee child|richard osman|hilary mantel|philip pullman|enid blyton|beatrix potter|
  jilly cooper|barbara cartland|catherine cookson|danielle steel|james patterson|john grisham|george orwell|
  thomas hardy|charlotte bronte|charlotte brontë|emily bronte|emily brontë|anne frank|virginia woolf|oscar wilde|
  dylan thomas|conan doyle|liz truss|jeremy corbyn|nicola sturgeon|john swinney|angela rayner|ed miliband|ed davey|
  kemi badenoch|wes streeting|rachel reeves|sadiq khan|andy burnham|matt hancock|chris whitty|john major|
  harold wilson|nigel farage|barack obama|michelle obama|donald trump|joe biden|kamala harris|greta thunberg|
  martin luther|mahatma gandhi|malala yousafzai|desmond tutu|rosa parks|harry styles|ed sheeran|taylor swift|
  elton john|david bowie|freddie mercury|amy winehouse|michael jackson|george michael|paul mccartney|john lennon|
  kylie minogue|robbie williams|dolly parton|elvis presley|ricky gervais|peter kay|michael mcintyre|stephen fry|
  jeremy clarkson|kirstie allsopp|phil spencer|davina mccall|lorraine kelly|piers morgan|oprah winfrey|simon cowell|
  louis walsh|cheryl cole|katie price|mary portas|prue leith|john torode|gregg wallace|dermot oleary|clare balding|
  john humphrys|huw edwards|fiona bruce|louis theroux|chris packham|bear grylls|michael palin|joanna lumley|
  victoria derbyshire|dick turpin|mark hill|william morris|emma willis|victoria wood|robert burns|lee cooper|
  jeff banks|jack jones|betty jackson|sarah chapman|charles owen|charles wells|matthew williamson|kenneth cole|
  andrew collinge|harry enfield|julien macdonald|laura mercier|edward elgar`
    .replace(/\n\s*/g, '')
    .split('|'),
);
