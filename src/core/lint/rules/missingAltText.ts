import { noteRule } from '../noteRule';

/** A picture has no description, so that nobody who cannot see it knows what it shows. */
export const missingAltText = noteRule({
  code: 'missing-alt-text',
  severity: 'warning',
  knows: () => [],
  *checkNote({ uri, links }) {
    for (const { kind, alt, span, path } of links) {
      if (kind === 'image' && !/[\p{L}\p{N}]/u.test(alt)) {
        yield { problem: { code: 'missing-alt-text', uri, span, path } };
      }
    }
  },
});
