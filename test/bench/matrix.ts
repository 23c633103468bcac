import { writeFileSync } from 'node:fs';
import { Analyser } from '../../src/core/analyse';
import { buildMatrix } from '../../src/editor/matrix/buildMatrix';
import { findMatrixChange } from '../../src/editor/matrix/findMatrixChange';
import type { Matrix } from '../../src/editor/matrix/matrix';
import { inEnglish } from '../../src/words/translate';
import { makeCatalogueText } from './makeCatalogue';
import { makeInput } from './makePortfolio';

/**
 * Writes the matrix of a portfolio with so many criteria and 100 files, and what the page is told when a criterion is
 * planned in one of the files, for the page to be measured in a browser.
 */
const [, criteria = '200', root = process.cwd(), outfile = 'matrix.json'] = process.argv.slice(2);
const count = Number(criteria);
const files = 100;

function evidenceText(file: number, isPlanned: boolean): string {
  const tags = Array.from({ length: 12 }, (_, index) => {
    const at = (file * 37 + index * 71) % count;
    const outcome = (Math.floor(at / 10) % 10) + 1;
    const mark = index % 5 === 4 || (isPlanned && index === 0) ? '?' : '';
    return `On day ${index} I helped a customer. [AC U${Math.floor(at / 100)}/${outcome}.${(at % 10) + 1}${mark}]\n`;
  });
  const title = `What I did in week ${file} and what my supervisor said about it`;
  return `---\ntitle: ${title}\nevidence: E${String(file).padStart(3, '0')}\n---\n\n${tags.join('\n')}`;
}

const analyser = new Analyser();

function matrixWith(planned: number): Matrix {
  const evidence = Array.from({ length: files }, (_, file) => ({
    uri: `file:///portfolio/${file}.md`,
    text: evidenceText(file, file === planned),
  }));
  const snapshot = analyser.analyse({
    ...makeInput(root, evidence),
    catalogues: [{ uri: 'file:///criteria/large.yaml', text: makeCatalogueText(root, count) }],
    portfolio: {
      uri: 'file:///portfolio/portfolio.yaml',
      text: 'learner: { name: Sam Jones }\nqualifications: [{ id: Q0 }]\n',
    },
  });
  return buildMatrix(snapshot, 'Sam Jones', '', inEnglish);
}

const [matrix, other] = [matrixWith(-1), matrixWith(50)];
const change = findMatrixChange(matrix, other);
if (change === undefined || change === 'other') {
  throw new Error('One mark was to change, and nothing or everything did.');
}
writeFileSync(outfile, JSON.stringify({ matrix, change }));
process.stdout.write(JSON.stringify({ rows: matrix.rows.length, columns: matrix.columns.length }));
