import type { Qualification } from '../core/catalogue/catalogue';
import { promptOf } from './criterion/newEvidence';

/** What a new portfolio begins with. */
export interface StarterFiles {
  /** The text of `portfolio.yaml`. */
  readonly portfolio: string;
  /** The text of the first evidence file. */
  readonly evidence: string;
}

/**
 * Writes the first two files of a portfolio, with comments that say what to fill in. `reference` is that of the evidence,
 * such as `E01`.
 */
export function buildStarterFiles(
  learner: string,
  qualification: Qualification,
  reference: string,
): StarterFiles {
  return {
    portfolio: portfolioText(learner, qualification),
    evidence: evidenceText(qualification, reference),
  };
}

function portfolioText(learner: string, qualification: Qualification): string {
  const optional = qualification.units.filter((unit) => unit.optional);
  return [
    '# Your portfolio. Fill in what you know and leave the rest for later.',
    '# Keep words that contain a colon or begin with a number in "quotation marks".',
    '',
    'learner:',
    `  name: ${JSON.stringify(learner)}`,
    '  number: ""          # your learner number, if you have one',
    '',
    'centre:',
    '  name: ""            # your college or training centre',
    '  number: ""',
    '',
    '# The qualification you are working towards.',
    'qualifications:',
    `  - id: ${JSON.stringify(qualification.id)}    # ${qualification.title.replace(/\s+/g, ' ')}`,
    ...(optional.length > 0
      ? [
          '    # Take away the # in the next line to choose your units. Without it, all units count.',
          `    # units: [${qualification.units.map((unit) => JSON.stringify(unit.id)).join(', ')}]`,
        ]
      : []),
    '',
    '# Which laws apply where you work: england-wales, scotland or northern-ireland.',
    'jurisdiction: england-wales',
    '',
    '# Which files are your evidence.',
    'evidence: ["evidence/**/*.md"]',
    '',
  ].join('\n');
}

/** Ends where the learner is to write. What explains is a comment: it counts for nothing and is not printed. */
function evidenceText(qualification: Qualification, reference: string): string {
  const unit = qualification.units.find(({ outcomes }) =>
    outcomes.some(({ criteria }) => criteria.length > 0),
  );
  const criterion = unit?.outcomes.flatMap(({ criteria }) => criteria)[0];
  const number = criterion?.number ?? '1.1';
  return [
    '---',
    'title: My first piece of evidence',
    `evidence: ${reference}`,
    ...(unit ? [`unit: ${JSON.stringify(unit.id)}`] : []),
    '---',
    '',
    '# My first piece of evidence',
    '',
    '<!--',
    'How tags work:',
    '',
    `- A tag such as [AC ${number}] says which criterion a part of your evidence is for. Write it in a heading to cover everything under that heading, or at the end of a paragraph to cover only that paragraph.`,
    `- With a question mark, [AC ${number}?] means that you plan to write about it. Take the question mark away when the part is written: delete it, or put the cursor on its line and choose the light bulb.`,
    '- The Signpost view shows which criteria have evidence and what each one still needs.',
    '- What stands between arrows, as this note does, is not part of your evidence and is not printed. Delete it when you no longer need it.',
    '-->',
    '',
    `## What I did [AC ${number}?]`,
    '',
    ...(criterion ? [promptOf(criterion), ''] : []),
    '<!-- Write below about something that happened at work. Say what happened, what you did, and why you did it that way. You can give the heading above other words too. -->',
    '',
    '',
  ].join('\n');
}
