import { phrases, sideBySide } from './misconceptionPattern';

/** What stands in each text that takes the customer for right, one of them at least. */
export const besideRight = [
  ...sideBySide(
    "is | are | be | always | never | ever | just | still | simply | all | they're | he's | she's | customer's | guest's | client's | passenger's | resident's | king's",
    'right | correct',
  ),
  ...sideBySide("never | ever | be | is | are | they're | he's | she's", 'wrong | mistaken | at | to | in'),
  ...phrases(
    'no wrong | any wrong | anything wrong | agree with | knows best | know best | wrong customer | customer being | no such',
  ),
];

/** What stands in each text that takes manners for the whole of it. */
export const besideManners = [
  ...sideBySide("that's | thats", 'customer | service | good | what | all | it | the | enough'),
  ...sideBySide('done | given | giving | doing', 'customer | service | good | great | the | your | it'),
  ...sideBySide(
    'any | no | other | special',
    'skill | skills | training | qualification | qualifications | talent',
  ),
  ...sideBySide('all', "my | our | the | your | you | we | i | it | that | that's"),
  ...sideBySide(
    "is | equals | equal | means | mean | makes | make | only | you've | got | have",
    'customer | service | good | great | what',
  ),
  ...phrases(`
    simple as | hundred percent | all service | all customer | was customer | was service | was good | what service | what good | that is | nothing else | nothing more | nothing much | much else | lot else | go wrong | go far | takes care |
    rest does | rest doesn't | rest don't | 100 | hundred per | the whole | the beginning | the start | be all | only skill |
    only quality | only thing | really matter | not matter | doesn't matter | don't matter | nobody minds | nobody cares |
    no one | one thing | always give | be giving | always get | service is | service will | service was | good at | what is |
    what makes | what are | secret of | secret to | key of | key to | heart of | heart to | art of | art to | definition of |
    define customer | define good | define great | define service | defined as`),
];

/** What stands in each text that leaves colleagues out. */
export const besideInsiders = [
  ...sideBySide(
    "not | never | be | isn't | aren't | arent | don't | call | any | no",
    'a | my | our | any | real | really | proper | actually | considered | classed | seen | customer | customers | count | include | both',
  ),
  ...sideBySide("not | don't | no", 'do | give | need | owe | have | for | to | about | with'),
  ...sideBySide('only', 'the | one | ones | people | person | those | someone | somebody | anyone | public'),
  ...sideBySide("doesn't | wouldn't | didn't", 'really | call | count | include | need | owe | have | give'),
  ...phrases(`
    classed as | seen as | doesn't count | doesn't include | call them | call him | call her | call anyone | either staff | either a | from outside |
    from out | nobody else | one else | none else | nothing else | isn't paying | not paying | doesn't pay | don't pay |
    internal customer | internal customers | are not | is not | aren't | isn't`),
];

/** What stands in each text that sees nothing but bad in complaints. */
export const besideComplaints = [
  ...sideBySide('any', 'good | upside | benefit | benefits | value | use | advantage | point | real'),
  ...sideBySide(
    'never',
    'bring | brings | do | does | have | has | give | gives | get | gets | happen | be | come',
  ),
  ...sideBySide('mean | means', 'it | that | you | we | they | i | the'),
  ...sideBySide(
    'just | only | always | all | but | are | is',
    'trouble | moan | moaning | moans | bother | hassle | grief | harm',
  ),
  ...sideBySide('let | lets', 'the | us | our | a | your | down'),
  ...phrases(`
    anything | any that | be good | be useful | a pain | gained | gain | nothing good | nothing positive | nothing useful | the enemy | have no | has no | an attack |
    waste time | waste of | just after | only after | damage | damages | hurt | hurts | harm | harms | ruin | ruins | shame |
    shames | only ever | only bring | only brings | only cause | only causes | is bad | is very | is a | bad thing | bad sign | bad business |
    bad mark | nothing in | such thing | look bad | no complaints | hate complaints | just a | only a | always a`),
];

/** What stands in each text that ends the service with the sale. */
export const besideEnd = [
  ...sideBySide('done | finished | completed', 'our | my | your | with'),
  ...sideBySide('no | nothing', 'more | further | longer | else | left | to'),
  ...sideBySide(
    "service | job | work | part | is | it's | service's | job's",
    'finish | finished | finishes | over | done | complete | completed | end | ends | stop | stops',
  ),
  ...sideBySide('lasts | last | runs | run | goes | is | only', 'from'),
  ...sideBySide('service', 'lasts | last | runs | run | goes | is | just | only | always'),
  ...sideBySide("not | no | isn't | aren't | n't", 'part | our | my | a | your | any | customer | service'),
  ...phrases(`
    no problem | not longer | not really | aren't really | need to | have to | not after | new job | new customer | new case | forget about | forget them | forget him | forget her |
    end of | not really | isn't really`),
];
