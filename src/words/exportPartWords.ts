import type { DocumentPart } from '../core/export/portfolioDocument';
import type { Translate } from './translate';
import { wordList } from './words';

/** More references than these are counted, not listed. */
const mostListed = 12;

/** "Part of the portfolio: unit PCS", for the cover and the contents. */
export function wordPart(part: DocumentPart, t: Translate): string {
  if (part.kind === 'units') {
    const names = wordList(
      part.units.map(({ name, title }) => (name === '' ? title : name)),
      t,
    );
    return part.units.length === 1
      ? t('Part of the portfolio: unit {0}', names)
      : t('Part of the portfolio: units {0}', names);
  }
  return part.references.length > mostListed
    ? t('Part of the portfolio: {0} of {1} pieces of evidence', part.printed, part.of)
    : t('Part of the portfolio: evidence {0}', wordList(part.references, t));
}

/** What the part leaves out, for the summary. */
export function wordPartNote(part: DocumentPart, t: Translate): string {
  return part.kind === 'units'
    ? t(
        'This PDF is a part of the portfolio. Of {1} pieces of evidence it has the {0} that are for these units. Other units are not counted here.',
        part.printed,
        part.of,
      )
    : t(
        'This PDF is a part of the portfolio: it has {0} of {1} pieces of evidence. The sheet lists only the criteria that they are for. How each one stands counts the whole portfolio.',
        part.printed,
        part.of,
      );
}

/** "Part of a portfolio of evidence": the title of a PDF that is not the whole. */
export function wordDocumentTitle(part: DocumentPart | undefined, t: Translate): string {
  return part ? t('Part of a portfolio of evidence') : t('Portfolio of evidence');
}

/** That people's details are not those of the files. */
export function wordRedacted(t: Translate): string {
  return t('In this copy, names and other details of people are replaced.');
}

/** Where else a criterion has evidence. */
export function wordElsewhere(references: readonly string[], t: Translate): string {
  return references.length === 0
    ? ''
    : t('Also in evidence that is not in this PDF: {0}', wordList(references, t));
}
