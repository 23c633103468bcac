import { resolveNote } from '../../coverage/resolveNote';
import { noteRule } from '../noteRule';
import { removalOf } from '../removeReference';

/** The same passage is claimed for the same criterion twice: the second tag adds nothing. */
export const duplicateClaim = noteRule({
  code: 'duplicate-claim',
  severity: 'information',
  knows: ({ coverage }) => [coverage.index],
  *checkNote(note, { coverage, texts }) {
    const text = texts.get(note.uri) ?? '';
    for (const { claims } of resolveNote(note, coverage.index).claims.values()) {
      const seen = new Set<string>();
      for (const { criterion, tag, reference } of claims) {
        const { first, last, attachment = '', kind } = tag.passage;
        const passage = kind === 'attachment' ? attachment : `${first} ${last}`;
        // One range counts for many criteria; each of them only once.
        if (seen.has(passage) && reference.lastNumber === undefined) {
          yield {
            problem: {
              code: 'duplicate-claim',
              uri: note.uri,
              span: reference.span,
              criterion: criterion.number,
            },
            fixes: removalOf(note.uri, tag, reference, text, true),
          };
        }
        seen.add(passage);
      }
    }
  },
});
