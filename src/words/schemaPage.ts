import type { Shape } from '../core/yaml/shape';
import type { Translate } from './translate';
import { wordChoice } from './words';

/** The reference of all file formats as Markdown, made from the schemas. */
export function schemaPage(
  shapes: { readonly catalogue: Shape; readonly portfolio: Shape; readonly frontMatter: Shape },
  t: Translate,
): string {
  return [
    `# ${t('The files of Signpost, field by field')}`,
    t(
      'This page is made from the schemas. They say what Signpost reads, and YAML editors check and complete files by them.',
    ),
    t(
      'A catalogue lies in the folder criteria of a portfolio, or in the folder that the setting signpost.catalogueFolder names. Its name does not matter: what a file is can be told from what is in it.',
    ),
    ...fileSection(t('A catalogue: criteria/*.yaml'), shapes.catalogue, t),
    ...fileSection(t('The portfolio: portfolio.yaml'), shapes.portfolio, t),
    ...fileSection(t('The top of an evidence file'), shapes.frontMatter, t),
  ]
    .join('\n\n')
    .concat('\n');
}

function fileSection(title: string, shape: Shape, t: Translate): string[] {
  return [`## ${title}`, shape.description, ...groupTables(shape, t, new Set())];
}

/** The table of a group's fields, then those of the groups inside it, each once. */
function groupTables(shape: Shape, t: Translate, done: Set<string>): string[] {
  const { fields, required, variants } = shape.group ?? {};
  if (variants) {
    return [...variants].flatMap(([kind, variant]) => [
      `### ${shape.title}: kind: ${kind}`,
      variant.description,
      ...fieldTable(variant, t),
    ]);
  }
  if (!fields || !required) {
    return [];
  }
  const inside = [...fields.values()].flatMap((field) => groupsIn(field));
  const below = inside.filter(({ title }) => !done.has(title));
  below.forEach(({ title }) => done.add(title));
  return [
    ...fieldTable(shape, t),
    ...below.flatMap((group) => {
      const tables = groupTables(group, t, done);
      return group.group?.variants ? tables : [`### ${group.title}`, ...tables];
    }),
  ];
}

function groupsIn(shape: Shape): Shape[] {
  const others = shape.group?.others;
  return [
    shape.items,
    others === 'anything' ? undefined : others,
    shape.group?.fields.size ? shape : undefined,
  ]
    .filter((each) => each !== undefined)
    .filter(({ group }) => group !== undefined);
}

function fieldTable({ group }: Shape, t: Translate): string[] {
  const rows = [...(group?.fields ?? [])].map(([name, field]) => {
    const isNeeded = group?.required.has(name) ?? false;
    return `| \`${name}\` | ${isNeeded ? t('yes') : ''} | ${cell(wordShape(field, t))} | ${cell(wordField(field, t))} |`;
  });
  return rows.length === 0
    ? []
    : [
        [
          `| ${t('field')} | ${t('needed')} | ${t('what it holds')} | ${t('what it means')} |`,
          '|---|---|---|---|',
          ...rows,
        ].join('\n'),
      ];
}

/** The meaning of a field, with an example if the schema has one. */
export function wordField({ description, example }: Shape, t: Translate): string {
  return example === undefined
    ? description
    : t(
        '{0} Example: {1}',
        description,
        `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``,
      ).trim();
}

/** What a field holds, in a few words. */
export function wordShape({ single, items, group }: Shape, t: Translate): string {
  if (items) {
    return items.group ? t('a list of groups of fields') : t('a list of texts');
  }
  switch (single?.kind) {
    case 'number':
      return t('a whole number from {0} to {1}', single.minimum, single.maximum);
    case 'yes-or-no':
      return t('true or false');
    case 'date':
      return t('a date such as 2026-11-21');
    case 'choice':
      return wordChoice(single.choices, t);
    case 'text':
      return group ? t('text, or a group of fields') : t('text');
    case undefined:
      return group ? t('a group of fields') : t('text');
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
