import type { Translate } from '../translate';

/** What a learner can read about one rule. The sentences are tests too: see `test/unit/words/rulePage.test.ts`. */
export interface RulePage {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** Evidence that the rule reports, and evidence that it leaves alone. Markdown, with tags. */
  readonly reported: readonly string[];
  readonly fine: readonly string[];
  /** For a rule that needs more than a built-in catalogue: what one says, in YAML below `qualifications:`. */
  readonly units?: string;
  /** For a rule that compares files: another file of the portfolio, which comes first. */
  readonly beside?: string;
  /** The units that the learner chose; all where it is left out. */
  readonly chosenUnits?: readonly string[];
}

/** Makes the page of a rule in a language. */
export type MakePage = (t: Translate) => RulePage;
