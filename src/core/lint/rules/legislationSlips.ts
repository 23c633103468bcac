import type { Law, Register } from '../../catalogue/catalogue';
import { isGone } from '../../coverage/lawStanding';
import type { LawSlip } from '../../evidence/evidence';
import type { Jurisdiction } from '../../portfolio/portfolio';
import { bracketedLaw, withBracketed } from '../bracketedLaw';
import { lawsOfToday, namesakesOf } from '../lawsOfToday';
import { noteRule } from '../noteRule';
import type { Rule, RuleCode, RuleResult } from '../rule';
import { titleFix } from '../titleFix';

/**
 * A rule for one kind of slip in the title of a law. Its fix writes the official title, and of a law that is out of date
 * the title of what took its place: nobody should mend a title to be told next that the law has gone.
 */
function slipRule(
  code: RuleCode & ('legislation-year' | 'legislation-spelling'),
  kind: LawSlip['kind'],
): Rule {
  return noteRule({
    code,
    severity: 'warning',
    knows: ({ library, portfolio }) => [library.register, portfolio.jurisdiction],
    checkNote(note, { library, portfolio, texts }) {
      const found: RuleResult[] = [];
      for (const block of note.notable) {
        for (const slip of block.facts.slips) {
          const law = library.register.laws.get(slip.law);
          if (slip.kind !== kind || !law || law.confidence === 'low') {
            continue;
          }
          const { span, written } = slip;
          const { titles, old } = meantBy(slip, law, library.register, portfolio.jurisdiction);
          const text = texts.get(note.uri) ?? '';
          const bracketed = bracketedLaw(span, law.id, block.facts, text);
          found.push({
            problem: { code, uri: note.uri, span, written, titles, old },
            fixes: titles.flatMap((title) => {
              const place = withBracketed(span, bracketed, title, text);
              return titleFix(note.uri, text, place, title, titles.length === 1);
            }),
          });
        }
      }
      return found;
    },
  });
}

/** The titles of which one is meant, and the law that is nearly named, where it is out of date. */
interface Meant {
  readonly titles: readonly string[];
  readonly old: Pick<Law, 'title' | 'status'> | undefined;
}

function meantBy({ written, use }: LawSlip, law: Law, { laws }: Register, jurisdiction: Jurisdiction): Meant {
  const today = isGone(law, 'current', jurisdiction) ? lawsOfToday(law, laws) : [];
  // "Sale of Goods Act 2015": by its year it is the one of today that is meant, and no history.
  const ofYear = today.filter((each) => isOfYear(written, each));
  if (ofYear.length === 1 && use !== 'elsewhere') {
    return { titles: titlesOf(ofYear), old: undefined };
  }
  if (isGone(law, use, jurisdiction)) {
    return { titles: titlesOf(today), old: { title: law.title, status: law.status } };
  }
  const namesakes = law.year === undefined || isOfYear(written, law) ? [] : namesakesOf(law, laws);
  return { titles: titlesOf(namesakes.includes(law) ? namesakes : [law]), old: undefined };
}

function isOfYear(written: string, { year }: Law): boolean {
  return year !== undefined && written.includes(String(year));
}

function titlesOf(laws: readonly Law[]): readonly string[] {
  return laws.map(({ title }) => title);
}

/** A title has a year that no law of its name has. */
export const legislationYear = slipRule('legislation-year', 'year');

/** A title or an abbreviation is misspelt, and the law that is meant is clear. */
export const legislationSpelling = slipRule('legislation-spelling', 'spelling');
