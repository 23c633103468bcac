import type { RuleCode } from '../core/lint/rule';
import { examplePages } from './rulePages/examplePages';
import { formPages } from './rulePages/formPages';
import { legislationPages } from './rulePages/legislationPages';
import type { MakePage, RulePage } from './rulePages/page';
import { referencePages } from './rulePages/referencePages';
import { requirementPages } from './rulePages/requirementPages';
import type { Translate } from './translate';

export type { RulePage } from './rulePages/page';

/** Every rule has a page: a new one without a page does not compile. */
const pages: Readonly<Record<RuleCode, MakePage>> = {
  ...referencePages,
  ...legislationPages,
  ...examplePages,
  ...requirementPages,
  ...formPages,
};

/** The page of one rule, as data. */
export function rulePageOf(code: RuleCode, t: Translate): RulePage {
  return pages[code](t);
}

/** The page of one rule as Markdown. */
export function rulePage(code: RuleCode, t: Translate): string {
  const page = rulePageOf(code, t);
  const examples = (sentences: readonly string[]): string => sentences.map(shown).join('\n\n');
  return [
    `# ${page.title}`,
    page.what,
    `## ${t('Why it matters')}`,
    page.why,
    `## ${t('What to do')}`,
    page.next,
    `## ${t('Signpost reports this')}`,
    ...(page.beside === undefined
      ? []
      : [t('Where another file says:'), examples([page.beside]), t('and this one:')]),
    examples(page.reported),
    `## ${t('Signpost leaves this alone')}`,
    examples(page.fine),
    `## ${t('If you do not want to see it')}`,
    t(
      'Write a comment on the line above it, with your reason if you like: {0}. The words after the colon are only for you.',
      `\`<!-- signpost-ignore ${code}: agreed with my assessor -->\``,
    ),
    t(
      'For the lines between two `---` at the top of a file, or for the whole file, write this below them instead: {0}.',
      `\`<!-- signpost-ignore-file ${code}: agreed with my assessor -->\``,
    ),
    t(
      'Open the settings, look for “Signpost”, and change how serious this check is, or switch it off. Its name there is “{0}”.',
      code,
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Evidence as a quote; with its front matter, as it is written. */
function shown(evidence: string): string {
  return evidence.startsWith('---') ? `\`\`\`\n${evidence}\n\`\`\`` : `> ${evidence.replaceAll('[', '\\[')}`;
}
