import type { Block, PersonalDataMention } from '../../evidence/evidence';
import type { TextEdit } from '../../text';
import { isQuoted } from '../eachBlock';
import { isOwnPerson, nameKey } from '../ownPeople';
import { noteRule } from '../noteRule';
import type { Fix, OfferedFix } from '../rule';
import { isWorkDetail } from '../workDetails';

/** What can be seen for what it is; a single name or a postcode alone may be anybody's. */
const unsure: ReadonlySet<PersonalDataMention['kind']> = new Set(['part-name', 'postcode']);

/** A detail by which a customer can be known is left in the evidence. */
export const personalData = noteRule({
  code: 'personal-data',
  severity: 'warning',
  knows: ({ portfolio }) => [portfolio],
  *checkNote({ uri, notable }, { portfolio, texts }) {
    const whole = texts.get(uri) ?? '';
    for (const block of notable) {
      for (const { kind, text, span } of block.facts.personalData) {
        if (!isOwnPerson(text, portfolio) && !isOfWork(kind, span.start, block, whole)) {
          yield {
            problem: { code: 'personal-data', uri, span, kind, text },
            fixes: fixesFor(kind, text, { uri, span }),
            ...(unsure.has(kind) && { atMost: 'information' as const }),
          };
        }
      }
    }
  },
});

/** Whether a detail is the writer's own or a colleague's at work: a witness statement has to give such details. */
function isOfWork(kind: PersonalDataMention['kind'], at: number, block: Block, text: string): boolean {
  return (
    (kind === 'phone' || kind === 'email') &&
    !isQuoted(block) &&
    isWorkDetail(text.slice(block.span.start, at))
  );
}

function fixesFor(
  kind: PersonalDataMention['kind'],
  text: string,
  place: Pick<TextEdit, 'uri' | 'span'>,
): readonly OfferedFix[] {
  switch (kind) {
    case 'name':
      return [{ everywhere: { kind: 'person', name: nameKey(text) }, preferred: true }];
    case 'part-name':
      return [];
    default:
      return [takeOut(place)];
  }
}

function takeOut(place: Pick<TextEdit, 'uri' | 'span'>): Fix {
  return {
    title: { kind: 'take-out', what: 'detail' },
    edits: [{ ...place, newText: '…' }],
    preferred: true,
  };
}
