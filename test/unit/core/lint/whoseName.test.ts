import { strict as assert } from 'node:assert';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';

const only: PortfolioTexts = { only: ['personal-data'] };

/** What is reported as a warning: what is less sure is advice. */
function warned(text: string): readonly string[] {
  return namesAt('warning', text);
}

function namesAt(level: string, text: string): readonly string[] {
  return portfolio(text, only)
    .findings.filter(({ severity }) => severity === level)
    .flatMap(({ problem }) => (problem.code === 'personal-data' ? [problem.text] : []));
}

/** Sentences with what a warning names in them, in brackets that are none of the text: `{Bethany Marlowe} rang.` */
const served = `
A service user called {Doreen Hathersage} asked me for a cup of tea.
Her NHS number is {943 476 5919} and it was on the board.
{Ioan ap Rhys}'s boiler packed in. He rang our repairs line on 01632 960411.
Slip: {Abd al-Rahman ibn Yusuf} - 2 bags - ring {01632 960412} when done
From my screen: {MARIA JOÃO DOS SANTOS E SILVA} / dob {9 Feb 1971} / booking LX-55019
A customer called {Zoë Brânză-Kovač} came in for a refund on her boots.
Mrs {Siân Llewelyn-Rhŷs} rang about her late parcel.
A customer called {Nguyễn Thị Hương} asked me to change her booking.
{Trần Văn Minh} booked a table for six and I rang him back to confirm.
A regular, {Margaret "Peggy" Aldous}, asked me to carry her bags.
{Robert 'Bob' Tranter} complained that his order was wrong.
{William (Bill) Hathersage} rang to say that his card was declined.
A customer called {J. Pemberton-Clarke} asked for a refund.
Customer name: {P. Okonkwo-Bright}. Order 4471.
I took a call from {María José Fernández} about her direct debit.
{Åsa Lindqvist} emailed us to say that the lamp was broken.
The booking was for {Siobhán Ní Dhomhnaill}.
{Øyvind Brekke} rang because his room was cold.
The refund was for {Chukwuemeka Obiagwu}, who had been charged twice.
{Oluwaseun Adeyemi-Cole} phoned about her delivery.
I emailed {Wojciech Szczęsny-Bąk} the new date.
{Kuldeep Dhaliwal} asked me where her parcel was, so I checked her account.
I served {Parveen Akhtar} at the till and she spoke to me about the queue.
{Tomos ap Rhydderch} booked a room for his mother.
I helped {Niamh O’Shaughnessy} with her claim.
When {Geraldine Foxcroft} came in to collect her prescription I checked her address.
I rang {Desmond Achebe} back about his boiler.
I refunded {Yolanda Braithwaite} £20 because her coat was torn.
{Hedley Wragg} brought back a kettle which did not work.
After that {Imogen Stathers} ordered a birthday cake and paid a deposit.
I looked up {Doreen Satterthwaite}'s account and saw what she owed.
{Bashir Rahmani}’s order was late, so I said sorry.
I checked {Lindiwe Khumalo}'s booking.
CUSTOMER NAME: {BERNADETTE SKELHORN}
Name: {GRAHAM TURNBULL}. Tel {0117 496 0821}.
Name of caller: {Sunniva Hale}. She wanted to cancel.
Her name was {Eleri Môn Prosser} and she lives at Rose Court.
Ring her on {(0117) 496 0821} after six.
His number is {(0117) 4960821}.
Her mobile is {07700-900-456}.
Call back on {+44 (0)117 496 0821}.
Call back on {0044 117 496 0821}.
Her number is {0117.496.0821}.
His mobile is {07700 900456}, best after five.
Her mobile is {+447700900456}.
He left his number, {020 7946 0958}, with me.
A lady named {Bronwen Tudur} wanted to return a dress.
{Giulia D'Angelo} rang about her table.
I wrote to {Hyacinth Okpara} to say sorry for the wait.
I dealt with {Marek Nowicki}, who was upset about his bill.
I spoke to {Tabitha Crowe} about her complaint.
{Ailsa Drummond} complained about the noise, so I moved her to room 12.
{Mohammed al-Rashid} rang to change his appointment.
{Abdul-Rahman Siddiqui} phoned about his taxi.
{Jean-François Léger} emailed me about a lost bag.
Our customer {Ffion Haf Parry} was deaf, so I wrote things down.
My customer Dr {Sunita Menon} wanted her shoes mended.
{Xiao Li Zhang} asked me for a quieter room and I moved her.
I apologised to {Rosalind Achterberg} and gave her a voucher.
{Fenella Marchbanks} was very angry because her delivery had not come.
I gave {Colin Prendergast} his change and asked for his email address.
On Friday {Valentina Moretti} came to the counter with a broken hairdryer.
I checked the booking of {Ruaridh MacAskill} and found the mistake.
{Karolína Nováková} told me that she is allergic to nuts.
{Priyanka Venkatesan} wanted to know why she had been charged twice.
A gentleman called {Ebenezer Oduya} could not hear me on the phone.
I spoke to {Hannah Lockyer} who was cross about her late taxi.
{Lech Wiśniewski} couldn't find his seat so I walked him there.
Our guest {Catherine "Kitty" Oldroyd} had lost her key.
I posted the form to {Anthony (Tony) Belcher} the same day.
The patient, {Sara Al-Hashimi}, needed an interpreter.
Customer's name: {A. J. Thistlewood}
The account is in the name of {R. Featherstone}.
{Ludmila van Houten} rang to say that she would be late.
Caller's name: {Fatoumata Bah}
I promised {Gwynneth Rees} that I would ring her back.
I took {Ernest Pilling} to his room and showed him the bell.
Email from {Bjørn Dahl}: "Where is my order?"
Tel: {0117 4960 821}
Phone: {(01632) 960 983}.
ph {07700 900 123} anytime
You can get her on {07700 900-123}.
Mobile – {+44 7700 900123}
The wedding of {Shanelle Brathwaite} was on Saturday and I laid the tables.
{Teresa dos Santos} asked for help with her bags.
I noticed that {Harold Gummer} was waiting and asked him if he was all right.
So I rang {Beatriz Carvalho} to tell her that the lift was mended.
{Duc Minh Pham} came in to pay his bill.
The note said: "I waited an hour and nobody came. {Lowri Strickland}" from {l.strickland@example.net} on Monday
Complaint, {gethin_penhallow@example.net}: my room was cold and I told you so. {Gethin Penhallow}
I rang our customer {Sue Eccleston} and then wrote to {s.eccleston@example.com} about her order.
I rang our customer {Nigel Stanworth} on {020 7946 0188}.
The sales rep gave {Nigel Stanworth} his refund on {020 7946 0188}.
`;

