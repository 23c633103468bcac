import type { EvidenceNote, Tag } from '../../evidence/evidence';
import { noteRule } from '../noteRule';
import { remarksIn, saysNotYet } from '../remarks';
import type { Fix, RuleResult } from '../rule';

/**
 * A tag whose own words say that the criterion is not met yet, or that stands in what an assessor wrote: it counts as
 * evidence, and is none.
 */
export const tagInRemark = noteRule({
  code: 'tag-in-remark',
  severity: 'information',
  knows: () => [],
  checkNote(note, { texts }) {
    const written = note.tags.filter(isWritten);
    if (written.length === 0) {
      return [];
    }
    const text = texts.get(note.uri) ?? '';
    const isRemark = remarksIn(note, text);
    const found: RuleResult[] = [];
    for (let at = 0; at < written.length; at++) {
      const tag = written[at];
      const isNotYet = tag !== undefined && saysNotYet(text, tag.span);
      if (tag && (isNotYet || isRemark(tag.block))) {
        found.push(resultFor(note, tag, text, isNotYet));
      }
    }
    return found;
  },
});

/** Whether a tag stands in the text and counts. */
function isWritten({ origin, passage, references }: Tag): boolean {
  return origin === 'text' && passage.kind !== 'attachment' && references.some(({ planned }) => !planned);
}

function resultFor(
  { uri }: EvidenceNote,
  { span, references }: Tag,
  text: string,
  isNotYet: boolean,
): RuleResult {
  const written = text.slice(span.start, span.end);
  const words = written.replace(/^\\?\[|[ \t]*\\?\]$/g, '');
  let planned = written;
  for (const { span: each, planned: isPlanned } of [...references].reverse()) {
    const at = each.end - span.start;
    planned = isPlanned ? planned : `${planned.slice(0, at)}?${planned.slice(at)}`;
  }
  const change = (to: string, preferred: boolean): Fix => ({
    title: { kind: 'change-text', to },
    edits: [{ uri, span, newText: to }],
    preferred,
  });
  return {
    problem: { code: 'tag-in-remark', uri, span, written, planned, words, isNotYet },
    fixes: isNotYet ? [change(planned, true), change(words, false)] : [change(words, true)],
  };
}
