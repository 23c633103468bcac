import type { TagKeywords } from '../catalogue/tagKeywords';
import type { Keeper } from '../keeper';
import type { Span } from '../text';

/** One evidence file as read: its front matter, its text in blocks, its tags, and the facts in each block. */
export interface EvidenceNote extends Keeper {
  readonly uri: string;
  /** Front matter `title`, else the first heading, else the file's name. */
  readonly title: string;
  readonly frontMatter: FrontMatter;
  /** Offset at which the Markdown begins: after the front matter. */
  readonly bodyStart: number;
  /** The leaf blocks in order: paragraphs, headings, table rows, code. */
  readonly blocks: readonly Block[];
  /** The few blocks that name a law or a person, or hold a common mistake: the ones that most rules ask about. */
  readonly notable: readonly Block[];
  /** Indexes of the blocks that name a law. */
  readonly withLaws: readonly number[];
  /** The blocks that tell of a situation, each a number as `blockLists.ts` has it. */
  readonly situations: readonly number[];
  readonly tags: readonly Tag[];
  /** What begins a tag in it. */
  readonly keywords: TagKeywords;
  /** What the text names as files: images and links without a scheme. */
  readonly links: readonly FileLink[];
  /** Number of words in the text, code left out. */
  readonly words: number;
  /** Whether one of the usual words that begin a tag may stand outside of its tags. */
  readonly mayHoldTagWord: boolean;
  /** Whether its blocks `[first, last)` name an organisation by its own name. Looked for when somebody asks. */
  namesOrganisation(first: number, last: number): boolean;
}

export interface FrontMatter {
  /** The span of the whole front matter with its fences, or undefined if there is none. */
  readonly span: Span | undefined;
  readonly title: string | undefined;
  /** Evidence reference, such as `E07`. */
  readonly evidence: string | undefined;
  readonly type: string | undefined;
  readonly date: string | undefined;
  /** Default unit of short references in this file. */
  readonly unit: string | undefined;
  readonly unitSpan: Span | undefined;
}

export type BlockKind = 'heading' | 'paragraph' | 'table-head' | 'table-row' | 'code' | 'html' | 'rule';

/** A leaf block. Lists, quotes and tables are containers: they show in `parents`. */
export interface Block {
  readonly kind: BlockKind;
  /** From the first character of its content to the last, container marks left out at both ends. */
  readonly span: Span;
  /** First line of the block, counted from 0 in the whole file. */
  readonly line: number;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  /** The containers around it, outermost first; each is an index into the note's containers. */
  readonly parents: readonly Container[];
  readonly facts: Facts;
  /** Whether there is nothing in it to read or to see: tags, comments, marks. */
  readonly isBare: boolean;
}

