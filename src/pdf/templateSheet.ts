import type {
  DocumentCriterion,
  DocumentOutcome,
  DocumentQualification,
  DocumentUnit,
  LocationEntry,
  PortfolioDocument,
} from '../core/export/portfolioDocument';
import { printedPhrases } from '../words/exportWords';
import { wordElsewhere } from '../words/exportPartWords';
import type { Translate } from '../words/translate';
import { wordAllCounts } from '../words/words';
import { breakLongWords } from './breakLongWords';
import type { Json, NodeContext } from './templateContext';

/** How many entries the last two criteria of an outcome have at the most if they stay together. */
const mostEntriesTogether = 8;

/** How many letters of a statement or a heading a line of the sheet surely holds. */
const lettersAcross = 22;
/** A row of more lines may go on over a page: it might fill one. */
const tallestWholeRow = 45;

/** The evidence location sheet as the template draws it. */
export function sheetOf(document: PortfolioDocument, context: NodeContext): Json {
  return document.qualifications.flatMap((qualification) =>
    qualification.units.map((unit) =>
      sheetOfUnit(qualification, unit, unitName(unit, qualification, document, context.t), context),
    ),
  );
}

function sheetOfUnit(
  qualification: DocumentQualification,
  unit: DocumentUnit,
  name: string,
  context: NodeContext,
): Json {
  const { t } = context;
  return {
    anchor: unit.anchor,
    name,
    line: `${printedPhrases.withNumber(qualification.title, unit.number ?? '', t)}. ${sentence(wordAllCounts(unit.counts, t))}`,
    outcomes: unit.outcomes.map((outcome, index) =>
      sheetOfOutcome(outcome, `${unit.anchor}-outcome-${index + 1}`, context),
    ),
  };
}

function sheetOfOutcome(outcome: DocumentOutcome, anchor: string, context: NodeContext): Json {
  return {
    anchor,
    name: breakLongWords(printedPhrases.outcome(outcome.number, outcome.title, context.t), 60),
    criteria: outcome.criteria.map((criterion) => sheetRow(criterion, context)),
    lastTogether: areLastTogether(outcome.criteria),
  };
}

/** Whether the last two criteria stay on one page: not where that could leave much of a page empty. */
function areLastTogether(criteria: readonly DocumentCriterion[]): boolean {
  const entries = criteria.slice(-2).reduce((sum, { entries: { length } }) => sum + Math.max(1, length), 0);
  return criteria.length > 2 && entries <= mostEntriesTogether && !criteria.slice(-2).some(mayBreak);
}

/** Whether a row may go on over a page. */
function mayBreak({ statement, entries }: DocumentCriterion): boolean {
  const linesOf = (text: string): number => Math.ceil(text.length / lettersAcross);
  const beside = entries.reduce((sum, { heading }) => sum + linesOf(heading), 0);
  return Math.max(linesOf(statement), beside) > tallestWholeRow;
}

function sheetRow(criterion: DocumentCriterion, { anchors, t }: NodeContext): Json {
  const { anchor, number, statement, status, entries, elsewhere } = criterion;
  return {
    ...(mayBreak(criterion) ? { breaks: true } : {}),
    anchor,
    number,
    statement: breakLongWords(statement, 24),
    status,
    elsewhere: breakLongWords(wordElsewhere(elsewhere, t), 24),
    entries: entries
      .filter((entry) => anchors.has(entry.anchor))
      .map((entry) => ({
        anchor: entry.anchor,
        further: entry.further.filter((further) => anchors.has(further)),
        reference: breakLongWords(entry.reference, 6),
        heading: breakLongWords(entry.heading, 18),
        note: [entry.planned ? printedPhrases.plannedEntry(t) : '', wordFile(entry, t)]
          .filter(Boolean)
          .join('. '),
      })),
  };
}

/** Which file is the evidence, if not the text. */
function wordFile({ attachment, evidence }: LocationEntry, t: Translate): string {
  if (evidence !== undefined) {
    return printedPhrases.linkedEvidence(breakLongWords(evidence, 18), t);
  }
  return attachment === undefined ? '' : printedPhrases.attachedFile(breakLongWords(attachment, 18), t);
}

/** `PCS: Principles of customer service`, and of which qualification where another one has a unit of that name. */
export function unitName(
  { id, title }: DocumentUnit,
  { title: qualification }: DocumentQualification,
  { qualifications }: PortfolioDocument,
  t: Translate,
): string {
  const name = printedPhrases.unit(id, title, t);
  const withIt = qualifications.filter(({ units }) =>
    units.some((unit) => unit.id === id && unit.title === title),
  );
  return breakLongWords(withIt.length > 1 ? printedPhrases.withNumber(name, qualification, t) : name, 60);
}

/** Words as a sentence of their own. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
