import type { Block, EvidenceNote, PersonalDataMention } from '../../evidence/evidence';
import { readLinkTarget } from '../../evidence/linkTarget';
import type { Span, TextEdit } from '../../text';
import { detailsOutsideText } from '../detailsOutsideText';
import { isQuoted } from '../eachBlock';
import { isOwnPerson, nameKey } from '../ownPeople';
import { noteRule } from '../noteRule';
import type { Fix, OfferedFix, RuleResult } from '../rule';
import { isOfWitness, isWorkDetail } from '../workDetails';

/** What can be seen for what it is; a single name or a postcode alone may be anybody's. */
const unsure: ReadonlySet<PersonalDataMention['kind']> = new Set(['part-name', 'postcode']);

/** "… has kindly agreed to be named": who said so may be right, and the learner knows. */
const agreed =
  /^[,)]? (?:who )?(?:(?:has|have|had|was|is|gave|given|kindly|happily|also|both|her|his|their|me|us) ){0,4}(?:agreed|happy|asked|consented|consent|permission|content|willing|wants|wanted|chose|chosen) (?:for (?:her|his|their) (?:real |full )?name to be (?:used|given|shown)|(?:to|for) (?:be(?:ing)? named|us(?:e|ing) (?:of )?(?:her|his|their) (?:real |full |own )?name))\b/;

/** A detail by which a customer can be known is left in the evidence. */
export const personalData = noteRule({
  code: 'personal-data',
  severity: 'warning',
  knows: ({ portfolio }) => [portfolio],
  checkNote(note, { portfolio, texts }) {
    const found: RuleResult[] = [];
    const whole = texts.get(note.uri) ?? '';
    for (const block of note.notable) {
      for (const mention of block.facts.personalData) {
        if (!isOwnPerson(mention.text, portfolio) && !isOfWork(mention, block, note, whole)) {
          const result = resultOf(mention, note.uri, () => [
            { span: withLink(whole, mention.span), newText: '…' },
          ]);
          const isAgreed =
            mention.kind === 'name' && agreed.test(whole.slice(mention.span.end, mention.span.end + 80));
          found.push(isAgreed ? { ...result, atMost: 'information' } : result);
        }
      }
    }
    for (const detail of detailsOutsideText(note, texts)) {
      if (!isOwnPerson(detail.text, portfolio)) {
        const { replaced, removed } = detail;
        found.push(
          resultOf(detail, note.uri, () => [
            ...(replaced ? [{ span: replaced, newText: '…' }] : []),
            ...removed.map((span) => ({ span, newText: '' })),
          ]),
        );
      }
    }
    return found;
  },
});

function resultOf(
  { kind, text, span, isLikely }: PersonalDataMention,
  uri: string,
  takingOut: () => readonly Omit<TextEdit, 'uri'>[],
): RuleResult {
  return {
    problem: { code: 'personal-data', uri, span, kind: isLikely === true ? 'part-name' : kind, text },
    fixes: fixesFor(kind, text, () => takingOut().map((edit) => ({ uri, ...edit }))),
    ...((isLikely === true || unsure.has(kind)) && { atMost: 'information' as const }),
  };
}

/** A detail with the link that it is the words of, as the address of that has it once more, or with its angle brackets. */
function withLink(text: string, { start, end }: Span): Span {
  if (text.charAt(start - 1) === '[' && text.startsWith('](', end)) {
    const target = readLinkTarget(text, end + 1);
    return target ? { start: start - 1, end: target.end } : { start, end };
  }
  const isInAngles = text.charAt(start - 1) === '<' && text.charAt(end) === '>';
  return isInAngles ? { start: start - 1, end: end + 1 } : { start, end };
}

/** Whether a detail is the writer's own or a colleague's at work: a witness statement has to give such details. */
function isOfWork(
  { kind, span }: PersonalDataMention,
  block: Block,
  { frontMatter, blocks }: EvidenceNote,
  text: string,
): boolean {
  if ((kind !== 'phone' && kind !== 'email') || isQuoted(block)) {
    return false;
  }
  if (isWorkDetail(text.slice(block.span.start, span.start))) {
    return true;
  }
  if (!/\b(?:witness|testimon)/i.test(frontMatter.type ?? '')) {
    return false;
  }
  const first = blocks[Math.max(0, blocks.indexOf(block) - farthestLabel)];
  return isOfWitness(text.slice(first?.span.start, span.start));
}

/** In a witness statement, the name of the witness stands at most so many paragraphs before how to reach them. */
const farthestLabel = 4;

function fixesFor(
  kind: PersonalDataMention['kind'],
  text: string,
  takingOut: () => readonly TextEdit[],
): readonly OfferedFix[] {
  switch (kind) {
    case 'name':
      return [{ everywhere: { kind: 'person', name: nameKey(text) }, preferred: true }];
    case 'part-name':
      return [];
    default:
      return takeOut(takingOut());
  }
}

function takeOut(edits: readonly TextEdit[]): readonly Fix[] {
  return edits.length === 0 ? [] : [{ title: { kind: 'take-out', what: 'detail' }, edits, preferred: true }];
}
