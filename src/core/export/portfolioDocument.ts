import type { Counts, Status } from '../coverage/coverage';
import type { Person } from '../portfolio/portfolio';
import type { ContentBlock, InlineNode } from './contentBlock';

/** The portfolio as a reader will see it, before anyone has decided on fonts, pages or words around it. */
export interface PortfolioDocument {
  readonly learner: Person;
  readonly centre: Person;
  readonly assessor: Person;
  readonly iqa: Person;
  /** ISO 8601 date, given by the caller: the core has no clock. */
  readonly printedOn: string;
  /** What part of the portfolio this is; undefined for the whole. */
  readonly part: DocumentPart | undefined;
  /** Whether the details of people were replaced. */
  readonly redacted: boolean;
  /** Whether it holds criteria that come with Signpost: of those of a centre, nobody here knows whose words they are. */
  readonly hasBuiltIn: boolean;
  readonly counts: Counts;
  readonly qualifications: readonly DocumentQualification[];
  /** In the order of printing. */
  readonly evidence: readonly EvidenceItem[];
}

/** A document that is not the whole portfolio says so. `printed` and `of` count pieces of evidence. */
export type DocumentPart = { readonly printed: number; readonly of: number } & (
  | { readonly kind: 'units'; readonly units: readonly { readonly name: string; readonly title: string }[] }
  | { readonly kind: 'evidence'; readonly references: readonly string[] }
);

export interface DocumentQualification {
  readonly id: string;
  readonly title: string;
  readonly awardingBody: string;
  readonly level: number | undefined;
  /** The regulator's number, such as `601/3576/1`. */
  readonly number: string | undefined;
  readonly counts: Counts;
  readonly units: readonly DocumentUnit[];
}

export interface DocumentUnit {
  readonly anchor: string;
  readonly id: string;
  readonly title: string;
  readonly number: string | undefined;
  readonly optional: boolean;
  readonly counts: Counts;
  readonly outcomes: readonly DocumentOutcome[];
}

export interface DocumentOutcome {
  readonly number: string;
  readonly title: string;
  /** Empty where the catalogue has none: such an outcome is never complete. */
  readonly criteria: readonly DocumentCriterion[];
}

/** One row of the evidence location sheet. */
export interface DocumentCriterion {
  readonly anchor: string;
  /** `PQ-L2D/PCS/1.2` */
  readonly key: string;
  /** `1.2` */
  readonly number: string;
  /** `PCS/1.2`, or more where another criterion of the portfolio is called that. */
  readonly name: string;
  readonly statement: string;
  readonly status: Status;
  /** In the order of the evidence; empty for a criterion without evidence. */
  readonly entries: readonly LocationEntry[];
  /** References of the evidence for it that is not in this part of the portfolio. */
  readonly elsewhere: readonly string[];
}

/** Where a criterion is claimed. */
export interface LocationEntry {
  /** The tag, or the piece of evidence if the claim is for the whole file. */
  readonly anchor: string;
  /** Where else the same is claimed under the same heading, and where the file is printed that is the evidence. */
  readonly further: readonly string[];
  /** `E07` */
  readonly reference: string;
  /** The nearest heading at or above the claim, or the title of the evidence. */
  readonly heading: string;
  readonly planned: boolean;
  /** The path of the file that is the evidence, if the tag is a link. */
  readonly attachment: string | undefined;
  /** `E02` for a tag that is a link to another piece of evidence; undefined for other files. */
  readonly evidence: string | undefined;
}

/** One evidence file. It begins on a new page. */
export interface EvidenceItem {
  readonly anchor: string;
  readonly uri: string;
  /** `E07`, from the front matter or given in order. */
  readonly reference: string;
  readonly title: string;
  /** The first heading if it says the same as the title (it may hold tags), else the title as text. */
  readonly heading: readonly InlineNode[];
  readonly type: string | undefined;
  readonly date: string | undefined;
  /** Claims for the whole file, from the front matter. */
  readonly claims: readonly ItemClaim[];
  /** What other pieces of evidence claim it for, as the file that a tag links to. */
  readonly linked: readonly LinkedClaims[];
  readonly blocks: readonly ContentBlock[];
  readonly attachments: readonly Attachment[];
}

/** Criteria that a piece of evidence is claimed for as a whole, or from one of its headings on. */
export interface LinkedClaims {
  /** That of the piece, or of the heading. */
  readonly anchor: string;
  /** As `PCS/1.2`. */
  readonly claims: readonly string[];
}

export interface ItemClaim {
  /** `PCS/1.2`, as the foot of a page names it. */
  readonly text: string;
  readonly planned: boolean;
  /** Its row in the evidence location sheet. */
  readonly criterion: string;
}

/** A file that the evidence links to. */
export interface Attachment {
  readonly anchor: string;
  /** From the portfolio's folder: `photos/log 1.jpg`. */
  readonly path: string;
  /** The words of the link; empty where a tag is the link. */
  readonly label: string;
  /** The URI of an image that is printed with the list; undefined for other files. */
  readonly imageUri: string | undefined;
  /** Where an image is shown that stands in the text, and not with the list. */
  readonly shownAt?: string;
  /** The criteria that the file is evidence for, as `PCS/1.2`. */
  readonly claims: readonly string[];
}

/** A file that the document needs. The caller loads it: nothing in the core or the engine reads files. */
export interface AssetRequest {
  readonly uri: string;
  /** As the learner wrote it, for messages. */
  readonly path: string;
  /** Where it is asked for first. */
  readonly from: { readonly uri: string; readonly span: { readonly start: number; readonly end: number } };
}
