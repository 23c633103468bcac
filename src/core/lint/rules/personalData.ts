import type { PersonalDataMention } from '../../evidence/evidence';
import type { TextEdit } from '../../text';
import { foundOncePerNote } from '../eachBlock';
import { isOwnPerson } from '../ownPeople';
import type { Fix, Rule } from '../rule';
import { replacementsOf } from '../pseudonyms';

/** What can be seen for what it is; a single name or a postcode alone may be anybody's. */
const unsure: ReadonlySet<PersonalDataMention['kind']> = new Set(['part-name', 'postcode']);

/** Most notes have none of it. */
const mentionsIn = foundOncePerNote(({ notable }) => notable.flatMap(({ facts }) => facts.personalData));

/** A detail by which a customer can be known is left in the evidence. */
export const personalData: Rule = {
  code: 'personal-data',
  severity: 'warning',
  *check(input) {
    let replacements: ReadonlyMap<string, Fix> | undefined;
    for (const note of input.notes) {
      for (const { kind, text, span } of mentionsIn(note, input.texts)) {
        if (isOwnPerson(text, input.portfolio)) {
          continue;
        }
        let fixes: readonly Fix[];
        if (kind === 'name') {
          replacements ??= replacementsOf(input);
          const fix = replacements.get(text.toLowerCase());
          fixes = fix ? [fix] : [];
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

function takeOut(uri: string, span: TextEdit['span']): Fix {
  return {
    title: { kind: 'take-out', what: 'detail' },
    edits: [{ uri, span, newText: '…' }],
    preferred: true,
  };
}
