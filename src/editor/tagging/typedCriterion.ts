/** A line of the list of criteria, as VS Code looks through it. */
export interface CriterionLine {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** The lines that hold what was typed. A whole number is that number alone: `1.1` is not `1.10` too. */
export function linesWith<Line extends CriterionLine>(
  lines: readonly Line[],
  typed: string,
): readonly Line[] {
  const wanted = typed.trim().toLowerCase();
  const exact = lines.filter(({ label }) => {
    const name = label.toLowerCase();
    return name === wanted || name.endsWith(`/${wanted}`);
  });
  return exact.length > 0
    ? exact
    : lines.filter(({ label, description = '', detail = '' }) =>
        [label, description, detail].some((part) => part.toLowerCase().includes(wanted)),
      );
}
