/** Qualification → unit → criterion number → its requirements, each the inside of a YAML map: `kind: example`. */
export type CatalogueSketch = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>
>;

/**
 * A catalogue as YAML text. The outcome of a criterion is its number without the last part, so that
 * `1.1` and `1.2` stand together; a number that ends in a dot, such as `3.`, makes an outcome without criteria.
 */
export function catalogueText(sketch: CatalogueSketch): string {
  const lines = ["version: '1'", 'qualifications:'];
  for (const [qualification, units] of Object.entries(sketch)) {
    lines.push(`  - id: ${qualification}`, `    title: Qualification ${qualification}`, '    units:');
    for (const [unit, criteria] of Object.entries(units)) {
      lines.push(`      - id: ${unit}`, `        title: Unit ${unit}`, '        outcomes:');
      let outcome = '';
      for (const [number, requirements] of Object.entries(criteria)) {
        const [next = ''] = number.split('.');
        if (next !== outcome) {
          outcome = next;
          lines.push(
            `          - number: '${next}'`,
            `            title: Outcome ${next}`,
            '            criteria:',
          );
        }
        if (number.endsWith('.')) {
          lines[lines.length - 1] += ' []';
          continue;
        }
        lines.push(`              - number: '${number}'`, `                statement: Show ${number}.`);
        if (requirements.length > 0) {
          lines.push('                requirements:');
          lines.push(...requirements.map((requirement) => `                  - { ${requirement} }`));
        }
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
