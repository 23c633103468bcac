import type {
  DocumentCriterion,
  DocumentQualification,
  EvidenceItem,
  PortfolioDocument,
} from '../portfolioDocument';
import { redactBlocks, redactInline } from './redactNodes';
import type { Redactor } from './redactor';

/** The document with the details of people replaced in every text of the learner's that it prints. */
export function redactDocument(document: PortfolioDocument, redactor: Redactor): PortfolioDocument {
  const { part } = document;
  return {
    ...document,
    part:
      part?.kind === 'evidence'
        ? { ...part, references: part.references.map((each) => redactor.redact(each)) }
        : part,
    qualifications: document.qualifications.map((each) => redactQualification(each, redactor)),
    evidence: document.evidence.map((item) => redactItem(item, redactor)),
  };
}

function redactQualification(
  qualification: DocumentQualification,
  redactor: Redactor,
): DocumentQualification {
  return {
    ...qualification,
    units: qualification.units.map((unit) => ({
      ...unit,
      outcomes: unit.outcomes.map((outcome) => ({
        ...outcome,
        criteria: outcome.criteria.map((criterion) => redactRow(criterion, redactor)),
      })),
    })),
  };
}

function redactRow(criterion: DocumentCriterion, redactor: Redactor): DocumentCriterion {
  return {
    ...criterion,
    entries: criterion.entries.map((entry) => ({
      ...entry,
      reference: redactor.redact(entry.reference),
      heading: redactor.redact(entry.heading),
      attachment: entry.attachment === undefined ? undefined : redactor.redact(entry.attachment, true),
      evidence: entry.evidence === undefined ? undefined : redactor.redact(entry.evidence),
    })),
    elsewhere: criterion.elsewhere.map((reference) => redactor.redact(reference)),
  };
}

function redactItem(item: EvidenceItem, redactor: Redactor): EvidenceItem {
  return {
    ...item,
    reference: redactor.redact(item.reference),
    title: redactor.redact(item.title),
    heading: redactInline(item.heading, redactor),
    type: item.type === undefined ? undefined : redactor.redact(item.type),
    blocks: redactBlocks(item.blocks, redactor),
    attachments: item.attachments.map((attachment) => ({
      ...attachment,
      path: redactor.redact(attachment.path, true),
      label: redactor.redact(attachment.label),
    })),
  };
}
