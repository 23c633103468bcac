import type { Span } from '../../text';
import { BlockFacts } from './blockFacts';
import type { DraftFacts } from './settleFacts';

/** The same facts of a block that stands somewhere else now. `by` is how much further back, in UTF-16 code units. */
export function shiftDraft(draft: DraftFacts, by: number): DraftFacts {
  const { facts, story } = draft;
  if (by === 0 || (!hasPlaces(draft) && !story)) {
    return draft;
  }
  const spanOf = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const shifted = <Item extends { readonly span: Span }>(items: readonly Item[]): readonly Item[] =>
    items.length === 0 ? items : items.map((item) => ({ ...item, span: spanOf(item.span) }));
  return {
    ...draft,
    facts: new BlockFacts(
      facts.words,
      shifted(facts.laws),
      shifted(facts.slips),
      facts.mayPointAtLaw,
      shifted(facts.examples),
      facts.exampleWords.length === 0 ? facts.exampleWords : facts.exampleWords.map(spanOf),
      facts.concepts,
      facts.models,
      shifted(facts.personalData),
      shifted(facts.misconceptions),
    ),
    story: story && { ...story, span: spanOf(story.span) },
  };
}

function hasPlaces({ facts }: DraftFacts): boolean {
  const { laws, slips, examples, exampleWords, personalData, misconceptions } = facts;
  return (
    laws.length +
      slips.length +
      examples.length +
      exampleWords.length +
      personalData.length +
      misconceptions.length >
    0
  );
}
