import type { ContentBlock, InlineNode } from '../core/export/contentBlock';
import { plainText } from '../core/export/plainText';
import type {
  DocumentCriterion,
  DocumentOutcome,
  DocumentQualification,
  DocumentUnit,
  EvidenceItem,
  PortfolioDocument,
} from '../core/export/portfolioDocument';
import type { Counts, Status } from '../core/coverage/coverage';
import type { Person } from '../core/portfolio/portfolio';
import { printedPhrases, printedWords, wordDate } from '../words/exportWords';
import type { Translate } from '../words/translate';
import { wordAllCounts } from '../words/words';
import { breakLongWords } from './breakLongWords';
import type { PrintableImage } from './loadImages';
import { blockNodes, imageNode, inlineNodes, type Json, type NodeContext } from './templateNodes';

export interface TemplateInput {
  readonly document: PortfolioDocument;
  readonly images: ReadonlyMap<string, PrintableImage>;
  readonly t: Translate;
  /** `en` and `GB`. */
  readonly language: { readonly code: string; readonly region: string | undefined };
}

/** The most entries that a table of contents with two levels may have; beyond it lists one level. */
const longContents = 90;
const longestName = 60;

/** The data that `template.typ` draws: all words, all values, no decisions left. */
export function templateData(input: TemplateInput): Json {
  const { document, images, t, language } = input;
  const words = printedWords(t);
  const context: NodeContext = { images, anchors: anchorsOf(document), t };
  const contents = contentsOf(document, words, t);
  const learner = document.learner.name.trim();
  return {
    words,
    fonts: {
      text: ['Noto Sans', 'Noto Naskh Arabic', 'DejaVu Sans Mono', 'Noto Emoji'],
      code: ['DejaVu Sans Mono', 'Noto Sans'],
    },
    meta: {
      title: printedPhrases.documentTitle(words.title, learner, t),
      runningTitle: printedPhrases.documentTitle(words.title, learner, t),
      author: learner === '' ? [] : [learner],
      description: document.qualifications.map(({ title }) => title).join(', '),
      keywords: [words.title],
      language: language.code,
      region: language.region ?? null,
      date: dateParts(document.printedOn),
      contentsDepth: Object.keys(contents).length > longContents ? 1 : 2,
    },
    cover: coverOf(document, words.title, t),
    contents,
    summary: {
      line: sentence(wordAllCounts(document.counts, t)),
      evidence: printedPhrases.pieces(document.evidence.length, t),
      units: document.qualifications.flatMap((qualification) =>
        qualification.units.map((unit) => summaryOfUnit(unit, t)),
      ),
      notes: words.summaryNotes,
    },
    sheet: document.qualifications.flatMap((qualification) =>
      qualification.units.map((unit) => sheetOfUnit(qualification, unit, context)),
    ),
    evidence: document.evidence.map((item) => itemNode(item, context)),
  };
}

