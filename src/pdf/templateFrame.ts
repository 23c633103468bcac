import type { Counts, Status } from '../core/coverage/coverage';
import type { DocumentUnit, PortfolioDocument } from '../core/export/portfolioDocument';
import type { Person } from '../core/portfolio/portfolio';
import { wordDate } from '../words/dateWords';
import { printedPhrases, printedWords } from '../words/exportWords';
import { wordDocumentTitle, wordPart, wordPartNote, wordRedacted } from '../words/exportPartWords';
import type { Translate } from '../words/translate';
import { wordAllCounts } from '../words/words';
import type { OpenPoint } from '../words/openPoints';
import { shorten } from '../words/shorten';
import { breakLongWords } from './breakLongWords';
import { openPointsOf } from './templateOpenPoints';
import { contentsOf, depthOfContents, gapOfContents } from './templateContents';
import type { Json, NodeContext } from './templateContext';
import { sentence, sheetOf, unitName } from './templateSheet';

/**
 * Named as well, though the engine finds a font for a letter by itself: it looks for one that has the first character,
 * and a mark may stand on a digit, which they all have.
 */
const otherFonts = [
  'Noto Emoji',
  ...['Bengali', 'Gujarati', 'Gurmukhi', 'Tamil', 'Hebrew', 'Thai'].map((script) => `Noto Sans ${script}`),
];

/** The language of the words around the evidence: `en` and `GB`. */
export interface PrintedLanguage {
  readonly code: string;
  readonly region: string | undefined;
}

/** Everything that the template draws but the evidence: cover, contents, summary and sheet. */
export function frameOf(
  document: PortfolioDocument,
  openPoints: readonly OpenPoint[],
  context: NodeContext,
  language: PrintedLanguage,
): { readonly [key: string]: Json } {
  const { t } = context;
  const words = printedWords(t);
  const contents = contentsOf(document, words, openPoints.length > 0, t);
  const contentsDepth = depthOfContents(contents);
  const learner = document.learner.name.trim();
  const { part } = document;
  const title = wordDocumentTitle(part, t);
  const partLine = part ? breakLongWords(wordPart(part, t), 40) : null;
  return {
    words,
    fonts: {
      text: ['Noto Sans', 'Noto Naskh Arabic', 'DejaVu Sans Mono', ...otherFonts],
      code: ['DejaVu Sans Mono', 'Noto Sans', 'Noto Naskh Arabic', ...otherFonts],
    },
    meta: {
      title: printedPhrases.documentTitle(title, learner, t),
      runningTitle: shorten(printedPhrases.documentTitle(title, learner, t), 60),
      author: learner === '' ? [] : [learner],
      description: document.qualifications.map(({ title }) => title).join(', '),
      keywords: [title],
      language: language.code,
      region: language.region ?? null,
      date: dateParts(document.printedOn),
      contentsDepth,
      contentsGap: gapOfContents(contents, contentsDepth),
    },
    cover: {
      ...coverOf(document, title, t),
      notes: [partLine, document.redacted ? wordRedacted(t) : null].filter((line) => line !== null),
    },
    partLine,
    contents,
    summary: {
      // With one unit, its own line says the same.
      line:
        document.qualifications.flatMap(({ units }) => units).length === 1
          ? null
          : sentence(wordAllCounts(document.counts, t)),
      evidence: part ? wordPartNote(part, t) : printedPhrases.pieces(document.evidence.length, t),
      units: document.qualifications.flatMap((qualification) =>
        qualification.units.map((unit) => summaryOfUnit(unit, unitName(unit, qualification, document, t), t)),
      ),
      notes: [words.summaryNotes.onlyAssessor, ...(document.hasBuiltIn ? [words.summaryNotes.ownWords] : [])],
    },
    sheet: sheetOf(document, context),
    openPoints: openPointsOf(document, openPoints, context),
  };
}

function coverOf(
  { qualifications, learner, centre, assessor, iqa, printedOn }: PortfolioDocument,
  title: string,
  t: Translate,
): { readonly [key: string]: Json } {
  const labels = printedPhrases.facts(t);
  const facts: [string, string[]][] = [
    [
      labels.qualification,
      qualifications.map(({ title, number }) => printedPhrases.withNumber(title, number ?? '', t)),
    ],
    [labels.learnerNumber, [learner.number]],
    [labels.centre, [personOf(centre, t)]],
    [labels.assessor, [personOf(assessor, t)]],
    [labels.iqa, [personOf(iqa, t)]],
    [labels.date, [wordDate(printedOn, t)]],
  ];
  return {
    title,
    kicker: [...new Set(qualifications.map(({ awardingBody }) => awardingBody))].filter(Boolean).join(', '),
    learner: learner.name.trim() === '' ? printedPhrases.noName(t) : breakLongWords(learner.name, 30),
    facts: facts
      .map(([label, values]) => ({
        label,
        values: values.filter((value) => value.trim() !== '').map((value) => breakLongWords(value, 50)),
      }))
      .filter(({ values }) => values.length > 0),
  };
}

function summaryOfUnit(unit: DocumentUnit, name: string, t: Translate): Json {
  return {
    anchor: unit.anchor,
    name,
    line: sentence(wordAllCounts(unit.counts, t)),
    parts: partsOf(unit.counts),
  };
}

function partsOf({ met, incomplete, planned, unmet }: Counts): Json {
  const counts: readonly (readonly [Status, number])[] = [
    ['met', met],
    ['incomplete', incomplete],
    ['planned', planned],
    ['unmet', unmet],
  ];
  return counts.map(([status, count]) => ({ status, count }));
}

function personOf({ name, number }: Person, t: Translate): string {
  return printedPhrases.withNumber(name, number, t);
}

function dateParts(iso: string): Json {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const [year = 0, month = 0, day = 0] = (match?.slice(1) ?? []).map(Number);
  const isDate =
    match && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDate ? [year, month, day] : null;
}
