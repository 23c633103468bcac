import type { CheckedVerb } from '../../problem';
import type { CriterionCoverage } from '../../coverage/coverage';
import { proseOf } from '../../evidence/readBlocks';
import { claimedBlocks } from '../eachBlock';
import { nameOf } from '../referenceNames';
import type { Rule } from '../rule';

/** Words that a text has when it does what a verb asks for. A text without any of them surely does not. */
const signs: Readonly<Record<CheckedVerb, RegExp>> = {
  define: /\b(?:is|are|means?|refers? to|defin\w+)\b/i,
  explain:
    /\b(?:because|cause[sd]?|so|as a result|means?|meant|therefore|in order to|due to|leads? to|why|otherwise|reasons?|since|if|thanks to|helps?|makes?)\b/i,
  justify: /\b(?:because|so|reasons?|since|suits?|rather than|instead of|means?|therefore|best|better)\b/i,
  distinguish:
    /\b(?:whereas|while|unlike|other hand|contrast|different\w*|differs?|difference\w*|but|not|instead|only|other)\b/i,
  compare:
    /\b(?:both|similar\w*|alike|same|whereas|unlike|while|other hand|contrast|different\w*|difference\w*|but|more|less|than)\b/i,
  evaluate:
    /\b(?:strengths?|weakness\w*|however|although|though|overall|effective\w*|limit\w*|advantages?|disadvantages?|balance|better|worse|but|best|worst)\b/i,
  assess:
    /\b(?:advantages?|disadvantages?|however|although|though|overall|balance|effective\w*|better|worse|but|best|worst)\b/i,
};

/** Shorter texts are too short to judge; other rules speak of them. In words. */
const fewestWords = 12;

/** The passages of a criterion, taken together, show none of the words of what its verb asks for. */
export const commandVerb: Rule = {
  code: 'command-verb',
  severity: 'information',
  *check({ coverage, texts }) {
    for (const each of coverage.byCriterion.values()) {
      const claim = each.claims.find((candidate) => !candidate.planned);
      const verbs = each.criterion.verbs.filter((verb): verb is CheckedVerb => verb in signs);
      if (!claim || verbs.length === 0) {
        continue;
      }
      const verb = verbs.find((wanted) => !shows(wanted, each, texts));
      if (verb !== undefined) {
        yield {
          problem: {
            code: 'command-verb',
            uri: claim.note.uri,
            span: claim.reference.span,
            criterion: nameOf(each.criterion, coverage),
            verb,
          },
        };
      }
    }
  },
};

/** Whether any claimed block has one of the words; true as well where there is too little to judge by. */
function shows(verb: CheckedVerb, coverage: CriterionCoverage, texts: ReadonlyMap<string, string>): boolean {
  let words = 0;
  for (const { note, block } of claimedBlocks(coverage)) {
    words += block.facts.words;
    const text = texts.get(note.uri) ?? '';
    const { start, end } = block.span;
    // What is hidden is looked for last: few blocks get there.
    if (signs[verb].test(text.slice(start, end)) && signs[verb].test(proseOf(text, block))) {
      return true;
    }
  }
  // Pictures and linked files show what words do not.
  return words < fewestWords || coverage.claims.some(({ tag }) => tag.passage.kind === 'attachment');
}