/** The same without any name that is to be hidden: people in public life, in books, on goods, in streets, at work. */
const spared = `
Her NHS number is 943 476 5918 on the training form, where the last digit is wrong on purpose.
We quote order 943 476 5919 to the NHS.
Then Sam asked me what she would like, and she told her about the paint.
The message had been put under the wrong boat, "Margaret Rose", and he complained about that.
They buy things with Lord Nelson on, and Emma Hamilton mugs, and pay at my till.
That law was named for a girl called Natasha Tilbury, who died after she had eaten a baguette. Because of it I check each order.
Gertrude Jekyll, a gardener, gave her name to the nursery where I work.
We sell a rose called Gertrude Jekyll.
David Austin bred most of the roses that we sell.
Our pub is named after Grace Darling, who saved nine people.
The ward is named after Edith Cavell.
Leonard Berry wrote that service quality has five parts.
Christopher Lovelock said that a service is a performance.
According to Christian Grönroos, quality is what customers perceive.
Evert Gummesson and Christian Grönroos wrote about relationships.
The model was made by Noriaki Kano.
Barbara Windsor opened our hall in 1998.
Peggy Mitchell was played by Barbara Windsor.
Julie Walters came to the opening of our theatre.
Julie Walters played the lead in the film.
Harriet Walter read the story on the radio.
Clement Attlee was prime minister when the health service began.
Aneurin Bevan founded the NHS in 1948.
Edwin Beard Budding invented the lawn mower in 1830.
Florence Horsbrugh was born in 1889.
Our shop was founded by Arthur Pickles in 1921.
The shop was opened by Arthur Pickles and his wife Edith.
Arthur Pickles started the shop in 1921 with one barrow.
Arthur Pickles (1880-1951) started with one barrow.
The late Arthur Pickles left the shop to his sons.
I cut the box with a Stanley knife.
She bought a Jo Malone candle for her mother.
We meet in the Alan Turing building.
The course is in the Mary Seacole room.
Customers want to be heard (Smith, 2019).
Smith and Jones wrote that trust is built slowly.
A quote by Maya Angelou is on our wall.
The poem was written by Wendy Cope.
I read a book by Michael Morpurgo to the children.
The children asked for the book about Horrid Henry.
Winnie Clutterbuck is a character in the soap.
Ken Barlow from Coronation Street is her hero.
Dot Cotton from EastEnders is who she looks like.
The Queen visited our ward in 2003.
King Charles has opened our new station.
Emmeline Pankhurst fought for the vote.
Rosa Parks was asked to leave her seat.
The Katherine Johnson award is given each year.
Dorothy Hodgkin won the Nobel prize.
I was given the Frances Perry medal.
Our charity is the Eleanor Palmer Trust.
She lives in Philip Lane.
She lives in Florence Nightingale Drive.
The ship was the Robert Bruce.
We stock knives by Samuel Staniforth.
She wanted a Silver Cross pram and a Maxi Cosi seat.
The customer asked for a Ruby Wax show.
She asked for the Anna Sewell novel.
He ordered the new album by Nadine Shah.
The guests had tickets for Nadine Shah.
Nadine Shah came on stage at nine.
Bobby Moore was captain of the team.
Bobby Moore's statue is in our town.
Denise Lewis won gold in the heptathlon.
My idol is Denise Lewis.
I admire Denise Lewis because she never gave up.
Edith Nesbit wrote The Railway Children.
Walter Tull was one of the first black officers.
As Jan Carlzon said, it is a moment of truth.
Jan Carlzon called it a moment of truth.
Danny Meyer runs a chain of restaurants.
The theory of Ron Zemke says that staff need to know why.
Ron Zemke said that good service is an art.
Ron Zemke's book taught me how to deal with a complaint.
In the film Erin Brockovich helps people with their claims.
Erin Brockovich was played by Julia Roberts.
Daphne Caruana Galizia was a reporter.
We had a talk on Rosalind Franklin.
A clematis like Nelly Moser wants shade.
Customers ask for Nelly Moser each spring.
The Nelly Moser was too small, so she had a refund.
I sold her a William Pear and a Granny Smith.
The bronze of Eric Morecambe is by the sea.
Martha Lane Fox spoke at the event.
**Witness name:** Helen Carter  **Job role:** Manager
**Assessor:** Philip Marchmont
**Tutor name:** Philip Marchmont **Date:** 2 May
Signed: Philip Marchmont (assessor)
Supervisor's name: Philip Marchmont
Learner: Joanna Tibbs
Learner name: Joanna Tibbs
Witness signature: Helen Carter
Name of witness: Helen Carter
Name of assessor: Helen Carter
Observed by: Helen Carter
IQA: Helen Carter
Dr Chatterjee saw the patient at nine.
The patient saw Dr Hall.
I booked her in with Dr Anita Rao.
The hospital was built in memory of Sophia Jex-Blake.
Our manager quotes Ken Blanchard a lot.
We watched Fawlty Towers and saw how Basil Fawlty treats his guests.
Basil Fawlty is rude to everyone.
Miranda Priestly in The Devil Wears Prada is a bad boss.
Ebenezer Scrooge is mean to Bob Cratchit.
Bob Cratchit works for Ebenezer Scrooge.
The students were reading about Mary Anning.
Mary Anning found fossils on the beach at Lyme.
Octavia Hill set up homes for the poor.
Elizabeth Garrett Anderson was the first woman doctor.
I use the Karen Brown method for folding napkins.
They are playing Adele and Sam Smith in the shop.
My customers often ask for Emma Bridgewater mugs.
She had a Cath Kidston bag.
We stock Julian Graves nuts.
The new Stephen Hawking coin has come in.
Charles Rennie Mackintosh designed the tea room.
Rennie Mackintosh tiles are sold in our shop.
The talk was given by Dame Sarah Storey.
Sarah Storey has won more medals than anyone.
Kevin Keegan used to play for our town.
Customers at the match sing about Kevin Keegan.
Gary Chapman's five love languages help me with guests.
Raymond Fisk describes a service as a theatre.
Quality is free (Philip Crosby).
The five gaps come from Leonard Berry and his team.
Susan Boyle sings in the background all day.
St Helen Church is beside our shop.
Our branch is in Arthur Street opposite the Edward Jenner school.
The bus stops at Victoria Park and Albert Dock.
Katie Piper foundation gave us leaflets.
The play is by Alan Ayckbourn and stars Felicity Kendal.
I watched a video of Mary Portas in a shop.
In 1888 George Eastman sold his first camera.
George Cadbury built houses for his workers.
Jesse Boot opened his first shop in Nottingham.
Thomas Lipton started with one shop in Glasgow.
Our values come from William Lever.
Prime Minister Gordon Brown came to the school.
| Assessor | Maureen Platt |
Assessor signature: Maureen Platt Date: 3/4/26
Confirmed by my supervisor, Maureen Platt.
Witness: Maureen Platt, floor manager
I rang the wholesaler's rep, Nigel Stanworth, on 020 7946 0188 and he had two bags.
I phoned our supplier, Nigel Stanworth, on 020 7946 0188 for a new part.
Our sales representative Nigel Stanworth (020 7946 0188) brought a sample.
The plumber, Tony Rusk, came at once. His number is 01632 960551.
Our electrician is called Tony Rusk, 01632 960551.
I asked the courier, Gary Lomax, to bring it back. His mobile is 07700 900456.
My contact at the brewery is Colin Marsh, 07700 900123.
The delivery driver was Colin Marsh (07700 900123).
Our window cleaner is Colin Marsh, tel 07700 900123.
I sent it on to foi@council.example the same day.
She can write to privacy@shop.example or dataprotection@shop.example.
I gave her housing.repairs@council.example for the boiler.
Lost cards go to cards-team@bank.example and front.desk@hotel.example.
My supervisor Sue Eccleston saw me do it, and you can ask her at s.eccleston@example.com.
**Witness:** Sue Eccleston, eccleston.sue@example.com
The form goes to membership@gym.example, box.office@stage.example or tickets@stage.example.
I copied in lettings@homes.example and healthandsafety@homes.example.
`;

/** Sentences with names that are likely a customer's, as only words further off tell of service: advice. */
const likely = `
We delivered the sofa to {Derek Oakenshaw} and he was pleased.
{Ivy Rowbotham}'s daughter asked if she could visit.
{Ngozi Okafor} gave me a tip.
The lamp was for Customer A. {Priya Raman} signed for the parcel.
`;

const cases = (text: string): readonly string[] => text.trim().split('\n');

describe('whose a name is', () => {
  for (const marked of cases(served)) {
    it(`is a customer's: ${marked}`, () => {
      const names = [...marked.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
      assert.deepEqual(warned(marked.replace(/[{}]/g, '')), names);
    });
  }

  for (const marked of cases(likely)) {
    it(`is likely a customer's: ${marked}`, () => {
      const names = [...marked.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
      const text = marked.replace(/[{}]/g, '');
      assert.deepEqual([warned(text), namesAt('information', text)], [[], names]);
    });
  }

  for (const text of cases(spared)) {
    it(`is no customer's: ${text}`, () => {
      assert.deepEqual(warned(text), []);
    });
  }
});
