import type { Coverage } from '../../coverage/coverage';
import type { Block, EvidenceNote } from '../../evidence/evidence';
import { proseOf } from '../../evidence/readBlocks';
import { nearTagPlaces } from '../nearTagPlaces';
import { findNearTags, type NearTag } from '../nearTags';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';

/** Something that is surely meant as a tag and is not one, so that it counts for nothing. */
export const malformedTag = noteRule({
  code: 'malformed-tag',
  severity: 'warning',
  knows: ({ coverage }) => [coverage.index],
  checkNote(note, { texts, coverage }) {
    const text = texts.get(note.uri) ?? '';
    const places = nearTagPlaces(note, text);
    if (places.length === 0) {
      return [];
    }
    let next = 0;
    return note.blocks.flatMap((block) => {
      const { start, end } = block.span;
      while ((places[next] ?? end) < start) {
        next++;
      }
      return (places[next] ?? end) < end ? findMalformed(note, block, text, coverage) : [];
    });
  },
});

function findMalformed(
  { uri, keywords }: EvidenceNote,
  block: Block,
  text: string,
  coverage: Coverage,
): RuleResult[] {
  const offset = block.span.start;
  return findNearTags(proseOf(text, block), keywords).map((found) => {
    const { span: near, tag, rest } = withUnit(found, coverage);
    const span = { start: offset + near.start, end: offset + near.end };
    // The tag stays next to the target of a link.
    const isLink = text.charCodeAt(span.end) === 40;
    const canonical = (isLink ? `${rest} ${tag}` : `${tag} ${rest}`).trim();
    return {
      problem: {
        code: 'malformed-tag',
        uri,
        span,
        written: text.slice(span.start, span.end),
        canonical,
      },
      fixes: [
        {
          title: { kind: 'change-text', to: canonical },
          edits: [{ uri, span, newText: canonical }],
          preferred: true,
        },
      ],
    };
  });
}

/** `[AC PCS/1.1]` for `[AC 1.1 PCS]`, where that is a unit. */
function withUnit(near: NearTag, { qualifications }: Coverage): NearTag {
  const [, before = '', numbers = ''] = /^(\[[A-Za-z]+ )([^/]+)$/.exec(near.tag) ?? [];
  const unit = near.rest.replace(/^[(/]|\)$/g, '').toUpperCase();
  const isUnit = qualifications.some(({ units }) =>
    units.some((each) => each.unit.id.toUpperCase() === unit),
  );
  return isUnit && numbers !== '' ? { ...near, tag: `${before}${unit}/${numbers}`, rest: '' } : near;
}

/** Two tags without a space between: Markdown reads them as one link. */
export const adjacentTags = noteRule({
  code: 'adjacent-tags',
  severity: 'warning',
  knows: () => [],
  checkNote({ uri, tags }, { texts }) {
    const found: RuleResult[] = [];
    const text = texts.get(uri) ?? '';
    for (let index = 1; index < tags.length; index++) {
      const [first, second] = [tags[index - 1], tags[index]];
      if (!first || !second || first.origin !== 'text' || first.span.end !== second.span.start) {
        continue;
      }
      if (text.charCodeAt(second.span.start) !== 91) {
        continue;
      }
      const at = second.span.start;
      found.push({
        problem: { code: 'adjacent-tags', uri, span: { start: first.span.start, end: second.span.end } },
        fixes: [
          {
            title: { kind: 'separate-tags' },
            edits: [{ uri, span: { start: at, end: at }, newText: ' ' }],
            preferred: true,
          },
        ],
      });
    }
    return found;
  },
});
