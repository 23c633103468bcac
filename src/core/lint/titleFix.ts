import type { Span } from '../text';
import type { Fix } from './rule';
import { titleInPlace } from './titleInPlace';

/** The fix that writes the title of a law in some place, if it can be done there in one piece. `article` goes before it. */
export function titleFix(
  uri: string,
  text: string,
  span: Span,
  title: string,
  preferred: boolean,
  article = '',
): readonly Fix[] {
  const newText = titleInPlace(text.slice(span.start, span.end), title);
  return newText === undefined
    ? []
    : [
        {
          title: { kind: 'change-text', to: title },
          edits: [{ uri, span, newText: article + newText }],
          preferred,
        },
      ];
}
