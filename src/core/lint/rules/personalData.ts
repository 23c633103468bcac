import type { PersonalDataMention } from '../../evidence/evidence';
import type { TextEdit } from '../../text';
import { notableBlocks } from '../eachBlock';
import type { Fix, LintInput, Rule } from '../rule';
import { pseudonymsOf } from '../pseudonyms';

/** What can be seen for what it is; a single name or a postcode alone may be anybody's. */
const unsure: ReadonlySet<PersonalDataMention['kind']> = new Set(['part-name', 'postcode']);

/** A detail by which a customer can be known is left in the evidence. */
export const personalData: Rule = {
  code: 'personal-data',
  severity: 'warning',
  *check(input) {
    const ownPeople = peopleOf(input);
    let pseudonyms: ReadonlyMap<string, string> | undefined;
    // One fix for all mentions of a name: a list of edits for each mention would grow with its square.
    const replacements = new Map<string, Fix>();
    for (const { note, block } of notableBlocks(input.notes)) {
      for (const { kind, text, span } of block.facts.personalData) {
        if (ownPeople.some((person) => isSame(person, text))) {
          continue;
        }
        let fixes: readonly Fix[];
        if (kind === 'name') {
          pseudonyms ??= pseudonymsOf(input);
          const fix =
            replacements.get(text) ??
            replaceEverywhere(text, pseudonyms.get(text.toLowerCase()) ?? '', input);
          replacements.set(text, fix);
          fixes = [fix];
        } else {
          fixes = kind === 'part-name' ? [] : [takeOut(note.uri, span)];
        }
        yield {
          problem: { code: 'personal-data', uri: note.uri, span, kind, text },
          fixes,
          ...(unsure.has(kind) && { atMost: 'information' as const }),
        };
      }
    }
  },
};

/** The people of the portfolio itself: they are meant to be named. */
function peopleOf({ portfolio }: LintInput): readonly string[] {
  return [portfolio.learner, portfolio.assessor, portfolio.iqa, portfolio.centre]
    .map(({ name }) => name)
    .filter((name) => name !== '');
}

function isSame(person: string, text: string): boolean {
  return person.toLowerCase().includes(text.toLowerCase());
}

/** The same letter for the same person in every file, whole words only. Nothing keeps the name. */
function replaceEverywhere(name: string, to: string, { texts }: LintInput): Fix {
  const edits: TextEdit[] = [];
  for (const [uri, text] of texts) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(end))) {
        edits.push({ uri, span: { start: startWithTitle(text, at), end }, newText: to });
      }
    }
  }
  return { title: { kind: 'replace-person', name, to }, edits, preferred: true };
}

/** "Mrs" goes with the name. */
function startWithTitle(text: string, at: number): number {
  const title = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? $/.exec(text.slice(Math.max(0, at - 6), at));
  return at - (title?.[0].length ?? 0);
}

function takeOut(uri: string, span: TextEdit['span']): Fix {
  return {
    title: { kind: 'take-out', what: 'detail' },
    edits: [{ uri, span, newText: '…' }],
    preferred: true,
  };
}
