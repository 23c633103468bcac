/** What people are said to do, to have or to be told where they are served. */
const served =
  /\b(?:rang|ring|phoned?|calls?|called (?:in|back|me|us|about|to|at|again)|e-?mail(?:s|ed)?|text(?:s|ed)|ask(?:s|ed)? (?:me|us|if|for|whether|to|about|why|how|when|what|where|her|him|them)|order(?:s|ed)?|book(?:s|ed|ing|ings)\b|reservations?|account|complain(?:s|ed|ts?)?|refund(?:s|ed)?|paid|pays?|payment|deposit|bill|invoice|receipt|deliver(?:y|ed|ies)|parcels?|package|room|table|appointment|address|postcode|return(?:s|ed)|exchange|replacement|wanted|want(?:s|ed) (?:to|a|her|his)|need(?:s|ed)|lost\b|cancel(?:s|led)?|collect(?:s|ed)?|pick(?:ed)? up|told (?:me|us|her|him|them)|said (?:he|she|thank|that (?:he|she|her|his)|her|his)|spoke (?:to|with)|speak to|served?|serving|helped|showed|apologised|apology|thank(?:s|ed)?|promised|greeted|welcomed|check(?:ed)? in|checked|explained|offered|waiting|queue|upset|angry|cross\b|rude|annoyed|unhappy|unhapy|pleased|happy|worried|confused|frustrated|distressed|frail|wheelchair|deaf|blind|allerg\w+|dementia|disabled|pregnant|(?:his|her) (?:wife|husband|son|daughter|mother|mum|dad|father|order|card|bag|coat|seat|ticket|dog|cat|car|house|flat|medication|tablets|prescription|hair|phone|bags|keys?)|gave (?:me|us)|tip\b|br(?:ought|ing)|(?:lives?|lived|living) (?:in|at|on|alone)|moved (?:in|out)|came (?:in|back|to|into|up|over|with|for)|walked in|arrived|turned up|visit(?:ed)? (?:us|me)|customers?|clients?|guest|patient|tenant|resident|caller|passenger|claim(?:s|ed)?|policy|ticket|voucher|discount|quote|faulty|broken|damaged|wrong|late|missing|message|feedback|review|letter)\b/i;

/** Whether the words around a name tell of somebody who is served. */
export function tellsOfService(prose: string, start: number, end: number): boolean {
  return (
    served.test(prose.slice(Math.max(0, start - near), start)) || served.test(prose.slice(end, end + near))
  );
}

const near = 160;

/** "Priyanka Venkatesan wanted to know why she …": of firms and things nobody says "she". */
const asPerson =
  /^ (?:who )?(?:told|asked|wanted|said|could(?:n['’]t| not)|was|had|has|came|gave|needed|thought|felt|lost|left|rang|paid|thanked|explained|complained|arrived|forgot|brought|looked|seemed|lives|is)\b[^.!?\n]{0,60}\b(?:s?he|hers?|him|his)\b/;
const toPerson =
  /\b(?:I|[Ww]e) (?:then |also |have |had |had to |was able to )?(?:rang|told|promised|helped|showed|asked|thanked|served|spoke to|noticed(?: that)?|offered|called|took|gave|let|served|greeted|seated|reassured|calmed|escorted) $/;
/** "… ordered a cake", "I refunded …": right beside the name, what is done to or by somebody who is served. */
const servedRightBehind =
  /^,? (?:who |then |also |had (?:already )?){0,2}(?:rang|phoned|ordered|booked|complained|collected|returned|emailed|texted|paid|asked (?:me|us|if|for|whether|to)\b|wanted (?:to|a|an|her|his|their|us|me)\b|brought (?:back|in|her|his|it|a|the)\b|(?:came|walked|popped) (?:in\b|back\b|up\b|over\b|to (?:the|my|our|me)\b))/;
const servedRightBefore =
  /\b(?:I|[Ww]e) (?:then |also |have |had |had to |was able to )?(?:emailed|refunded|texted|messaged|rang|phoned|served|spoke to|seated|greeted|wrote to|apologised to) $/;

/** Whether the words right beside a name tell of somebody who is served. */
export function isServedAtOnce(before: string, behind: string): boolean {
  return servedRightBehind.test(behind) || servedRightBefore.test(before);
}

const personBehind = /^[^.!?\n]{0,60}\b(?:s?he|hers?|him|his)\b/;

/** Whether a name that nobody knows for one is surely somebody's, by what stands right around it. */
export function isSpokenOfAsPerson(before: string, behind: string): boolean {
  return asPerson.test(behind) || (toPerson.test(before) && personBehind.test(behind));
}
