import type { Law, LawStatus } from '../../catalogue/catalogue';
import type { Facts, LawMention } from '../../evidence/evidence';
import { isOutdated, lawsOfToday } from '../lawsOfToday';
import { noteRule } from '../noteRule';
import type { Fix } from '../rule';

/** A law is named as what holds now, although it no longer does, or does not yet. */
export const supersededLegislation = noteRule({
  code: 'superseded-legislation',
  severity: 'warning',
  knows: ({ library, portfolio }) => [library.register, portfolio.jurisdiction],
  *checkNote(note, { library, portfolio, texts }) {
    const { laws } = library.register;
    for (const block of note.notable) {
      for (const { law, span, use } of lawsIn(block.facts, laws)) {
        if (!isOutdated(law, use, portfolio.jurisdiction)) {
          continue;
        }
        const replacements = lawsOfToday(law, laws);
        yield {
          problem: {
            code: 'superseded-legislation',
            uri: note.uri,
            span,
            title: law.title,
            status: law.status,
            replacedBy: replacements.map(({ title }) => title),
          },
          // A title with its year in the next cell of a table cannot be put right in one piece.
          fixes: (texts.get(note.uri) ?? '').slice(span.start, span.end).includes('|')
            ? []
            : fixesFor(law.status, replacements, note.uri, span),
          // A law that still holds for some is less surely wrong than one that is gone.
          ...(law.status === 'not-yet-in-force' && { atMost: 'information' as const }),
        };
      }
    }
  },
});

/** The laws that a block names. Of a title that is not quite right, its own rule says that the law has gone as well. */
function lawsIn({ laws: mentions, slips }: Facts, laws: ReadonlyMap<string, Law>): NamedLaw[] {
  const named: NamedLaw[] = [];
  for (const { law: id, span, use } of mentions) {
    const law = laws.get(id ?? '');
    if (law) {
      named.push({ law, span, use });
    }
  }
  for (const { law: id, span, use } of slips) {
    const law = laws.get(id);
    if (law?.status === 'not-yet-in-force') {
      named.push({ law, span, use });
    }
  }
  return named;
}

interface NamedLaw extends Pick<LawMention, 'span' | 'use'> {
  readonly law: Law;
}

/** Where one law took the place of the old one for everybody, its title can stand in the same place. */
function fixesFor(
  status: LawStatus,
  replacements: readonly Law[],
  uri: string,
  span: { readonly start: number; readonly end: number },
): readonly Fix[] {
  const [next, another] = replacements;
  if (!next || another || status === 'not-yet-in-force') {
    return [];
  }
  return [
    {
      title: { kind: 'change-text', to: next.title },
      edits: [{ uri, span, newText: next.title }],
      preferred: false,
    },
  ];
}
