import type { Block, EvidenceNote } from '../../evidence/evidence';
import { maskInline } from '../../evidence/maskInline';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';

const number = '[A-Za-z]{0,4}\\d{1,4}(?:\\.\\d{1,4}){1,4}[A-Za-z]?\\??';
const path = `(?:[A-Za-z0-9][\\w-]{0,40}\\/){0,2}${number}`;
/** A tag that is nearly one: round brackets, no space, a colon, two letters too many. */
const nearly = new RegExp(
  `\\[(?:AC|A\\.C\\.)(?:[:.] ?|)(${path}(?: ?[,;&] ?${path})*)\\]|\\((?:AC)[: ] ?(${path}(?: ?[,;&] ?${path})*)\\)|\\[(?:AC)[:.-] ?(${path}(?: ?[,;&] ?${path})*)\\]|\\[(?:ACs) (${path}(?: ?[,;&] ?${path})*)\\]|\\[AC (${path}(?: ?[;&] ?${path})+)\\]`,
  'gi',
);

/** Something that is surely meant as a tag and is not one, so that it counts for nothing. */
export const malformedTag = noteRule({
  code: 'malformed-tag',
  severity: 'warning',
  knows: () => [],
  checkNote(note, { texts }) {
    const text = texts.get(note.uri) ?? '';
    // Nearly every text has none, and one look over all of it says so.
    return text.search(nearly) !== -1
      ? note.blocks.flatMap((block) => [...findMalformed(note, block, text)])
      : [];
  },
});

function* findMalformed({ uri }: EvidenceNote, block: Block, text: string): Generator<RuleResult> {
  if (block.kind === 'code') {
    return;
  }
  const written = maskInline(text.slice(block.span.start, block.span.end));
  for (const match of written.matchAll(nearly)) {
    const references = match.slice(1).find((group) => group !== undefined) ?? '';
    const canonical = `[AC ${references.split(/ ?[,;&] ?/).join(', ')}]`;
    const start = block.span.start + match.index;
    const span = { start, end: start + match[0].length };
    const isLink = text.charCodeAt(span.end) === 58 || text.charCodeAt(span.end) === 40;
    if (match[0] !== canonical && !isLink) {
      yield {
        problem: { code: 'malformed-tag', uri, span, written: match[0], canonical },
        fixes: [
          {
            title: { kind: 'change-text', to: canonical },
            edits: [{ uri, span, newText: canonical }],
            preferred: true,
          },
        ],
      };
    }
  }
}

/** Two tags without a space between: Markdown reads them as one link. */
export const adjacentTags = noteRule({
  code: 'adjacent-tags',
  severity: 'warning',
  knows: () => [],
  *checkNote({ uri, tags }, { texts }) {
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
      yield {
        problem: { code: 'adjacent-tags', uri, span: { start: first.span.start, end: second.span.end } },
        fixes: [
          {
            title: { kind: 'separate-tags' },
            edits: [{ uri, span: { start: at, end: at }, newText: ' ' }],
            preferred: true,
          },
        ],
      };
    }
  },
});
