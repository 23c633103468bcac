import type { ExportPart } from '../core/export/exportPart';
import type { Snapshot } from '../core/snapshot';
import type { Translate } from './translate';
import { wordList } from './words';

/** How many personal details the evidence still holds, as the rule reports them. */
function countPersonalData({ findings }: Snapshot): number {
  return findings.filter(({ problem }) => problem.code === 'personal-data').length;
}

/** What to know of people's details before a PDF is handed out; nothing where there is nothing to know. */
export function wordPersonalData(snapshot: Snapshot, redacted: boolean, t: Translate): string[] {
  if (redacted) {
    return [
      t(
        'Names and other details of people are replaced in this PDF. Pictures cannot be changed: check that no photo shows somebody, or something that says who it is.',
      ),
      t(
        'Read this copy once more before you hand it in: a nickname, initials such as “JP”, or a name with another ending may still be there.',
      ),
    ];
  }
  const count = countPersonalData(snapshot);
  if (count === 0) {
    return [];
  }
  return [
    count === 1
      ? t(
          'The evidence names a person or holds a personal detail in 1 place. Have it replaced in the PDF, or mend it first.',
        )
      : t(
          'The evidence names people or holds personal details in {0} places. Have them replaced in the PDF, or mend them first.',
          count,
        ),
  ];
}

/** "Units PCS and ICS": the value of a row of the form, and the start of its summary. */
export function wordChosenPart(
  part: ExportPart,
  /** Of units by their keys, and of pieces of evidence by their URIs. */
  names: ReadonlyMap<string, string>,
  t: Translate,
): string {
  switch (part.kind) {
    case 'whole':
      return t('the whole portfolio');
    case 'units': {
      const units = wordList(
        part.units.map((key) => names.get(key) ?? key),
        t,
      );
      return part.units.length === 1 ? t('unit {0}', units) : t('units {0}', units);
    }
    case 'evidence':
      return part.evidence.length > 6
        ? t('{0} pieces of evidence', part.evidence.length)
        : t(
            'evidence {0}',
            wordList(
              part.evidence.map((uri) => names.get(uri) ?? ''),
              t,
            ),
          );
  }
}

/** How many pages a PDF will have. */
export function wordPages(pages: number, t: Translate): string {
  return pages === 1 ? t('1 page') : t('{0} pages', pages);
}

/** What the row about people's details says below it. */
export function wordPeopleDetail(snapshot: Snapshot, redacted: boolean, t: Translate): string {
  if (redacted) {
    return t('People become Customer A, Customer B. Pictures stay as they are: look at each.');
  }
  const count = countPersonalData(snapshot);
  switch (count) {
    case 0:
      return t('No names or other details of customers were found.');
    case 1:
      return t('1 detail of a customer was found. It will be in the PDF.');
    default:
      return t('{0} details of customers were found. They will be in the PDF.', count);
  }
}
