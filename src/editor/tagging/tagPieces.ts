import type { EvidenceNote, Tag, TagReference } from '../../core/evidence/evidence';
import type { Span } from '../../core/text';

/** What the pieces of a tag are called where VS Code asks for them; `package.json` says how each is coloured. */
export const pieceKinds = [
  'criterionKeyword',
  'criterionUnit',
  'criterionNumber',
  'criterionPlanned',
  'criterionUnresolved',
] as const;

/** For `[AC PCS/1.2?]`: `AC`, `PCS/`, `1.2` and `?`. */
export interface TagPiece {
  readonly kind: (typeof pieceKinds)[number];
  readonly span: Span;
}

/** The pieces of the claims in a file, in order. A reference that names no criterion, or more than one, is one piece. */
export function findTagPieces(
  note: EvidenceNote,
  text: string,
  unresolved: ReadonlySet<TagReference>,
): readonly TagPiece[] {
  return note.tags
    .flatMap((tag) => [
      ...keywordOf(tag, text),
      ...tag.references.flatMap((reference) => [
        ...(unresolved.has(reference) ? [unresolvedPiece(reference)] : piecesOf(reference)),
        ...plannedMark(reference, text),
      ]),
    ])
    .filter(({ span }) => span.start < span.end && !/[\r\n]/.test(text.slice(span.start, span.end)))
    .sort((a, b) => a.span.start - b.span.start);
}

function keywordOf({ origin, span }: Tag, text: string): readonly TagPiece[] {
  const [, before = '', word = ''] =
    origin === 'text' ? (/^(\\?\[)([A-Za-z]+)/.exec(text.slice(span.start, span.end)) ?? []) : [];
  const start = span.start + before.length;
  return [{ kind: 'criterionKeyword', span: { start, end: start + word.length } }];
}

function unresolvedPiece({ span }: TagReference): TagPiece {
  return { kind: 'criterionUnresolved', span };
}

function piecesOf({ span, numberSpan }: TagReference): readonly TagPiece[] {
  return [
    { kind: 'criterionUnit', span: { start: span.start, end: numberSpan.start } },
    { kind: 'criterionNumber', span: { start: numberSpan.start, end: span.end } },
  ];
}

function plannedMark({ planned, span: { end } }: TagReference, text: string): readonly TagPiece[] {
  // In quotes, YAML has other ways to write the mark.
  return planned && text.charAt(end) === '?'
    ? [{ kind: 'criterionPlanned', span: { start: end, end: end + 1 } }]
    : [];
}
