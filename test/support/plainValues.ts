import type { YamlNode } from '../../src/core/yaml/readYaml';
import type { Shape } from '../../src/core/yaml/shape';

/** A value as a YAML editor sees it: numbers and true or false where the schema has them, nothing for nothing. */
export function plainValue(node: YamlNode, shape: Shape | undefined): unknown {
  switch (node.kind) {
    case 'text':
      return plainText(node.text.trim(), shape);
    case 'list':
      return node.items
        .filter((item) => item.kind !== 'text' || item.text.trim() !== '')
        .map((item) => plainValue(item, shape?.items));
    case 'map': {
      const group = groupOf(node, shape);
      const entries = node.entries.filter(({ value }) => value.kind !== 'text' || value.text.trim() !== '');
      return Object.fromEntries(
        entries.map(({ key, value }) => {
          const others = group?.others === 'anything' ? undefined : group?.others;
          return [key, plainValue(value, group?.fields.get(key) ?? others)];
        }),
      );
    }
  }
}

function groupOf(node: Extract<YamlNode, { kind: 'map' }>, shape: Shape | undefined): Shape['group'] {
  const kind = node.entries.find(({ key }) => key === 'kind')?.value;
  const variant = kind?.kind === 'text' ? shape?.group?.variants?.get(kind.text) : undefined;
  return (variant ?? shape)?.group;
}

function plainText(text: string, shape: Shape | undefined): unknown {
  switch (shape?.single?.kind) {
    case 'number':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'yes-or-no':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return text;
  }
}