function coverOf(
  { qualifications, learner, centre, assessor, iqa, printedOn }: PortfolioDocument,
  title: string,
  t: Translate,
): Json {
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

function summaryOfUnit(unit: DocumentUnit, t: Translate): Json {
  return {
    anchor: unit.anchor,
    name: unitName(unit, t),
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

function sheetOfUnit(qualification: DocumentQualification, unit: DocumentUnit, context: NodeContext): Json {
  const { t } = context;
  return {
    anchor: unit.anchor,
    name: unitName(unit, t),
    line: `${printedPhrases.withNumber(qualification.title, unit.number ?? '', t)}. ${sentence(wordAllCounts(unit.counts, t))}`,
    outcomes: unit.outcomes.map((outcome, index) =>
      sheetOfOutcome(outcome, `${unit.anchor}-outcome-${index + 1}`, context),
    ),
  };
}

function sheetOfOutcome(outcome: DocumentOutcome, anchor: string, context: NodeContext): Json {
  return {
    anchor,
    name: breakLongWords(printedPhrases.outcome(outcome.number, outcome.title, context.t), longestName),
    criteria: outcome.criteria.map((criterion) => sheetRow(criterion, context)),
  };
}

function sheetRow(
  { anchor, number, statement, status, entries }: DocumentCriterion,
  { anchors, t }: NodeContext,
): Json {
  return {
    anchor,
    number,
    statement: breakLongWords(statement, 24),
    status,
    entries: entries
      .filter((entry) => anchors.has(entry.anchor))
      .map((entry) => ({
        anchor: entry.anchor,
        reference: breakLongWords(entry.reference, 10),
        heading: breakLongWords(entry.heading, 18),
        note: [
          entry.planned ? printedPhrases.plannedEntry(t) : '',
          entry.attachment === undefined
            ? ''
            : printedPhrases.attachedFile(breakLongWords(entry.attachment, 18), t),
        ]
          .filter(Boolean)
          .join('. '),
      })),
  };
}

function itemNode(item: EvidenceItem, context: NodeContext): Json {
  const { t } = context;
  const labels = printedPhrases.facts(t);
  const facts = [
    { label: labels.reference, value: item.reference },
    { label: labels.type, value: item.type ?? '' },
    { label: labels.date, value: item.date === undefined ? '' : wordDate(item.date, t) },
  ];
  return {
    anchor: item.anchor,
    reference: item.reference,
    running: runningTitle(`${item.reference} ${item.title}`),
    heading: inlineNodes(item.heading, context, 30),
    facts: facts
      .filter(({ value }) => value.trim() !== '')
      .map(({ label, value }) => ({ label, value: breakLongWords(value, 40) })),
    claims: item.claims.map(({ text, planned, criterion }) => ({
      text: planned ? printedPhrases.planned(text, t) : text,
      planned,
      to: context.anchors.has(criterion) ? criterion : null,
    })),
    blocks: blockNodes(item.blocks, context),
    attachments: item.attachments.map(({ label, path, imageUri }) => {
      const image = imageUri === undefined ? undefined : context.images.get(imageUri);
      const name = breakLongWords(printedPhrases.attachment(label, path, t), longestName);
      return image
        ? {
            name,
            image: imageNode(
              { kind: 'image', uri: imageUri, path, alt: label || path, caption: '' },
              context,
            ),
          }
        : { name };
    }),
  };
}

/** The words of the contents, by the anchor of the heading: headings themselves may hold tags and footnotes. */
function contentsOf(
  document: PortfolioDocument,
  words: ReturnType<typeof printedWords>,
  t: Translate,
): { [anchor: string]: string } {
  const names: [string, string][] = [
    ['summary', words.summary],
    ['sheet', words.sheet.heading],
    ...document.qualifications.flatMap(({ units }) =>
      units.map((unit): [string, string] => [unit.anchor, unitName(unit, t)]),
    ),
  ];
  for (const item of document.evidence) {
    names.push([item.anchor, `${item.reference}  ${item.title}`]);
    for (const block of item.blocks) {
      if (block.kind === 'heading' && block.level <= 2) {
        names.push([block.anchor, plainText(block.content)]);
      }
    }
  }
  return Object.fromEntries(names.map(([anchor, name]) => [anchor, breakLongWords(name, longestName)]));
}

/** Every place that the template gives a name to. */
function anchorsOf(document: PortfolioDocument): Set<string> {
  const anchors = new Set<string>();
  const addInline = (node: InlineNode): void => {
    if (node.kind === 'styled' || node.kind === 'link') {
      node.content.forEach(addInline);
    } else if (node.kind === 'footnote' && node.blocks) {
      anchors.add(node.anchor);
      node.blocks.forEach(addBlock);
    } else if (node.kind === 'tag' && node.anchor !== '') {
      anchors.add(node.anchor);
    }
  };
  const addBlock = (block: ContentBlock): void => {
    if (block.kind === 'heading') {
      anchors.add(block.anchor);
    }
    if (block.kind === 'list') {
      block.items.forEach((item) => item.blocks.forEach(addBlock));
    } else if (block.kind === 'quote') {
      block.blocks.forEach(addBlock);
    } else if (block.kind === 'table') {
      [block.head, ...block.rows].flat(2).forEach(addInline);
    } else if (block.kind === 'paragraph' || block.kind === 'heading') {
      block.content.forEach(addInline);
    }
  };
  for (const { units } of document.qualifications) {
    for (const { anchor, outcomes } of units) {
      anchors.add(anchor);
      outcomes.flatMap(({ criteria }) => criteria).forEach((criterion) => anchors.add(criterion.anchor));
    }
  }
  for (const item of document.evidence) {
    anchors.add(item.anchor);
    item.heading.forEach(addInline);
    item.blocks.forEach(addBlock);
  }
  return anchors;
}

function unitName({ id, title }: DocumentUnit, t: Translate): string {
  return breakLongWords(printedPhrases.unit(id, title, t), longestName);
}

function personOf({ name, number }: Person, t: Translate): string {
  return printedPhrases.withNumber(name, number, t);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Short enough for one line at the head of a page. */
function runningTitle(title: string): string {
  return title.length > 70 ? `${title.slice(0, 69)}…` : title;
}

function dateParts(iso: string): Json {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const [year = 0, month = 0, day = 0] = (match?.slice(1) ?? []).map(Number);
  const isDate =
    match && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDate ? [year, month, day] : null;
}
