import { isOutdated } from '../../coverage/lawStanding';
import type { LawMention, LawSlip } from '../../evidence/evidence';
import { articleBefore } from '../articleBefore';
import { bracketedLaw, withBracketed } from '../bracketedLaw';
import { lawsOfToday } from '../lawsOfToday';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';
import { titleFix } from '../titleFix';

/** A law is named as what holds now, although it no longer does, or does not yet. */
export const supersededLegislation = noteRule({
  code: 'superseded-legislation',
  severity: 'warning',
  knows: ({ library, portfolio }) => [library.register, portfolio.jurisdiction],
  checkNote(note, { library, portfolio, texts }) {
    const found: RuleResult[] = [];
    const { laws } = library.register;
    const text = texts.get(note.uri) ?? '';
    for (const block of note.notable) {
      const { facts } = block;
      let again: Set<LawMention | LawSlip> | undefined;
      let toCome: string | undefined;
      for (const each of facts.slips.length === 0 ? facts.laws : [...facts.slips, ...facts.laws]) {
        const { span, use } = each;
        const law = laws.get(each.law ?? '');
        if (!law || again?.has(each) || !isOutdated(law, use, portfolio.jurisdiction)) {
          continue;
        }
        if (law.status === 'not-yet-in-force' && law.id === toCome) {
          continue; // Nothing has to be mended in each place, so that one is enough for a paragraph.
        }
        toCome = law.status === 'not-yet-in-force' ? law.id : toCome;
        const bracketed = bracketedLaw(span, law.id, facts, text);
        if (bracketed) {
          again ??= new Set();
          again.add(bracketed);
        }
        if ('kind' in each && law.status !== 'not-yet-in-force') {
          continue; // Of a title that is not quite right, its own rule says that the law has gone as well.
        }
        const replacements = lawsOfToday(law, laws);
        const [next, another] = replacements;
        // Where one law took the place of the old one for everybody, its title can stand in the same place.
        const isSure = next && !another && law.status !== 'not-yet-in-force';
        found.push({
          problem: {
            code: 'superseded-legislation',
            uri: note.uri,
            span,
            title: law.title,
            status: law.status,
            replacedBy: replacements.map(({ title }) => title),
          },
          fixes: isSure
            ? titleFix(
                note.uri,
                text,
                withBracketed(span, bracketed, next.title, text),
                next.title,
                false,
                articleBefore(span, next.title, block, text),
              )
            : [],
          // A law that still holds for some is less surely wrong than one that is gone.
          ...(law.status === 'not-yet-in-force' && { atMost: 'information' as const }),
        });
      }
    }
    return found;
  },
});
