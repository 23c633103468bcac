import type { Criterion, Library } from '../../core/catalogue/catalogue';
import { isMarkdown, matchesEvidence } from '../../core/portfolio/evidenceGlobs';
import type { Portfolio } from '../../core/portfolio/portfolio';

/** What a new piece of evidence begins with. */
export interface EvidenceStart {
  readonly criterion: Criterion;
  /** How the criterion is written in a file of its unit. */
  readonly name: string;
  /** Evidence references and paths that the portfolio has already. */
  readonly references: readonly string[];
  readonly paths: ReadonlySet<string>;
  readonly library: Library;
  /** ISO 8601 date of today. */
  readonly today: string;
}

/** The text of a new piece of evidence for a criterion: planned, until somebody takes the question mark away. */
export function newEvidenceText(start: EvidenceStart, title: string, advice: string): string {
  const { criterion, references, library, today } = start;
  const type = criterion.requirements.flatMap((each) =>
    each.kind === 'evidence-type'
      ? library.vocabulary.evidenceTypes.filter(({ code }) => each.types.includes(code))
      : [],
  )[0];
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `evidence: ${nextReference(references)}`,
    ...(type ? [`type: ${JSON.stringify(type.name)}`] : []),
    `date: ${today}`,
    `unit: ${JSON.stringify(criterion.unit)}`,
    '---',
    '',
    `# ${title}`,
    '',
    ...plannedSection(start, advice),
    '',
  ].join('\n');
}

/** A part of evidence that is only planned: a heading with its tag, what to write, and an empty line to write on. */
export function plannedSection(
  { criterion, name }: Pick<EvidenceStart, 'criterion' | 'name'>,
  advice: string,
): string[] {
  return [`## ${advice} [AC ${name}?]`, '', promptOf(criterion), ''];
}

/** What to write for a criterion, as a comment: the words of a catalogue are nobody's evidence, and are not printed. */
export function promptOf({ prompt, statement }: Criterion): string {
  const words = (prompt || statement).replace(/\s+/g, ' ').trim();
  // Two hyphens would end the comment.
  return `<!-- ${words.replace(/-{2,}/g, '-')} -->`;
}

/** The path for a new piece of evidence: in the folder where the evidence is, under a name that nothing has. */
export function newEvidencePath(
  portfolio: Portfolio,
  paths: ReadonlySet<string>,
  { unit, number }: Criterion,
): string | undefined {
  const taken = new Set([...paths].map((path) => path.toLowerCase()));
  const stem = `${unit}-${number}`.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
  for (const folder of foldersFor(portfolio, paths)) {
    for (let count = 1; count <= taken.size + 1; count++) {
      const path = `${folder}${stem}${count === 1 ? '' : `-${count}`}.md`;
      if (matchesEvidence(portfolio, path) && !taken.has(path.toLowerCase())) {
        return path;
      }
    }
  }
  return undefined;
}

/** `evidence/` first, then where evidence lies already, then where the globs lead, then the portfolio's own folder. */
function foldersFor({ evidence }: Portfolio, paths: ReadonlySet<string>): readonly string[] {
  const used = [...paths].filter(isMarkdown).map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const fixed = evidence.map((glob) => /^(?:\.\/)?((?:[^*?/]+\/)*)/.exec(glob)?.[1] ?? '');
  return [...new Set(['evidence/', ...used, ...fixed, ''])];
}

/** `E09` where the portfolio has `E08`; keeps its letters and its number of digits. */
function nextReference(references: readonly string[]): string {
  let [letters, digits, highest] = ['E', 2, 0];
  for (const reference of references) {
    const [, prefix = '', number = ''] = /^([A-Za-z]*)(\d+)$/.exec(reference) ?? [];
    if (number !== '' && Number(number) > highest) {
      [letters, digits, highest] = [prefix, number.length, Number(number)];
    }
  }
  return `${letters}${String(highest + 1).padStart(digits, '0')}`;
}
