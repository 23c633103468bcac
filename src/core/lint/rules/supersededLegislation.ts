import type { Law, LawStatus } from '../../catalogue/catalogue';
import type { LawUse } from '../../evidence/evidence';
import type { Jurisdiction } from '../../portfolio/portfolio';
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
      for (const { law: id, span, use } of [...block.facts.laws, ...block.facts.slips]) {
        const law = laws.get(id ?? '');
        if (!law || !isOutdated(law, use, portfolio.jurisdiction)) {
          continue;
        }
        // What took its place may have been replaced in its turn, and nobody should be sent to that.
        const replacements = law.replacedBy
          .flatMap((next) => laws.get(next) ?? [])
          .filter(({ status }) => status === 'in-force');
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

function isOutdated(law: Law, use: LawUse, jurisdiction: Jurisdiction): boolean {
  if (use !== 'current' || law.status === 'in-force' || law.confidence === 'low') {
    return false;
  }
  return law.status !== 'northern-ireland-only' || jurisdiction !== 'northern-ireland';
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
