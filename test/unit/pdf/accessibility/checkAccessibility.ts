import { checkContent } from './contentChecks';
import { checkDocument } from './documentChecks';
import { checkFonts } from './fontChecks';
import { checkLinks } from './linkChecks';
import { readContent, type PageContent } from './pageContent';
import type { ParsedPdf } from './parsedPdf';
import { checkStructure } from './structureChecks';
import { structureOf, type StructureElement } from './structureTree';
import { checkTables } from './tableChecks';

/** A condition that a file does not hold to, by its number in the Matterhorn protocol, and where. */
export interface Failure {
  readonly condition: string;
  readonly where: string;
}

/** What every check looks at. */
export interface Checked {
  readonly pdf: ParsedPdf;
  readonly elements: readonly StructureElement[];
  readonly pages: readonly PageContent[];
}

export type Check = (checked: Checked) => Iterable<Failure>;

const checks: readonly Check[] = [
  checkDocument,
  checkStructure,
  checkTables,
  checkContent,
  checkLinks,
  checkFonts,
];

/** Everything in a PDF that fails a condition that a machine can judge. README.md beside this file lists them all. */
export function checkAccessibility(pdf: ParsedPdf): Failure[] {
  const elements = structureOf(pdf);
  const pages = pdf.pages().map(({ number, page }) => readContent(pdf, number, page));
  return checks.flatMap((check) => [...check({ pdf, elements, pages })]);
}