export interface Container {
  readonly kind: 'list' | 'list-item' | 'quote' | 'table' | 'footnote';
  readonly span: Span;
  /** Indexes of its blocks: `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

/** What a block says that requirements and rules ask about, found once when the evidence is read. */
export interface Facts {
  readonly words: number;
  readonly laws: readonly LawMention[];
  /** Titles that are not quite a law's: they name none. */
  readonly slips: readonly LawSlip[];
  /** Whether it has words that speak of law, and names none: `findVagueLaw` says where, once a rule wants to know. */
  readonly mayPointAtLaw: boolean;
  readonly examples: readonly ExampleMention[];
  /** Example wording (`for example`, `such as`) whether or not anything concrete follows. */
  readonly exampleWords: readonly Span[];
  /** IDs of the concept groups that it mentions, each once. */
  readonly concepts: readonly string[];
  /** IDs of the models that it names, each once. */
  readonly models: readonly string[];
  readonly personalData: readonly PersonalDataMention[];
  readonly misconceptions: readonly MisconceptionMention[];
}

/**
 * How a text uses a law: as what holds now, as what used to hold, as what will, or where it does hold although it no
 * longer does for most people (between firms, in Northern Ireland).
 */
export type LawUse = 'current' | 'history' | 'to-come' | 'elsewhere';

export interface LawMention {
  /** ID in the register, or undefined for a title in official form that the register does not have. */
  readonly law: string | undefined;
  /** The official title if the register has it, else the title as written. */
  readonly title: string;
  readonly form: 'title' | 'abbreviation';
  readonly span: Span;
  /** Whether the text says near it what the law changes in practice. */
  readonly applied: boolean;
  readonly use: LawUse;
  /** For an abbreviation: whether the reader has met the full title before it. */
  readonly introduced: boolean;
}

/** A title with a year that no law of its name has, or with a misspelt word. */
export interface LawSlip {
  readonly kind: 'year' | 'spelling';
  /** ID of the law that is surely meant. */
  readonly law: string;
  /** Its official title. */
  readonly title: string;
  readonly written: string;
  readonly span: Span;
  readonly applied: boolean;
  readonly use: LawUse;
}

/** A detail by which somebody can be known. A part of a name is less sure than a whole one. */
export interface PersonalDataMention {
  readonly kind:
    | 'name'
    | 'part-name'
    | 'email'
    | 'phone'
    | 'card'
    | 'account'
    | 'insurance'
    | 'patient'
    | 'birth'
    | 'address'
    | 'postcode';
  readonly text: string;
  readonly span: Span;
  /** It is a whole name, and only words further off tell of somebody who is served. */
  readonly isLikely?: true;
}

/** A common mistake, asserted as true. The span is its sentence. */
export interface MisconceptionMention {
  readonly kind: MisconceptionKind;
  /** The words that say it, on one line. */
  readonly words: string;
  readonly span: Span;
}

export type MisconceptionKind =
  | 'always-right'
  | 'only-polite'
  | 'complaints-negative'
  | 'external-only'
  | 'legal-equals-ethical'
  | 'sales-confusion'
  | 'ends-at-transaction'
  | 'support-only'
  | 'stands-alone'
  | 'satisfaction'
  | 'sympathy'
  | 'ethics-optional'
  | 'consent'
  | 'sharing-freely'
  | 'change-of-mind'
  | 'code-as-law'
  | 'same-treatment'
  | 'said-aloud'
  | 'anger-only'
  | 'solution-first'
  | 'needs-are-wants'
  | 'unnamed-procedure'
  | 'general-communication';

/** A situation with somebody doing something. */
export interface ExampleMention {
  readonly span: Span;
  readonly hypothetical: boolean;
  /** Whether it says that it is another one ("Another time …"), or when it was ("On Friday …"). */
  readonly opening: 'another' | 'time' | undefined;
}

export type PassageKind =
  'attachment' | 'section' | 'block' | 'list-item' | 'table-row' | 'paragraph' | 'file';

/** The text that a tag covers. */
export interface Passage {
  readonly kind: PassageKind;
  readonly span: Span;
  /** Indexes of its blocks in the note: `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** The words of the nearest heading at or above it, else the note's title. */
  readonly heading: string;
  /** For an attachment, the path as written. */
  readonly attachment: string | undefined;
}

/** For `I planned it [AC PCS/1.2, 1.3?]`: */
export interface Tag {
  /** The range of `[AC PCS/1.2, 1.3?]`; in front matter, of the one entry. */
  readonly span: Span;
  readonly origin: 'text' | 'front-matter';
  readonly references: readonly TagReference[];
  readonly passage: Passage;
  /** The block that holds the tag, as an index; -1 in front matter. */
  readonly block: number;
}

export interface TagReference {
  /** The range of `PCS/1.2`, without the question mark. */
  readonly span: Span;
  /** The range of `1.2`. */
  readonly numberSpan: Span;
  readonly qualification: string | undefined;
  readonly unit: string | undefined;
  /** `1.2`, as written. */
  readonly number: string;
  /** For a range `1.1-1.4`, `1.4`; else undefined. */
  readonly lastNumber: string | undefined;
  /** True for `1.3?`: shown, not counted. */
  readonly planned: boolean;
}

export interface FileLink {
  readonly kind: 'image' | 'link';
  readonly path: string;
  readonly alt: string;
  readonly span: Span;
}
