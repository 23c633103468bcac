import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInCatalogueFiles } from '../../src/core/catalogue/builtIn';

/** Criteria of the built-in catalogues as they are written, each without the line of its number. */
function criterionTexts(root: string): string[] {
  return builtInCatalogueFiles.flatMap((name) =>
    readFileSync(join(root, 'criteria', name), 'utf8')
      .split(/^ {14}- number: .*\n/m)
      .slice(1)
      .map((text) => /^(?: {16}.*\n)*/.exec(text)?.[0] ?? ''),
  );
}

/**
 * The text of a large catalogue: the built-in criteria over and over under new numbers, ten in an outcome, ten
 * outcomes in a unit, ten units in a qualification.
 */
export function makeCatalogueText(root: string, criteria: number): string {
  const texts = criterionTexts(root);
  const lines = ["version: '1'\n", 'qualifications:\n'];
  for (let at = 0; at < criteria; at++) {
    const [outcome, unit, qualification] = [at / 10, at / 100, at / 1000].map(Math.floor);
    if (at % 1000 === 0) {
      lines.push(`  - id: Q${qualification}\n    title: Qualification ${qualification}\n    units:\n`);
    }
    if (at % 100 === 0) {
      lines.push(`      - id: U${unit}\n        title: Unit ${unit}\n        outcomes:\n`);
    }
    const number = ((outcome ?? 0) % 10) + 1;
    if (at % 10 === 0) {
      lines.push(
        `          - number: '${number}'\n            title: Outcome ${number}\n            criteria:\n`,
      );
    }
    lines.push(`              - number: '${number}.${(at % 10) + 1}'\n`, texts[at % texts.length] ?? '');
  }
  return lines.join('');
}
