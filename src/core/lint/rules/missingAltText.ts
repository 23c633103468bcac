import type { Rule } from '../rule';

/** A picture has no description, so that nobody who cannot see it knows what it shows. */
export const missingAltText: Rule = {
  code: 'missing-alt-text',
  severity: 'warning',
  *check({ notes }) {
    for (const { uri, links } of notes) {
      for (const { kind, alt, span, path } of links) {
        if (kind === 'image' && !/[\p{L}\p{N}]/u.test(alt)) {
          yield { problem: { code: 'missing-alt-text', uri, span, path } };
        }
      }
    }
  },
};
