import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisInput, FileText } from '../../src/core/analyse';
import { builtInLibraryFile, builtInSources, type PackedLibrary } from '../../src/core/catalogue/builtIn';
import { createRandom } from '../support/random';

/**
 * A large portfolio made of the sample's own sections, shuffled: `files` files of about `size` characters each,
 * with headings, tables, lists, quotes, footnotes and tags as learners write them.
 */
export function makeEvidence(root: string, files: number, size: number): FileText[] {
  const folder = join(root, 'src/sample/evidence');
  const sections = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/\n(?=## )/),
  );
  const random = createRandom(20261121);
  return Array.from({ length: files }, (_, index) => {
    let text = `---\ntitle: Evidence ${index}\nevidence: E${index}\nunit: PCS\ncriteria: [1.1]\n---\n\n`;
    while (text.length < size) {
      text += `${sections[random(sections.length)] ?? ''}\n\n`;
    }
    return { uri: `file:///portfolio/evidence/${String(index).padStart(5, '0')}.md`, text: asRead(text) };
  });
}

/**
 * A text that was put together here, as a file or an editor gives it. V8 has put its pieces together only in name; it
 * does so for good for the first expression that looks at the text, which is not to be one of what is measured.
 */
export function asRead(text: string): string {
  return nothing.test(text) ? '' : text;
}

const nothing = /[^\s\S]/;

/** What an analysis needs besides the evidence, from the built product. */
export function makeInput(root: string, evidence: readonly FileText[]): AnalysisInput {
  const packed = JSON.parse(readFileSync(join(root, 'dist', builtInLibraryFile), 'utf8')) as PackedLibrary;
  return {
    ...builtInSources(packed, (name) => `file:///criteria/${name}`),
    portfolio: {
      uri: 'file:///portfolio/portfolio.yaml',
      text: 'learner: Sam Jones\nqualifications: [PQ-L2D, QN-L2A]\n',
    },
    evidence,
    severities: new Map(),
  };
}
