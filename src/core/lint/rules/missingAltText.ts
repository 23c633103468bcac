import type { EvidenceNote } from '../../evidence/evidence';
import { proseOf } from '../../evidence/readBlocks';
import { matchesIn } from '../../matchesIn';
import { definedLabels } from '../definedLabels';
import { noteRule } from '../noteRule';
import type { RuleResult } from '../rule';

/** A picture has no description, so that nobody who cannot see it knows what it shows. */
export const missingAltText = noteRule({
  code: 'missing-alt-text',
  severity: 'warning',
  knows: () => [],
  checkNote(note, { texts }) {
    const found: RuleResult[] = [];
    const { uri, links } = note;
    for (const { kind, alt, span, path } of links) {
      if (kind === 'image' && !/[\p{L}\p{N}]/u.test(alt)) {
        found.push({ problem: { code: 'missing-alt-text', uri, span, path } });
      }
    }
    const text = texts.get(uri) ?? '';
    if (text.includes('![][')) {
      findReferences(note, text, found);
    }
    return found;
  },
});

/** `![][image1]`, as Google Docs writes pictures, with `[image1]: …` further down. */
const reference = /!\[\]\[([^[\]\r\n]{1,100})\]/g;

function findReferences({ uri, blocks }: EvidenceNote, text: string, into: RuleResult[]): void {
  const defined = definedLabels(text);
  for (const block of blocks) {
    for (const { 0: written, 1: path = '', index } of matchesIn(proseOf(text, block), reference)) {
      const start = block.span.start + index;
      if (defined.has(path.toLowerCase())) {
        const span = { start, end: start + written.length };
        into.push({ problem: { code: 'missing-alt-text', uri, span, path } });
      }
    }
  }
}
