import type { Claim } from '../core/coverage/coverage';
import type { FileLink } from '../core/evidence/evidence';
import { withoutTags } from '../core/export/withoutTags';
import type { Snapshot } from '../core/snapshot';
import { shorten } from './shorten';
import type { Translate } from './translate';

/** So much of a passage is enough to know it by. */
const shownLength = 60;

/** No more than this is looked at, however long a paragraph is. */
const readLength = 400;

/**
 * How a passage begins, in quotes: “Last Saturday a customer asked …”. Two paragraphs under one heading are told
 * apart by it. Empty for a section, a file and an attachment, which have names.
 */
export function wordOpening({ note, tag }: Claim, { texts }: Pick<Snapshot, 'texts'>, t: Translate): string {
  const { kind, first, last } = tag.passage;
  if (kind === 'section' || kind === 'file' || kind === 'attachment') {
    return '';
  }
  const text = texts.get(note.uri) ?? '';
  for (const { kind: block, span } of note.blocks.slice(first, last)) {
    const written = withoutMarks(text.slice(span.start, Math.min(span.end, span.start + readLength)));
    const line = block === 'table-row' || block === 'table-head' ? wordRow(written) : written;
    const words = withoutTags(line, note.keywords);
    if (words !== '') {
      return t('“{0}”', shorten(words, shownLength));
    }
  }
  return '';
}

/** What stands just before a paragraph of tags, by what it is: "Log, under “Day”: table". */
export function wordBlock({ note, tag: { passage } }: Claim, place: string, t: Translate): string {
  const { first, last, span } = passage;
  const block = note.blocks[first];
  // The outermost one that ends where the passage does: a quote may hold a table.
  const around = block?.parents.find((parent) => parent.first === first && parent.last === last)?.kind;
  const isPicture = ({ kind, span: { start, end } }: FileLink): boolean =>
    kind === 'image' && start === span.start && end === span.end;
  switch (around ?? block?.kind) {
    case 'list':
    case 'list-item':
      return t('{0}: list', place);
    case 'quote':
      return t('{0}: quote', place);
    case 'table':
    case 'table-head':
    case 'table-row':
      return t('{0}: table', place);
    case 'code':
      return t('{0}: block of code', place);
    default:
      return note.links.some(isPicture) ? t('{0}: picture', place) : t('{0}: paragraph', place);
  }
}

/** Without what makes it an item of a list or a task, or part of a quote. */
function withoutMarks(written: string): string {
  return written.replace(/^(?:[>\s]|[-*+]\s|\d{1,9}[.)]\s|\[[ xX]\]\s)+/, '').replace(/[\r\n][\s>]*/g, ' ');
}

/** The cells of a table row, without the lines between them. */
export function wordRow(row: string): string {
  return row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
}
